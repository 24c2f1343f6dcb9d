// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Interaction models of Alexa skills: intents with samples, `play {song}`, and types with values and synonyms. A model
// holds templates, not sentences: reading fills the places with the values of their types in turn, writing keeps each
// template and each value once.
#include "core/formats/readers.h"

#include <utility>

#include "core/formats/corpusfields.h"
#include "core/formats/corpuspieces.h"
#include "core/formats/queuedreader.h"
#include "core/formats/samplenames.h"
#include "core/formats/writers.h"
#include "core/text/unicode.h"

namespace filigree {

namespace {

class AlexaReader final : public JsonCorpusReader {
public:
    AlexaReader(JsonText text, std::string locale)
        : JsonCorpusReader(std::move(text))
        , m_locale(std::move(locale))
    {
    }

    Result<void> prepare()
    {
        auto model = m_json.parse(m_json.root());
        if (!model)
            return failWith(model.error());
        m_model = *std::move(model);
        const JsonValue *inner = m_model.find("interactionModel");
        const JsonValue *language = (inner != nullptr ? inner : &m_model)->find("languageModel");
        if (language == nullptr)
            language = &m_model;
        m_intents = language->find("intents");
        if (m_intents == nullptr || !m_intents->isList())
            return m_json.failAt(language->at, "There is no list \"intents\" here, as an interaction model has.");
        if (const JsonValue *types = language->find("types"))
            for (const JsonValue &type : types->items)
                readType(type);
        return {};
    }

protected:
    bool fill() override
    {
        if (m_intent >= m_intents->items.size())
            return false;
        const JsonValue &intent = m_intents->items[m_intent];
        m_at = intent.at;
        if (m_sample == 0)
            beginIntent(intent);
        const JsonValue *samples = intent.find("samples");
        if (samples == nullptr || m_sample >= samples->items.size()) {
            ++m_intent;
            m_sample = 0;
            return true;
        }
        readSampleOf(intent, samples->items[m_sample++]);
        return true;
    }

private:
    void readType(const JsonValue &type)
    {
        const std::string name = jsonText(type, "name");
        const JsonValue *values = type.find("values");
        for (std::size_t i = 0; values != nullptr && i < values->items.size(); ++i) {
            const JsonValue *value = values->items[i].find("name");
            if (value == nullptr) {
                addErrorAt(values->items[i].at, "This value of the type \"" + name + "\" has no name.");
                continue;
            }
            m_types.add(name, value->isText() ? value->text : jsonText(*value, "value"));
            if (const JsonValue *synonyms = value->find("synonyms"))
                for (const JsonValue &synonym : synonyms->items)
                    m_types.add(name, synonym.text);
        }
    }

    void beginIntent(const JsonValue &intent)
    {
        m_slots.clear();
        if (jsonText(intent, "name").empty())
            addErrorAt(intent.at, "This intent has no name.");
        const JsonValue *slots = intent.find("slots");
        for (std::size_t i = 0; slots != nullptr && i < slots->items.size(); ++i) {
            const JsonValue &slot = slots->items[i];
            const std::string name = jsonText(slot, "name");
            m_slots[name] = jsonText(slot, "type");
            if (const auto *values = m_types.of(m_slots[name]))
                for (const CatalogueValue &value : *values)
                    m_values.add(slotName(name, m_json.lineAt(slot.at)), value.text);
        }
    }

    void readSampleOf(const JsonValue &intent, const JsonValue &sample)
    {
        if (!sample.isText())
            return addErrorAt(sample.at, "A sample is a text.");
        const std::int64_t line = m_json.lineAt(sample.at);
        std::string unknown;
        SampleText text = readSample(sample.text, [&](const std::string &slot) {
            const auto type = m_slots.find(slot);
            if (type == m_slots.end()) {
                unknown = slot;
                return slot;
            }
            if (const auto *values = m_types.of(type->second))
                return m_turns.next(type->second, *values);
            warnOnce(line,
                     "The type \"" + type->second
                         + "\" has no values in this file; the name of the slot stands "
                           "for one.");
            return slot;
        });
        if (!unknown.empty() && text.fault.empty())
            text.fault = "The slot {" + unknown + "} is not among the slots of its intent.";
        if (!text.fault.empty())
            return addErrorAt(sample.at, text.fault);
        CorpusEntry about;
        about.locale = m_locale;
        addSpanned(jsonText(intent, "name"), std::move(text.text), placeOf(sample.at), std::move(about));
    }

