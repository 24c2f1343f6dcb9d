// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/induction/votes.h"

#include "core/induction/phraseclasses.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace filigree::induction {

Votes::Votes(std::vector<Acceptor> acceptors)
    : m_acceptors(std::move(acceptors))
{
}

std::uint64_t Votes::key(std::size_t intent, std::span<const Symbol> symbols)
{
    std::uint64_t hash = mix64(intent + 1);
    for (const Symbol symbol : symbols)
        hash = mix64(hash ^ (static_cast<std::uint64_t>(symbol) + 0x9e3779b97f4a7c15ULL));
    return hash;
}

std::array<double, 2> Votes::sides(std::size_t intent, std::span<const Symbol> symbols) const
{
    std::array<int, 2> yes{};
    std::array<int, 2> all{};
    for (const Acceptor &acceptor : m_acceptors) {
        const std::size_t side = acceptor.reversed() ? 1 : 0;
        ++all[side];
        yes[side] += acceptor.accepts(intent, symbols) ? 1 : 0;
    }
    std::array<double, 2> out{1.0, 1.0};
    for (const std::size_t side : {0U, 1U})
        if (all[side] > 0)
            out[side] = static_cast<double>(yes[side]) / static_cast<double>(all[side]);
    return out;
}

double Votes::share(std::size_t intent, std::span<const Symbol> symbols)
{
    const auto [found, fresh] = m_known.try_emplace(key(intent, symbols), 0.0F);
    if (fresh) {
        // Runs from the left and from the right err differently: both sides must be convinced.
        std::vector<Symbol> rewritten;
        if (m_classes)
            rewritten = m_classes->rewrite(intent, symbols);
        const auto both = sides(intent, m_classes ? std::span<const Symbol>(rewritten) : symbols);
        found->second = static_cast<float>(std::min(both[0], both[1]));
    }
    return static_cast<double>(found->second);
}

void Votes::weighVolumes(const TemplateSet &golden)
{
    m_logVolume.assign(golden.words.size(), 0.0);
    for (const SlotClass &slot : golden.slotClasses)
        m_logVolume.push_back(std::log(static_cast<double>(slot.values.size())));
    double sum = 0.0;
    for (const Template &entry : golden.templates)
        for (const Symbol symbol : entry.symbols)
            sum += static_cast<std::size_t>(symbol) < m_logVolume.size() ? m_logVolume[static_cast<std::size_t>(symbol)]
                                                                         : 0.0;
    m_usualLogVolume = sum / static_cast<double>(golden.templates.size());
}

double Votes::volume(std::span<const Symbol> symbols) const
{
    double out = -m_usualLogVolume;
    for (const Symbol symbol : symbols)
        out +=
            static_cast<std::size_t>(symbol) < m_logVolume.size() ? m_logVolume[static_cast<std::size_t>(symbol)] : 0.0;
    return out;
}

bool Votes::denied(std::size_t intent, std::span<const Symbol> symbols)
{
    // Expected meetings of two parts that never met; single words are rarer than their classes and err more.
    static const double mostOfClasses = std::log1p(1.5);
    static const double mostOfWords = std::log1p(3.0);
    if (!m_data || !m_words)
        return false;
    const auto [found, fresh] = m_denied.try_emplace(key(intent, symbols), false);
    if (fresh) {
        std::vector<Symbol> rewritten;
        if (m_classes)
            rewritten = m_classes->rewrite(intent, symbols);
        const Strangeness classes =
            m_data->strangeness(intent, m_classes ? std::span<const Symbol>(rewritten) : symbols);
        const Strangeness words = m_words->strangeness(intent, symbols);
        found->second =
            classes.worstPair > mostOfClasses || words.worstPair > mostOfWords || classes.repeats + words.repeats > 0;
    }
    return found->second;
}

bool Votes::convinced(std::size_t intent, std::span<const Symbol> symbols, const Demand &demand)
{
    constexpr double slope = 0.3; // share per e-fold of sentences
    const double needed = std::clamp(demand.share + slope * volume(symbols), demand.least, 1.0);
    return share(intent, symbols) >= needed - 1e-6 && !denied(intent, symbols);
}

void Votes::settle(std::size_t intent, std::span<const Symbol> symbols, bool belongs)
{
    m_known[key(intent, symbols)] = belongs ? 1.0F : 0.0F;
}

} // namespace filigree::induction
