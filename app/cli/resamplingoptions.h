// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The options of guided resampling that several commands share, as they are written and as the engine takes them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/project/resamplinginput.h"
#include "core/resampling/patternshares.h"
#include "core/resampling/resample.h"

namespace CLI {
class App;
}

namespace filigree::app {

/// --by, --words, --jaccard, --scale, --components, --containment, --catalogue-everywhere.
struct ResamplingChoice {
    std::string by = "evidence";
    int words = 1;
    double jaccard = 0.5;
    std::string scale = "adjusted";
    bool components = false;
    double containment = 0.5;
    bool catalogueEverywhere = false;

    void declare(CLI::App &command);
};

/// --entropy-target, --mix, --from, --slot-map, --ignore-intent.
struct ShareChoice {
    std::optional<double> entropyTarget;
    double mix = 0.0;
    std::string lender; ///< locale; empty: all other locales
    std::vector<std::string> slotMap; ///< `Theirs=Ours`
    bool ignoreIntent = false;

    void declare(CLI::App &command);
};

[[nodiscard]] nlohmann::json toJson(const ResamplingChoice &choice);
[[nodiscard]] nlohmann::json toJson(const ShareChoice &choice);
/// Throw what nlohmann throws for missing keys and other types; false for names that do not exist and numbers that the
/// options do not take.
[[nodiscard]] bool fromJson(const nlohmann::json &json, ResamplingChoice &choice);
[[nodiscard]] bool fromJson(const nlohmann::json &json, ShareChoice &choice);

/// Errors: InvalidOption.
[[nodiscard]] Result<ResampleOptions> resampleOptions(const ResamplingChoice &choice);
[[nodiscard]] Result<DistributionOptions> distributionOptions(const std::string &name, const ShareChoice &choice);

struct PreparedResampling {
    ResamplingInput input; ///< its utterances and catalogues are moved into the reference
    Resampling resampling;
};

/// Reads the project and prepares everything, pools too.
[[nodiscard]] Result<PreparedResampling> prepareProject(ProjectStore &store, const ResamplingChoice &choice,
                                                        Progress &progress);

/// Patterns of the other locales' reference data. NotFound when a locale is named that the project has no data of.
[[nodiscard]] Result<std::vector<PatternRow>> lenderRows(const ResamplingInput &input, const std::string &locale);

} // namespace filigree::app
