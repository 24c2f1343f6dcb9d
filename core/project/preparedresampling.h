// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A project's data, ready to be resampled.
#pragma once

#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/project/projectstore.h"
#include "core/project/resamplinginput.h"
#include "core/resampling/patterns.h"
#include "core/resampling/resample.h"

namespace filigree {

struct PreparedResampling {
    ResamplingInput input; ///< its utterances and catalogues are moved into the reference
    Resampling resampling;
};

/// Reads the project and prepares everything, pools too; what was rejected and pinned is the project's. Errors: those
/// of resamplingInput() and prepareResampling().
[[nodiscard]] Result<PreparedResampling> prepareProject(ProjectStore &store, ResampleOptions options,
                                                        Progress &progress);

/// Patterns of the reference data of one other locale, or (empty) of all together. NotFound when a locale is named that
/// the project has no data of.
[[nodiscard]] Result<std::vector<PatternRow>> lenderRows(const ResamplingInput &input, const std::string &locale);

} // namespace filigree
