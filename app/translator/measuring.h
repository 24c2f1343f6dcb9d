// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The loss and the BLEU of a model on development sets while it is trained.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "app/translator/model.h"
#include "app/translator/pairs.h"
#include "app/translator/replicas.h"
#include "core/base/progress.h"
#include "core/translation/workerevents.h"

namespace filigree::translator {

struct DevelopmentData {
    std::string name;
    Pairs pairs;
    std::vector<std::string> references; ///< text, one for each pair; empty: the targets as text
    bool old = false; ///< of what must not be forgotten
};

/// BLEU of translations, as ids, against the references of a set.
using BleuOf = std::function<Result<double>(const DevelopmentData &, const std::vector<std::vector<int>> &)>;

/// One figure for each set, in their order. Without `bleuOf` there is no BLEU. Where a source has placeholders, each is
/// wanted once in its translation.
[[nodiscard]] Result<std::vector<DevelopmentFigure>> measure(const Model &model, Replicas &replicas,
                                                             const std::vector<DevelopmentData> &sets,
                                                             const BleuOf &bleuOf, Progress &progress);

} // namespace filigree::translator
