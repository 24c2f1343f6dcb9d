// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Many perturbed runs of model merging over the same templates; together they vote.
#pragma once

#include <cstdint>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/induction/acceptor.h"
#include "core/induction/templates.h"

namespace filigree::induction {

struct EnsembleOptions {
    int runs = 32; ///< every second one reads from the end
    double lambdaFrom = 0.2; ///< weight of the structure's prior, in equal ratios from the first run ...
    double lambdaTo = 0.8; ///< ... to the last
    double noise = 0.3;
    std::uint64_t seed = 1;
    int threads = 1; ///< the result does not depend on it
    std::vector<Template> rejected; ///< intent and symbols: no run may come to hold them
};

/// Error: Cancelled.
[[nodiscard]] Result<std::vector<Acceptor>> runEnsemble(const TemplateSet &templates, const EnsembleOptions &options,
                                                        Progress &progress);

} // namespace filigree::induction
