// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the mode Resample shows, worked out by jobs from the project's file: one study of the data, one of a slot type,
// one of the pools at the threshold that was settled, one of held-out data. No widgets here.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "app/modes/lenderdata.h"
#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/project/projectstore.h"
#include "core/project/resamplingsettings.h"
#include "core/resampling/patterns.h"
#include "core/resampling/swapcurve.h"
#include "core/resampling/swapsteps.h"

namespace filigree::app {

/// The reference data with contexts and similarities of all slot types: as long as the kind of contexts stays.
struct ReferenceStudy {
    std::vector<ReferenceUtterance> utterances;
    std::vector<ReferenceUtterance> heldOut;
    std::vector<RejectedValue> rejected;
    LenderData lenders; ///< of all other locales
    bool usesReferenceData = false; ///< otherwise the golden utterances alone serve
    Resampling resampling; ///< its pools belong to whoever holds the mutex; all else never changes
    std::mutex poolsMutex;
};
using SharedStudy = std::shared_ptr<ReferenceStudy>;

/// A slot type, ready for its slider.
struct SlotStudy {
    SharedStudy reference; ///< keeps `slot` alive
    const SlotResampling *slot = nullptr;
    std::vector<std::uint32_t> order; ///< of the contexts, alike ones together
    SwapSteps steps;
};
using SharedSlot = std::shared_ptr<const SlotStudy>;

/// Pools and what they make of the patterns.
struct PoolStudy {
    SharedStudy reference;
    PatternTable patterns;
    std::map<std::string, std::vector<Pool>> pools; ///< by slot type, then context
    double threshold = 0.0; ///< that they were made at
};
using SharedPools = std::shared_ptr<const PoolStudy>;

[[nodiscard]] Result<SharedStudy> studyReference(const ProjectAccess &access, const ResampleOptions &options,
                                                 Progress &progress);
/// Error: NotFound when the data has no such slot type.
[[nodiscard]] Result<SharedSlot> studySlot(const SharedStudy &study, const std::string &slot,
                                           const PoolOptions &options, Progress &progress);
[[nodiscard]] Result<SharedPools> studyPools(const SharedStudy &study, PoolOptions options, Progress &progress);
/// Against the held-out data, at curveThresholds().
[[nodiscard]] Result<std::vector<SwapPoint>> studyCurve(const SharedStudy &study, const ResampleOptions &options,
                                                        Progress &progress);
[[nodiscard]] std::vector<double> curveThresholds();

} // namespace filigree::app
