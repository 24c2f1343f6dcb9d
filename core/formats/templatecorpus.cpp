// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Chatito and Chatette files as utterances instead of a grammar. Such a file holds templates, as Alexa's does: reading
// makes every sentence of the templates once and fills the slots with their values in turn; writing keeps each template
// and each value once.
#include "core/formats/readers.h"

#include <algorithm>
#include <limits>
#include <unordered_map>
#include <utility>

#include "core/formats/corpuspieces.h"
#include "core/formats/grammartext.h"
#include "core/formats/linereader.h"
#include "core/formats/queuedreader.h"
#include "core/formats/templates.h"
#include "core/formats/templateunits.h"
#include "core/formats/templatewriter.h"
#include "core/formats/writers.h"

namespace filigree {

namespace {

using Kind = Expression::Kind;

constexpr std::size_t largestFile = std::size_t{256} << 20;
constexpr std::uint64_t mostSentences = 1'000'000; ///< of an intent; more is a grammar's work
constexpr std::uint64_t tooMany = std::numeric_limits<std::uint32_t>::max(); ///< counts end here

std::uint64_t limited(std::uint64_t count)
{
    return std::min(count, tooMany);
}

class TemplateCorpusReader final : public QueuedReader {
public:
    TemplateCorpusReader(Grammar grammar, std::string file)
        : m_grammar(std::move(grammar))
        , m_file(std::move(file))
    {
        for (const Rule &rule : m_grammar.rules) { // they refer to earlier ones
            m_rules.emplace(rule.name, Known{&rule, endsOf(rule)});
            if (rule.kind == RuleKind::Start)
                m_intents.push_back(&rule);
            for (const RuleValue &value : rule.values)
                m_values.add(rule.slot, value.words);
        }
    }

    double progress() const override
    {
        return m_intents.empty() ? 1.0 : static_cast<double>(m_intent) / static_cast<double>(m_intents.size());
    }

protected:
    bool fill() override
    {
        if (m_intent >= m_intents.size())
            return false;
        const Rule &rule = *m_intents[m_intent];
        const std::uint64_t sentences = m_rules.at(rule.name).ends.back();
        if (sentences > mostSentences) {
            addError(
                {ErrorCode::InvalidInput,
                 "The templates of " + rule.intent
                     + " make more than 1,000,000 sentences. Import the file as a grammar: then they take no room.",
                 m_file, 0, 0});
            ++m_intent;
            return true;
        }
        for (int i = 0; i < 256 && m_sentence < sentences; ++i)
            addSentence(rule, m_sentence++);
        if (m_sentence >= sentences) {
            ++m_intent;
            m_sentence = 0;
        }
        return true;
    }

private:
    struct Known {
        const Rule *rule = nullptr;
        std::vector<std::uint64_t> ends; ///< sentences up to each of its alternatives; the last one: of all
    };

    [[nodiscard]] std::vector<std::uint64_t> endsOf(const Rule &rule) const
    {
        if (rule.kind == RuleKind::Values)
            return {limited(rule.values.size())};
        if (rule.body.kind != Kind::Alternatives || rule.body.parts.empty())
            return {count(rule.body)};
        std::vector<std::uint64_t> out;
        std::uint64_t all = 0;
        for (const Expression &part : rule.body.parts)
            out.push_back(all = limited(all + count(part)));
        return out;
    }

    void addSentence(const Rule &rule, std::uint64_t number)
    {
        CorpusEntry entry;
        entry.locale = m_grammar.locale;
        entry.utterance.intent = rule.intent;
        expandRule(m_rules.at(rule.name), number, entry.utterance);
        if (!entry.utterance.tokens.empty())
            addEntry(std::move(entry));
    }

