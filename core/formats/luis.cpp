// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// LUIS applications (version 7, and what earlier ones have in common with it) are read and written; conversational
// language understanding (CLU) projects, which replaced them and import them, are read. Offsets count UTF-16 units; the
// end of an entity of LUIS is its last character. Closed lists become catalogues.
#include "core/formats/readers.h"

#include "core/formats/corpusfields.h"
#include "core/formats/corpuspieces.h"
#include "core/formats/jsonspans.h"
#include "core/formats/writers.h"

namespace filigree {

namespace {

class LuisReader final : public JsonListReader {
public:
    using JsonListReader::JsonListReader;

    Result<void> prepare()
    {
        JsonRange holder = m_json.root();
        const auto assets = m_json.member(holder, "assets");
        if (!assets)
            return failWith(assets.error());
        m_clu = assets->end > 0;
        holder = m_clu ? *assets : holder;
        const auto utterances = m_json.member(holder, "utterances");
        if (!utterances)
            return failWith(utterances.error());
        if (utterances->end == 0 || !m_json.isList(*utterances))
            return m_json.failAt(holder.begin, "There is no list \"utterances\" here, as LUIS has.");
        setList(*utterances);
        const auto lists = m_json.member(holder, m_clu ? "entities" : "closedLists");
        const auto culture = m_json.member(holder, "culture");
        if (!lists || !culture)
            return failWith(lists ? culture.error() : lists.error());
        if (culture->end > 0)
            if (const auto value = m_json.parse(*culture); value && value->isText())
                m_locale = usualLocale(value->text);
        return lists->end > 0 ? readLists(*lists) : Result<void>();
    }

protected:
    void readItem(const JsonValue &item) override
    {
        const JsonValue *words = item.find("text");
        if (words == nullptr || !words->isText())
            return addErrorAt(item.at, "This utterance has no \"text\".");
        SpannedText text{words->text, {}};
        const JsonValue *entities = item.find("entities");
        for (std::size_t i = 0; entities != nullptr && i < entities->items.size(); ++i)
            if (!addEntity(text, entities->items[i]))
                return;
        CorpusEntry about;
        about.locale = m_clu ? usualLocale(jsonText(item, "language")) : m_locale;
        about.split = jsonText(item, "dataset");
        for (char &c : about.split)
            c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        addSpanned(jsonText(item, "intent"), std::move(text), placeOf(item.at), std::move(about));
    }

private:
    bool addEntity(SpannedText &text, const JsonValue &entity)
    {
        const double begin = jsonNumber(entity, m_clu ? "offset" : "startPos").value_or(-1);
        const double end =
            m_clu ? begin + jsonNumber(entity, "length").value_or(-1) : jsonNumber(entity, "endPos").value_or(-2) + 1;
        if (const JsonValue *children = entity.find("children"); children != nullptr && !children->items.empty())
            warnOnce(m_json.lineAt(entity.at), "Parts of entities are left out; slots have no parts here.");
        std::string slot = jsonText(entity, m_clu ? "category" : "entity");
        if (const std::string role = jsonText(entity, "role"); !role.empty())
            slot += '.' + role;
        return addSpan(text, entity, begin, end, OffsetUnit::Utf16, slot);
    }

    /// LUIS: [{"name","subLists":[{"canonicalForm","list":[]}]}], CLU: [{"category","list":{"sublists":[{"listKey",
    /// "synonyms":[{"values":[]}]}]}}]
    Result<void> readLists(JsonRange range)
    {
        const auto lists = m_json.parse(range);
        if (!lists)
            return failWith(lists.error());
        for (const JsonValue &list : lists->items) {
            const std::string slot = slotName(jsonText(list, m_clu ? "category" : "name"), m_json.lineAt(list.at));
            const JsonValue *inner = m_clu ? list.find("list") : &list;
            const JsonValue *parts = inner == nullptr ? nullptr : inner->find(m_clu ? "sublists" : "subLists");
            for (std::size_t i = 0; parts != nullptr && i < parts->items.size(); ++i) {
                const JsonValue &part = parts->items[i];
                m_values.add(slot, jsonText(part, m_clu ? "listKey" : "canonicalForm"));
                if (const JsonValue *words = part.find("list"))
                    addTexts(slot, *words);
                const JsonValue *synonyms = part.find("synonyms");
                for (std::size_t k = 0; synonyms != nullptr && k < synonyms->items.size(); ++k)
                    if (const JsonValue *values = synonyms->items[k].find("values"))
                        addTexts(slot, *values);
            }
        }
        return {};
    }

