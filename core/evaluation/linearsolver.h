// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The wall around LIBLINEAR, whose global names are train, model and problem. Private to core/evaluation.
#pragma once

#include <cstdint>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"

namespace filigree {

/// Sparse rows, and the examples: which row, and which class. An example that occurs often costs its row once.
struct LinearProblem {
    std::vector<std::uint64_t> first{0}; ///< into features and values, by row, and the end
    std::vector<std::uint32_t> features; ///< rising within a row, below featureCount
    std::vector<float> values;
    std::vector<std::uint32_t> rows; ///< by example
    std::vector<std::uint32_t> classes; ///< by example, below classCount
    std::uint32_t featureCount = 0;
    std::uint32_t classCount = 0;
};

/// L2-regularised logistic regression, one class against the others; cost is LIBLINEAR's C, tolerance its eps. Returns
/// weights[class * featureCount + feature]. One class alone gives zeros. Errors: Cancelled.
[[nodiscard]] Result<std::vector<float>> trainOneAgainstRest(const LinearProblem &problem, double cost,
                                                             double tolerance, int threads, Progress &progress);

} // namespace filigree
