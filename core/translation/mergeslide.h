// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The way from a base to a model that was adapted from it, as places of a slider. A place is a share s of the adapted
// one, 0, 0.05 … 1. On a line it is k itself; by Fisher information the merge there has k = s / (1 - s): so the base
// and the adapted model are the ends of both, and k = 1 of the latter is in the middle.
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "core/translation/modelfolder.h"
#include "core/translation/tradeoff.h"

namespace filigree {

inline constexpr int lastSlidePlace = 20; ///< the adapted model; 0 is the base

/// How to go from the base to a model that was adapted with so many old pairs for each new one. With old text mixed in
/// it has stayed where the base's old domain is, and a straight line, which needs nothing more, learns a little more at
/// the same loss; otherwise Fisher information is better on both sides, by far
/// (tests/benchmarks/translation/RESULTS.md).
[[nodiscard]] MergeWay mergeWayFor(double oldPerNew);
[[nodiscard]] MergeWay mergeWayFor(const ModelDescription &adapted);

/// Of a share above 0 and below 1 (on a line, at most 1); with three digits, as it becomes a part of a name.
[[nodiscard]] MergePoint mergePointOf(double share, MergeWay way);
/// Of a place between the ends.
[[nodiscard]] MergePoint slidePoint(int place, MergeWay way);
/// The nearest place between the ends.
[[nodiscard]] int slidePlaceOf(const MergePoint &point);
/// From 0, the base, to 1.
[[nodiscard]] double shareOf(const MergePoint &point);

struct SlidePoint {
    int place = 0;
    TradeoffPoint point;
};
/// Where a model that is not made yet will about be: on the straight line between the measured ones beside it, which
/// are in the order of their places. Nothing outside of them.
[[nodiscard]] std::optional<TradeoffPoint> betweenPoints(const std::vector<SlidePoint> &measured, int place);

/// Is the Fisher information there that a merge needs, or what it is measured on?
[[nodiscard]] bool canBeMergedAsBase(const ModelDescription &about, const std::filesystem::path &folder);
[[nodiscard]] bool canBeMergedAsAdapted(const ModelDescription &about, const std::filesystem::path &folder);
/// As one of several whose mean is merged, whose information nobody has measured yet.
[[nodiscard]] bool canBeAveraged(const ModelDescription &about);

} // namespace filigree
