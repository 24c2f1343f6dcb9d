// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Utterances of Wit: {"utterances": [{"text","intent","entities":[{"entity":"city:from","start","end","body"}],
// "traits":[]}]}, as in the files of an app's backup, or the list alone, as its interface takes it.
#include "core/formats/readers.h"

#include "core/formats/corpusfields.h"
#include "core/formats/jsonspans.h"
#include "core/formats/writers.h"

namespace filigree {

namespace {

class WitReader final : public JsonListReader {
public:
    using JsonListReader::JsonListReader;

    Result<void> prepare()
    {
        JsonRange list = m_json.root();
        if (m_json.isObject(list)) {
            const auto found = m_json.member(list, "utterances");
            if (!found)
                return failWith(found.error());
            list = *found;
        }
        if (list.end == 0 || !m_json.isList(list))
            return m_json.failAt(m_json.root().begin, "There is no list \"utterances\" here, as Wit has.");
        setList(list);
        return {};
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
        if (const JsonValue *traits = item.find("traits"); traits != nullptr && !traits->items.empty())
            warnOnce(m_json.lineAt(item.at), "Traits are left out: an utterance has an intent alone here.");
        addSpanned(jsonText(item, "intent"), std::move(text), placeOf(item.at));
    }

private:
    bool addEntity(SpannedText &text, const JsonValue &entity)
    {
        const double begin = jsonNumber(entity, "start").value_or(-1);
        const double end = jsonNumber(entity, "end").value_or(-1);
        const std::string body = jsonText(entity, "body");
        const std::string slot = slotOf(jsonText(entity, "entity"));
        // The interface does not say what it counts; the words themselves decide.
        if (!body.empty() && begin >= 0 && end > begin && end <= static_cast<double>(text.text.size()))
            for (const OffsetUnit unit : {OffsetUnit::CodePoints, OffsetUnit::Utf16}) {
                const auto from = byteOffset(text.text, static_cast<std::size_t>(begin), unit);
                const auto to = byteOffset(text.text, static_cast<std::size_t>(end), unit);
                if (from && to && text.text.substr(*from, *to - *from) == body)
                    return addSpan(text, entity, begin, end, unit, slot);
            }
        return addSpan(text, entity, begin, end, OffsetUnit::CodePoints, slot);
    }

    /// "city:city" is city; a role stays with its name: "city:from".
    static std::string slotOf(const std::string &entity)
    {
        const std::size_t colon = entity.find(':');
        const std::string name = entity.substr(0, colon);
        const std::string role = colon == std::string::npos ? name : entity.substr(colon + 1);
        return role == name || role.empty() ? name : entity;
    }
};

class WitWriter final : public CorpusWriter {
public:
    void header(std::string &out) override { out += "{\"utterances\":["; }
    void append(std::string &out, const Utterance &utterance) override
    {
        const SpannedText sentence = spannedText(utterance);
        out += m_first ? "\n{\"text\":" : ",\n{\"text\":";
        m_first = false;
        appendJsonString(out, sentence.text);
        out += ",\"intent\":";
        appendJsonString(out, utterance.intent);
        out += ",\"entities\":[";
        for (const TextSpan &span : sentence.spans) {
            const std::string_view text(sentence.text);
            const std::string_view value = text.substr(span.begin, span.end - span.begin);
            const std::size_t start = countCharacters(text.substr(0, span.begin), OffsetUnit::CodePoints);
            out += out.back() == '[' ? "{\"entity\":" : ",{\"entity\":";
            appendJsonString(out, span.type.find(':') != std::string::npos ? span.type : span.type + ':' + span.type);
            out += ",\"start\":" + std::to_string(start)
                + ",\"end\":" + std::to_string(start + countCharacters(value, OffsetUnit::CodePoints)) + ",\"body\":";
            appendJsonString(out, value);
            out += ",\"entities\":[]}";
        }
        out += "],\"traits\":[]}";
    }
    void footer(std::string &out) override { out += "]}\n"; }
    void continueAfter(const Utterance &) override { m_first = false; }

private:
    bool m_first = true;
};

} // namespace

Result<std::unique_ptr<CorpusReader>> openWit(const std::filesystem::path &path)
{
    return openJson<WitReader>(path);
}

std::unique_ptr<CorpusWriter> makeWitWriter(const CorpusWriterOptions &)
{
    return std::make_unique<WitWriter>();
}

} // namespace filigree
