// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A deterministic acyclic acceptor as plain arrays. C++17, because the wall around OpenFst includes it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace filigree {

struct MachineArc {
    std::uint32_t label = 0; ///< never 0
    std::uint32_t target = 0;
};

/// State 0 is the start. The arcs of state s are arcs[first[s] … first[s + 1]-1], sorted by label.
struct Machine {
    std::vector<std::uint32_t> first{0, 0};
    std::vector<MachineArc> arcs;
    std::vector<std::uint8_t> final{0};

    [[nodiscard]] std::uint32_t stateCount() const { return static_cast<std::uint32_t>(final.size()); }

    /// The target of the arc with this label, or npos.
    [[nodiscard]] std::uint32_t step(std::uint32_t state, std::uint32_t label) const
    {
        const std::uint32_t arc = find(state, label);
        return arc == npos ? npos : arcs[arc].target;
    }
    /// The arc with this label, or npos.
    [[nodiscard]] std::uint32_t find(std::uint32_t state, std::uint32_t label) const
    {
        std::uint32_t low = first[state];
        std::uint32_t high = first[state + 1];
        while (low < high) {
            const std::uint32_t middle = low + (high - low) / 2;
            if (arcs[middle].label < label)
                low = middle + 1;
            else
                high = middle;
        }
        return low < first[state + 1] && arcs[low].label == label ? low : npos;
    }
    static constexpr std::uint32_t npos = 0xffffffffU;
};

/// States in an order in which every arc leads forward. The machine must be acyclic.
[[nodiscard]] inline std::vector<std::uint32_t> topologicalOrder(const Machine &machine)
{
    std::vector<std::uint32_t> incoming(machine.stateCount(), 0);
    for (const MachineArc &arc : machine.arcs)
        ++incoming[arc.target];
    std::vector<std::uint32_t> order;
    order.reserve(incoming.size());
    for (std::uint32_t s = 0; s < incoming.size(); ++s)
        if (incoming[s] == 0)
            order.push_back(s);
    for (std::size_t i = 0; i < order.size(); ++i)
        for (std::uint32_t a = machine.first[order[i]]; a < machine.first[order[i] + 1]; ++a)
            if (--incoming[machine.arcs[a].target] == 0)
                order.push_back(machine.arcs[a].target);
    return order;
}

} // namespace filigree
