// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Grammars and rules as JSON, with all that belongs to them: how a run's result is stored. For other programs there is
// JSGF (core/formats/jsgf.h).
#pragma once

#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/grammar/grammar.h"

namespace filigree {

/// One line; the same grammar gives the same bytes. Numbers are written so that they read back as the same bits.
[[nodiscard]] std::string grammarToJson(const Grammar &grammar);
[[nodiscard]] std::string ruleToJson(const Rule &rule);

/// Reads what grammarToJson() wrote, and trusts nothing: types, ranges, depth, and validate() are checked.
/// Error: InvalidInput with a sentence that names the rule.
[[nodiscard]] Result<Grammar> grammarFromJson(std::string_view json);
/// A rule by itself; its references are not checked, as they lead to other rules.
[[nodiscard]] Result<Rule> ruleFromJson(std::string_view json);

} // namespace filigree
