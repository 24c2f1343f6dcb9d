// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The options of guided resampling that several commands share, as they are written and as the engine takes them. What
// is not written is as the project's mode Resample has it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "core/base/error.h"
#include "core/project/resamplingsettings.h"
#include "core/resampling/patternshares.h"
#include "core/resampling/resample.h"

namespace CLI {
class App;
}

namespace filigree::app {

/// --by, --words, --jaccard, --scale, --components, --containment, --catalogue-everywhere.
struct ResamplingChoice {
    std::optional<std::string> by;
    std::optional<int> words;
    std::optional<double> jaccard;
    std::optional<std::string> scale;
    std::optional<bool> components;
    std::optional<double> containment;
    std::optional<bool> catalogueEverywhere;

    void declare(CLI::App &command);
    [[nodiscard]] bool isGiven() const; ///< something of it was written
    void fillFrom(const ResamplingSettings &settings); ///< what was not written
    friend bool operator==(const ResamplingChoice &, const ResamplingChoice &) = default;
};

/// --entropy-target, --mix, --from, --slot-map, --ignore-intent.
struct ShareChoice {
    std::optional<double> entropyTarget;
    std::optional<double> mix;
    std::string lender; ///< locale; empty: all other locales
    std::vector<std::string> slotMap; ///< `Theirs=Ours`
    bool ignoreIntent = false;

    void declare(CLI::App &command);
    /// What was not written. The target and the mix belong to the distribution that the project has: they are taken
    /// with it alone.
    void fillFrom(const ResamplingSettings &settings, bool withDistribution);
};

[[nodiscard]] nlohmann::json toJson(const ResamplingChoice &choice);
[[nodiscard]] nlohmann::json toJson(const ShareChoice &choice);
/// Throw what nlohmann throws for missing keys and other types; false for names that do not exist and numbers that the
/// options do not take.
[[nodiscard]] bool fromJson(const nlohmann::json &json, ResamplingChoice &choice);
[[nodiscard]] bool fromJson(const nlohmann::json &json, ShareChoice &choice);

/// What the choice does not say is the engine's default. Errors: InvalidOption.
[[nodiscard]] Result<ResampleOptions> resampleOptions(const ResamplingChoice &choice);
[[nodiscard]] Result<DistributionOptions> distributionOptions(const std::string &name, const ShareChoice &choice);

} // namespace filigree::app
