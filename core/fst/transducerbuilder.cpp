// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fst/transducerbuilder.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <unordered_map>

namespace filigree {

namespace {

/// As in the golden notation, so that a word `{` is not taken for a bracket.
std::string escapedWord(std::string_view word)
{
    std::string out;
    for (const char c : word) {
        if (c == '\\' || c == '{' || c == '}' || c == '|')
            out.push_back('\\');
        out.push_back(c);
    }
    return out;
}

class Builder {
public:
    Builder(const IntentMachine &intent, std::size_t arcLimit, Progress &progress)
        : m_intent(intent)
        , m_vocabulary(*intent.vocabulary)
        , m_arcLimit(arcLimit)
        , m_progress(progress)
    {
    }

    Result<Transducer> build()
    {
        const Machine &machine = m_intent.minimal;
        if (machine.arcs.empty())
            return fail(ErrorCode::InvalidInput, "The intent " + m_intent.intent + " has no sentences to write.");
        m_out.intent = m_intent.intent;
        m_out.states = machine.stateCount();
        m_out.inSymbols.emplace_back(); // named when all words are known
        for (std::uint32_t s = 0; s < machine.stateCount(); ++s) {
            if (machine.final[s] != 0)
                m_out.final.push_back(s);
            for (std::uint32_t a = machine.first[s]; a < machine.first[s + 1]; ++a)
                if (auto good = addArc(s, machine.arcs[a]); !good)
                    return failWith(good.error());
        }
        nameSymbols();
        return std::move(m_out);
    }

private:
    std::uint32_t symbolOf(std::string_view word)
    {
        const auto [it, isNew] =
            m_symbols.try_emplace(std::string(word), static_cast<std::uint32_t>(m_out.inSymbols.size()));
        if (isNew)
            m_out.inSymbols.emplace_back(word);
        return it->second;
    }

    Result<void> add(std::uint32_t from, std::uint32_t target, std::uint32_t in, std::uint32_t out)
    {
        if (m_out.arcs.size() >= m_arcLimit)
            return fail(ErrorCode::InvalidInput,
                        "The intent " + m_intent.intent + " has more than " + std::to_string(m_arcLimit)
                            + " arcs when all slot values are spelled out. Use smaller catalogues for this export, or "
                              "write the graph as dot, where a slot is one arc.");
        if (m_out.arcs.size() % 65'536 == 0 && m_progress.cancelled())
            return fail(ErrorCode::Cancelled, "Writing the machine was cancelled; no file was written.");
        m_out.arcs.push_back({from, target, in, out});
        return {};
    }

    Result<void> addArc(std::uint32_t from, const MachineArc &arc)
    {
        if (!m_vocabulary.isAtomLabel(arc.label)) {
            const std::uint32_t word = symbolOf(m_vocabulary.word(arc.label - 1));
            return add(from, arc.target, word, word);
        }
        const Atom &atom = m_vocabulary.atomOfLabel(arc.label);
        const std::uint32_t root = m_out.states++;
        if (auto good = add(from, root, 0, openBracket); !good)
            return good;
        return addValues(atom, root, arc.target);
    }

    /// A tree of the values' words; where a value ends, a closing bracket leads on.
    Result<void> addValues(const Atom &atom, std::uint32_t root, std::uint32_t target)
    {
        const std::uint32_t close = closingBracket + atom.type;
        std::vector<std::uint32_t> values(atom.size());
        for (std::uint32_t i = 0; i < values.size(); ++i)
            values[i] = atom.first + i;
        std::sort(values.begin(), values.end(),
                  [&](std::uint32_t a, std::uint32_t b) { return m_vocabulary.value(a) < m_vocabulary.value(b); });
        // The branch of the tree that the last value took: its words, and the state after each.
        std::vector<std::pair<std::uint32_t, std::uint32_t>> branch;
        std::uint32_t sharedEnd = 0; // of values that no longer one continues; 0 = not made yet
        for (std::size_t i = 0; i < values.size(); ++i) {
            const auto words = symbolsOf(m_vocabulary.value(values[i]));
            std::size_t common = 0;
            while (common < std::min(branch.size(), words.size()) && branch[common].first == words[common])
                ++common;
            branch.resize(common);
            const bool continued = i + 1 < values.size() && continues(values[i + 1], values[i]);
            for (std::size_t w = common; w < words.size(); ++w) {
                const bool atEnd = w + 1 == words.size() && !continued;
                if (atEnd && sharedEnd == 0) {
                    sharedEnd = m_out.states++;
                    if (auto good = add(sharedEnd, target, 0, close); !good)
                        return good;
                }
                const std::uint32_t from = w == 0 ? root : branch[w - 1].second;
                const std::uint32_t to = atEnd ? sharedEnd : m_out.states++;
                if (auto good = add(from, to, words[w], words[w]); !good)
                    return good;
                branch.emplace_back(words[w], to);
            }
            if (continued)
                if (auto good = add(branch.back().second, target, 0, close); !good)
                    return good;
        }
        return {};
    }

    [[nodiscard]] bool continues(std::uint32_t longer, std::uint32_t shorter) const
    {
        const std::string_view a = m_vocabulary.value(longer);
        const std::string_view b = m_vocabulary.value(shorter);
        return a.size() > b.size() && a.substr(0, b.size()) == b && a[b.size()] == ' ';
    }

    std::vector<std::uint32_t> symbolsOf(std::string_view words)
    {
        std::vector<std::uint32_t> out;
        for (;;) {
            const std::size_t blank = std::min(words.find(' '), words.size());
            out.push_back(symbolOf(words.substr(0, blank)));
            if (blank == words.size())
                return out;
            words.remove_prefix(blank + 1);
        }
    }

    /// Brackets were numbered from the top, as the number of words was not known; now they follow the words.
    void nameSymbols()
    {
        std::string nothing = "<eps>";
        while (m_symbols.contains(nothing))
            nothing.insert(nothing.begin() + 1, '_');
        m_out.inSymbols[0] = nothing;
        for (const std::string &word : m_out.inSymbols)
            m_out.outSymbols.push_back(escapedWord(word));
        m_out.outSymbols[0] = nothing;
        const auto firstBracket = static_cast<std::uint32_t>(m_out.outSymbols.size());
        m_out.outSymbols.emplace_back("{");
        for (const std::string &type : m_vocabulary.slotTypes())
            m_out.outSymbols.push_back("}|" + type);
        for (TransducerArc &arc : m_out.arcs)
            if (arc.out >= openBracket)
                arc.out = firstBracket + (arc.out - openBracket);
    }

    static constexpr std::uint32_t openBracket = 0xf0000000U;
    static constexpr std::uint32_t closingBracket = openBracket + 1;

    const IntentMachine &m_intent;
    const Vocabulary &m_vocabulary;
    std::size_t m_arcLimit;
    Progress &m_progress;
    std::unordered_map<std::string, std::uint32_t> m_symbols;
    Transducer m_out;
};

} // namespace

Result<Transducer> spellOut(const IntentMachine &intent, std::size_t arcLimit, Progress &progress)
{
    return Builder(intent, arcLimit, progress).build();
}

} // namespace filigree
