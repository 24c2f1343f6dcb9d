// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What induction learns from, in the golden notation, and what it makes of it.
#pragma once

#include <string_view>

#include "core/annotation/golden.h"
#include "core/induction/induce.h"
#include "support/results.h"

namespace filigree::tests {

inline InductionInput inputOf(std::string_view text)
{
    InductionInput input;
    const GoldenText golden = good(parseGolden(text));
    for (const GoldenUtterance &one : golden.utterances)
        input.utterances.push_back({static_cast<std::int64_t>(input.utterances.size()) + 1, one.utterance, 1});
    input.locale = golden.locale;
    return input;
}

/// Of input that must not fail.
inline Induction learned(const InductionInput &input, const InductionOptions &options = {})
{
    NoProgress progress;
    return good(induce(input, options, progress));
}

} // namespace filigree::tests
