// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What scores of a corpus have in common: counts for each sentence, and their sum.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/translation/bleu.h"

namespace filigree {

/// `count(i)` for each sentence i. Errors: those of checkStreams(), Cancelled.
template <class Counts, class Count>
[[nodiscard]] Result<std::vector<Counts>> countsOfSentences(std::span<const std::string> hypotheses,
                                                            std::span<const ReferenceStream> references,
                                                            Progress &progress, Count count)
{
    if (const auto fit = checkStreams(hypotheses.size(), references); !fit)
        return failWith(fit.error());
    std::vector<Counts> out;
    for (std::size_t i = 0; i < hypotheses.size(); ++i) {
        if (i % 256 == 0) {
            if (progress.cancelled())
                return fail(ErrorCode::Cancelled, "Cancelled.");
            progress.report(static_cast<double>(i) / static_cast<double>(hypotheses.size()));
        }
        out.push_back(count(i));
    }
    return out;
}

template <class Counts> [[nodiscard]] Counts sumOf(const std::vector<Counts> &counts)
{
    Counts sum;
    for (const Counts &one : counts)
        sum += one;
    return sum;
}

} // namespace filigree
