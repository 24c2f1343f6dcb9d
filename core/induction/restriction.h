// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes generalisations away from rules: the data's derivations are spelled out but for the best-supported rules.
#pragma once

#include "core/base/progress.h"
#include "core/induction/rulemodel.h"
#include "core/induction/templates.h"

namespace filigree::induction {

/// Keeps the rules that most utterances use, a share `keep` (0 to 1) of them, and what else the utterances need spelled
/// out; optional parts stay optional from one half on. The language of a lower share is part of that of a higher one,
/// and all are part of the model's.
[[nodiscard]] RuleModel restricted(const RuleModel &model, const TemplateSet &templates, double keep,
                                   const Progress &progress = NoProgress());

} // namespace filigree::induction
