// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Snips NLU datasets in YAML: a document an intent or an entity. `[origin:city](Paris)`, `[origin](Paris)`, and
// `[origin:city]`, which takes the entity's values in turn.
#include "core/formats/readers.h"

#include <utility>

#include "core/formats/queuedreader.h"
#include "core/formats/yamlload.h"
#include "core/formats/yamltext.h"
#include "core/text/unicode.h"

namespace filigree {

namespace {

class SnipsYamlReader final : public QueuedReader {
public:
    SnipsYamlReader(std::string name, const std::vector<YAML::Node> &documents)
        : m_name(std::move(name))
    {
        for (const YAML::Node &document : documents) {
            const std::string type = yamlText(yamlMember(document, "type"));
            if (type == "entity")
                readEntity(document);
            else if (type == "intent")
                m_intents.push_back(document);
            else if (!document.IsNull())
                addError(place(document, "This document has neither \"type: intent\" nor \"type: entity\"."));
        }
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
        const YAML::Node &document = m_intents[m_at];
        if (m_line == 0)
            beginIntent(document);
        const YAML::Node &utterances = m_utterances;
        if (!utterances.IsDefined() || !utterances.IsSequence() || m_line >= utterances.size()) {
            ++m_at;
            m_line = 0;
            return true;
        }
        const YAML::Node utterance = utterances[m_line++];
        if (utterance.IsScalar())
            readUtterance(utterance.Scalar(), place(utterance, {}));
        else
            addError(place(utterance, "An utterance is a text. Put it in quotes: \"play [song](yesterday)\"."));
        return true;
    }

private:
    Error place(const YAML::Node &node, std::string what) const
    {
        const YAML::Mark mark = node.Mark();
        return {ErrorCode::InvalidInput, std::move(what), m_name, mark.line + 1, mark.column + 1};
    }

    void readEntity(const YAML::Node &document)
    {
        const std::string name = yamlText(yamlMember(document, "name"));
        const YAML::Node values = yamlMember(document, "values");
        if (!values.IsDefined() || !values.IsSequence())
            return;
        for (const YAML::Node &value : values) {
            m_entities.add(name, yamlText(value));
            if (value.IsSequence())
                for (const YAML::Node &synonym : value)
                    m_entities.add(name, yamlText(synonym));
        }
    }

    void beginIntent(const YAML::Node &document)
    {
        m_intent = yamlText(yamlMember(document, "name"));
        m_slots.clear();
        const YAML::Node slots = yamlMember(document, "slots");
        if (slots.IsDefined() && slots.IsSequence())
            for (const YAML::Node &slot : slots)
                m_slots[yamlText(yamlMember(slot, "name"))] = yamlText(yamlMember(slot, "entity"));
        m_utterances.reset(yamlMember(document, "utterances"));
        if (!m_utterances.IsDefined() || !m_utterances.IsSequence())
            addError(place(document, "The intent \"" + m_intent + "\" has no list \"utterances\"."));
    }

    void readUtterance(std::string_view line, Error at)
    {
        SpannedText text;
        while (!line.empty()) {
            const std::size_t open = line.find('[');
            text.text += line.substr(0, open);
            if (open == std::string_view::npos)
                break;
            line.remove_prefix(open);
            const std::size_t close = line.find(']');
            const std::string_view about = close == std::string_view::npos ? "" : line.substr(1, close - 1);
            const std::size_t colon = about.find(':');
            const std::string slot = foldWhiteSpace(about.substr(0, colon));
            if (slot.empty()) {
                at.detail = "A slot begins with [ and has no name or no ]. Write it as [name](words).";
                return addError(std::move(at));
            }
            if (colon != std::string_view::npos)
                m_slots[slot] = foldWhiteSpace(about.substr(colon + 1));
            line.remove_prefix(close + 1);
            const std::size_t begin = text.text.size();
            if (!line.empty() && line.front() == '(') {
                const std::size_t end = line.find(')');
                if (end == std::string_view::npos) {
                    at.detail = "The words of the slot \"" + slot + "\" do not end. A ) is missing.";
                    return addError(std::move(at));
                }
                text.text += line.substr(1, end - 1);
                line.remove_prefix(end + 1);
            } else {
                text.text += valueFor(slot, at.line);
            }
            text.spans.push_back({begin, text.text.size(), slot});
            useEntity(slot, at.line);
        }
        addSpanned(m_intent, std::move(text), std::move(at));
    }

    std::string valueFor(const std::string &slot, std::int64_t line)
    {
        if (const auto *values = m_entities.of(entityOf(slot)))
            return m_turns.next(slot, *values);
        warnOnce(line, "The slot \"" + slot + "\" has no value in this file; its name stands for one.");
        return slot;
    }

    std::string entityOf(const std::string &slot) const
    {
        const auto found = m_slots.find(slot);
        return found == m_slots.end() || found->second.empty() ? slot : found->second;
    }

    void useEntity(const std::string &slot, std::int64_t line)
    {
        const std::string entity = entityOf(slot);
        if (!m_used.insert(slot + '\n' + entity).second)
            return;
        if (const auto *values = m_entities.of(entity))
            for (const CatalogueValue &value : *values)
                m_values.add(slotName(slot, line), value.text);
    }

    std::string m_name;
    std::vector<YAML::Node> m_intents;
    YAML::Node m_utterances;
    std::size_t m_at = 0;
    std::size_t m_line = 0;
    std::string m_intent;
    std::map<std::string, std::string> m_slots; ///< their entities
    std::set<std::string> m_used;
    ValueLists m_entities;
    ValueTurns m_turns;
};

} // namespace

Result<std::unique_ptr<CorpusReader>> openSnipsYaml(const std::filesystem::path &path)
{
    const auto text = readYamlText(path);
    if (!text)
        return failWith(text.error());
    std::string name = path == "-" ? "standard input" : path.string();
    const auto documents = loadYaml(*text, name);
    if (!documents)
        return failWith(documents.error());
    return std::make_unique<SnipsYamlReader>(std::move(name), *documents);
}

} // namespace filigree
