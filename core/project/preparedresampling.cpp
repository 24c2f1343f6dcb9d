// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/preparedresampling.h"

#include <memory>
#include <utility>

namespace filigree {

Result<PreparedResampling> prepareProject(ProjectStore &store, ResampleOptions options, Progress &progress)
{
    auto input = resamplingInput(store, progress);
    if (!input)
        return failWith(input.error());
    options.pools.rejected = input->rejected;
    options.pools.pins = input->pins;
    auto reference = std::make_shared<Reference>(makeReference(input->locale, input->utterances, input->catalogues));
    input->utterances.clear();
    input->catalogues.clear();
    auto resampling = prepareResampling(std::move(reference), options, progress);
    if (!resampling)
        return failWith(resampling.error());
    return PreparedResampling{*std::move(input), *std::move(resampling)};
}

Result<std::vector<PatternRow>> lenderRows(const ResamplingInput &input, const std::string &locale)
{
    std::vector<PatternRow> out;
    bool found = locale.empty();
    for (const auto &[name, utterances] : input.lenders) {
        if (!locale.empty() && name != locale)
            continue;
        found = true;
        const std::vector<PatternRow> rows = patternCounts(makeReference(name, utterances, {}));
        out.insert(out.end(), rows.begin(), rows.end());
    }
    if (!found)
        return fail(ErrorCode::NotFound, "The project has no reference data of the locale " + locale + '.');
    return out;
}

} // namespace filigree
