// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resampling/swapsteps.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace filigree {

namespace {

using DenseSet = std::vector<std::uint64_t>;
constexpr double never = -1.0; // below every threshold
constexpr double always = std::numeric_limits<double>::infinity();
constexpr double nearlyAlways = std::numeric_limits<double>::max(); // a chain of pins that is no pin itself

DenseSet denseOf(const ValueSet &values, std::size_t words)
{
    DenseSet out(words, 0);
    for (const std::uint32_t value : values)
        out[value / 64] |= std::uint64_t(1) << (value % 64);
    return out;
}

std::vector<DenseSet> denseSets(const std::vector<Context> &contexts)
{
    std::uint32_t values = 0;
    for (const Context &context : contexts)
        if (!context.counts.empty())
            values = std::max(values, context.counts.back().value + 1);
    std::vector<DenseSet> out;
    for (const Context &context : contexts)
        out.push_back(denseOf(context.values, (values + 63) / 64));
    return out;
}

/// Similarities of all pairs, row by row, with the linguist's pins above and below all numbers.
std::vector<double> pairWeights(const SlotResampling &slot, const PoolOptions &options)
{
    const std::size_t n = slot.contexts.contexts.size();
    std::vector<double> out(n * n, always);
    for (std::size_t a = 0; a < n; ++a)
        for (std::size_t b = 0; b < a; ++b)
            out[a * n + b] = out[b * n + a] = slot.matrix.similarity(a, b, options.threshold.scale);
    for (const ContextPin &pin : options.pins) {
        if (pin.slot != slot.contexts.slot)
            continue;
        const auto a = slot.contexts.find(pin.a);
        const auto b = slot.contexts.find(pin.b);
        if (a && b && *a != *b)
            out[*a * n + *b] = out[*b * n + *a] = pin.same ? always : never;
    }
    return out;
}

/// The weakest link of the best chain from `context` to each other one (Prim's search); a chain never leads through or
/// to a context that is pinned as different from this one.
std::vector<double> bestChains(const std::vector<double> &weights, std::size_t n, std::size_t context)
{
    std::vector<double> best(weights.begin() + static_cast<std::ptrdiff_t>(context * n),
                             weights.begin() + static_cast<std::ptrdiff_t>((context + 1) * n));
    const std::vector<double> direct = best;
    std::vector<bool> done(n, false);
    done[context] = true;
    for (;;) {
        std::size_t next = n;
        for (std::size_t other = 0; other < n; ++other)
            if (!done[other] && direct[other] != never && (next == n || best[other] > best[next]))
                next = other;
        if (next == n)
            return best;
        done[next] = true;
        for (std::size_t other = 0; other < n; ++other)
            if (!done[other] && direct[other] != never)
                best[other] = std::max(best[other], std::min(best[next], weights[next * n + other]));
    }
}

std::uint64_t bitsOf(const DenseSet &set)
{
    std::uint64_t out = 0;
    for (const std::uint64_t word : set)
        out += static_cast<std::uint64_t>(std::popcount(word));
    return out;
}

} // namespace

std::vector<SwapSteps::Donor> SwapSteps::donorsOf(const SlotResampling &slot, const PoolOptions &options,
                                                  const std::vector<double> &weights, std::uint32_t context)
{
    const std::size_t n = slot.contexts.contexts.size();
    const std::vector<double> chains = options.components ? bestChains(weights, n, context) : std::vector<double>();
    std::vector<Donor> out;
    for (std::uint32_t other = 0; other < n; ++other) {
        const double direct = weights[context * n + other];
        if (other != context && direct != never)
            out.push_back(
                {options.components && direct != always ? std::min(chains[other], nearlyAlways) : direct, other, 0});
    }
    std::sort(out.begin(), out.end(), [](const Donor &x, const Donor &y) {
        return x.similarity != y.similarity ? x.similarity > y.similarity : x.context < y.context;
    });
    return out;
}

void SwapSteps::countSwaps(Ladder &ladder, std::uint32_t context, const std::vector<DenseSet> &dense) const
{
    const std::size_t words = dense[context].size();
    const DenseSet doubted = denseOf(m_slot->maker->doubted(context), words);
    DenseSet known = dense[context]; // own values, and those that came before
    DenseSet all = dense[context];
    std::uint64_t swapped = 0;
    for (Donor &donor : ladder.donors) {
        const DenseSet &own = dense[donor.context];
        // A pin is the linguist's word: it stands above the numbers.
        const bool doubts = m_evidence && donor.similarity != always;
        for (std::size_t w = 0; w < words; ++w) {
            all[w] |= own[w];
            const std::uint64_t isNew = own[w] & ~known[w] & (doubts ? ~doubted[w] : ~std::uint64_t(0));
            if (isNew == 0)
                continue;
            known[w] |= isNew;
            swapped += static_cast<std::uint64_t>(std::popcount(isNew));
        }
        donor.swapped = swapped;
    }
    ladder.blind = bitsOf(all) - bitsOf(dense[context]);
}

