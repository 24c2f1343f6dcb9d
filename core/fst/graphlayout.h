// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the states and arcs of a graph are drawn: left to right, by Graphviz's dot in this process. Knows no FST.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"

namespace filigree {

/// In points; x to the right, y downwards, origin at the top left of the drawing.
struct LayoutPoint {
    double x = 0.0;
    double y = 0.0;
    friend bool operator==(const LayoutPoint &, const LayoutPoint &) = default;
};

struct LayoutNode {
    double width = 18.0; ///< points
    double height = 18.0;
};

struct LayoutEdge {
    std::uint32_t from = 0;
    std::uint32_t to = 0;
    double labelWidth = 0.0; ///< points; 0 = no label
    double labelHeight = 0.0;
};

struct LayoutInput {
    std::vector<LayoutNode> nodes; ///< node 0 is placed leftmost
    std::vector<LayoutEdge> edges;
};

struct LayoutOptions {
    double rankGap = 24.0; ///< free points between columns
    double nodeGap = 10.0; ///< between nodes above each other
    std::size_t graphvizStates = 3'000; ///< larger graphs get the simple layout,
    std::size_t graphvizEdges = 2'700; ///< and so do those with more edges: dot's time grows faster than their number
    bool simple = false; ///< never ask Graphviz
};

struct LaidOutEdge {
    std::vector<LayoutPoint> curve; ///< 3n + 1 control points of cubic Bézier pieces, from the start's border on
    LayoutPoint tip; ///< where the arrow head ends: on the border of the end node; its base is curve.back()
    LayoutPoint label; ///< the label's centre
};

struct GraphLayout {
    std::vector<LayoutPoint> nodes; ///< centres
    std::vector<LaidOutEdge> edges; ///< as in the input
    double width = 0.0;
    double height = 0.0;
    std::string remark; ///< an English sentence when the simple layout was used without being asked for, and why
};

/// Safe to call from any thread (calls wait for each other). Same input, same layout. An input that Graphviz cannot lay
/// out gets the simple layout and a remark. Errors: InvalidInput (an edge without node, a size that is not a number),
/// Cancelled (asked before and after Graphviz, which cannot be stopped).
[[nodiscard]] Result<GraphLayout> layoutGraph(const LayoutInput &input, const LayoutOptions &options,
                                              Progress &progress);

/// Columns by longest path, rows by the median of the neighbours; straight lines. Takes graphs of any size.
[[nodiscard]] GraphLayout simpleLayout(const LayoutInput &input, const LayoutOptions &options);

} // namespace filigree
