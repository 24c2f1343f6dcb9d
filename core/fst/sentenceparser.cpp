// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fst/sentenceparser.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <queue>
#include <unordered_map>

#include "core/fst/pieces.h"

namespace filigree {

namespace {

constexpr double impossible = -std::numeric_limits<double>::infinity();

/// More than any sentence needs; a grammar that wants more readings than this is not parsed further.
constexpr std::size_t mostSteps = 200'000;

struct ArcRange {
    const RuleArc *begin;
    const RuleArc *end;
};

ArcRange arcsWith(const RuleMachine &machine, std::uint32_t state, std::uint32_t label)
{
    const RuleArc *from = machine.arcs.data() + machine.first[state];
    const RuleArc *to = machine.arcs.data() + machine.first[state + 1];
    from = std::lower_bound(from, to, label, [](const RuleArc &arc, std::uint32_t l) { return arc.label < l; });
    const RuleArc *end = from;
    while (end != to && end->label == label)
        ++end;
    return {from, end};
}

double valueLog(const IntentMachine &machine, const RuleArc &arc, std::uint32_t atom, std::uint32_t value)
{
    return std::log((*machine.classes)[arc.valueClass].probability(*machine.vocabulary, atom, value));
}

/// The best completion from a state at a word: exact, so the search never looks at a hopeless or inferior way twice.
class Completions {
public:
    Completions(const IntentMachine &machine, const SentenceMatches &sentence)
        : m_machine(machine)
        , m_sentence(sentence)
    {
    }

    double best(std::uint32_t state, std::size_t at)
    {
        const std::uint64_t key = (static_cast<std::uint64_t>(state) << 32) | at;
        if (const auto known = m_known.find(key); known != m_known.end())
            return known->second;
        double found = impossible;
        if (at == m_sentence.size()) {
            for (const RuleArc &arc : span(state, 0))
                found = std::max(found, arc.logProbability);
        } else {
            if (m_sentence.labels[at] != 0)
                for (const RuleArc &arc : span(state, m_sentence.labels[at]))
                    found = std::max(found, arc.logProbability + best(arc.target, at + 1));
            for (const ValueMatch &match : m_sentence.values[at])
                for (const RuleArc &arc : span(state, match.label)) {
                    const double rest = best(arc.target, match.end);
                    if (rest > impossible)
                        found = std::max(found,
                                         arc.logProbability + valueLog(m_machine, arc, match.atom, match.value) + rest);
                }
        }
        m_known.emplace(key, found);
        return found;
    }

private:
    [[nodiscard]] std::span<const RuleArc> span(std::uint32_t state, std::uint32_t label) const
    {
        const ArcRange range = arcsWith(m_machine.rules, state, label);
        return {range.begin, range.end};
    }

    const IntentMachine &m_machine;
    const SentenceMatches &m_sentence;
    std::unordered_map<std::uint64_t, double> m_known;
};

/// A beginning of a reading: where its derivations may stand, each with its best probability. As beginnings are told
/// apart by what they read, not by how, the complete ones come out distinct (Mohri and Riley, "An efficient algorithm
/// for the n-best-strings problem", 2002).
struct Beginning {
    std::size_t at = 0; ///< words read; one more when the sentence is complete
    std::vector<std::pair<std::uint32_t, double>> states; ///< ascending
    std::uint32_t parent = 0;
    std::uint32_t piece = 0;
};

class Search {
public:
    Search(const IntentMachine &machine, const SentenceMatches &sentence)
        : m_machine(machine)
        , m_sentence(sentence)
        , m_completions(machine, sentence)
    {
    }

    std::vector<Reading> run(std::size_t limit)
    {
        std::vector<Reading> out;
        push({0, {{0U, 0.0}}, 0, 0}, m_completions.best(0, 0));
        while (!m_queue.empty() && out.size() < limit && m_beginnings.size() < mostSteps) {
            const Entry entry = m_queue.top();
            m_queue.pop();
            if (m_beginnings[entry.number].at > m_sentence.size())
                out.push_back(reading(entry));
            else
                extend(entry.number);
        }
        return out;
    }

private:
    struct Entry {
        double priority = 0.0;
        std::uint32_t number = 0;
        bool operator<(const Entry &other) const
        {
            return priority != other.priority ? priority < other.priority : number > other.number;
        }
    };

    void push(Beginning beginning, double priority)
    {
        if (priority == impossible)
            return;
        m_queue.push({priority, static_cast<std::uint32_t>(m_beginnings.size())});
        m_beginnings.push_back(std::move(beginning));
    }

    void extend(std::uint32_t number)
    {
        const std::size_t at = m_beginnings[number].at;
        if (at == m_sentence.size()) {
            follow(number, 0, at + 1, 0, nullptr);
            return;
        }
        if (m_sentence.labels[at] != 0)
            follow(number, m_sentence.labels[at], at + 1, m_sentence.labels[at] - 1, nullptr);
        for (const ValueMatch &match : m_sentence.values[at])
            follow(number, match.label, match.end, m_machine.vocabulary->wordCount() + match.value, &match);
    }

