// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/generation/patternstrata.h"

#include <utility>

#include "core/fst/patternsize.h"

namespace filigree {

Result<SharedPatterns> sharePatterns(const CompiledGrammar &language, std::span<const PatternRow> reference,
                                     std::span<const PatternRow> lender, const DistributionOptions &options,
                                     Progress &progress)
{
    const auto sizes = patternSizes(language, progress);
    if (!sizes)
        return failWith(sizes.error());
    std::vector<LanguagePattern> patterns;
    for (const PatternSize &size : *sizes)
        if (!(size.size == Count128(0)))
            patterns.push_back({size.intent, size.pattern, size.size});
    const std::vector<PatternRow> rows = rowsOf(patterns, reference);
    auto shares = patternShares(rows, lender, options);
    if (!shares)
        return failWith(shares.error());
    SharedPatterns out;
    for (std::size_t i = 0; i < rows.size(); ++i)
        out.strata.push_back({rows[i].intent, rows[i].pattern, shares->weights[i]});
    out.shares = *std::move(shares);
    return out;
}

} // namespace filigree
