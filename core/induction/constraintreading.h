// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the linguist's decisions on rules and sentences, as they are stored, to induction's terms.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/induction/constraints.h"
#include "core/induction/induce.h"
#include "core/induction/templates.h"

namespace filigree::induction {

/// The class of values that a decision's slot means, as a number of templates.slotClasses: the one that has the name of
/// the values' rule, else the one of the type that is used most. Nothing when the data lacks the slot.
[[nodiscard]] std::optional<std::size_t> decidedClass(const TemplateSet &templates, const Expression &slot);

/// Words of the constraints, so that they get symbols even where the data lacks them.
void collectWords(const InductionInput &input, std::vector<std::string> &words);

/// Values constraints are applied to the slot classes; warnings go to the templates. Error: Inconsistent, where a
/// rejected sentence is a golden utterance.
[[nodiscard]] Result<Constraints> readConstraints(const InductionInput &input, TemplateSet &templates);

} // namespace filigree::induction
