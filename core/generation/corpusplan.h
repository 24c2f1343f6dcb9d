// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A corpus as its recipe: sentence k is computed alone, so a corpus of any size is there at once.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "core/annotation/utterance.h"
#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/fst/compiledgrammar.h"
#include "core/generation/permutation.h"
#include "core/generation/sentencespace.h"
#include "core/generation/weighteddraw.h"

namespace filigree {

/// A part of the corpus that has a count of its own.
struct Stratum {
    std::string intent; ///< empty: all intents
    std::string pattern; ///< condensed pattern; empty: all
    std::shared_ptr<const SentenceSpace> space;
    std::uint64_t count = 0; ///< sentences of the corpus that come from it
};

/// What to take from an intent's pattern, see CorpusRecipe::shares.
struct StratumShare {
    std::string intent;
    std::string pattern;
    double weight = 1.0; ///< relative
};

struct CorpusRecipe {
    std::uint64_t seed = 1;
    std::uint64_t count = 0; ///< sentences wanted
    /// Shares of patterns. Empty: every distinct sentence of the language is equally likely (distribution "language").
    std::vector<StratumShare> shares;
    /// Sentences that must not appear. The others keep their order, those behind a rejected one move up.
    std::vector<Utterance> rejected;
    /// Weights of the values by their numbers in the grammar's vocabulary, see valueWeights() and WeightedDraw. Empty:
    /// evenly. With weights, a larger corpus does not begin with the smaller one.
    std::vector<double> values;
};

/// One sentence, with where it comes from.
struct PlannedSentence {
    Utterance utterance;
    std::size_t stratum = 0;
    uint128 index = 0; ///< in the stratum's space
};

/// Where a sentence comes from, as numbers.
struct SentencePlace {
    std::size_t stratum = 0;
    uint128 index = 0; ///< in the stratum's space
};

/// Immutable; safe to share between threads. No sentence appears twice. Same grammar and recipe: same corpus.
class CorpusPlan {
public:
    /// Errors: NotFound (a share names no intent or pattern of the grammar), InvalidOption (a weight that is not a
    /// number >= 0), Cancelled.
    [[nodiscard]] static Result<std::shared_ptr<const CorpusPlan>> make(std::shared_ptr<const CompiledGrammar> grammar,
                                                                        const CorpusRecipe &recipe, Progress &progress);

    [[nodiscard]] std::uint64_t size() const { return m_size; }
    [[nodiscard]] std::uint64_t wanted() const { return m_wanted; }
    [[nodiscard]] bool exhausted() const { return m_size < m_wanted && m_left.empty(); } ///< that is all there is
    [[nodiscard]] Count128 available() const { return m_available; } ///< distinct sentences that could be taken
    [[nodiscard]] const std::vector<Stratum> &strata() const { return m_strata; }
    [[nodiscard]] const std::string &locale() const { return m_locale; }

    /// Hash of all that the sentences and their order depend on. As many steps as the machines and values are large.
    [[nodiscard]] std::uint64_t fingerprint() const;

    [[nodiscard]] PlannedSentence sentence(std::uint64_t k) const; ///< k < size()
    [[nodiscard]] Utterance at(std::uint64_t k) const { return sentence(k).utterance; }
    /// The stratum's number; the sentence goes into `out`.
    std::size_t path(std::uint64_t k, SentencePath &out) const;
    /// For writers: sentences k, k + 1, … as many as `out` holds, together. k + out.size() <= size().
    void places(std::uint64_t k, std::span<SentencePlace> out) const;

    /// The same corpus without the sentences at these positions (ascending); the others keep their order.
    [[nodiscard]] std::shared_ptr<const CorpusPlan> without(std::vector<std::uint64_t> positions) const;

private:
    CorpusPlan() = default;
    [[nodiscard]] Result<void> weigh(const CorpusRecipe &recipe);
    [[nodiscard]] uint128 present(std::size_t stratum, uint128 k) const;
    [[nodiscard]] uint128 indexIn(std::size_t stratum, uint128 ordered) const;
    [[nodiscard]] SentencePlace place(std::uint64_t k) const;
    void order(std::span<uint128> numbers, std::span<const std::uint32_t> strata) const;
    [[nodiscard]] std::size_t stratumAt(std::uint64_t &k) const;

    std::uint64_t m_size = 0;
    std::uint64_t m_seed = 0;
    std::uint64_t m_wanted = 0;
    Count128 m_available;
    std::string m_locale;
    std::vector<Stratum> m_strata;
    std::vector<std::uint64_t> m_first; ///< cumulative counts
    std::vector<Permutation> m_order; ///< by stratum: of its indices
    std::vector<std::vector<uint128>> m_rejected; ///< by stratum, ascending
    std::vector<std::vector<uint128>> m_skipped; ///< by stratum: where m_order has the rejected ones, ascending
    std::vector<WeightedDraw> m_draws; ///< by stratum, when values have weights; m_order then orders the drawn ones
    std::vector<std::vector<std::uint64_t>> m_undrawn; ///< by stratum: drawn, but rejected; ascending
    std::uint64_t m_valuesHash = 0;
    Permutation m_interleave; ///< of all positions, when there are several strata
    std::vector<std::uint64_t> m_left; ///< positions left out, ascending
};

/// Sentences of a plan whose text stands in it with another annotation or intent too.
struct Ambiguity {
    std::uint64_t texts = 0; ///< different texts
    std::vector<std::uint64_t> positions; ///< of all their sentences, ascending
    std::vector<std::uint64_t> surplus; ///< of those but the first of each text
};

/// Looks at every sentence once for each `memoryLimit` / 16 bytes of them. Error: Cancelled.
[[nodiscard]] Result<Ambiguity> findAmbiguities(const CorpusPlan &plan, int threads, Progress &progress,
                                                std::size_t memoryLimit = 128 << 20);

} // namespace filigree
