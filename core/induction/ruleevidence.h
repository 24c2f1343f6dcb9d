// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a rule is worth: its gain in log posterior, the sentences that it adds, and a few of them.
#pragma once

#include <cstdint>

#include "core/base/progress.h"
#include "core/induction/derivations.h"
#include "core/induction/rulemodel.h"
#include "core/induction/ruleposterior.h"
#include "core/induction/rulewriter.h"
#include "core/induction/templates.h"

namespace filigree::induction {

/// Fills Rule::gain, Rule::added and Rule::examples.
///   gain = log posterior with the rule - log posterior with every combination of a body and the members that the data
///   shows in it spelled out as a body of its own.
///   added counts derivations: those through the rule, less those that the spelled-out bodies give.
/// Incomplete once `progress` is cancelled.
void weighRules(WrittenRules &written, RuleModel &model, const TemplateSet &templates, const Derivations &derivations,
                double lambda, std::uint64_t seed, const Progress &progress);

} // namespace filigree::induction
