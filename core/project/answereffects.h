// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the linguist answered, and what each answer decided.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/project/projectstore.h"
#include "core/project/runcomparison.h"

namespace filigree {

struct AnswerEffect {
    Question question; ///< with its answer
    bool isSaid = false; ///< by the current grammar, which may be older than the answer
    std::vector<std::string> rules; ///< of the current grammar that say it, in its order
    /// The grammar learned with all answers (after) against that learned without this one (before); nothing where it
    /// was not asked for, or the answer is "unsure".
    std::optional<GrammarComparison> decided;
};

/// The answered questions by number. `learnAgain`: with what they decided, for which the grammar is learned once more
/// for each, with the options of the current one. NotFound when nothing was induced yet; Cancelled.
[[nodiscard]] Result<std::vector<AnswerEffect>> answerEffects(ProjectStore &store, bool learnAgain, int threads,
                                                              Progress &progress);

} // namespace filigree
