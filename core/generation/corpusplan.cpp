// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/generation/corpusplan.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>
#include <set>

#include "core/base/hash.h"
#include "core/generation/allocation.h"

namespace filigree {

namespace {

std::uint64_t stratumSeed(const Stratum &stratum, std::uint64_t seed)
{
    return StableHash().add("stratum").add(stratum.intent).add(stratum.pattern).add(seed).value();
}

/// The k-th number that is not in `missing` (ascending).
template <class Number> Number nthPresent(const std::vector<Number> &missing, Number k)
{
    std::size_t low = 0;
    std::size_t high = missing.size();
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        if (missing[middle] - static_cast<Number>(middle) <= k)
            low = middle + 1;
        else
            high = middle;
    }
    return k + static_cast<Number>(low);
}

Result<void> checkShares(const std::vector<StratumShare> &shares)
{
    std::set<std::pair<std::string, std::string>> seen;
    for (const StratumShare &share : shares) {
        const std::string name = share.intent + (share.pattern.empty() ? "" : ": " + share.pattern);
        if (!(share.weight >= 0) || !std::isfinite(share.weight))
            return fail(ErrorCode::InvalidOption, "The share of " + name + " must be a number of at least 0.");
        if (!seen.emplace(share.intent, share.pattern).second)
            return fail(ErrorCode::InvalidOption, name + " has two shares.");
    }
    for (const auto &[intent, pattern] : seen)
        if (!pattern.empty() && seen.contains({intent, ""}))
            return fail(ErrorCode::InvalidOption,
                        intent + " has a share of its own and another for one of its patterns.");
    return {};
}

Result<std::vector<Stratum>> makeStrata(const std::shared_ptr<const CompiledGrammar> &grammar,
                                        const std::vector<StratumShare> &shares, Progress &progress)
{
    if (auto good = checkShares(shares); !good)
        return failWith(good.error());
    std::vector<Stratum> out;
    if (shares.empty())
        out.push_back({"", "", grammarSpace(grammar), 0});
    for (const StratumShare &share : shares) {
        auto space = patternSpace(grammar, share.intent, share.pattern, progress);
        if (!space)
            return failWith(space.error());
        out.push_back({share.intent, share.pattern, std::move(*space), 0});
        progress.report(static_cast<double>(out.size()) / static_cast<double>(shares.size()));
    }
    return out;
}

std::vector<uint128> rejectedIndices(const SentenceSpace &space, const std::vector<Utterance> &rejected)
{
    std::vector<uint128> out;
    for (const Utterance &utterance : rejected)
        if (const auto index = space.indexOf(utterance))
            out.push_back(*index);
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

} // namespace

Result<std::shared_ptr<const CorpusPlan>> CorpusPlan::make(std::shared_ptr<const CompiledGrammar> grammar,
                                                           const CorpusRecipe &recipe, Progress &progress)
{
    auto strata = makeStrata(grammar, recipe.shares, progress);
    if (!strata)
        return failWith(strata.error());
    std::shared_ptr<CorpusPlan> out(new CorpusPlan);
    out->m_wanted = recipe.count;
    out->m_seed = recipe.seed;
    out->m_locale = grammar->locale();
    out->m_strata = std::move(*strata);
    std::vector<Count128> capacities;
    std::vector<double> weights;
    for (std::size_t s = 0; s < out->m_strata.size(); ++s) {
        const Stratum &stratum = out->m_strata[s];
        out->m_rejected.push_back(rejectedIndices(*stratum.space, recipe.rejected));
        // Beyond 128 bits the numbers below 2^128 - 1 are drawn from: more than anybody can write.
        capacities.emplace_back(stratum.space->size().value() - out->m_rejected.back().size());
        out->m_available += stratum.space->size().saturated() ? Count128::more() : capacities.back();
        const Permutation &order =
            out->m_order.emplace_back(stratum.space->size().value(), stratumSeed(stratum, recipe.seed));
        auto &skipped = out->m_skipped.emplace_back();
        for (const uint128 index : out->m_rejected.back())
            skipped.push_back(order.inverse(index));
        std::sort(skipped.begin(), skipped.end());
        weights.push_back(recipe.shares.empty() ? 1.0 : recipe.shares[s].weight);
    }
    const Allocation allocation = allocate(recipe.count, weights, capacities);
    for (std::size_t s = 0; s < out->m_strata.size(); ++s) {
        out->m_strata[s].count = allocation.counts[s];
        out->m_first.push_back(out->m_size);
        out->m_size += allocation.counts[s];
    }
    if (!recipe.values.empty())
        if (auto good = out->weigh(recipe); !good)
            return failWith(good.error());
    if (out->m_strata.size() > 1)
        out->m_interleave = Permutation(out->m_size, StableHash().add("interleave").add(recipe.seed).value());
    return std::shared_ptr<const CorpusPlan>(std::move(out));
}

/// Draws by the weights of the values: so many more as were rejected, which are then left out.
Result<void> CorpusPlan::weigh(const CorpusRecipe &recipe)
{
    StableHash hash;
    for (const double weight : recipe.values)
        hash.add(weight);
    m_valuesHash = hash.value();
    for (std::size_t s = 0; s < m_strata.size(); ++s) {
        const std::uint64_t seed = StableHash().add("weighted").add(stratumSeed(m_strata[s], recipe.seed)).value();
        auto draw =
            WeightedDraw::make(*m_strata[s].space, recipe.values, m_strata[s].count + m_rejected[s].size(), seed);
        if (!draw)
            return failWith(draw.error());
        auto &undrawn = m_undrawn.emplace_back();
        for (const uint128 index : m_rejected[s])
            if (const auto position = draw->find(index))
                undrawn.push_back(*position);
        std::sort(undrawn.begin(), undrawn.end());
        m_order[s] = Permutation(draw->size() - undrawn.size(), stratumSeed(m_strata[s], recipe.seed));
        m_draws.push_back(*std::move(draw));
    }
    return {};
}

/// The k-th place in a stratum's order that is not a rejected sentence's.
uint128 CorpusPlan::present(std::size_t stratum, uint128 k) const
{
    return m_draws.empty() && !m_skipped[stratum].empty() ? nthPresent(m_skipped[stratum], k) : k;
}

/// What a stratum's order gives, as a number in its space.
uint128 CorpusPlan::indexIn(std::size_t stratum, uint128 ordered) const
{
    if (m_draws.empty())
        return ordered;
    return m_draws[stratum].at(nthPresent(m_undrawn[stratum], static_cast<std::uint64_t>(ordered)));
}

/// The stratum of interleaved position k, which becomes the number within the stratum.
std::size_t CorpusPlan::stratumAt(std::uint64_t &k) const
{
    constexpr std::size_t few = 32; // counting has no branch to guess wrong
    std::size_t after = 0;
    if (m_first.size() > few)
        after = static_cast<std::size_t>(std::upper_bound(m_first.begin(), m_first.end(), k) - m_first.begin());
    else
        for (const std::uint64_t first : m_first)
            after += first <= k ? 1 : 0;
    const std::size_t stratum = after - 1;
    k -= m_first[stratum];
    return stratum;
}

SentencePlace CorpusPlan::place(std::uint64_t k) const
{
    if (!m_left.empty())
        k = nthPresent(m_left, k);
    SentencePlace out;
    if (m_strata.size() > 1) {
        k = static_cast<std::uint64_t>(m_interleave.at(k));
        out.stratum = stratumAt(k);
    }
    out.index = indexIn(out.stratum, m_order[out.stratum].at(present(out.stratum, k)));
    return out;
}

/// What m_order makes of each number in its stratum. One stratum after the other, for many numbers at once are quicker.
void CorpusPlan::order(std::span<uint128> numbers, std::span<const std::uint32_t> strata) const
{
    std::vector<std::uint32_t> ends(m_strata.size() + 1); // of each stratum's part of what follows
    for (const std::uint32_t stratum : strata)
        ++ends[stratum + 1];
    std::partial_sum(ends.begin(), ends.end(), ends.begin());
    std::vector<std::uint32_t> positions(numbers.size());
    std::vector<uint128> grouped(numbers.size());
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const std::uint32_t place = ends[strata[i]]++;
        positions[i] = place;
        grouped[place] = numbers[i];
    }
    std::uint32_t begin = 0;
    for (std::size_t s = 0; s < m_strata.size(); begin = ends[s++])
        if (ends[s] > begin)
            m_order[s].replace(std::span(grouped).subspan(begin, ends[s] - begin));
    for (std::size_t i = 0; i < numbers.size(); ++i)
        numbers[i] = grouped[positions[i]];
}

