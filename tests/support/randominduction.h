// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Grammars drawn at random, and what an induction is given of one. Links filigree_induction_reference.
#pragma once

#include <cstdint>
#include <utility>

#include <QtGlobal>

#include "core/base/random.h"
#include "core/induction/induce.h"
#include "tests/benchmarks/induction/goldeninput.h"
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

/// Golden utterances of the grammar, numbered from 1, with all its catalogues or none.
inline InductionInput goldenOf(const bench::HiddenGrammar &hidden, std::size_t size, std::uint64_t seed,
                               bool catalogues = true)
{
    Random random(mix64(seed) + 5);
    InductionInput input = bench::goldenInput(hidden, size, random, catalogues);
    input.locale = "en-US"; // grammars that are drawn have none
    return input;
}

} // namespace filigree::tests