    /// Sentences without regard to the values of slots.
    [[nodiscard]] std::uint64_t count(const Expression &body) const
    {
        std::uint64_t out = 0;
        switch (body.kind) {
        case Kind::Word:
        case Kind::Slot:
            return 1;
        case Kind::Reference:
            return m_rules.at(body.text).ends.back();
        case Kind::Optional:
            return limited(count(body.parts[0]) + 1);
        case Kind::Alternatives:
            for (const Expression &part : body.parts)
                out = limited(out + count(part));
            return out;
        case Kind::Sequence:
            out = 1;
            for (const Expression &part : body.parts)
                out = limited(out * count(part)); // both fit into 32 bits
            return out;
        }
        return out;
    }

    /// Adds the sentence of the body with this number.
    void expand(const Expression &body, std::uint64_t number, Utterance &out)
    {
        switch (body.kind) {
        case Kind::Word:
            out.tokens.push_back(body.text);
            return;
        case Kind::Reference:
            return expandRule(m_rules.at(body.text), number, out);
        case Kind::Optional:
            if (number < count(body.parts[0]))
                expand(body.parts[0], number, out);
            return;
        case Kind::Alternatives:
            for (const Expression &part : body.parts) {
                const std::uint64_t own = count(part);
                if (number < own)
                    return expand(part, number, out);
                number -= own;
            }
            return;
        case Kind::Sequence: {
            std::uint64_t rest = count(body);
            for (const Expression &part : body.parts) {
                rest /= std::max<std::uint64_t>(count(part), 1);
                expand(part, number / std::max<std::uint64_t>(rest, 1), out);
                number %= std::max<std::uint64_t>(rest, 1);
            }
            return;
        }
        case Kind::Slot:
            return expandSlot(body, out);
        }
    }

    void expandRule(const Known &known, std::uint64_t number, Utterance &out)
    {
        const Rule &rule = *known.rule;
        if (rule.kind == RuleKind::Values) {
            if (number < rule.values.size())
                for (std::string &word : splitWords(rule.values[number].words))
                    out.tokens.push_back(std::move(word));
            return;
        }
        if (rule.body.kind != Kind::Alternatives)
            return expand(rule.body, number, out);
        const auto end = std::upper_bound(known.ends.begin(), known.ends.end(), number);
        if (end == known.ends.end())
            return;
        const std::uint64_t before = end == known.ends.begin() ? 0 : *(end - 1);
        expand(rule.body.parts[static_cast<std::size_t>(end - known.ends.begin())], number - before, out);
    }

    void expandSlot(const Expression &slot, Utterance &out)
    {
        const Expression &value = slot.parts[0];
        std::uint64_t &turn = m_turns[slot.text + '\n' + namesIn(value)];
        const std::size_t begin = out.tokens.size();
        expand(value, turn++ % std::max<std::uint64_t>(count(value), 1), out);
        if (out.tokens.size() > begin)
            out.slots.push_back({begin, out.tokens.size(), slot.text});
    }

    static std::string namesIn(const Expression &value)
    {
        std::string out = value.text;
        for (const Expression &part : value.parts)
            out += ' ' + namesIn(part);
        return out;
    }

    Grammar m_grammar;
    std::string m_file;
    std::unordered_map<std::string, Known> m_rules; // only looked up, never walked; so are the turns
    std::unordered_map<std::string, std::uint64_t> m_turns; ///< of slots, by what they can be
    std::vector<const Rule *> m_intents;
    std::size_t m_intent = 0;
    std::uint64_t m_sentence = 0; ///< the next one of the intent
};

Result<std::unique_ptr<CorpusReader>> openTemplates(const std::filesystem::path &path,
                                                    Result<Grammar> (*read)(std::string_view text))
{
    const auto text = readText(path, largestFile);
    if (!text)
        return failWith(text.error());
    auto grammar = read(*text);
    if (!grammar) {
        Error error = grammar.error();
        error.file = path == "-" ? "standard input" : path.string();
        return failWith(std::move(error));
    }
    return std::make_unique<TemplateCorpusReader>(*std::move(grammar), path.string());
}

/// How a dialect writes what stands in brackets and between them.
struct Spelling {
    const char *title;
    std::string (*name)(std::string_view name);
    std::string (*text)(std::string text);
};

const Spelling chatito{"// Templates for Chatito", chatitoName, chatitoText};
const Spelling chatette{"// Templates for Chatette", [](std::string_view name) { return chatetteText(name); },
                        [](std::string text) { return chatetteText(text); }};

class TemplateCorpusWriter final : public CorpusWriter {
public:
    TemplateCorpusWriter(const Spelling &spelling, std::string locale)
        : m_spelling(spelling)
        , m_locale(std::move(locale))
    {
    }

