// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The graph of an intent with the values of its slots spelled out, and which rules the arcs of a drawn machine belong
// to. Only for core/fst: others ask fstgraph.h.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

#include "core/annotation/utterance.h"
#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/fst/fstgraph.h"
#include "core/fst/intentmachine.h"

namespace filigree {

/// The label that an arc of the rules has in the drawn machine.
using DrawnLabel = std::function<std::uint32_t(std::uint32_t)>;

/// By arc of `drawn`, the rules that it belongs to, as a set of `sets`. Walks the drawn machine and the rule machine
/// together: whatever moves the one along an arc also takes that arc of the other, and so belongs to it.
/// Error: Cancelled.
[[nodiscard]] Result<std::vector<std::uint32_t>> arcRules(const Machine &drawn, const IntentMachine &intent,
                                                          const DrawnLabel &label, RuleSets &sets, Progress &progress);

/// `values` as FstGraphOptions says. The states of the intent's minimal machine keep their numbers.
[[nodiscard]] Result<FstGraph> expandedGraph(const IntentMachine &intent, std::size_t values, Progress &progress);

/// The path of an annotated sentence in such a graph.
[[nodiscard]] std::vector<std::uint32_t> expandedPath(const IntentMachine &intent, const FstGraph &graph,
                                                      const Utterance &utterance);

} // namespace filigree
