// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How contexts, values and numbers of a slot study are written in the lists of the mode.
#pragma once

#include <cstdint>

#include "app/modes/resample/resamplestudy.h"
#include "widgets/resampling/facttable.h"

namespace filigree::app {

constexpr std::size_t mostListed = 300; ///< rows of a list that is read by eye

[[nodiscard]] QString shareText(double value);
[[nodiscard]] widgets::Fact countFact(std::uint64_t value);
[[nodiscard]] widgets::Fact contextFact(const SlotStudy &slot, std::uint32_t context); ///< the tool tip tells all
[[nodiscard]] QString contextTitle(const SlotStudy &slot, std::uint32_t context);
[[nodiscard]] QString spelling(const SlotStudy &slot, std::uint32_t value);

} // namespace filigree::app
