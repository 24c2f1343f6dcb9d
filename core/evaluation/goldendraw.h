// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Golden utterances as a linguist would have them, drawn from annotated data.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/annotation/catalogue.h"
#include "core/annotation/utterance.h"

namespace filigree {

enum class GoldenSpread {
    Even, ///< as many of each intent as possible; the frequent intents first where they cannot all have one
    Observed, ///< as often as the data has them
};

/// How many drawGolden() can draw.
[[nodiscard]] std::size_t distinctUtterances(std::span<const Utterance> data);

/// Distinct annotated utterances. A larger draw begins with the smaller one of the same seed. Fewer when there are no
/// more.
[[nodiscard]] std::vector<Utterance> drawGolden(std::span<const Utterance> data, std::uint64_t size,
                                                GoldenSpread spread, std::uint64_t seed);

/// One catalogue a slot type with all of its values in the data, by slot, in the order of first sight; values that
/// differ in spelling alone (comparisonKey()) are one. The weight is the number of sightings.
[[nodiscard]] std::vector<Catalogue> cataloguesFrom(std::span<const Utterance> data);

} // namespace filigree
