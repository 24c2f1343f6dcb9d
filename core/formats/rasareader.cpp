// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rasa NLU training data in YAML, versions 2.0 to 3.1: intents with examples; lookup tables and synonyms become values
// of the slots' catalogues. Regular expressions have no counterpart and are told of. Stories, rules and what else may
// stand in such a file are not looked at.
#include "core/formats/readers.h"

#include <algorithm>
#include <utility>

#include "core/formats/queuedreader.h"
#include "core/formats/rasaentities.h"
#include "core/formats/yamlload.h"
#include "core/formats/yamltext.h"
#include "core/text/unicode.h"

namespace filigree {

namespace {

/// Names of one thing: a value and what may be said for it.
struct Synonyms {
    std::string value;
    std::vector<std::string> words;
};

class RasaReader final : public QueuedReader {
public:
    RasaReader(std::string text, std::string name, std::vector<YAML::Node> documents)
        : m_text(std::move(text))
        , m_name(std::move(name))
    {
        for (const YAML::Node &document : documents) {
            const YAML::Node nlu = yamlMember(document, "nlu");
            if (nlu.IsDefined() && nlu.IsSequence())
                for (const YAML::Node &section : nlu)
                    m_sections.push_back(section);
            else if (nlu.IsDefined() && !nlu.IsNull())
                addError(place(nlu, "\"nlu\" is not a list. Each intent is an item: - intent: name"));
        }
        if (m_sections.empty())
            warn(1, "There is no list \"nlu\" in this file, which would hold the examples.");
    }

    double progress() const override
    {
        return m_sections.empty() ? 1.0 : static_cast<double>(m_section) / static_cast<double>(m_sections.size());
    }

    std::vector<Catalogue> catalogues() const override
    {
        // A synonym is not said to belong to an entity: it belongs to those that have one of its words.
        ValueLists out = m_values;
        for (const Synonyms &synonyms : m_synonyms) {
            for (const auto &[slot, list] : m_seen.lists()) {
                bool joins = m_seen.has(slot, synonyms.value);
                for (const std::string &word : synonyms.words)
                    joins = joins || m_seen.has(slot, word);
                if (!joins)
                    continue;
                out.add(slot, synonyms.value);
                for (const std::string &word : synonyms.words)
                    out.add(slot, word);
            }
        }
        return out.catalogues();
    }

protected:
    bool fill() override
    {
        if (m_line < m_block.size()) {
            nextExample();
            return true;
        }
        if (m_section >= m_sections.size())
            return false;
        const YAML::Node section = m_sections[m_section++];
        for (const char *kind : {"intent", "lookup", "synonym", "regex"}) {
            const YAML::Node name = yamlMember(section, kind);
            if (!name.IsDefined())
                continue;
            begin(kind, foldWhiteSpace(yamlText(name)), section);
            return true;
        }
        addError(place(section, "This item is neither an intent nor a lookup, a synonym or a regex."));
        return true;
    }

private:
    Error place(const YAML::Node &node, std::string what) const
    {
        const YAML::Mark mark = node.Mark();
        return {ErrorCode::InvalidInput, std::move(what), m_name, mark.line + 1, mark.column + 1};
    }

    void begin(std::string_view kind, std::string name, const YAML::Node &section)
    {
        m_kind = kind;
        m_title = std::move(name);
        m_block.clear();
        m_line = 0;
        if (m_title.empty())
            return addError(place(section, "The " + m_kind + " has no name."));
        if (m_kind == "regex")
            return warn(section.Mark().line + 1,
                        "The regular expression \"" + m_title + "\" is left out: grammars here have none.");
        if (m_kind == "synonym")
            m_synonyms.push_back({m_title, {}});
        const YAML::Node examples = yamlMember(section, "examples");
        if (!examples.IsDefined() || examples.IsNull())
            return;
        if (examples.IsScalar())
            return addLines(examples, true);
        if (!examples.IsSequence())
            return addError(place(examples, "\"examples\" is neither a text nor a list."));
        for (const YAML::Node &item : examples) {
            const YAML::Node text = item.IsMap() ? yamlMember(item, "text") : item;
            if (!text.IsDefined() || !text.IsScalar())
                addError(place(item, "This example has no text."));
            else
                addLines(text, false);
        }
    }

    /// The lines of a text, each an example. Those of a literal text (|) stand on lines of the file.
    void addLines(const YAML::Node &node, bool dashes)
    {
        const YAML::Mark mark = node.Mark();
        const auto at = static_cast<std::size_t>(std::max(0, mark.pos));
        const bool counted = at < m_text.size() && m_text[at] == '|';
        std::int64_t line = mark.line + (counted ? 2 : 1);
        std::string_view text = node.Scalar();
        while (!text.empty()) {
            const std::size_t end = std::min(text.find('\n'), text.size());
            std::string content = foldWhiteSpace(text.substr(0, end));
            if (dashes && !content.empty()) {
                if (content.front() == '-')
                    content = foldWhiteSpace(std::string_view(content).substr(1));
                else
                    addError({ErrorCode::InvalidInput,
                              "An example begins with \"- \". Here is \"" + content.substr(0, 40) + "\".", m_name, line,
                              1}),
                        content.clear();
            }
            if (!content.empty())
                m_block.push_back({std::move(content), line});
            text.remove_prefix(std::min(end + 1, text.size()));
            line += counted ? 1 : 0;
        }
    }

    void nextExample()
    {
        auto &[content, line] = m_block[m_line++];
        if (m_kind == "lookup") {
            const std::string slot = slotName(m_title, line);
            m_values.add(slot, content);
            return m_seen.add(slot, content);
        }
        if (m_kind == "synonym")
            return m_synonyms.back().words.push_back(std::move(content));
        RasaSentence sentence = readRasaSentence(content);
        Error at{ErrorCode::InvalidInput, {}, m_name, line, 1};
        if (!sentence.fault.empty()) {
            at.detail = sentence.fault;
            return addError(std::move(at));
        }
        for (const std::string &remark : sentence.remarks)
            warnOnce(line, remark);
        for (std::size_t i = 0; i < sentence.synonyms.size(); ++i) {
            const TextSpan &span = sentence.text.spans[i];
            const std::string slot = slotName(span.type, line);
            const auto words = std::string_view(sentence.text.text).substr(span.begin, span.end - span.begin);
            m_seen.add(slot, words);
            if (sentence.synonyms[i].value.empty())
                continue;
            m_values.add(slot, sentence.synonyms[i].value);
            m_values.add(slot, words);
        }
        addSpanned(m_title, std::move(sentence.text), std::move(at));
    }

    struct Line {
        std::string content;
        std::int64_t line = 0;
    };
    std::string m_text;
    std::string m_name;
    std::vector<YAML::Node> m_sections;
    std::size_t m_section = 0;
    std::string m_kind; ///< of the section in work
    std::string m_title;
    std::vector<Line> m_block;
    std::size_t m_line = 0;
    std::vector<Synonyms> m_synonyms;
    ValueLists m_seen; ///< all values of slots, for synonyms
};

} // namespace

Result<std::unique_ptr<CorpusReader>> openRasa(const std::filesystem::path &path)
{
    auto text = readYamlText(path);
    if (!text)
        return failWith(text.error());
    const std::string name = path == "-" ? "standard input" : path.string();
    auto documents = loadYaml(*text, name);
    if (!documents)
        return failWith(documents.error());
    return std::make_unique<RasaReader>(*std::move(text), name, *std::move(documents));
}

} // namespace filigree
