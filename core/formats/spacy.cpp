// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// spaCy's JSON training data, which `spacy convert` takes: documents with paragraphs, sentences and tokens with BILUO
// tags, the intent as the category with the value 1. Read as well: ["text", {"entities": [[0, 4, "City"]], "cats":
// {}}].
#include "core/formats/readers.h"

#include "core/formats/biotags.h"
#include "core/formats/corpusfields.h"
#include "core/formats/jsonspans.h"
#include "core/formats/writers.h"
#include "core/text/tokenizer.h"
#include "core/text/unicode.h"

namespace filigree {

namespace {

class SpacyReader final : public JsonListReader {
public:
    using JsonListReader::JsonListReader;

    Result<void> prepare()
    {
        if (!m_json.isList(m_json.root()))
            return m_json.failAt(m_json.root().begin, "This is not a list [...] of documents, as spaCy has.");
        setList(m_json.root());
        return {};
    }

protected:
    bool accepts(const JsonValue &item) const override { return item.isObject() || item.isList(); }

    void readItem(const JsonValue &item) override
    {
        if (item.isList())
            return readPair(item);
        const JsonValue *paragraphs = item.find("paragraphs");
        if (paragraphs == nullptr || !paragraphs->isList())
            return addErrorAt(item.at, "This document has no list \"paragraphs\".");
        for (const JsonValue &paragraph : paragraphs->items)
            readParagraph(paragraph);
    }

private:
    static std::string intentOf(const JsonValue *categories)
    {
        std::string best;
        double most = 0;
        for (std::size_t i = 0; categories != nullptr && i < categories->items.size(); ++i) {
            const JsonValue &item = categories->items[i];
            const double value =
                categories->isObject() ? item.number : jsonNumber(item, "value").value_or(0); // {"A": 1} or [{"label"}]
            if (value > most) {
                most = value;
                best = categories->isObject() ? categories->names[i] : jsonText(item, "label");
            }
        }
        return best;
    }

    void readPair(const JsonValue &pair)
    {
        if (pair.items.size() != 2 || !pair.items[0].isText() || !pair.items[1].isObject())
            return addErrorAt(pair.at, "A document is written as [\"text\", {\"entities\": [...]}].");
        SpannedText text{pair.items[0].text, {}};
        const JsonValue *entities = pair.items[1].find("entities");
        for (std::size_t i = 0; entities != nullptr && i < entities->items.size(); ++i) {
            const JsonValue &entity = entities->items[i];
            if (entity.items.size() < 3 || !entity.items[2].isText())
                return addErrorAt(entity.at, "An entity is written as [begin, end, \"Slot\"].");
            const auto number = [&](std::size_t which) {
                const JsonValue &value = entity.items[which];
                return value.kind == JsonValue::Kind::Number ? value.number : -1;
            };
            if (!addSpan(text, entity, number(0), number(1), OffsetUnit::CodePoints, entity.items[2].text))
                return;
        }
        addSpanned(intentOf(pair.items[1].find("cats")), std::move(text), placeOf(pair.at));
    }

    void readParagraph(const JsonValue &paragraph)
    {
        const JsonValue *sentences = paragraph.find("sentences");
        if (sentences == nullptr || !sentences->isList())
            return addErrorAt(paragraph.at, "This paragraph has no list \"sentences\".");
        CorpusEntry entry;
        std::vector<std::string> tags;
        for (const JsonValue &sentence : sentences->items)
            if (const JsonValue *tokens = sentence.find("tokens"))
                for (const JsonValue &token : tokens->items) {
                    entry.utterance.tokens.push_back(jsonText(token, "orth"));
                    std::string tag = jsonText(token, "ner");
                    if (tag.empty() || tag == "-")
                        tag = "O";
                    if (tag.size() > 2 && tag[1] == '-')
                        tag.replace(2, std::string::npos, slotName(tag.substr(2), m_json.lineAt(token.at)));
                    tags.push_back(std::move(tag));
                }
        entry.line = m_json.lineAt(paragraph.at);
        entry.utterance.intent = foldWhiteSpace(intentOf(paragraph.find("cats")));
        if (entry.utterance.intent.empty())
            entry.utterance.intent = unknownIntent;
        auto fault = setSlots(entry.utterance, tags);
        if (!fault)
            fault = checkWords(entry.utterance);
        if (fault)
            return addErrorAt(paragraph.at, fault->what);
        addEntry(std::move(entry));
    }
};

std::vector<std::string> biluoTags(const Utterance &utterance)
{
    std::vector<std::string> tags(utterance.tokens.size(), "O");
    for (const SlotSpan &slot : utterance.slots)
        for (std::size_t i = slot.begin; i < slot.end; ++i) {
            const bool first = i == slot.begin;
            const bool last = i + 1 == slot.end;
            tags[i] = (first && last ? "U-" : first ? "B-" : last ? "L-" : "I-") + slot.type;
        }
    return tags;
}

class SpacyWriter final : public CorpusWriter {
public:
    void header(std::string &out) override { out += '['; }
    void append(std::string &out, const Utterance &utterance) override
    {
        out += m_first ? "\n" : ",\n";
        m_first = false;
        out += "{\"id\":0,\"paragraphs\":[{\"raw\":";
        const auto raw = spannedText(utterance).text;
        appendJsonString(out, raw);
        out += ",\"sentences\":[{\"tokens\":[";
        const auto tags = biluoTags(utterance);
        for (std::size_t i = 0; i < tags.size(); ++i) {
            out += (i == 0 ? "{\"id\":" : ",{\"id\":") + std::to_string(i) + ",\"orth\":";
            appendJsonString(out, utterance.tokens[i]);
            out += ",\"ner\":";
            appendJsonString(out, tags[i]);
            out.push_back('}');
        }
        out += "],\"brackets\":[]}],\"cats\":[{\"label\":";
        appendJsonString(out, utterance.intent);
        out += ",\"value\":1.0}]}]}";
    }
    void footer(std::string &out) override { out += "]\n"; }
    void continueAfter(const Utterance &) override { m_first = false; }

private:
    bool m_first = true;
};

} // namespace

Result<std::unique_ptr<CorpusReader>> openSpacy(const std::filesystem::path &path)
{
    return openJson<SpacyReader>(path);
}

std::unique_ptr<CorpusWriter> makeSpacyWriter(const CorpusWriterOptions &)
{
    return std::make_unique<SpacyWriter>();
}

} // namespace filigree
