// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a corpus is like: how varied its sentences, patterns and slot values are.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <span>
#include <string>

#include "core/annotation/utterance.h"

namespace filigree {

struct CorpusMeasures {
    std::uint64_t sentences = 0;
    std::uint64_t tokens = 0;
    std::uint64_t types = 0; ///< different words, as they are written
    double duplicates = 0.0; ///< share of the sentences whose intent and annotation stood before
    /// Different n-grams / all n-grams, n = 1, 2, 3 (Li et al. 2016); 0 where there are none.
    std::array<double, 3> distinct{};
    double patternEntropy = 0.0; ///< of intent and condensed pattern, bits, as they are (no correction)
    double patternPerplexity = 1.0; ///< 2^H: the effective number of patterns
    std::map<std::string, double> slotEntropies; ///< of the values, bits

    [[nodiscard]] double typeTokenRatio() const
    {
        return tokens == 0 ? 0.0 : static_cast<double>(types) / static_cast<double>(tokens);
    }
};

[[nodiscard]] CorpusMeasures measureCorpus(std::span<const Utterance> corpus);

} // namespace filigree
