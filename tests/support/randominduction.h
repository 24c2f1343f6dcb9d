// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Grammars drawn at random, and what an induction is given of one. Links filigree_induction_reference.
#pragma once

#include <cstdint>
#include <utility>

#include <QtGlobal>

#include "core/base/random.h"
#include "core/induction/induce.h"
#include "tests/benchmarks/induction/hiddengrammar.h"
#include "tests/benchmarks/induction/randomgrammar.h"

namespace filigree::tests {

inline bench::HiddenGrammar hiddenGrammar(std::uint64_t seed)
{
    auto out = bench::HiddenGrammar::parse(bench::randomGrammar(seed));
    if (!out)
        qFatal("%s", out.error().message().c_str());
    return std::move(*out);
}

/// Golden utterances of the grammar, numbered from 1, with all its catalogues.
inline InductionInput goldenOf(const bench::HiddenGrammar &hidden, std::size_t size, std::uint64_t seed)
{
    Random random(mix64(seed) + 5);
    InductionInput input;
    input.locale = "en-US";
    for (const Utterance &utterance : hidden.golden(size, random))
        input.utterances.push_back({static_cast<std::int64_t>(input.utterances.size()) + 1, utterance, 1});
    input.catalogues = hidden.catalogues();
    return input;
}

} // namespace filigree::tests