    void addTexts(const std::string &slot, const JsonValue &list)
    {
        for (const JsonValue &item : list.items)
            m_values.add(slot, item.text);
    }

    bool m_clu = false;
    std::string m_locale;
};

class LuisWriter final : public CorpusWriter {
public:
    explicit LuisWriter(const CorpusWriterOptions &options)
        : m_culture(options.locale.empty() ? "en-us" : options.locale)
    {
        for (char &c : m_culture)
            c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }

    void append(std::string &out, const Utterance &utterance) override
    {
        const SpannedText sentence = spannedText(utterance);
        std::string json = ",\n{\"text\":";
        appendJsonString(json, sentence.text);
        json += ",\"intent\":";
        appendJsonString(json, utterance.intent);
        json += ",\"entities\":[";
        for (const TextSpan &span : sentence.spans) {
            const std::string_view text(sentence.text);
            const std::size_t start = countCharacters(text.substr(0, span.begin), OffsetUnit::Utf16);
            const std::size_t size = countCharacters(text.substr(span.begin, span.end - span.begin), OffsetUnit::Utf16);
            json += json.back() == '[' ? "{\"entity\":" : ",{\"entity\":";
            appendJsonString(json, span.type);
            json += ",\"startPos\":" + std::to_string(start) + ",\"endPos\":" + std::to_string(start + size - 1)
                + ",\"children\":[]}";
            appendItem(out, "entities", span.type);
        }
        appendItem(out, "intents", utterance.intent);
        appendPiece(out, "utterances", json + "]}");
    }

    Result<void> assemble(const CorpusPieces &pieces, CorpusFiles &files) const override
    {
        std::string bytes =
            "{\"luis_schema_version\":\"7.0.0\",\"versionId\":\"0.1\",\"name\":\"Corpus\",\"desc\":\"\",\"culture\":";
        appendJsonString(bytes, m_culture);
        bytes += ",\"tokenizerVersion\":\"1.0.0\",\n\"intents\":[{\"name\":\"None\",\"features\":[]}";
        for (const std::string &intent : pieces.items("intents")) {
            if (intent == "None")
                continue;
            bytes += ",\n{\"name\":";
            appendJsonString(bytes, intent);
            bytes += ",\"features\":[]}";
        }
        bytes += "],\n\"entities\":[";
        for (const std::string &slot : pieces.items("entities")) {
            bytes += bytes.back() == '[' ? "{\"name\":" : ",\n{\"name\":";
            appendJsonString(bytes, slot);
            bytes += ",\"children\":[],\"roles\":[],\"features\":[]}";
        }
        bytes += "],\n\"hierarchicals\":[],\"composites\":[],\"closedLists\":[],\"prebuiltEntities\":[],"
                 "\"patternAnyEntities\":[],\"regex_entities\":[],\"phraselists\":[],\"regex_features\":[],"
                 "\"patterns\":[],\"settings\":[],\n\"utterances\":[";
        if (auto good = files.write(bytes); !good)
            return good;
        if (auto good = writeGroup(pieces, "utterances", 1, files); !good)
            return good;
        return files.write("]}\n");
    }

private:
    std::string m_culture;
};

} // namespace

Result<std::unique_ptr<CorpusReader>> openLuis(const std::filesystem::path &path)
{
    return openJson<LuisReader>(path);
}

std::unique_ptr<CorpusWriter> makeLuisWriter(const CorpusWriterOptions &options)
{
    return std::make_unique<LuisWriter>(options);
}

} // namespace filigree