Result<SwapSteps> SwapSteps::make(const SlotResampling &slot, const PoolOptions &options, Progress &progress)
{
    SwapSteps out;
    out.m_slot = &slot;
    out.m_evidence = options.evidence;
    const std::vector<double> weights = pairWeights(slot, options);
    const std::vector<DenseSet> dense = denseSets(slot.contexts.contexts);
    const auto count = static_cast<std::uint32_t>(dense.size());
    for (std::uint32_t c = 0; c < count; ++c) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled, "Looking for swaps was cancelled.");
        Ladder ladder{donorsOf(slot, options, weights, c), 0};
        out.countSwaps(ladder, c, dense);
        for (std::uint32_t rank = 0; rank < ladder.donors.size(); ++rank)
            if (ladder.donors[rank].swapped > (rank == 0 ? 0 : ladder.donors[rank - 1].swapped))
                out.m_steps.emplace_back(c, rank);
        out.m_ladders.push_back(std::move(ladder));
        progress.report(static_cast<double>(c + 1) / static_cast<double>(count));
    }
    const auto similarity = [&](const auto &step) { return out.m_ladders[step.first].donors[step.second].similarity; };
    std::stable_sort(out.m_steps.begin(), out.m_steps.end(),
                     [&](const auto &x, const auto &y) { return similarity(x) > similarity(y); });
    return out;
}

std::vector<PoolSize> SwapSteps::sizes(double threshold) const
{
    std::vector<PoolSize> out(m_ladders.size());
    for (std::size_t c = 0; c < out.size(); ++c) {
        const Ladder &ladder = m_ladders[c];
        out[c].own = m_slot->contexts.contexts[c].counts.size();
        const auto end = std::partition_point(ladder.donors.begin(), ladder.donors.end(), [&](const Donor &donor) {
            return donor.similarity >= std::max(0.0, threshold);
        });
        if (threshold <= 0.0)
            out[c].swapped = ladder.blind;
        else
            out[c].swapped = end == ladder.donors.begin() ? 0 : std::prev(end)->swapped;
    }
    return out;
}

std::uint64_t SwapSteps::swapped(double threshold) const
{
    std::uint64_t out = 0;
    for (const PoolSize &size : sizes(threshold))
        out += size.swapped;
    return out;
}

/// What the donor at `rank` brings that neither the context itself nor a more alike donor has.
ValueSet SwapSteps::fresh(std::uint32_t context, std::size_t rank) const
{
    const std::vector<Context> &contexts = m_slot->contexts.contexts;
    const std::vector<Donor> &donors = m_ladders[context].donors;
    ValueSet out = contexts[donors[rank].context].values;
    out -= contexts[context].values;
    if (m_evidence && donors[rank].similarity != always)
        out -= m_slot->maker->doubted(context);
    for (std::size_t i = 0; i < rank && !out.isEmpty(); ++i)
        out -= contexts[donors[i].context].values;
    return out;
}

std::vector<Swap> SwapSteps::between(double low, double high, std::size_t limit) const
{
    std::vector<Swap> out;
    const auto similarity = [&](const auto &step) { return m_ladders[step.first].donors[step.second].similarity; };
    auto step = std::partition_point(m_steps.begin(), m_steps.end(), [&](const auto &candidate) {
        return std::isfinite(high) && similarity(candidate) >= high;
    });
    for (; low < high && step != m_steps.end() && similarity(*step) >= low; ++step)
        for (const std::uint32_t value : fresh(step->first, step->second)) {
            if (out.size() >= limit)
                return out;
            out.push_back({step->first, value, m_ladders[step->first].donors[step->second].context, similarity(*step)});
        }
    if (m_evidence && low <= 0.0 && high > 0.0)
        addDoubted(out, limit);
    return out;
}

void SwapSteps::addDoubted(std::vector<Swap> &out, std::size_t limit) const
{
    const std::vector<Context> &contexts = m_slot->contexts.contexts;
    for (std::uint32_t c = 0; c < contexts.size(); ++c) {
        ValueSet left = m_slot->maker->doubted(c); // what a pin brought is let in at any threshold
        for (const Donor &donor : m_ladders[c].donors) {
            const ValueSet here = left & contexts[donor.context].values;
            left -= here;
            if (donor.similarity == always)
                continue;
            for (const std::uint32_t value : here) {
                if (out.size() >= limit)
                    return;
                out.push_back({c, value, donor.context, 0.0});
            }
        }
    }
}

} // namespace filigree
