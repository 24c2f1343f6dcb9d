// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/induction/cooccurrence.h"

#include <algorithm>
#include <cmath>

#include "core/base/random.h"

namespace filigree::induction {

std::uint64_t Cooccurrence::key(std::size_t intent, Symbol a, Symbol b)
{
    const std::uint64_t pair = (static_cast<std::uint64_t>(static_cast<std::uint32_t>(a)) << 32)
        | static_cast<std::uint64_t>(static_cast<std::uint32_t>(b));
    return mix64(mix64(pair) + intent);
}

Cooccurrence::Cooccurrence(const TemplateSet &templates)
    : m_total(templates.intents.size(), 0.0)
    , m_counts(templates.intents.size(), std::vector<double>(templates.symbolCount(), 0.0))
    , m_most(templates.intents.size(), std::vector<std::uint8_t>(templates.symbolCount(), 0))
{
    for (const Template &entry : templates.templates) {
        const auto &symbols = entry.symbols;
        m_total[entry.intent] += entry.count;
        for (std::size_t i = 0; i < symbols.size(); ++i) {
            const auto at = static_cast<std::size_t>(symbols[i]);
            const auto here = symbols.begin() + static_cast<std::ptrdiff_t>(i);
            const auto before = std::count(symbols.begin(), here, symbols[i]);
            m_most[entry.intent][at] = std::max(m_most[entry.intent][at],
                                                static_cast<std::uint8_t>(std::min<std::ptrdiff_t>(255, before + 1)));
            m_counts[entry.intent][at] += before == 0 ? entry.count : 0;
            for (std::size_t k = i + 1; k < symbols.size(); ++k)
                m_pairs.insert(key(entry.intent, symbols[i], symbols[k]));
        }
    }
}

double Cooccurrence::count(std::size_t intent, Symbol symbol) const
{
    const auto at = static_cast<std::size_t>(symbol);
    return at < m_counts[intent].size() ? m_counts[intent][at] : 0.0;
}

Strangeness Cooccurrence::strangeness(std::size_t intent, std::span<const Symbol> symbols) const
{
    Strangeness out;
    const double total = std::max(1.0, m_total[intent]);
    for (std::size_t i = 0; i < symbols.size(); ++i) {
        const double own = count(intent, symbols[i]);
        for (std::size_t k = i + 1; k < symbols.size(); ++k)
            if (!m_pairs.count(key(intent, symbols[i], symbols[k])))
                out.worstPair = std::max(out.worstPair, std::log1p(own * count(intent, symbols[k]) / total));
        const auto at = static_cast<std::size_t>(symbols[i]);
        const auto before = std::count(symbols.begin(), symbols.begin() + static_cast<std::ptrdiff_t>(i), symbols[i]);
        if (at < m_most[intent].size() && before > 0 && before >= m_most[intent][at])
            out.repeats += 1.0;
    }
    return out;
}

} // namespace filigree::induction
