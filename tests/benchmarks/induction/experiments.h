// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the benchmarks against reference grammars have in common: which grammars, and which seeds.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "tests/benchmarks/induction/hiddengrammar.h"

namespace filigree::bench {

struct NamedGrammar {
    std::string name;
    HiddenGrammar grammar;
};

/// Files, grammars drawn at random, and seeds: `--seeds --first-seed --random --first-random --print-random FILE...`
struct Experiments {
    std::uint64_t seeds = 1;
    std::uint64_t firstSeed = 1;
    std::uint64_t random = 0; ///< grammars drawn at random, besides the files
    std::uint64_t firstRandom = 1;
    bool printRandom = false;
    std::vector<std::string> files;

    void declare(CLI::App &program);
    /// Ends the program with a message where one cannot be read.
    [[nodiscard]] std::vector<NamedGrammar> grammars() const;
};

} // namespace filigree::bench
