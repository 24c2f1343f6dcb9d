// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A machine as a file has it, of any tool: states, arcs with labels, names of the labels. Nothing is known of it yet
// but that its numbers are in range. Private to core/fst.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"

namespace filigree {

struct SourceArc {
    std::uint32_t from = 0;
    std::uint32_t target = 0;
    std::uint32_t in = 0; ///< a label; 0 = nothing is read
    std::uint32_t out = 0;
    double weight = 0.0; ///< -ln of a probability, or anything like it
};

/// The names of labels, and the table's own name.
struct SymbolNames {
    std::string name;
    std::unordered_map<std::uint32_t, std::string> names;
};

struct SourceMachine {
    std::uint32_t states = 0; ///< 0: the machine is empty
    std::uint32_t start = 0;
    std::vector<SourceArc> arcs;
    std::vector<std::pair<std::uint32_t, double>> final; ///< state, weight
    SymbolNames in;
    SymbolNames out; ///< empty where the machine has one table for both
};

/// What is more is refused.
constexpr std::size_t mostSourceArcs = 20'000'000;

/// Does the text begin as OpenFst's binary files do?
[[nodiscard]] bool beginsAsOpenFst(std::string_view bytes);

/// OpenFst's binary format: the types vector and const, arcs of the types standard, log and log64. Errors: InvalidInput
/// with the byte, Cancelled.
[[nodiscard]] Result<SourceMachine> readMachineBinary(std::string_view bytes, Progress &progress);

/// The text of AT&T's tools: from, to, word read, word written, weight; a state and its weight where a sentence may
/// end. `in` and `out` are symbol tables (a word and its number a line); nullptr where there is none, and then the
/// labels are words themselves; with `in` alone the lines have one label. Errors: InvalidInput with the line,
/// Cancelled.
[[nodiscard]] Result<SourceMachine> readMachineText(std::string_view text, const SymbolNames *in,
                                                    const SymbolNames *out, Progress &progress);

/// A symbol table as text. Error: InvalidInput with the line.
[[nodiscard]] Result<SymbolNames> readSymbols(std::string_view text);

} // namespace filigree
