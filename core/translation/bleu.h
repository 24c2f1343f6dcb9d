// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// BLEU (Papineni et al. 2002) as sacreBLEU (Post 2018) computes it, so that figures may be compared with published
// ones.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"

namespace filigree {

enum class BleuTokens { Mteval13a, WhiteSpace, Characters };
enum class BleuSmoothing { Exponential, None, Floor, AddK };

/// The defaults are sacreBLEU's.
struct BleuOptions {
    int order = 4; ///< longest n-gram, 1 to 9
    BleuTokens tokens = BleuTokens::Mteval13a;
    BleuSmoothing smoothing = BleuSmoothing::Exponential;
    double smoothingValue = 0.1; ///< of Floor (usually 0.1) and AddK (usually 1)
    bool effectiveOrder = false; ///< leave out orders without n-grams; meant for single sentences
    bool lowerCase = false;
};

/// One reference for each sentence. An empty line says that this one has none for its sentence.
using ReferenceStream = std::vector<std::string>;

/// What BLEU is made of: sums over sentences, so that those of any set of sentences can be added.
struct BleuCounts {
    std::vector<std::int64_t> matches; ///< by order, clipped by the reference that has most
    std::vector<std::int64_t> totals; ///< n-grams of the hypothesis, by order
    std::int64_t hypothesisLength = 0; ///< words
    std::int64_t referenceLength = 0; ///< words of the reference that is nearest in length, the shorter of two
    BleuCounts &operator+=(const BleuCounts &other);
};

struct BleuScore {
    double score = 0.0; ///< 0 to 100
    std::vector<double> precisions; ///< 0 to 100, by order, smoothed; 0 where there is no n-gram
    double brevityPenalty = 1.0;
    BleuCounts counts;
    /// "48.53 82.4/50.0/45.5/37.5 (BP = 0.943 ratio = 0.944 hyp_len = 17 ref_len = 18)", as sacreBLEU writes it
    [[nodiscard]] std::string text() const;
};

/// The counts of each sentence. Errors: InvalidOption (order), InvalidInput with the line (numbers of lines that
/// differ; a sentence without any reference; no sentences), Cancelled. All text is well-formed UTF-8.
[[nodiscard]] Result<std::vector<BleuCounts>> bleuCounts(std::span<const std::string> hypotheses,
                                                         std::span<const ReferenceStream> references,
                                                         const BleuOptions &options, Progress &progress);

/// The score of summed counts. 0 where nothing matches.
[[nodiscard]] BleuScore bleuScore(const BleuCounts &counts, const BleuOptions &options);

/// bleuCounts(), summed and scored.
[[nodiscard]] Result<BleuScore> corpusBleu(std::span<const std::string> hypotheses,
                                           std::span<const ReferenceStream> references,
                                           const BleuOptions &options = {});

/// "nrefs:1|case:mixed|eff:no|tok:13a|smooth:exp|impl:filigree": sacreBLEU's, with who computed it in place of its
/// version. "nrefs:var" where sentences have different numbers of references.
[[nodiscard]] std::string bleuSignature(std::span<const ReferenceStream> references, const BleuOptions &options);

/// The sides of a score must fit: errors as of bleuCounts().
[[nodiscard]] Result<void> checkStreams(std::size_t hypotheses, std::span<const ReferenceStream> references);

/// "1", "2" … or "var".
[[nodiscard]] std::string referenceNumber(std::span<const ReferenceStream> references);

} // namespace filigree
