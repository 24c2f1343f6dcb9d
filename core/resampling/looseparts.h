// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Places that nothing in the data tells apart, but that share no value either: are they one set? Private to
// core/resampling.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/resampling/reference.h"

namespace filigree {

struct LoosePart {
    std::string key; ///< of a carrier phrase in it, `play _ music in PlayMusic`; empty for the only part
    std::vector<std::uint32_t> places; ///< ascending
};

/// Carrier phrases (intent, one neighbour on each side) are one part where they share a value. Two such parts with a
/// word or slot beside the place in common, in the same intent, are one too, unless that they share no value is
/// unlikely for one set. With a the part's share of the n sightings of both, c_v those of a value,
///   ln B = - sum_v ln(a^c_v + (1-a)^c_v)
/// nats speak against one set: no value falls on both sides. Of them ln W are paid for the choice of the part: among
/// the neighbours if one of them tells it from the other; else among all sets of as many carrier phrases, and ln 99
/// more, as a set that no word beside it marks is hardly ever one. The largest part takes in what is still loose where
/// (linked + 1) / (all + 2), the expected share of carrier phrases that belong together, is high: `play {jazz} music`
/// and `read {detective} books` alone are two contexts, not one.
///
/// The largest part first. Incomplete once `progress` is cancelled.
[[nodiscard]] std::vector<LoosePart> looseParts(const Reference &reference, const SlotData &data,
                                                const std::vector<std::uint32_t> &places, const Progress &progress);

} // namespace filigree
