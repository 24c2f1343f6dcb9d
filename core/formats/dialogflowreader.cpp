// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Agents of Dialogflow ES, exported and unpacked: intents/NAME_usersays_en.json has the phrases of an intent,
// entities/NAME_entries_en.json the values of an entity with synonyms. Alias is the slot, meta its entity.
#include "core/formats/readers.h"

#include <utility>

#include "core/formats/jsonfolder.h"
#include "core/formats/queuedreader.h"

namespace filigree {

namespace {

/// "Play music" and "en" of Play music_usersays_en.json.
std::pair<std::string, std::string> splitName(const std::filesystem::path &file, std::string_view middle)
{
    const std::string stem = file.stem().string();
    const std::size_t at = stem.rfind(middle);
    return at == std::string::npos ? std::pair(stem, std::string())
                                   : std::pair(stem.substr(0, at), stem.substr(at + middle.size()));
}

class DialogflowReader final : public QueuedReader {
public:
    DialogflowReader(std::vector<std::filesystem::path> intents, std::vector<std::filesystem::path> entities)
        : m_intents(std::move(intents))
    {
        for (const std::filesystem::path &file : entities)
            readEntries(file);
    }

    double progress() const override
    {
        return m_intents.empty() ? 1.0 : static_cast<double>(m_at) / static_cast<double>(m_intents.size());
    }

protected:
    bool fill() override
    {
        if (m_at >= m_intents.size())
            return false;
        const std::filesystem::path &file = m_intents[m_at++];
        const auto json = JsonText::read(file);
        if (!json) {
            addError(json.error());
            return true;
        }
        const auto list = json->parse(json->root());
        if (!list) {
            addError(list.error());
            return true;
        }
        if (!list->isList()) {
            addError(json->failAt(list->at, "This is not a list [...] of phrases.").value());
            return true;
        }
        const auto [stem, language] = splitName(file, "_usersays_");
        const std::string intent = nameInFile(file.parent_path() / (stem + ".json"), stem);
        for (const JsonValue &phrase : list->items)
            readPhrase(*json, phrase, intent, language);
        return true;
    }

private:
    /// A file cannot be called as any intent can.
    static std::string nameInFile(const std::filesystem::path &file, const std::string &fallback)
    {
        const auto json = JsonText::read(file);
        const auto value = json ? json->parse(json->root()) : Result<JsonValue>(failWith(json.error()));
        const std::string name = value ? jsonText(*value, "name") : std::string();
        return name.empty() ? fallback : name;
    }

    void readEntries(const std::filesystem::path &file)
    {
        const auto json = JsonText::read(file);
        const auto list = json ? json->parse(json->root()) : Result<JsonValue>(failWith(json.error()));
        if (!list)
            return addError(list.error());
        const std::string stem = splitName(file, "_entries_").first;
        const std::string name = nameInFile(file.parent_path() / (stem + ".json"), stem);
        for (const JsonValue &entry : list->items) {
            m_entities.add(name, jsonText(entry, "value"));
            const JsonValue *synonyms = entry.find("synonyms");
            for (std::size_t i = 0; synonyms != nullptr && i < synonyms->items.size(); ++i)
                m_entities.add(name, synonyms->items[i].text);
        }
    }

    void readPhrase(const JsonText &json, const JsonValue &phrase, const std::string &intent,
                    const std::string &language)
    {
        const Error at = json.failAt(phrase.at, {}).value();
        const JsonValue *data = phrase.find("data");
        if (data == nullptr || !data->isList())
            return addError(json.failAt(phrase.at, "This phrase has no list \"data\".").value());
        SpannedText text;
        for (const JsonValue &part : data->items) {
            const JsonValue *words = part.find("text");
            if (words == nullptr || !words->isText())
                return addError(json.failAt(part.at, "This part of a phrase has no \"text\".").value());
            const std::size_t begin = text.text.size();
            text.text += words->text;
            const std::string slot = jsonText(part, "alias");
            if (slot.empty())
                continue;
            text.spans.push_back({begin, text.text.size(), slot});
            std::string entity = jsonText(part, "meta");
            entity.erase(0, entity.starts_with('@') ? 1 : 0);
            if (m_used.insert(slot + '\n' + entity).second)
                if (const auto *values = m_entities.of(entity))
                    for (const CatalogueValue &value : *values)
                        m_values.add(slotName(slot, at.line), value.text);
        }
        CorpusEntry about;
        about.locale = usualLocale(language);
        addSpanned(intent, std::move(text), at, std::move(about));
    }

    std::vector<std::filesystem::path> m_intents;
    std::size_t m_at = 0;
    ValueLists m_entities;
    std::set<std::string> m_used;
};

} // namespace

Result<std::unique_ptr<CorpusReader>> openDialogflow(const std::filesystem::path &path)
{
    std::vector<std::filesystem::path> intents;
    std::vector<std::filesystem::path> entities;
    if (auto folder = expectFolder(path, "an agent of Dialogflow"); !folder)
        return failWith(folder.error());
    auto files = filesBelow(path, ".json");
    if (!files)
        return failWith(files.error());
    for (std::filesystem::path &file : *files) {
        const std::string name = file.stem().string();
        if (name.find("_usersays_") != std::string::npos)
            intents.push_back(std::move(file));
        else if (name.find("_entries_") != std::string::npos)
            entities.push_back(std::move(file));
    }
    std::error_code ignored;
    if (intents.empty() && !std::filesystem::exists(path / "agent.json", ignored))
        return failWith({ErrorCode::NotFound,
                         "There is no file intents/NAME_usersays_LANGUAGE.json in this folder, as an agent of "
                         "Dialogflow has.",
                         path.string(), 0, 0});
    return std::make_unique<DialogflowReader>(std::move(intents), std::move(entities));
}

} // namespace filigree
