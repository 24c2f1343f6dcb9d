// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resampling/occupancy.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace filigree {

namespace {

constexpr std::array<double, 4> shapes{0.5, 2.0, 8.0, 0.0};
constexpr int longestClimb = 100;
constexpr double settled = 1e-3; // nats between two rounds

/// Counts up to 4 are themselves; above, the middle of a class that is twice as wide as the one before.
double countClass(std::uint64_t count)
{
    if (count <= 4)
        return static_cast<double>(count);
    double low = 5.0;
    for (double high = 7.0;; low = high, high = high * 2.0)
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

std::array<double, 4> logarithms(const std::array<double, 4> &share)
{
    std::array<double, 4> out{};
    for (std::size_t i = 0; i < 4; ++i)
        out[i] = share[i] > 0 ? std::log(share[i]) : -INFINITY;
    return out;
}

Posterior posterior(const OccupancyCell &cell, const std::array<double, 4> &logShare, const Sighting &a,
                    const Sighting &b)
{
    Posterior out;
    const double inA = a(cell.a);
    const double inB = b(cell.b);
    const double both = logShare[OccupancyFit::Both] + inA + inB;
    if (cell.a > 0 && cell.b > 0) { // nothing else is possible
        out.share[OccupancyFit::Both] = 1.0;
        out.logLikelihood = both;
        return out;
    }
    std::array<double, 4> logs{both, -INFINITY, -INFINITY, -INFINITY};
    if (cell.b == 0)
        logs[OccupancyFit::OnlyA] = logShare[OccupancyFit::OnlyA] + inA;
    if (cell.a == 0)
        logs[OccupancyFit::OnlyB] = logShare[OccupancyFit::OnlyB] + inB;
    if (cell.a == 0 && cell.b == 0)
        logs[OccupancyFit::Neither] = logShare[OccupancyFit::Neither];
    const double top = *std::max_element(logs.begin(), logs.end());
    double sum = 0.0;
    for (std::size_t i = 0; i < 4; ++i)
        sum += out.share[i] = std::isinf(logs[i]) ? 0.0 : std::exp(logs[i] - top);
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
        const std::array<double, 4> logShare = logarithms(fit.share);
        std::array<double, 4> sums{};
        fit.logLikelihood = constant;
        for (const OccupancyCell &cell : cells) {
            const Posterior p = posterior(cell, logShare, a, b);
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
    const Posterior p = posterior(cell, logarithms(share), Sighting(meanA, shape), Sighting(meanB, shape));
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
