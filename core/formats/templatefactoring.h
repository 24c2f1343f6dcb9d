// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Large parts that may be missing as rules of their own, for the template languages. Private to core/formats.
#pragma once

#include "core/grammar/grammar.h"

namespace filigree {

/// The same language with the same shares, where no sequence that may be empty has large parts. Units of templates
/// cannot be empty, so such a sequence is written once for each part that may come first (`[a] [b]` is `a [b] | b`):
/// nested ones would double at every level. Time and size grow with the grammar alone.
[[nodiscard]] Grammar withNamedParts(const Grammar &grammar);

} // namespace filigree
