// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a corpus is made of, in numbers: for tables and charts.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/annotation/utterance.h"
#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/generation/corpusplan.h"

namespace filigree {

struct PatternCount {
    std::string intent;
    std::string pattern; ///< condensed
    std::uint64_t sentences = 0;
};

struct SlotCount {
    std::string type;
    std::uint64_t occurrences = 0;
    std::uint64_t values = 0; ///< different ones
    double entropy = 0.0; ///< of the values, in bits
};

struct CorpusStatistics {
    std::uint64_t size = 0; ///< sentences of the corpus
    std::uint64_t counted = 0; ///< of them, from the first on; what follows is about these
    std::vector<PatternCount> patterns; ///< most frequent first
    std::vector<SlotCount> slotTypes; ///< most frequent first
    std::vector<std::uint64_t> lengths; ///< by number of words; [0] is of sentences without any
    double meanLength = 0.0; ///< in words
    double patternEntropy = 0.0; ///< in bits, of intent and pattern together
    double templateEntropy = 0.0; ///< in bits
    std::uint64_t templates = 0; ///< different ones
    std::uint64_t carrierWords = 0; ///< different words outside slots
    std::uint64_t ambiguous = 0; ///< sentences whose text stands with another annotation or intent, too
    std::uint64_t known = 0; ///< sentences whose text is one of the known utterances, whatever its letter case
};

/// Counts at most the first `most` sentences: their order is random, so they stand for the others. Error: Cancelled.
[[nodiscard]] Result<CorpusStatistics> corpusStatistics(const CorpusPlan &plan, const std::vector<Utterance> &known,
                                                        std::uint64_t most, Progress &progress);

} // namespace filigree