    void append(std::string &out, const Utterance &utterance) override
    {
        if (utterance.tokens.empty())
            return;
        const std::string intent = m_spelling.name(utterance.intent); // two may become one
        appendItem(out, "intents", intent);
        std::string line;
        std::size_t at = 0;
        for (const SlotSpan &slot : utterance.slots) {
            addWords(line, utterance, at, slot.begin);
            line += (line.empty() ? "@[" : " @[") + m_spelling.name(slot.type) + ']';
            at = slot.end;
            std::string value;
            addWords(value, utterance, slot.begin, slot.end);
            appendItem(out, "slots", slot.type);
            appendItem(out, "values of " + slot.type, value);
        }
        addWords(line, utterance, at, utterance.tokens.size());
        appendItem(out, "sentences of " + intent, line);
    }

    Result<void> assemble(const CorpusPieces &pieces, CorpusFiles &files) const override
    {
        std::string bytes = m_spelling.title;
        if (!m_locale.empty())
            bytes += "\n// @locale " + m_locale;
        bytes += '\n';
        for (const std::string &intent : pieces.items("intents"))
            if (auto good = writeUnit("%[" + intent, pieces.items("sentences of " + intent), bytes, files); !good)
                return good;
        for (const std::string &slot : pieces.items("slots"))
            if (auto good = writeUnit("@[" + m_spelling.name(slot), pieces.items("values of " + slot), bytes, files);
                !good)
                return good;
        return files.write(bytes);
    }

private:
    void addWords(std::string &line, const Utterance &utterance, std::size_t begin, std::size_t end)
    {
        if (begin == end)
            return;
        const auto first = utterance.tokens.begin();
        const std::vector<std::string> words(first + static_cast<std::ptrdiff_t>(begin),
                                             first + static_cast<std::ptrdiff_t>(end));
        line += (line.empty() ? "" : " ") + m_spelling.text(templateText(words, m_tokenizer));
    }

    static Result<void> writeUnit(const std::string &head, const std::vector<std::string> &lines, std::string &bytes,
                                  CorpusFiles &files)
    {
        constexpr std::size_t enough = 1U << 16;
        bytes += '\n' + head + "]\n";
        for (const std::string &line : lines) {
            bytes += "    " + line + '\n';
            if (bytes.size() < enough)
                continue;
            if (auto good = files.write(bytes); !good)
                return good;
            bytes.clear();
        }
        return {};
    }

    const Spelling &m_spelling;
    std::string m_locale;
    Tokenizer m_tokenizer;
};

} // namespace

Result<std::unique_ptr<CorpusReader>> openChatito(const std::filesystem::path &path)
{
    return openTemplates(path, readChatito);
}

Result<std::unique_ptr<CorpusReader>> openChatette(const std::filesystem::path &path)
{
    return openTemplates(path, readChatette);
}

std::unique_ptr<CorpusWriter> makeChatitoWriter(const CorpusWriterOptions &options)
{
    return std::make_unique<TemplateCorpusWriter>(chatito, options.locale);
}

std::unique_ptr<CorpusWriter> makeChatetteWriter(const CorpusWriterOptions &options)
{
    return std::make_unique<TemplateCorpusWriter>(chatette, options.locale);
}

} // namespace filigree
