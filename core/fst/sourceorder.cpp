// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fst/sourceorder.h"

#include <cmath>

namespace filigree {

namespace {

/// Arcs by one of their ends.
struct ByState {
    std::vector<std::uint32_t> first;
    std::vector<std::uint32_t> arcs;

    ByState(const SourceMachine &source, std::uint32_t SourceArc::*end)
        : first(source.states + 1, 0)
    {
        for (const SourceArc &arc : source.arcs)
            ++first[arc.*end + 1];
        for (std::uint32_t s = 0; s < source.states; ++s)
            first[s + 1] += first[s];
        std::vector<std::uint32_t> next(first.begin(), first.end() - 1);
        arcs.resize(source.arcs.size());
        for (std::uint32_t a = 0; a < arcs.size(); ++a)
            arcs[next[source.arcs[a].*end]++] = a;
    }
};

std::vector<std::uint8_t> marked(const SourceMachine &source, const ByState &arcs, std::vector<std::uint32_t> open,
                                 std::uint32_t SourceArc::*far)
{
    std::vector<std::uint8_t> out(source.states, 0);
    for (const std::uint32_t state : open)
        out[state] = 1;
    while (!open.empty()) {
        const std::uint32_t state = open.back();
        open.pop_back();
        for (std::uint32_t i = arcs.first[state]; i < arcs.first[state + 1]; ++i) {
            const SourceArc &arc = source.arcs[arcs.arcs[i]];
            if (!std::isinf(arc.weight) && out[arc.*far] == 0) {
                out[arc.*far] = 1;
                open.push_back(arc.*far);
            }
        }
    }
    return out;
}

} // namespace

Result<SourceOrder> orderOf(const SourceMachine &source)
{
    const auto empty =
        fail(ErrorCode::InvalidInput, "The machine has no sentence: no way leads from its start to an end.");
    if (source.states == 0)
        return empty;
    const ByState forward(source, &SourceArc::from);
    const auto reached = marked(source, forward, {source.start}, &SourceArc::target);
    std::vector<std::uint32_t> ends;
    for (const auto &[state, weight] : source.final)
        if (reached[state] != 0)
            ends.push_back(state);
    const auto useful = marked(source, ByState(source, &SourceArc::target), ends, &SourceArc::from);
    if (useful[source.start] == 0)
        return empty;

    SourceOrder out;
    out.first.assign(source.states + 1, 0);
    std::vector<std::uint32_t> incoming(source.states, 0);
    std::size_t count = 0;
    for (std::uint32_t s = 0; s < source.states; ++s) {
        const bool here = reached[s] != 0 && useful[s] != 0;
        count += here ? 1 : 0;
        for (std::uint32_t i = forward.first[s]; here && i < forward.first[s + 1]; ++i) {
            const SourceArc &arc = source.arcs[forward.arcs[i]];
            if (useful[arc.target] == 0 || std::isinf(arc.weight))
                continue;
            out.arcs.push_back(forward.arcs[i]);
            ++incoming[arc.target];
        }
        out.first[s + 1] = static_cast<std::uint32_t>(out.arcs.size());
    }
    if (incoming[source.start] == 0)
        out.states.push_back(source.start);
    for (std::size_t i = 0; i < out.states.size(); ++i)
        for (std::uint32_t a = out.first[out.states[i]]; a < out.first[out.states[i] + 1]; ++a)
            if (--incoming[source.arcs[out.arcs[a]].target] == 0)
                out.states.push_back(source.arcs[out.arcs[a]].target);
    if (out.states.size() < count)
        return fail(ErrorCode::InvalidInput,
                    "The machine has a loop: its sentences have no end. Filigree's grammars are without loops.");
    return out;
}

} // namespace filigree
