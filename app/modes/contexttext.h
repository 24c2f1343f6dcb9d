// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The names of contexts in the language of the user: one way for lists, axes, tool tips and the origin of sentences.
#pragma once

#include <QString>

#include "core/resampling/contextname.h"

namespace filigree::app {

/// All that it says: `by … (end), PlayMusic`. Of many alternatives the first few, and how many there are beside them.
[[nodiscard]] QString contextText(const ContextName &name);
/// For lists and axes: the first alternative, and how many more there are: `by … (end), PlayMusic (+2)`.
[[nodiscard]] QString contextTitle(const ContextName &name);

} // namespace filigree::app
