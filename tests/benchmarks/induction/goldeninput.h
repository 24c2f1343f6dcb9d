// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>

#include "core/annotation/utterance.h"
#include "core/base/random.h"
#include "core/induction/induce.h"

namespace filigree::bench {

/// The generator of one experiment: of its golden utterances first, then of its samples.
[[nodiscard]] inline Random randomOf(std::uint64_t seed, std::size_t size)
{
    return Random(mix64(seed) + size);
}

/// `size` golden utterances of a reference (HiddenGrammar, CarrierGrammar), and its catalogues.
template <class Reference>
[[nodiscard]] InductionInput goldenInput(const Reference &hidden, std::size_t size, Random &random,
                                         bool catalogues = true)
{
    InductionInput input;
    input.locale = hidden.locale;
    for (const Utterance &utterance : hidden.golden(size, random))
        input.utterances.push_back({static_cast<std::int64_t>(input.utterances.size()) + 1, utterance, 1});
    if (catalogues)
        input.catalogues = hidden.catalogues();
    return input;
}

} // namespace filigree::bench
