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

double Votes::share(std::size_t intent, std::span<const Symbol> symbols)
{
    const auto [found, fresh] = m_known.try_emplace(key(intent, symbols), 0.0F);
    if (fresh) {
        // Runs from the left and from the right err differently: both sides must be convinced.
        std::vector<Symbol> rewritten;
        if (m_classes)
            rewritten = m_classes->rewrite(intent, symbols);
        const std::span<const Symbol> asked = m_classes ? std::span<const Symbol>(rewritten) : symbols;
        std::array<int, 2> yes{};
        std::array<int, 2> all{};
        for (const Acceptor &acceptor : m_acceptors) {
            const std::size_t side = acceptor.reversed() ? 1 : 0;
            ++all[side];
            yes[side] += acceptor.accepts(intent, asked) ? 1 : 0;
        }
        float lowest = 1.0F;
        for (const std::size_t side : {0U, 1U})
            if (all[side] > 0)
                lowest = std::min(lowest, static_cast<float>(yes[side]) / static_cast<float>(all[side]));
        found->second = lowest;
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

bool Votes::convinced(std::size_t intent, std::span<const Symbol> symbols, double threshold)
{
    constexpr double slope = 0.3; // share per e-fold of sentences
    constexpr double least = 0.3;
    double volume = -m_usualLogVolume;
    for (const Symbol symbol : symbols)
        volume +=
            static_cast<std::size_t>(symbol) < m_logVolume.size() ? m_logVolume[static_cast<std::size_t>(symbol)] : 0.0;
    const double needed = std::clamp(threshold + slope * volume, least, 1.0);
    return share(intent, symbols) >= needed - 1e-6;
}

void Votes::settle(std::size_t intent, std::span<const Symbol> symbols, bool belongs)
{
    m_known[key(intent, symbols)] = belongs ? 1.0F : 0.0F;
}

} // namespace filigree::induction
