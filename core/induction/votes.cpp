// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/induction/votes.h"

#include "core/induction/phraseclasses.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
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

SentenceEvidence Votes::evidence(std::size_t intent, std::span<const Symbol> symbols) const
{
    std::vector<Symbol> rewritten;
    if (m_classes)
        rewritten = m_classes->rewrite(intent, symbols);
    const std::span<const Symbol> asked = m_classes ? std::span<const Symbol>(rewritten) : symbols;
    const auto both = sides(intent, asked);
    SentenceEvidence out;
    const auto logit = [](double share) { return std::log((share + 0.02) / (1.02 - share)); };
    out.values[0] = 1.0;
    out.values[1] = logit(std::min(both[0], both[1]));
    out.values[2] = logit(std::max(both[0], both[1]));
    if (m_data) {
        const Strangeness strange = m_data->strangeness(intent, asked);
        out.values[3] = strange.worstPair;
        out.values[4] = strange.allPairs;
        out.values[5] = strange.newNeighbours;
        out.values[6] = strange.foreignNeighbours;
        out.values[7] = strange.worstNeighbours;
        out.values[8] = strange.repeats;
        out.values[9] = m_data->novelty(intent);
        out.values[10] = std::log(std::max(1.0, m_data->utterances(intent)));
    }
    out.values[11] = volume(symbols);
    if (m_words) {
        const Strangeness strange = m_words->strangeness(intent, symbols);
        out.values[12] = strange.worstPair;
        out.values[13] = strange.allPairs;
        out.values[14] = strange.newNeighbours;
        out.values[15] = strange.foreignNeighbours;
        out.values[16] = strange.worstNeighbours;
        out.values[17] = strange.repeats;
    }
    return out;
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
    static const double VP = std::getenv("VP") ? std::atof(std::getenv("VP")) : 1.5;
    static const double VW = std::getenv("VW") ? std::atof(std::getenv("VW")) : 3;
    static const double VR = std::getenv("VR") ? std::atof(std::getenv("VR")) : 0;
    if (!m_data || !m_words)
        return false;
    const auto [found, fresh] = m_denied.try_emplace(key(intent, symbols), false);
    if (fresh) {
        std::vector<Symbol> rewritten;
        if (m_classes)
            rewritten = m_classes->rewrite(intent, symbols);
        const Strangeness a = m_data->strangeness(intent, m_classes ? std::span<const Symbol>(rewritten) : symbols);
        const Strangeness b = m_words->strangeness(intent, symbols);
        found->second = a.worstPair > std::log1p(VP) || b.worstPair > std::log1p(VW) || a.repeats + b.repeats > VR;
    }
    return found->second;
}

bool Votes::convinced(std::size_t intent, std::span<const Symbol> symbols, double threshold)
{
    static const double slope = std::getenv("SLOPE") ? std::atof(std::getenv("SLOPE")) : 0.3; // share per e-fold of sentences
    static const double least = std::getenv("LEAST") ? std::atof(std::getenv("LEAST")) : 0.15;
    const double needed = std::clamp(threshold + slope * volume(symbols), least, 1.0);
    return share(intent, symbols) >= needed - 1e-6 && !denied(intent, symbols);
}

void Votes::settle(std::size_t intent, std::span<const Symbol> symbols, bool belongs)
{
    m_known[key(intent, symbols)] = belongs ? 1.0F : 0.0F;
}

} // namespace filigree::induction
