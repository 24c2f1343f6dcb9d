// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A grammar's templates as sentences: the same grammar with one value in the place of each slot.
#pragma once

#include <functional>
#include <string_view>

#include "core/grammar/grammar.h"

namespace filigree {

/// Is this a value that the slot must not have? `words` are separated by single blanks.
using RefusedValue = std::function<bool(std::string_view slot, std::string_view words)>;

/// Every slot of a body has its most probable value alone: the most frequent one of a Values rule, the most probable
/// alternative, the first of several. Refused ones are passed over; a slot that has no other value keeps all of them.
/// Values rules stay as they are, though no body may refer to them any more. `grammar` is valid.
[[nodiscard]] Grammar withSingleValues(const Grammar &grammar, const RefusedValue &refused);

} // namespace filigree
