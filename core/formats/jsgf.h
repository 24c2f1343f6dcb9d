// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// JSGF 1.0: the grammar as text that people edit and other tools read. Reads back what it writes.
#pragma once

#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/grammar/grammar.h"

namespace filigree {

/// The grammar as JSGF 1.0: one public rule an intent, a slot is a tag: `(<GenreName_music>){GenreName}`. Evidence,
/// gain and effect stand in documentation comments; kind, intent, catalogue and weight of a rule as @-lines in them. A
/// `.` in a rule's name becomes `:`, as JSGF keeps the dot for packages.
[[nodiscard]] std::string writeJsgf(const Grammar &grammar);

/// One rule alone, without the file's header, for display and editing.
[[nodiscard]] std::string writeJsgfRule(const Rule &rule, const Grammar &grammar);

/// Reads JSGF 1.0. Rules may stand in any order; the result is in dependency order, and valid. A public rule is a start
/// rule, its intent is its name or its @intent line; a rule that lists nothing but words and is only used as the value
/// of one slot type becomes a Values rule. Words are cut like any text unless they are quoted.
/// Errors (InvalidInput with line and column): anything that is not JSGF, recursion, `*` and `+` (the language would be
/// infinite), import, <VOID>, a slot inside a slot, groups more than 100 deep, rules that are missing or defined twice.
[[nodiscard]] Result<Grammar> readJsgf(std::string_view text);

} // namespace filigree
