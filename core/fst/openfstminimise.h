// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Determinises and minimises an acyclic acceptor with OpenFst. C++17, no OpenFst type.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/fst/machine.h"

namespace filigree {

struct AcceptorArc {
    std::uint32_t from = 0;
    std::uint32_t label = 0; ///< never 0: no epsilons
    std::uint32_t target = 0;
};

/// An acyclic acceptor without epsilons; state 0 is the start.
struct Acceptor {
    std::uint32_t states = 1;
    std::vector<AcceptorArc> arcs;
    std::vector<std::uint32_t> final;
};

/// The minimal deterministic machine of the same language, numbered breadth-first along sorted labels, so it depends on
/// the language alone. Errors: InvalidInput (more than stateLimit states, or eight times as many arcs, while
/// determinising), Cancelled, Internal (OpenFst reports an error).
[[nodiscard]] Result<Machine> minimise(const Acceptor &acceptor, std::size_t stateLimit, Progress &progress);

} // namespace filigree
