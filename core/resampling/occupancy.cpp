// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resampling/occupancy.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace filigree {

namespace {

constexpr std::array<double, 4> shapes{0.5, 2.0, 8.0, 0.0};
constexpr int longestClimb = 60;
constexpr double settled = 1e-7; // nats between two rounds

/// Counts up to 4 are themselves; above, the middle of a class whose width grows by a half.
double countClass(std::uint64_t count)
{
    if (count <= 4)
        return static_cast<double>(count);
    double low = 5.0;
    for (double high = 7.0;; low = high, high = std::ceil(high * 1.5))
        if (static_cast<double>(count) < high)
            return 0.5 * (low + high - 1.0);
}

/// ln P(count | mean, shape) of the negative binomial, without the part that depends on neither membership nor mean.
class Sighting {
public:
    Sighting(double mean, double shape)
        : m_mean(std::max(mean, 1e-12))
        , m_shape(shape)
        , m_logRate(shape > 0 ? std::log(m_mean / (shape + m_mean)) : std::log(m_mean))
        , m_logNone(shape > 0 ? shape * std::log(shape / (shape + m_mean)) : -m_mean)
    {
    }
    [[nodiscard]] double operator()(double count) const { return m_logNone + count * m_logRate; }

private:
    double m_mean;
    double m_shape;
    double m_logRate;
    double m_logNone;
};

/// The part that Sighting leaves out: ln Γ(shape + c) / (Γ(shape) c!), or -ln c! for Poisson.
double sightingConstant(double count, double shape)
{
    if (count == 0)
        return 0.0;
    return (shape > 0 ? std::lgamma(shape + count) - std::lgamma(shape) : 0.0) - std::lgamma(count + 1);
}

struct Posterior {
    std::array<double, 4> share{};
    double logLikelihood = 0.0;
};

Posterior posterior(const OccupancyCell &cell, const std::array<double, 4> &share, const Sighting &a, const Sighting &b)
{
    const double inA = a(cell.a);
    const double inB = b(cell.b);
    std::array<double, 4> logs;
    logs.fill(-INFINITY);
    const auto take = [&](int membership, double likelihood) {
        const double prior = share[static_cast<std::size_t>(membership)];
        if (prior > 0)
            logs[static_cast<std::size_t>(membership)] = std::log(prior) + likelihood;
    };
    take(OccupancyFit::Both, inA + inB);
    if (cell.b == 0)
        take(OccupancyFit::OnlyA, inA);
    if (cell.a == 0)
        take(OccupancyFit::OnlyB, inB);
    if (cell.a == 0 && cell.b == 0)
        take(OccupancyFit::Neither, 0.0);
    const double top = *std::max_element(logs.begin(), logs.end());
    Posterior out;
    double sum = 0.0;
    for (std::size_t i = 0; i < 4; ++i)
        sum += out.share[i] = std::exp(logs[i] - top);
    for (double &value : out.share)
        value /= sum;
    out.logLikelihood = top + std::log(sum);
    return out;
}

struct Totals {
    double drawsA = 0.0;
    double drawsB = 0.0;
    double values = 0.0;
};

Totals totals(std::span<const OccupancyCell> cells)
{
    Totals out;
    for (const OccupancyCell &cell : cells) {
        out.drawsA += cell.a * cell.values;
        out.drawsB += cell.b * cell.values;
        out.values += cell.values;
    }
    return out;
}

OccupancyFit climb(std::span<const OccupancyCell> cells, const std::array<bool, 4> &allowed, double shape)
{
    const Totals all = totals(cells);
    const auto kinds = static_cast<double>(std::count(allowed.begin(), allowed.end(), true));
    double constant = 0.0;
    double seenA = 0.0;
    double seenB = 0.0;
    for (const OccupancyCell &cell : cells) {
        constant += cell.values * (sightingConstant(cell.a, shape) + sightingConstant(cell.b, shape));
        seenA += cell.a > 0 ? cell.values : 0.0;
        seenB += cell.b > 0 ? cell.values : 0.0;
    }
    OccupancyFit fit;
    fit.shape = shape;
    fit.meanA = all.drawsA / std::max(1.0, seenA);
    fit.meanB = all.drawsB / std::max(1.0, seenB);
    for (std::size_t i = 0; i < 4; ++i)
        fit.share[i] = allowed[i] ? 1.0 / kinds : 0.0;
    double last = -INFINITY;
    for (int round = 0; round < longestClimb; ++round) {
        const Sighting a(fit.meanA, shape);
        const Sighting b(fit.meanB, shape);
        std::array<double, 4> sums{};
        fit.logLikelihood = constant;
        for (const OccupancyCell &cell : cells) {
            const Posterior p = posterior(cell, fit.share, a, b);
            fit.logLikelihood += cell.values * p.logLikelihood;
            for (std::size_t i = 0; i < 4; ++i)
                sums[i] += cell.values * p.share[i];
        }
        fit.meanA = all.drawsA / std::max(sums[OccupancyFit::Both] + sums[OccupancyFit::OnlyA], 1e-9);
        fit.meanB = all.drawsB / std::max(sums[OccupancyFit::Both] + sums[OccupancyFit::OnlyB], 1e-9);
        for (std::size_t i = 0; i < 4; ++i)
            if (allowed[i])
                fit.share[i] = (sums[i] + (kinds > 1 ? 1.0 : 0.0)) / (all.values + (kinds > 1 ? kinds : 0.0));
        if (std::abs(fit.logLikelihood - last) < settled)
            break;
        last = fit.logLikelihood;
    }
    return fit;
}

} // namespace

std::vector<OccupancyCell> occupancyCells(std::span<const ValueCount> a, std::span<const ValueCount> b, double unseen)
{
    std::map<std::pair<double, double>, double> cells;
    std::size_t i = 0;
    std::size_t k = 0;
    while (i < a.size() || k < b.size()) {
        const bool left = k == b.size() || (i < a.size() && a[i].value <= b[k].value);
        const bool right = i == a.size() || (k < b.size() && b[k].value <= a[i].value);
        const double inA = left ? countClass(a[i++].count) : 0.0;
        const double inB = right ? countClass(b[k++].count) : 0.0;
        cells[{inA, inB}] += 1.0;
    }
    if (unseen > 0)
        cells[{0.0, 0.0}] += unseen;
    std::vector<OccupancyCell> out;
    for (const auto &[counts, values] : cells)
        out.push_back({counts.first, counts.second, values});
    return out;
}

double OccupancyFit::memberOfA(double seenInB) const
{
    const OccupancyCell cell{0.0, seenInB, 1.0};
    const Posterior p = posterior(cell, share, Sighting(meanA, shape), Sighting(meanB, shape));
    return p.share[Both] + p.share[OnlyA];
}

OccupancyFit fitOccupancy(std::span<const OccupancyCell> cells, OccupancyModel model)
{
    const std::array<bool, 4> allowed{true, model.separate, model.separate, model.neither};
    OccupancyFit best;
    best.logLikelihood = -INFINITY;
    for (const double shape : shapes)
        if (OccupancyFit fit = climb(cells, allowed, shape); fit.logLikelihood > best.logLikelihood)
            best = fit;
    return best;
}

double separationEvidence(std::span<const OccupancyCell> cells)
{
    const double one = fitOccupancy(cells, {false, true}).logLikelihood;
    const double two = fitOccupancy(cells, {true, true}).logLikelihood;
    return two - one - std::log(std::max(2.0, totals(cells).values));
}

} // namespace filigree
