// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the linguist does to the rules themselves: each is one step of undo, and the next induction respects it. Rules
// are named as in Runs::edited(). A failure leaves everything as it was.
#pragma once

#include <cstddef>
#include <vector>

#include <QString>

#include "core/base/error.h"
#include "core/project/projectvalues.h"

namespace filigree::app {

class Project;

/// The rules have the same names, phrases and values in the same order; reviews and counts may differ.
[[nodiscard]] bool haveSameRules(const Grammar &one, const Grammar &other);

/// What editRule() would store, or why it cannot be: with the place in the text.
[[nodiscard]] Result<RuleDecision> checkRule(Project &project, const QString &rule, const QString &name,
                                             const QString &body);
/// The same where other rules are edited together with it: `among` is Runs::edited() with what they are to be.
[[nodiscard]] Result<RuleDecision> checkRule(Project &project, const Grammar &among, const QString &rule,
                                             const QString &name, const QString &body);
[[nodiscard]] Result<void> editRule(Project &project, const QString &rule, const QString &name, const QString &body);

/// Why the split cannot be, if so. `moved` are numbers of the rule's alternatives (see alternativesOf()).
[[nodiscard]] Result<void> checkSplit(Project &project, const QString &rule, const std::vector<std::size_t> &moved,
                                      const QString &name);
[[nodiscard]] Result<void> splitRule(Project &project, const QString &rule, const std::vector<std::size_t> &moved,
                                     const QString &name);

/// The rule that the two would be, or why they cannot be one.
[[nodiscard]] Result<Rule> checkMerge(Project &project, const QString &rule, const QString &other);
/// Rejections that keep their phrases apart are taken back in the same step.
[[nodiscard]] Result<void> mergeRules(Project &project, const QString &rule, const QString &other);

} // namespace filigree::app