void CorpusPlan::places(std::uint64_t k, std::span<SentencePlace> out) const
{
    std::vector<uint128> numbers(out.size());
    for (std::size_t i = 0; i < out.size(); ++i)
        numbers[i] = m_left.empty() ? k + i : nthPresent(m_left, k + i);
    std::vector<std::uint32_t> strata(out.size());
    if (m_strata.size() > 1) {
        m_interleave.replace(numbers);
        for (std::size_t i = 0; i < out.size(); ++i) {
            auto within = static_cast<std::uint64_t>(numbers[i]);
            strata[i] = static_cast<std::uint32_t>(stratumAt(within));
            numbers[i] = present(strata[i], within);
        }
        order(numbers, strata);
    } else if (!m_strata.empty()) {
        for (uint128 &number : numbers)
            number = present(0, number);
        m_order[0].replace(numbers);
    }
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = {strata[i], indexIn(strata[i], numbers[i])};
}

namespace {

void addNumber(StableHash &hash, uint128 number)
{
    hash.add(static_cast<std::uint64_t>(number)).add(static_cast<std::uint64_t>(number >> 64));
}

void addSpace(StableHash &hash, const SentenceSpace &space)
{
    for (const SpacePart &part : space.parts()) {
        hash.add(space.intents()[part.intent]);
        addNumber(hash, part.first);
        for (std::uint32_t state = 0; state < part.machine->stateCount(); ++state)
            hash.add(std::uint64_t(part.machine->first[state]) << 1 | part.machine->final[state]);
        for (const MachineArc &arc : part.machine->arcs)
            hash.add(std::uint64_t(arc.label) << 32 | arc.target);
    }
}

} // namespace

