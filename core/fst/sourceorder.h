// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The useful part of a machine in an order in which every arc leads forward. Private to core/fst.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "core/fst/sourcemachine.h"

namespace filigree {

/// The arcs that lie on a way from the start to an end, by their states.
struct SourceOrder {
    std::vector<std::uint32_t> first; ///< by state of the source
    std::vector<std::uint32_t> arcs; ///< indices into the source's arcs
    std::vector<std::uint32_t> states; ///< the useful ones, in topological order
};

/// Errors: InvalidInput (a loop; no sentence).
[[nodiscard]] Result<SourceOrder> orderOf(const SourceMachine &source);

} // namespace filigree
