// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/induction/votes.h"

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
        int yes = 0;
        for (const Acceptor &acceptor : m_acceptors)
            yes += acceptor.accepts(intent, symbols) ? 1 : 0;
        found->second = static_cast<float>(yes) / static_cast<float>(m_acceptors.size());
    }
    return static_cast<double>(found->second);
}

void Votes::settle(std::size_t intent, std::span<const Symbol> symbols, bool belongs)
{
    m_known[key(intent, symbols)] = belongs ? 1.0F : 0.0F;
}

} // namespace filigree::induction
