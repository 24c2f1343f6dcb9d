// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The automaton that one run of model merging works on: a prefix tree of templates whose states are merged and skipped,
// with the exact change of the log posterior that each step makes. It knows nothing of the order of the steps.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/induction/mergeorder.h"
#include "core/induction/templates.h"

namespace filigree::induction {

/// Fixed-point nats (1/2^20). Sums of them are exact, so that a local delta equals the difference of two full counts
/// and no machine's rounding decides between two steps.
using Nats = std::int64_t;
inline constexpr double natsUnit = 1048576.0;
[[nodiscard]] Nats toNats(double value);

/// What a step changes: the description length of the structure (to be weighted by the prior's lambda) and the
/// likelihood of the data.
struct Delta {
    Nats structure = 0; ///< log prior at lambda 1
    Nats data = 0;
    friend bool operator==(const Delta &, const Delta &) = default;
};

struct MergeModelOptions {
    bool reversed = false; ///< the tree grows from the sentences' ends
    double countExponent = 1.0; ///< a template's count is raised to it
};

class MergeModel {
public:
    struct Arc {
        Symbol label = 0;
        std::int32_t target = 0;
        std::uint32_t count = 0;
    };

    MergeModel(const TemplateSet &templates, const MergeModelOptions &options);

    /// States are numbers below stateCount(); a merged state answers to the lower number.
    [[nodiscard]] std::size_t stateCount() const { return m_states.size(); }
    [[nodiscard]] std::int32_t find(std::int32_t state) const { return m_order.find(state); }
    [[nodiscard]] const std::vector<Arc> &arcs(std::int32_t state) const { return at(state).arcs; }
    [[nodiscard]] std::int32_t skip(std::int32_t state) const; ///< target of its empty arc, or -1
    [[nodiscard]] std::uint32_t skipCount(std::int32_t state) const { return at(state).skipCount; }
    [[nodiscard]] static constexpr std::int32_t start() { return 0; }
    [[nodiscard]] static constexpr std::int32_t end() { return 1; }
    /// The label of an intent's last arc.
    [[nodiscard]] Symbol endLabel(std::size_t intent) const { return m_firstEnd + static_cast<Symbol>(intent); }
    [[nodiscard]] bool isEnd(Symbol label) const { return label >= m_firstEnd; }

    /// Folds b into a, and all that the two share below, recursively. False, and nothing changed, where that would make
    /// a circle.
    [[nodiscard]] bool tryMerge(std::int32_t a, std::int32_t b, Delta &delta);
    /// Lets `from` be left for `to` (which can be reached from it) without a word; the arcs of `from` whose label
    /// stands in the chain of `to` move there. False where nothing moves, or a circle would come about.
    [[nodiscard]] bool trySkip(std::int32_t from, std::int32_t to, Delta &delta);
    /// After a successful try: keep it, or take it back. One of the two must follow.
    void commit();
    void rollback();

    /// By looking at all states; no step can make a circle.
    [[nodiscard]] bool isAcyclic() const;
    /// Scores counted anew over all live states; equals the sum of all deltas since the tree.
    [[nodiscard]] Delta fullScore() const;

private:
    struct State {
        std::vector<Arc> arcs; // ascending labels
        std::int32_t skip = -1;
        std::uint32_t skipCount = 0;
    };

    struct Saved {
        std::int32_t state = 0;
        State content;
    };

    [[nodiscard]] const State &at(std::int32_t state) const { return m_states[static_cast<std::size_t>(state)]; }
    [[nodiscard]] State &at(std::int32_t state) { return m_states[static_cast<std::size_t>(state)]; }
    void addPath(std::span<const Symbol> symbols, Symbol end, std::uint32_t count);
    void touch(std::int32_t state);
    [[nodiscard]] bool fold();
    [[nodiscard]] bool foldPair(std::int32_t x, std::int32_t y);
    void mergeArcs(State &into, const State &from);
    void settle(std::int32_t state);
    void settleSkippersOf(std::int32_t state);
    [[nodiscard]] Delta score(const State &state) const;
    [[nodiscard]] Delta journalDelta() const;
    [[nodiscard]] Nats logGamma(std::size_t n) const { return m_logFactorial[n - 1]; }

    std::vector<State> m_states;
    MergeOrder m_order;
    std::vector<std::int32_t> m_skippers; // states that have, or had, a skip
    std::vector<Saved> m_journal;
    std::size_t m_journalSize = 0;
    std::size_t m_skippersBefore = 0;
    std::vector<std::uint32_t> m_touched; // by state: number of the try that saved it
    std::uint32_t m_try = 0;
    std::vector<std::pair<std::int32_t, std::int32_t>> m_pending;
    std::vector<Arc> m_scratch;
    Symbol m_firstEnd = 0;
    Nats m_arcCost = 0;
    Nats m_endCost = 0;
    Nats m_skipCost = 0;
    std::vector<Nats> m_logFactorial;
};

} // namespace filigree::induction
