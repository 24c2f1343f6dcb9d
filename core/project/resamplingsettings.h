// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the linguist chose for resampling, as the project keeps it: a part of every recipe that resamples.
#pragma once

#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/project/projectstore.h"
#include "core/resampling/patternshares.h"
#include "core/resampling/resample.h"

namespace filigree {

struct ResamplingSettings {
    ResampleOptions resample; ///< with pins; rejected values are the project's own
    DistributionOptions shares;
    std::string lender; ///< locale whose shares are borrowed; empty: all other locales together
    bool weightedValues = false; ///< values are drawn as often as they are seen (valueWeights()), not all alike
};

[[nodiscard]] std::string toJson(const ResamplingSettings &settings);
/// What cannot be read, or lies outside its range, keeps its default.
[[nodiscard]] ResamplingSettings resamplingSettingsFromJson(std::string_view json);

/// Two settings are the same when they are stored alike.
[[nodiscard]] bool operator==(const ResamplingSettings &a, const ResamplingSettings &b);

[[nodiscard]] ResamplingSettings loadResamplingSettings(ProjectStore &store); ///< the defaults when there are none
[[nodiscard]] Result<void> storeResamplingSettings(ProjectStore &store, const ResamplingSettings &settings);

} // namespace filigree
