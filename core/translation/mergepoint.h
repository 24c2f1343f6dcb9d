// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a model lies between its base and what was adapted from it.
#pragma once

#include <cmath>

namespace filigree {

/// Which of the two is better depends on how the model was adapted: see mergeWayFor().
enum class MergeWay {
    Fisher, ///< each weight is weighed by how much it matters to either side
    Line, ///< all weights go equally far: linear interpolation
};

struct MergePoint {
    MergeWay way = MergeWay::Fisher;
    /// 0 is the base. Fisher: the adapted one without bound. Line: the adapted one at 1.
    double k = 1.0;

    friend bool operator==(const MergePoint &, const MergePoint &) = default;
};

/// Does it lie between the two? A line ends at the adapted one.
[[nodiscard]] inline bool isMergePoint(const MergePoint &point)
{
    return std::isfinite(point.k) && point.k >= 0.0 && (point.way == MergeWay::Fisher || point.k <= 1.0);
}

} // namespace filigree
