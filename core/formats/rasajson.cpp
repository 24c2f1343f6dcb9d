// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rasa NLU training data in JSON: {"rasa_nlu_data": {"common_examples": [{"text","intent","entities"}]}}, entities with
// start and end in code points; lookup tables and synonyms become catalogues.
#include "core/formats/readers.h"

#include "core/formats/corpusfields.h"
#include "core/formats/jsonspans.h"
#include "core/formats/rasaentities.h"
#include "core/formats/writers.h"

namespace filigree {

namespace {

class RasaJsonReader final : public JsonListReader {
public:
    using JsonListReader::JsonListReader;

    Result<void> prepare()
    {
        const auto data = m_json.member(m_json.root(), "rasa_nlu_data");
        if (!data)
            return failWith(data.error());
        if (data->end == 0)
            return m_json.failAt(m_json.root().begin, "There is no object \"rasa_nlu_data\" in this file.");
        const auto examples = m_json.member(*data, "common_examples");
        if (!examples)
            return failWith(examples.error());
        if (examples->end == 0 || !m_json.isList(*examples))
            return m_json.failAt(data->begin, "There is no list \"common_examples\" here.");
        setList(*examples);
        if (auto good = readLookups(*data); !good)
            return good;
        const auto features = m_json.member(*data, "regex_features");
        if (features && features->end > features->begin + 2)
            warn(m_json.lineAt(features->begin), "Regular expressions are left out: grammars here have none.");
        return {};
    }

protected:
    void readItem(const JsonValue &item) override
    {
        const JsonValue *words = item.find("text");
        if (words == nullptr || !words->isText())
            return addErrorAt(item.at, "This example has no \"text\".");
        SpannedText text{words->text, {}};
        const JsonValue *entities = item.find("entities");
        for (std::size_t i = 0; entities != nullptr && i < entities->items.size(); ++i) {
            const JsonValue &entity = entities->items[i];
            const std::string slot = rasaSlot(jsonText(entity, "entity"), jsonText(entity, "role"));
            if (!addSpan(text, entity, jsonNumber(entity, "start").value_or(-1), jsonNumber(entity, "end").value_or(-1),
                         OffsetUnit::CodePoints, slot))
                return;
            const TextSpan &span = text.spans.back();
            const std::string said = text.text.substr(span.begin, span.end - span.begin);
            const std::string value = jsonText(entity, "value");
            if (!value.empty() && value != said) { // a synonym
                m_values.add(slotName(slot, m_json.lineAt(entity.at)), value);
                m_values.add(slotName(slot, m_json.lineAt(entity.at)), said);
            }
        }
        addSpanned(jsonText(item, "intent"), std::move(text), placeOf(item.at));
    }

private:
    Result<void> readLookups(JsonRange data)
    {
        const auto range = m_json.member(data, "lookup_tables");
        if (!range)
            return failWith(range.error());
        if (range->end == 0)
            return {};
        const auto tables = m_json.parse(*range);
        if (!tables)
            return failWith(tables.error());
        for (const JsonValue &table : tables->items) {
            const JsonValue *elements = table.find("elements");
            const std::string slot = slotName(jsonText(table, "name"), m_json.lineAt(table.at));
            if (elements != nullptr && elements->isText())
                warn(m_json.lineAt(table.at),
                     "The lookup table \"" + slot + "\" is a file of its own (" + elements->text
                         + "). Import that as a catalogue.");
            for (std::size_t i = 0; elements != nullptr && i < elements->items.size(); ++i)
                m_values.add(slot, elements->items[i].text);
        }
        return {};
    }
};

class RasaJsonWriter final : public CorpusWriter {
public:
    void header(std::string &out) override { out += "{\"rasa_nlu_data\":{\"common_examples\":["; }
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
            const std::string_view before(sentence.text.data(), span.begin);
            const std::string_view value(sentence.text.data() + span.begin, span.end - span.begin);
            const std::size_t start = countCharacters(before, OffsetUnit::CodePoints);
            out += (out.back() == '[' ? "{\"start\":" : ",{\"start\":") + std::to_string(start)
                + ",\"end\":" + std::to_string(start + countCharacters(value, OffsetUnit::CodePoints)) + ",\"value\":";
            appendJsonString(out, value);
            out += ",\"entity\":";
            appendJsonString(out, span.type);
            out.push_back('}');
        }
        out += "]}";
    }
    void footer(std::string &out) override { out += "]}}\n"; }
    void continueAfter(const Utterance &) override { m_first = false; }

private:
    bool m_first = true;
};

} // namespace

Result<std::unique_ptr<CorpusReader>> openRasaJson(const std::filesystem::path &path)
{
    return openJson<RasaJsonReader>(path);
}

std::unique_ptr<CorpusWriter> makeRasaJsonWriter(const CorpusWriterOptions &)
{
    return std::make_unique<RasaJsonWriter>();
}

} // namespace filigree
