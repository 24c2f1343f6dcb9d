// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands around each place of a slot type, as numbered features. Private to core/resampling.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/resampling/contextname.h"
#include "core/resampling/reference.h"

namespace filigree {

struct PlaceFeatures {
    std::vector<std::string> names; ///< plain texts, ascending and unique: `every _`, `_ … music`, `PlayMusic`
    std::vector<Surrounding> surroundings; ///< the same
    std::vector<std::vector<std::uint32_t>> ofPlace; ///< ascending
};

/// Intent, pattern, one and two words on each side, both sides together, and each word anywhere before or after.
[[nodiscard]] PlaceFeatures placeFeatures(const Reference &reference, const SlotData &data);

} // namespace filigree
