// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How many different sentences templates make together that differ in their pools only.
#pragma once

#include <vector>

#include "core/base/count128.h"
#include "core/resampling/valueset.h"

namespace filigree {

using PoolsOfSlots = std::vector<ValueSet>; ///< a template's, slot by slot

/// Sentences of templates with the same parts (see SentenceTemplate::company): by inclusion and exclusion where they
/// are few, otherwise the largest one, which never promises too much; so too where the sums exceed 128 bits. Where one
/// template alone exceeds them, so do all together.
[[nodiscard]] Count128 unitedSentences(const std::vector<PoolsOfSlots> &templates);

} // namespace filigree
