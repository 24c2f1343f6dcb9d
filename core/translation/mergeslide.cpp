// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/translation/mergeslide.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <string>
#include <system_error>

namespace filigree {

namespace {

bool isThere(const std::filesystem::path &file)
{
    std::error_code trouble;
    return std::filesystem::is_regular_file(file, trouble);
}

/// All the text of the domains, or of those that are new.
bool hasText(const ModelDescription &about, bool alsoOld)
{
    bool some = false;
    for (const ModelDomain &domain : about.domains) {
        if (domain.pairs.empty() || (domain.old && !alsoOld))
            continue;
        if (!isThere(domain.pairs))
            return false;
        some = true;
    }
    return some;
}

} // namespace

MergeWay mergeWayFor(double oldPerNew)
{
    return oldPerNew > 0.0 ? MergeWay::Line : MergeWay::Fisher;
}

MergeWay mergeWayFor(const ModelDescription &adapted)
{
    const auto *request = adapted.request ? std::get_if<AdaptRequest>(&*adapted.request) : nullptr;
    return mergeWayFor(request != nullptr ? request->oldPerNew : 0.0);
}

MergePoint mergePointOf(double share, MergeWay way)
{
    assert(share > 0.0 && (share < 1.0 || way == MergeWay::Line));
    const double k = way == MergeWay::Line ? share : share / (1.0 - share);
    const double scale = std::pow(10.0, 2.0 - std::floor(std::log10(k)));
    return {way, std::round(k * scale) / scale};
}

MergePoint slidePoint(int place, MergeWay way)
{
    const double inner = std::clamp(place, 1, lastSlidePlace - 1);
    return mergePointOf(inner / lastSlidePlace, way);
}

double shareOf(const MergePoint &point)
{
    if (!(point.k > 0.0))
        return 0.0;
    if (point.way == MergeWay::Line)
        return std::min(point.k, 1.0);
    return std::isfinite(point.k) ? point.k / (1.0 + point.k) : 1.0;
}

int slidePlaceOf(const MergePoint &point)
{
    return std::clamp(static_cast<int>(std::lround(shareOf(point) * lastSlidePlace)), 1, lastSlidePlace - 1);
}

std::optional<TradeoffPoint> betweenPoints(const std::vector<SlidePoint> &measured, int place)
{
    const auto isAt = [place](const SlidePoint &one) { return one.place >= place; };
    const auto right = std::find_if(measured.begin(), measured.end(), isAt);
    if (right == measured.end() || (right == measured.begin() && right->place != place))
        return std::nullopt;
    if (right->place == place)
        return right->point;
    const auto left = right - 1;
    const double share = static_cast<double>(place - left->place) / static_cast<double>(right->place - left->place);
    return TradeoffPoint{std::lerp(left->point.old, right->point.old, share),
                         std::lerp(left->point.fresh, right->point.fresh, share)};
}

bool canBeMergedAsBase(const ModelDescription &about, const std::filesystem::path &folder)
{
    // an adapted model's own information is of its newest text alone
    return (about.origin == ModelOrigin::Trained && isThere(fisherPath(folder))) || hasText(about, true);
}

bool canBeMergedAsAdapted(const ModelDescription &about, const std::filesystem::path &folder)
{
    return isThere(fisherPath(folder)) || hasText(about, false);
}

bool canBeAveraged(const ModelDescription &about)
{
    return hasText(about, false);
}

} // namespace filigree
