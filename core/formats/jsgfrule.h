// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands right of the = of one JSGF rule, as text that a linguist edits.
#pragma once

#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/grammar/grammar.h"

namespace filigree {

/// `some | more`: writeJsgfRule() without comments, name and semicolon.
[[nodiscard]] std::string jsgfBody(const Rule &rule, const Grammar &grammar);

/// Reads it back. References must lead to rules of the grammar; not to `rule` itself.
/// Errors (InvalidInput with line and column in `text`): see readJsgf(); a `;` or `=`.
[[nodiscard]] Result<Expression> readJsgfBody(std::string_view text, const Rule &rule, const Grammar &grammar);

} // namespace filigree
