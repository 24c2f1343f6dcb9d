// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resampling/pools.h"

#include <algorithm>

#include "core/resampling/occupancy.h"

namespace filigree {

namespace {

/// Sightings outside a group; both ascend, and the group's are part of all.
std::vector<ValueCount> rest(const std::vector<ValueCount> &all, const std::vector<ValueCount> &group)
{
    std::vector<ValueCount> out;
    std::size_t k = 0;
    for (const ValueCount &value : all) {
        std::uint64_t count = value.count;
        if (k < group.size() && group[k].value == value.value)
            count -= group[k++].count;
        if (count > 0)
            out.push_back({value.value, count});
    }
    return out;
}

} // namespace

double containment(const Context &context, const ValueSet &catalogue)
{
    const auto own = static_cast<double>(context.values.cardinality());
    return own > 0 ? static_cast<double>(context.values.and_cardinality(catalogue)) / own : 0.0;
}

Result<PoolMaker> PoolMaker::make(const SlotData &data, const SlotContexts &contexts, const SimilarityMatrix &matrix,
                                  Progress &progress)
{
    PoolMaker out(data, contexts, matrix);
    for (const SlotCatalogue &catalogue : data.catalogues)
        out.m_unseen |= catalogue.values;
    for (const Context &context : contexts.contexts) {
        out.m_unseen -= context.values;
        out.m_all.insert(out.m_all.end(), context.counts.begin(), context.counts.end());
    }
    foldCounts(out.m_all);
    out.m_doubted.resize(contexts.contexts.size());
    for (std::size_t c = 0; c < contexts.contexts.size(); ++c) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled, "Making pools was cancelled.");
        out.fitContext(c, out.m_all);
        progress.report(static_cast<double>(c + 1) / static_cast<double>(contexts.contexts.size()));
    }
    return out;
}

void PoolMaker::fitContext(std::size_t context, const std::vector<ValueCount> &all)
{
    const std::vector<ValueCount> &mine = m_contexts->contexts[context].counts;
    const std::vector<ValueCount> others = rest(all, mine);
    if (others.empty())
        return;
    const std::vector<OccupancyCell> cells = occupancyCells(mine, others, static_cast<double>(m_unseen.cardinality()));
    if (separationEvidence(cells) <= 0.0)
        return;
    const OccupancyFit fit = fitOccupancy(cells, {true, false});
    for (const ValueCount &value : others)
        if (!m_contexts->contexts[context].values.contains(value.value)
            && fit.memberOfA(static_cast<double>(value.count)) < 0.5)
            m_doubted[context].add(value.value);
}

void PoolMaker::swapIn(Pool &pool, std::size_t context, const Verdicts &verdicts, const PoolOptions &options,
                       Unions &unions) const
{
    pool.neighbours = verdicts.neighbours(context, options.components);
    std::vector<std::uint32_t> group{static_cast<std::uint32_t>(context)};
    ValueSet certain; // pinned: the linguist's word stands above the numbers
    for (const std::uint32_t other : pool.neighbours) {
        if (verdicts.at(context, other).pinned)
            certain |= m_contexts->contexts[other].values;
        else
            group.push_back(other);
    }
    std::sort(group.begin(), group.end());
    const auto [entry, isNew] = unions.try_emplace(std::move(group));
    if (isNew) {
        std::vector<const ValueSet *> sets;
        for (const std::uint32_t other : entry->first)
            sets.push_back(&m_contexts->contexts[other].values);
        entry->second = ValueSet::fastunion(sets.size(), sets.data());
    }
    pool.swapped = entry->second;
    if (options.evidence && options.threshold.value > 0.0)
        pool.swapped -= m_doubted[context];
    pool.swapped |= certain;
    pool.swapped -= pool.own;
    std::vector<std::pair<double, std::uint32_t>> ranked;
    for (const std::uint32_t other : pool.neighbours)
        ranked.emplace_back(-m_matrix->similarity(context, other, options.threshold.scale), other);
    std::sort(ranked.begin(), ranked.end());
    for (std::size_t i = 0; i < ranked.size(); ++i)
        pool.neighbours[i] = ranked[i].second;
}

double PoolMaker::unseenBelongs(const Pool &pool, std::size_t context) const
{
    std::vector<ValueCount> group = m_contexts->contexts[context].counts;
    for (const std::uint32_t other : pool.neighbours) {
        const std::vector<ValueCount> &more = m_contexts->contexts[other].counts;
        group.insert(group.end(), more.begin(), more.end());
    }
    foldCounts(group);
    const std::vector<ValueCount> others = rest(m_all, group);
    if (others.empty())
        return 1.0;
    return fitOccupancy(occupancyCells(group, others, static_cast<double>(m_unseen.cardinality())), {true, false})
        .memberOfA(0.0);
}

void PoolMaker::joinCatalogues(Pool &pool, std::size_t context, const PoolOptions &options) const
{
    for (const SlotCatalogue &catalogue : m_data->catalogues) {
        if (containment(m_contexts->contexts[context], catalogue.values) < options.containment)
            continue;
        pool.catalogues.push_back(catalogue.name);
        pool.catalogue |= catalogue.values & m_unseen;
    }
    if (pool.catalogue.isEmpty() || options.catalogueEverywhere || !options.evidence || options.threshold.value <= 0.0)
        return;
    if (unseenBelongs(pool, context) < options.certainty) {
        pool.catalogue = ValueSet();
        pool.catalogues.clear();
    }
}

std::vector<Pool> PoolMaker::pools(const PoolOptions &options) const
{
    const Verdicts verdicts(*m_contexts, *m_matrix, options.threshold, options.pins);
    ValueSet rejected;
    for (const RejectedValue &value : options.rejected)
        if (const auto number = m_data->values.find(value.words); number && value.slot == m_contexts->slot)
            rejected.add(*number);
    Unions unions;
    std::vector<Pool> out(m_contexts->contexts.size());
    for (std::size_t c = 0; c < out.size(); ++c) {
        out[c].own = m_contexts->contexts[c].values;
        swapIn(out[c], c, verdicts, options, unions);
        joinCatalogues(out[c], c, options);
        for (ValueSet *part : {&out[c].own, &out[c].swapped, &out[c].catalogue})
            if (!rejected.isEmpty())
                *part -= rejected;
    }
    return out;
}

std::optional<ValueOrigin> PoolMaker::origin(const Pool &pool, std::size_t context, std::uint32_t value) const
{
    ValueOrigin out;
    if (pool.own.contains(value))
        return out;
    if (pool.swapped.contains(value)) {
        for (const std::uint32_t other : pool.neighbours) {
            if (!m_contexts->contexts[other].values.contains(value))
                continue;
            const Overlap both = m_matrix->at(context, other);
            return ValueOrigin{ValueSource::Swapped, other, both.jaccard(), both.adjusted(), {}};
        }
    }
    if (!pool.catalogue.contains(value))
        return std::nullopt;
    out.source = ValueSource::Catalogue;
    for (const SlotCatalogue &catalogue : m_data->catalogues)
        if (catalogue.values.contains(value)
            && std::find(pool.catalogues.begin(), pool.catalogues.end(), catalogue.name) != pool.catalogues.end())
            out.catalogue = catalogue.name;
    return out;
}

} // namespace filigree
