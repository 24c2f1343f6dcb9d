// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A transducer as plain arrays, ready to be written: words in, annotated words out. C++17, because the wall around
// OpenFst includes it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace filigree {

/// What the name of the table of written symbols begins with; the intent follows.
constexpr std::string_view annotatedTableName = "annotated words of ";

struct TransducerArc {
    std::uint32_t from = 0;
    std::uint32_t target = 0;
    std::uint32_t in = 0; ///< index of a symbol; 0 = nothing is read
    std::uint32_t out = 0;
};

struct Transducer {
    std::string intent;
    std::uint32_t states = 1; ///< state 0 is the start
    std::vector<TransducerArc> arcs; ///< those of state 0 first
    std::vector<std::uint32_t> final;
    std::vector<std::string> inSymbols; ///< number 0 is the name of "nothing"
    std::vector<std::string> outSymbols;
};

} // namespace filigree
