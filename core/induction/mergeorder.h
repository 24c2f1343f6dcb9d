// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which states of a prefix tree are one by now, and an order of them that says at once, for most pairs, that no way
// leads from one to the other. Merging keeps the order up to date with local work and finds out where it would make a
// circle.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace filigree::induction {

/// States are numbers; the first that is added is the root. Only the tree's edges are kept: whatever else a model does
/// with its arcs must not lead where they do not (a skip leads to what its state reaches anyway).
class MergeOrder {
public:
    /// `parent`: a state added before, -1 for the root and for a state that stays out of the order.
    void add(std::int32_t parent);
    /// To be called when all states are there.
    void settle();

    [[nodiscard]] std::size_t size() const { return m_root.size(); }
    [[nodiscard]] std::int32_t find(std::int32_t state) const
    {
        while (m_root[static_cast<std::size_t>(state)] != state)
            state = m_root[static_cast<std::size_t>(state)];
        return state;
    }
    [[nodiscard]] bool isRoot(std::int32_t state) const { return m_root[static_cast<std::size_t>(state)] == state; }

    /// Merges two roots; a < b, and a stays a root. False where one reaches the other: rollback() must follow.
    [[nodiscard]] bool unite(std::int32_t a, std::int32_t b);
    /// Keeps, or takes back, all that was united since the last of the two.
    void commit();
    void rollback();

private:
    /// Tree edges of the roots, in one direction.
    struct Edges {
        std::vector<std::vector<std::int32_t>> lists; // may hold states that are no roots any more
        std::vector<std::uint32_t> compactAt; // size of a list at which it is worth removing repetitions
    };
    enum Direction { Up, Down };
    /// States found from one state, in one direction, between two levels.
    struct Search {
        std::vector<std::int32_t> found;
        std::size_t next = 0;
        std::uint32_t mark = 0;
        std::size_t work = 0;
    };

    [[nodiscard]] bool arrange(std::int32_t low, std::int32_t high);
    [[nodiscard]] bool expand(Direction direction, std::int32_t low, std::int32_t high);
    void move(Direction direction, std::int32_t state, std::int32_t level);
    void setLevel(std::int32_t state, std::int32_t level);
    void join(Edges &edges, std::int32_t state, std::int32_t root);
    /// Calls `visit` with the other end of each edge until it returns false.
    template <class Visit> bool forEach(Direction direction, std::int32_t state, Visit visit) const;

    // By state.
    std::vector<std::int32_t> m_root;
    std::vector<std::int32_t> m_level; // of roots: above those of all states that it leads to
    std::vector<std::int32_t> m_next; // circles through what is united and not yet committed
    std::vector<std::uint32_t> m_marks;
    std::array<Edges, 2> m_edges;

    std::vector<std::pair<std::int32_t, std::int32_t>> m_united; // since the last commit, with the root first
    std::vector<std::pair<std::int32_t, std::int32_t>> m_levels; // state, its level before
    std::array<Search, 2> m_search;
    std::uint32_t m_lastMark = 0;
    std::vector<std::int32_t> m_moved;
};

} // namespace filigree::induction
