// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures the Fisher information of a model on data.
#pragma once

#include <cstdint>

#include "app/translator/crew.h"
#include "app/translator/model.h"
#include "app/translator/pairs.h"
#include "core/base/progress.h"

namespace filigree::translator {

struct FisherOptions {
    int sentences = 2000; ///< drawn without repetition by the seed; all when there are fewer
    std::uint64_t seed = 1;
};

/// The mean over sentences of the squared gradient of a sentence's -log p(target | source), summed over its tokens: one
/// pass a sentence, without dropout and without label smoothing. Squares of a batch's gradient would be something else.
[[nodiscard]] Result<Fisher> measureFisher(const Model &model, const Pairs &pairs, const FisherOptions &options,
                                           Crew &crew, Progress &progress);

} // namespace filigree::translator
