// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words that agree at a distance: what stands elsewhere in the sentence may choose among the members of a class, though
// the words beside them do not.
#pragma once

#include "core/base/progress.h"
#include "core/induction/phraseclasses.h"
#include "core/induction/templates.h"

namespace filigree::induction {

/// For each class, intent and symbol that stands somewhere before (or after) members of the class: does the member
/// depend on the symbol? Let a and b count the members in sentences with it and without. Where a lacks a member and
///   ln P(a) + ln P(b) - ln P(a + b),   P Dirichlet-multinomial with 1/2 for each member,
/// is above ln 10, the symbol goes to farBefore (farAfter). Incomplete once `progress` is cancelled.
void findFarContexts(const TemplateSet &golden, PhraseClasses &classes, const Progress &progress);

} // namespace filigree::induction
