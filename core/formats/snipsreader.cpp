// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Snips NLU datasets in JSON: intents with utterances of text chunks, and entities with values and synonyms, which
// become catalogues of the slots that use them.
#include "core/formats/readers.h"

#include <utility>

#include "core/formats/queuedreader.h"

namespace filigree {

namespace {

class SnipsReader final : public JsonCorpusReader {
public:
    explicit SnipsReader(JsonText text)
        : JsonCorpusReader(std::move(text))
    {
    }

    /// What stands beside the intents.
    Result<void> prepare()
    {
        const auto intents = m_json.member(m_json.root(), "intents");
        const auto entities = m_json.member(m_json.root(), "entities");
        const auto language = m_json.member(m_json.root(), "language");
        for (const auto *part : {&intents, &entities, &language})
            if (!*part)
                return failWith(part->error());
        if (intents->end == 0 || !m_json.isObject(*intents))
            return m_json.failAt(m_json.root().begin, "There is no object \"intents\" in this file, as Snips has.");
        m_intents.emplace(m_json, *intents);
        if (language->end > 0)
            if (const auto value = m_json.parse(*language); value && value->isText())
                m_language = usualLocale(value->text);
        return entities->end > 0 ? readEntities(*entities) : Result<void>();
    }

protected:
    bool fill() override
    {
        if (!m_utterances)
            return nextIntent();
        const auto more = m_utterances->next();
        if (!more) {
            addError(more.error());
            return false;
        }
        if (!*more) {
            m_utterances.reset();
            return true;
        }
        m_at = m_utterances->value().begin;
        const auto utterance = m_json.parse(m_utterances->value());
        if (utterance)
            readUtterance(*utterance);
        else
            addError(utterance.error());
        return true;
    }

private:
    Result<void> readEntities(JsonRange range)
    {
        const auto entities = m_json.parse(range);
        if (!entities)
            return failWith(entities.error());
        for (std::size_t i = 0; i < entities->names.size(); ++i) {
            const JsonValue *data = entities->items[i].find("data");
            for (std::size_t k = 0; data != nullptr && k < data->items.size(); ++k) {
                const JsonValue &item = data->items[k];
                m_entities.add(entities->names[i], item.isText() ? item.text : jsonText(item, "value"));
                const JsonValue *synonyms = item.find("synonyms");
                for (std::size_t s = 0; synonyms != nullptr && s < synonyms->items.size(); ++s)
                    m_entities.add(entities->names[i], synonyms->items[s].text);
            }
        }
        return {};
    }

    bool nextIntent()
    {
        const auto more = m_intents->next();
        if (!more)
            addError(more.error());
        if (!more || !*more)
            return false;
        m_intent = m_intents->name();
        const auto utterances = m_json.member(m_intents->value(), "utterances");
        if (!utterances)
            addError(utterances.error());
        else if (utterances->end == 0 || !m_json.isList(*utterances))
            addErrorAt(m_intents->value().begin, "The intent \"" + m_intent + "\" has no list \"utterances\".");
        else
            m_utterances.emplace(m_json, *utterances);
        return true;
    }

    void readUtterance(const JsonValue &utterance)
    {
        const JsonValue *data = utterance.find("data");
        if (data == nullptr || !data->isList())
            return addErrorAt(utterance.at, "This utterance has no list \"data\" of texts.");
        SpannedText text;
        for (const JsonValue &chunk : data->items) {
            const JsonValue *words = chunk.find("text");
            if (words == nullptr || !words->isText())
                return addErrorAt(chunk.at, "This part of an utterance has no \"text\".");
            const std::string entity = jsonText(chunk, "entity");
            std::string slot = jsonText(chunk, "slot_name");
            if (slot.empty())
                slot = entity;
            const std::size_t begin = text.text.size();
            text.text += words->text;
            if (slot.empty())
                continue;
            text.spans.push_back({begin, text.text.size(), slot});
            useEntity(slot, entity, chunk.at);
        }
        CorpusEntry about;
        about.locale = m_language;
        addSpanned(m_intent, std::move(text), placeOf(utterance.at), std::move(about));
    }

    /// The values of an entity are those of a slot that uses it.
    void useEntity(const std::string &slot, const std::string &entity, std::size_t at)
    {
        if (!m_used.insert(slot + '\n' + entity).second)
            return;
        if (const auto *values = m_entities.of(entity))
            for (const CatalogueValue &value : *values)
                m_values.add(slotName(slot, m_json.lineAt(at)), value.text);
    }

    std::string m_language;
    ValueLists m_entities;
    std::set<std::string> m_used;
    std::optional<JsonWalk> m_intents;
    std::optional<JsonWalk> m_utterances;
    std::string m_intent;
};

} // namespace

Result<std::unique_ptr<CorpusReader>> openSnips(const std::filesystem::path &path)
{
    auto text = JsonText::read(path);
    if (!text)
        return failWith(text.error());
    auto reader = std::make_unique<SnipsReader>(*std::move(text));
    if (auto good = reader->prepare(); !good)
        return failWith(good.error());
    return reader;
}

} // namespace filigree
