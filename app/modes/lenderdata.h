// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What other locales' reference data can lend: how often each pattern is asked there, and the names of its slots.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/project/resamplinginput.h"
#include "core/resampling/patterns.h"

namespace filigree::app {

struct LenderData {
    std::map<std::string, std::vector<PatternRow>> patterns; ///< by locale
    std::map<std::string, std::set<std::string>> slots; ///< by locale

    [[nodiscard]] bool empty() const { return patterns.empty(); }
    /// The patterns of one locale, or (empty) of all together. None for a locale that is not there.
    [[nodiscard]] std::vector<PatternRow> of(const std::string &locale) const;
};

[[nodiscard]] LenderData lenderData(const ResamplingInput &input);

} // namespace filigree::app