    void follow(std::uint32_t number, std::uint32_t label, std::size_t end, std::uint32_t piece,
                const ValueMatch *match)
    {
        Beginning next{end, {}, number, piece};
        double priority = impossible;
        for (const auto &[state, sofar] : m_beginnings[number].states) {
            const ArcRange range = arcsWith(m_machine.rules, state, label);
            for (const RuleArc *arc = range.begin; arc != range.end; ++arc) {
                const double rest = label == 0 ? 0.0 : m_completions.best(arc->target, end);
                if (rest == impossible)
                    continue;
                double score = sofar + arc->logProbability;
                if (match != nullptr)
                    score += valueLog(m_machine, *arc, match->atom, match->value);
                next.states.emplace_back(arc->target, score);
                priority = std::max(priority, score + rest);
            }
        }
        std::sort(next.states.begin(), next.states.end(), [](const auto &a, const auto &b) {
            return a.first != b.first ? a.first < b.first : a.second > b.second;
        });
        next.states.erase(std::unique(next.states.begin(), next.states.end(),
                                      [](const auto &a, const auto &b) { return a.first == b.first; }),
                          next.states.end());
        push(std::move(next), priority);
    }

    [[nodiscard]] Reading reading(const Entry &entry) const
    {
        Reading out{{}, entry.priority};
        for (std::uint32_t n = m_beginnings[entry.number].parent; n != 0; n = m_beginnings[n].parent)
            out.pieces.push_back(m_beginnings[n].piece);
        std::reverse(out.pieces.begin(), out.pieces.end());
        return out;
    }

    const IntentMachine &m_machine;
    const SentenceMatches &m_sentence;
    Completions m_completions;
    std::vector<Beginning> m_beginnings;
    std::priority_queue<Entry> m_queue;
};

/// The best way to a state while a given reading is followed.
struct Way {
    std::uint32_t state = 0;
    double logProbability = 0.0;
    std::uint32_t previous = 0; ///< index among the ways one piece earlier
    std::uint32_t rules = 0;
};

std::vector<Way> stepWays(const IntentMachine &machine, const std::vector<Way> &from, std::uint32_t label,
                          std::uint32_t atom, std::uint32_t value)
{
    std::vector<Way> out;
    std::unordered_map<std::uint32_t, std::size_t> places;
    for (std::uint32_t i = 0; i < from.size(); ++i) {
        const ArcRange range = arcsWith(machine.rules, from[i].state, label);
        for (const RuleArc *arc = range.begin; arc != range.end; ++arc) {
            double score = from[i].logProbability + arc->logProbability;
            if (arc->valueClass != RuleArc::noClass)
                score += valueLog(machine, *arc, atom, value);
            const Way way{label == 0 ? 0 : arc->target, score, i, arc->rules};
            const auto [it, isNew] = places.try_emplace(way.state, out.size());
            if (isNew)
                out.push_back(way);
            else if (out[it->second].logProbability < score)
                out[it->second] = way;
        }
    }
    return out;
}

} // namespace

SentenceMatches::SentenceMatches(const Vocabulary &vocabulary, std::span<const std::string> words)
    : values(words.size())
{
    std::string text;
    std::vector<std::size_t> begins;
    for (const std::string &word : words) {
        possible = possible && word.find(' ') == std::string::npos;
        begins.push_back(text.size());
        text += word + ' ';
        const auto found = vocabulary.findWord(word);
        labels.push_back(found ? vocabulary.wordLabel(*found) : 0);
    }
    for (std::size_t i = 0; i < words.size() && possible; ++i) {
        for (std::uint32_t type = 0; type < vocabulary.slotTypes().size(); ++type) {
            const std::size_t last = std::min(words.size(), i + vocabulary.longestValue(type));
            for (std::size_t end = i + 1; end <= last; ++end) {
                const std::size_t stop = (end < words.size() ? begins[end] : text.size()) - 1;
                const auto value =
                    vocabulary.findValue(type, std::string_view(text).substr(begins[i], stop - begins[i]));
                if (!value)
                    continue;
                const std::uint32_t atom = vocabulary.atomOfValue(*value);
                values[i].push_back({vocabulary.atomLabel(atom), atom, *value, static_cast<std::uint32_t>(end)});
            }
        }
    }
}

std::vector<Reading> bestReadings(const IntentMachine &machine, const SentenceMatches &sentence, std::size_t limit)
{
    if (!sentence.possible || sentence.size() == 0)
        return {};
    return Search(machine, sentence).run(limit);
}

std::optional<Derivation> bestDerivation(const IntentMachine &machine, std::span<const std::uint32_t> pieces)
{
    const Vocabulary &vocabulary = *machine.vocabulary;
    std::vector<std::vector<Way>> ways{{{0, 0.0, 0, 0}}};
    for (const std::uint32_t piece : pieces) {
        const bool isValue = vocabulary.isValue(piece);
        const std::uint32_t value = isValue ? piece - vocabulary.wordCount() : 0;
        const std::uint32_t atom = isValue ? vocabulary.atomOfValue(value) : 0;
        ways.push_back(stepWays(machine, ways.back(), labelOfPiece(vocabulary, piece), atom, value));
    }
    ways.push_back(stepWays(machine, ways.back(), 0, 0, 0));
    if (ways.back().empty() || pieces.empty())
        return std::nullopt;
    Derivation out{ways.back()[0].logProbability, {}};
    std::uint32_t at = 0;
    for (std::size_t i = ways.size(); i-- > 1;) {
        for (const std::uint32_t rule : machine.ruleSets->rules(ways[i][at].rules))
            out.rules.push_back(rule);
        at = ways[i][at].previous;
    }
    std::sort(out.rules.begin(), out.rules.end());
    out.rules.erase(std::unique(out.rules.begin(), out.rules.end()), out.rules.end());
    return out;
}

} // namespace filigree
