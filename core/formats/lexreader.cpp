// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bots of Amazon Lex: the folder of JSON files that version 2 exports, unpacked (Intents/NAME/Intent.json with sample
// utterances, Slots/NAME/Slot.json below it, SlotTypes/NAME/SlotType.json), and the one file of version 1. The places
// in samples are filled with the values of their types in turn.
#include "core/formats/readers.h"

#include <utility>

#include "core/formats/jsonfolder.h"
#include "core/formats/queuedreader.h"

namespace filigree {

namespace {

/// An intent of a bot, of either version.
struct LexIntent {
    std::string name;
    std::string locale;
    struct Sample {
        std::string text;
        Error place;
    };
    std::vector<Sample> samples;
    std::map<std::string, std::string> slots; ///< with their types
};

Result<JsonValue> parseFile(const std::filesystem::path &file, std::optional<JsonText> &json)
{
    auto text = JsonText::read(file);
    if (!text)
        return failWith(text.error());
    json.emplace(*std::move(text));
    return json->parse(json->root());
}

class LexReader final : public QueuedReader {
public:
    double progress() const override
    {
        return m_intents.empty() ? 1.0 : static_cast<double>(m_at) / static_cast<double>(m_intents.size());
    }

    /// The file of version 1: {"resource": {"intents": [], "slotTypes": []}}
    Result<void> readFile(const std::filesystem::path &path)
    {
        std::optional<JsonText> json;
        const auto bot = parseFile(path, json);
        if (!bot)
            return failWith(bot.error());
        const JsonValue *resource = bot->find("resource");
        const JsonValue *intents = resource == nullptr ? nullptr : resource->find("intents");
        if (intents == nullptr || !intents->isList())
            return json->failAt(bot->at, "There is no list \"intents\" in a \"resource\" here, as a bot of Lex has.");
        for (const JsonValue &intent : intents->items) {
            LexIntent out{jsonText(intent, "name"), usualLocale(jsonText(*resource, "locale")), {}, {}};
            addSamples(out, intent, *json);
            const JsonValue *slots = intent.find("slots");
            for (std::size_t i = 0; slots != nullptr && i < slots->items.size(); ++i)
                out.slots[jsonText(slots->items[i], "name")] = jsonText(slots->items[i], "slotType");
            m_intents.push_back(std::move(out));
        }
        const JsonValue *types = resource->find("slotTypes");
        for (std::size_t i = 0; types != nullptr && i < types->items.size(); ++i)
            addType(types->items[i]);
        return {};
    }

    Result<void> readFolder(const std::filesystem::path &folder)
    {
        const auto files = filesBelow(folder, ".json");
        if (!files)
            return failWith(files.error());
        for (const std::filesystem::path &file : *files) {
            const std::string name = file.filename().string();
            if (name != "Intent.json" && name != "Slot.json" && name != "SlotType.json")
                continue;
            std::optional<JsonText> json;
            const auto value = parseFile(file, json);
            if (!value)
                return failWith(value.error());
            if (name == "SlotType.json")
                addType(*value);
            else if (name == "Slot.json")
                m_folders[file.parent_path().parent_path().parent_path()].slots[jsonText(*value, "name")] =
                    jsonText(*value, "slotTypeName");
            else
                addIntent(m_folders[file.parent_path()], *value, *json, file);
        }
        for (auto &[place, intent] : m_folders)
            if (!intent.name.empty())
                m_intents.push_back(std::move(intent));
        m_folders.clear();
        if (m_intents.empty())
            return failWith({ErrorCode::NotFound, "There is no Intent.json in this folder, as a bot of Lex has.",
                             folder.string(), 0, 0});
        return {};
    }

protected:
    bool fill() override
    {
        if (m_at >= m_intents.size())
            return false;
        LexIntent &intent = m_intents[m_at++];
        for (const auto &[slot, type] : intent.slots)
            if (const auto *values = m_types.of(type))
                for (const CatalogueValue &value : *values)
                    m_values.add(slotName(slot, 1), value.text);
        for (LexIntent::Sample &sample : intent.samples)
            readSampleOf(intent, sample);
        intent.samples.clear();
        return true;
    }

private:
    void addIntent(LexIntent &out, const JsonValue &intent, const JsonText &json, const std::filesystem::path &file)
    {
        out.name = jsonText(intent, "name");
        // …/BotLocales/en_US/Intents/NAME/Intent.json
        const std::string locale = file.parent_path().parent_path().parent_path().filename().string();
        out.locale = locale.size() == 5 && locale[2] == '_' ? usualLocale(locale) : std::string();
        addSamples(out, intent, json);
    }

    static void addSamples(LexIntent &out, const JsonValue &intent, const JsonText &json)
    {
        const JsonValue *samples = intent.find("sampleUtterances");
        for (std::size_t i = 0; samples != nullptr && i < samples->items.size(); ++i) {
            const JsonValue &sample = samples->items[i];
            out.samples.push_back(
                {sample.isText() ? sample.text : jsonText(sample, "utterance"), json.failAt(sample.at, {}).value()});
        }
    }

    /// Version 2: {"slotTypeValues": [{"sampleValue": {"value"}, "synonyms": [{"value"}]}]}; version 1:
    /// {"enumerationValues": [{"value", "synonyms": []}]}
    void addType(const JsonValue &type)
    {
        const std::string name = jsonText(type, "name");
        const JsonValue *values = type.find("slotTypeValues");
        if (values == nullptr)
            values = type.find("enumerationValues");
        for (std::size_t i = 0; values != nullptr && i < values->items.size(); ++i) {
            const JsonValue &value = values->items[i];
            const JsonValue *inner = value.find("sampleValue");
            m_types.add(name, jsonText(inner != nullptr ? *inner : value, "value"));
            if (const JsonValue *synonyms = value.find("synonyms"))
                for (const JsonValue &synonym : synonyms->items)
                    m_types.add(name, synonym.isText() ? synonym.text : jsonText(synonym, "value"));
        }
    }

    void readSampleOf(const LexIntent &intent, LexIntent::Sample &sample)
    {
        std::string unknown;
        SampleText text = readSample(sample.text, [&](const std::string &slot) {
            const auto type = intent.slots.find(slot);
            if (type == intent.slots.end()) {
                unknown = slot;
                return slot;
            }
            if (const auto *values = m_types.of(type->second))
                return m_turns.next(type->second, *values);
            warnOnce(sample.place.line,
                     "The type \"" + type->second
                         + "\" has no values in this bot; the name of the slot stands for one.");
            return slot;
        });
        if (!unknown.empty() && text.fault.empty())
            text.fault = "The slot {" + unknown + "} is not among the slots of its intent.";
        if (!text.fault.empty()) {
            sample.place.detail = text.fault;
            return addError(std::move(sample.place));
        }
        CorpusEntry about;
        about.locale = intent.locale;
        addSpanned(intent.name, std::move(text.text), std::move(sample.place), std::move(about));
    }

    std::map<std::filesystem::path, LexIntent> m_folders; ///< while reading: by the folder of Intent.json
    std::vector<LexIntent> m_intents;
    std::size_t m_at = 0;
    ValueLists m_types;
    ValueTurns m_turns;
};

} // namespace

Result<std::unique_ptr<CorpusReader>> openLex(const std::filesystem::path &path)
{
    auto reader = std::make_unique<LexReader>();
    std::error_code ignored;
    const bool folder = std::filesystem::is_directory(path, ignored);
    if (auto good = folder ? reader->readFolder(path) : reader->readFile(path); !good)
        return failWith(good.error());
    return reader;
}

} // namespace filigree