std::uint64_t CorpusPlan::fingerprint() const
{
    StableHash hash;
    hash.add(m_locale).add(m_size).add(m_seed).add(m_valuesHash);
    for (std::size_t s = 0; s < m_strata.size(); ++s) {
        hash.add(m_strata[s].intent).add(m_strata[s].pattern).add(m_strata[s].count);
        addSpace(hash, *m_strata[s].space);
        for (const uint128 index : m_rejected[s])
            addNumber(hash, index);
    }
    for (const std::uint64_t position : m_left)
        hash.add(position);
    if (m_strata.empty())
        return hash.value();
    const Vocabulary &vocabulary = m_strata.front().space->vocabulary(); // a plan has one grammar
    for (std::uint32_t piece = 0; piece < vocabulary.pieceCount(); ++piece)
        hash.add(vocabulary.piece(piece));
    for (const Atom &atom : vocabulary.atoms())
        hash.add(vocabulary.slotTypes()[atom.type]).add(std::uint64_t(atom.first) << 32 | atom.last);
    return hash.value();
}

PlannedSentence CorpusPlan::sentence(std::uint64_t k) const
{
    const SentencePlace found = place(k);
    return {m_strata[found.stratum].space->at(found.index), found.stratum, found.index};
}

std::size_t CorpusPlan::path(std::uint64_t k, SentencePath &out) const
{
    const SentencePlace found = place(k);
    m_strata[found.stratum].space->path(found.index, out);
    return found.stratum;
}

std::shared_ptr<const CorpusPlan> CorpusPlan::without(std::vector<std::uint64_t> positions) const
{
    std::shared_ptr<CorpusPlan> out(new CorpusPlan(*this));
    for (std::uint64_t &position : positions)
        position = m_left.empty() ? position : nthPresent(m_left, position);
    std::vector<std::uint64_t> all;
    std::set_union(m_left.begin(), m_left.end(), positions.begin(), positions.end(), std::back_inserter(all));
    out->m_size = m_size + m_left.size() - all.size();
    // Strata tell how many sentences there are of each.
    for (const std::uint64_t position : positions) {
        std::size_t stratum = 0;
        if (m_strata.size() > 1) {
            auto k = static_cast<std::uint64_t>(m_interleave.at(position));
            stratum = stratumAt(k);
        }
        --out->m_strata[stratum].count;
    }
    out->m_left = std::move(all);
    return out;
}

} // namespace filigree
