// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resampling/patternshares.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace filigree {

std::vector<PatternRow> rowsOf(std::span<const LanguagePattern> language, std::span<const PatternRow> reference)
{
    std::map<std::pair<std::string, std::string>, const PatternRow *> known;
    for (const PatternRow &row : reference)
        known[{row.intent, row.pattern}] = &row;
    std::vector<PatternRow> out;
    for (const LanguagePattern &pattern : language) {
        const auto found = known.find({pattern.intent, pattern.pattern});
        PatternRow row = found == known.end() ? PatternRow{} : *found->second;
        if (found == known.end()) {
            row.intent = pattern.intent;
            row.pattern = pattern.pattern;
            row.complexity = std::log2(std::max(1.0, pattern.size.toDouble()));
        }
        row.available = pattern.size;
        out.push_back(std::move(row));
    }
    return out;
}

Result<PatternShares> patternShares(std::span<const PatternRow> rows, std::span<const PatternRow> lender,
                                    const DistributionOptions &options)
{
    if (!(options.mixObserved >= 0.0 && options.mixObserved <= 1.0))
        return fail(ErrorCode::InvalidOption, "The share of the observed distribution is a number from 0 to 1.");
    if (options.distribution == Distribution::Borrowed && lender.empty())
        return fail(ErrorCode::NotFound,
                    "There is no reference data of another locale to borrow the distribution from. Import some as "
                    "reference data, with its locale.");
    PatternShares out;
    out.weights = options.distribution == Distribution::Borrowed ? borrowedWeights(rows, lender, options.borrow)
                                                                 : patternWeights(rows, options.distribution);
    out.reachable = reachableEntropy(out.weights);
    if (options.entropyTarget) {
        auto tempered = temperToEntropy(out.weights, *options.entropyTarget);
        if (!tempered)
            return failWith(tempered.error());
        out.weights = std::move(tempered->weights);
        out.temperature = tempered->temperature;
        out.targetReached = tempered->reachable;
    }
    if (options.mixObserved > 0.0)
        out.weights = mixed(out.weights, patternWeights(rows, Distribution::Observed), options.mixObserved);
    out.entropy = entropyBits(out.weights);
    return out;
}

} // namespace filigree
