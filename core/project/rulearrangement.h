// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Splitting a rule and merging two: from what the linguist points at to the decisions that the next induction respects.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/project/projectvalues.h"

namespace filigree {

/// What a rule can be split between: its alternatives, as they stand in the rule. Empty when it cannot be split.
[[nodiscard]] std::vector<Expression> alternativesOf(const Rule &rule);

struct RuleSplit {
    /// What stays under the rule's name and what goes to the new one, as edited rules. A part of a single phrase is no
    /// rule.
    std::optional<RuleDecision> kept;
    std::optional<RuleDecision> parted;
    RuleDecision apart; ///< Forbid: no phrase of the one part may stand for one of the other
};

/// `moved` are numbers of alternativesOf(); they become the rule `name`.
/// Error: InvalidInput, with what is wrong.
[[nodiscard]] Result<RuleSplit> splitRule(const Grammar &grammar, const Rule &rule,
                                          const std::vector<std::size_t> &moved, std::string_view name);

/// Both rules as one under the name of the first: every phrase of theirs can stand where any of them can.
/// The shares that each had among its own are kept; the rules themselves weigh as much as they have alternatives.
/// Error: InvalidInput, with what is wrong.
[[nodiscard]] Result<RuleDecision> mergedRule(const Grammar &grammar, const Rule &rule, const Rule &other);

/// Does a rejection keep two phrases apart that the rule has as alternatives? The later decision holds.
[[nodiscard]] bool contradicts(const RuleDecision &rejection, const Rule &rule);

} // namespace filigree
