// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an ensemble of runs thinks of a sentence: the share of them whose language holds it, an estimate of the
// posterior probability that it belongs to the language.
#pragma once

#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

#include "core/induction/acceptor.h"

namespace filigree::induction {

class Votes {
public:
    explicit Votes(std::vector<Acceptor> acceptors);

    /// 0 to 1. Remembers what it was asked.
    [[nodiscard]] double share(std::size_t intent, std::span<const Symbol> symbols);
    [[nodiscard]] const std::vector<Acceptor> &acceptors() const { return m_acceptors; }
    /// From now on share() is 0 (or 1) for this sentence: somebody said so.
    void settle(std::size_t intent, std::span<const Symbol> symbols, bool belongs);

private:
    static std::uint64_t key(std::size_t intent, std::span<const Symbol> symbols);

    std::vector<Acceptor> m_acceptors;
    std::unordered_map<std::uint64_t, float> m_known; // never iterated
};

} // namespace filigree::induction