    std::string m_locale;
    JsonValue m_model;
    const JsonValue *m_intents = nullptr;
    std::size_t m_intent = 0;
    std::size_t m_sample = 0;
    std::map<std::string, std::string> m_slots; ///< of the intent in work, with their types
    ValueLists m_types;
    ValueTurns m_turns;
};

/// "en-US" of en-US.json, as the files of a skill are called.
std::string localeOfFile(const std::filesystem::path &path)
{
    const std::string stem = path.stem().string();
    const bool good = stem.size() == 5 && stem[2] == '-' && stem[0] >= 'a' && stem[0] <= 'z' && stem[1] >= 'a'
        && stem[1] <= 'z' && stem[3] >= 'A' && stem[3] <= 'Z' && stem[4] >= 'A' && stem[4] <= 'Z';
    return good ? stem : std::string();
}

class AlexaWriter final : public CorpusWriter {
public:
    void append(std::string &out, const Utterance &utterance) override { appendSample(out, utterance); }

    Result<void> assemble(const CorpusPieces &pieces, CorpusFiles &files) const override
    {
        // Names are of letters and underscores there.
        SampleNames intents;
        SampleNames slots;
        std::string bytes =
            "{\"interactionModel\":{\"languageModel\":{\"invocationName\":\"my corpus\",\n\"intents\":[";
        for (const std::string &intent : pieces.items("intents")) {
            bytes += bytes.back() == '[' ? "\n{\"name\":" : ",\n{\"name\":";
            appendJsonString(bytes, intents.of(intent));
            bytes += ",\"slots\":[";
            for (const std::string &slot : pieces.items("slots of " + intent)) {
                bytes += bytes.back() == '[' ? "{\"name\":" : ",{\"name\":";
                appendJsonString(bytes, slots.of(slot));
                bytes += ",\"type\":";
                appendJsonString(bytes, slots.of(slot) + "_Type");
                bytes.push_back('}');
            }
            bytes += "],\"samples\":[";
            for (const std::string &sample : pieces.items("samples of " + intent)) {
                bytes += bytes.back() == '[' ? "\n" : ",\n";
                appendJsonString(bytes, withSlotNames(sample, slots));
                if (auto good = flush(bytes, files); !good)
                    return good;
            }
            bytes += "]}";
        }
        bytes += "],\n\"types\":[";
        for (const std::string &slot : pieces.items("types")) {
            bytes += bytes.back() == '[' ? "\n{\"name\":" : ",\n{\"name\":";
            appendJsonString(bytes, slots.of(slot) + "_Type");
            bytes += ",\"values\":[";
            for (const std::string &value : pieces.items("values of " + slot)) {
                bytes += bytes.back() == '[' ? "\n{\"name\":{\"value\":" : ",\n{\"name\":{\"value\":";
                appendJsonString(bytes, value);
                bytes += "}}";
                if (auto good = flush(bytes, files); !good)
                    return good;
            }
            bytes += "]}";
        }
        return files.write(bytes + "]}}}\n");
    }

private:
    /// All but the last byte, which tells whether something stands before.
    static Result<void> flush(std::string &bytes, CorpusFiles &files)
    {
        if (bytes.size() < (1U << 16))
            return {};
        auto written = files.write(std::string_view(bytes).substr(0, bytes.size() - 1));
        bytes.erase(0, bytes.size() - 1);
        return written;
    }
};

} // namespace

Result<std::unique_ptr<CorpusReader>> openAlexa(const std::filesystem::path &path)
{
    auto text = JsonText::read(path);
    if (!text)
        return failWith(text.error());
    auto reader = std::make_unique<AlexaReader>(*std::move(text), localeOfFile(path));
    if (auto good = reader->prepare(); !good)
        return failWith(good.error());
    return reader;
}

std::unique_ptr<CorpusWriter> makeAlexaWriter(const CorpusWriterOptions &)
{
    return std::make_unique<AlexaWriter>();
}

} // namespace filigree
