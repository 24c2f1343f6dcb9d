// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/induction/cooccurrence.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "core/base/random.h"

namespace filigree::induction {

namespace {

constexpr Symbol edge = -1;
enum Kind { Somewhere, Adjacent, AdjacentAnywhere };

} // namespace

std::uint64_t Cooccurrence::key(std::size_t intent, Symbol a, Symbol b, int kind)
{
    const std::uint64_t pair = (static_cast<std::uint64_t>(static_cast<std::uint32_t>(a)) << 32)
        | static_cast<std::uint64_t>(static_cast<std::uint32_t>(b));
    return mix64(mix64(pair) + 4 * static_cast<std::uint64_t>(intent) + static_cast<std::uint64_t>(kind));
}

Cooccurrence::Cooccurrence(const TemplateSet &templates)
    : m_total(templates.intents.size(), 0.0)
    , m_novelty(templates.intents.size(), 0.0)
    , m_counts(templates.intents.size(), std::vector<double>(templates.symbolCount(), 0.0))
    , m_most(templates.intents.size(), std::vector<std::uint8_t>(templates.symbolCount(), 0))
{
    for (const Template &entry : templates.templates) {
        const auto count = static_cast<float>(entry.count);
        const auto &s = entry.symbols;
        m_total[entry.intent] += entry.count;
        m_novelty[entry.intent] += entry.count == 1 ? 1.0 : 0.0;
        std::set<std::pair<Symbol, Symbol>> pairs;
        for (std::size_t i = 0; i < s.size(); ++i) {
            const auto at = static_cast<std::size_t>(s[i]);
            const auto times = static_cast<std::uint8_t>(std::min<std::ptrdiff_t>(255, std::count(s.begin(), s.end(), s[i])));
            m_most[entry.intent][at] = std::max(m_most[entry.intent][at], times);
            if (std::find(s.begin(), s.begin() + static_cast<std::ptrdiff_t>(i), s[i])
                == s.begin() + static_cast<std::ptrdiff_t>(i))
                m_counts[entry.intent][at] += count;
            for (std::size_t k = i + 1; k < s.size(); ++k)
                pairs.emplace(s[i], s[k]);
        }
        for (const auto &[a, b] : pairs)
            m_pairs[key(entry.intent, a, b, Somewhere)] += count;
        for (std::size_t i = 0; i <= s.size(); ++i) {
            const Symbol a = i > 0 ? s[i - 1] : edge;
            const Symbol b = i < s.size() ? s[i] : edge;
            m_pairs[key(entry.intent, a, b, Adjacent)] += count;
            m_pairs[key(0, a, b, AdjacentAnywhere)] += count;
        }
    }
    for (std::size_t i = 0; i < m_total.size(); ++i)
        m_novelty[i] = m_total[i] > 0 ? m_novelty[i] / m_total[i] : 1.0;
}

double Cooccurrence::count(std::size_t intent, Symbol symbol) const
{
    if (symbol == edge)
        return m_total[intent];
    const auto at = static_cast<std::size_t>(symbol);
    return at < m_counts[intent].size() ? m_counts[intent][at] : 0.0;
}

double Cooccurrence::seen(std::uint64_t which) const
{
    const auto found = m_pairs.find(which);
    return found == m_pairs.end() ? 0.0 : static_cast<double>(found->second);
}

Strangeness Cooccurrence::strangeness(std::size_t intent, std::span<const Symbol> symbols) const
{
    Strangeness out;
    const double total = std::max(1.0, m_total[intent]);
    for (std::size_t i = 0; i < symbols.size(); ++i) {
        for (std::size_t k = i + 1; k < symbols.size(); ++k) {
            if (seen(key(intent, symbols[i], symbols[k], Somewhere)) > 0)
                continue;
            const double surprise = std::log1p(count(intent, symbols[i]) * count(intent, symbols[k]) / total);
            out.worstPair = std::max(out.worstPair, surprise);
            out.allPairs += surprise;
        }
        const auto at = static_cast<std::size_t>(symbols[i]);
        const auto before = std::count(symbols.begin(), symbols.begin() + static_cast<std::ptrdiff_t>(i), symbols[i]);
        if (at < m_most[intent].size() && before > 0 && before >= m_most[intent][at])
            out.repeats += 1.0;
    }
    for (std::size_t i = 0; i <= symbols.size(); ++i) {
        const Symbol a = i > 0 ? symbols[i - 1] : edge;
        const Symbol b = i < symbols.size() ? symbols[i] : edge;
        if (seen(key(intent, a, b, Adjacent)) > 0)
            continue;
        out.newNeighbours += 1.0;
        out.foreignNeighbours += seen(key(0, a, b, AdjacentAnywhere)) > 0 ? 0.0 : 1.0;
        out.worstNeighbours =
            std::max(out.worstNeighbours, std::log1p(count(intent, a) * count(intent, b) / total));
    }
    return out;
}

} // namespace filigree::induction
