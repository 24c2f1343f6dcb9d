// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resampling/contextsplit.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

#include "core/base/random.h"
#include "core/resampling/looseparts.h"
#include "core/resampling/occupancy.h"
#include "core/resampling/overlap.h"
#include "core/resampling/placefeatures.h"

namespace filigree {

namespace {

using Places = std::vector<std::uint32_t>;
using Counts = std::vector<ValueCount>;

/// Candidates of a node that are looked at closely; the others are left behind by how surprising their overlap is.
constexpr std::size_t closelyLookedAt = 16;
constexpr double sameSetOverlap = 0.5; // ρ

using Surroundings = std::vector<Surrounding>; // all hold

struct Group {
    std::string key;
    Surroundings path; ///< of the tree
    Places places;
    Counts counts;
    std::vector<std::pair<Surroundings, Places>> alternatives; ///< what the path leaves to be said
};

Counts countsOf(const SlotData &data, const Places &places)
{
    Counts out;
    for (const std::uint32_t place : places)
        out.insert(out.end(), data.places[place].values.begin(), data.places[place].values.end());
    foldCounts(out);
    return out;
}

Counts difference(const Counts &all, const Counts &part)
{
    Counts out;
    std::size_t k = 0;
    for (const ValueCount &value : all) {
        std::uint64_t count = value.count;
        if (k < part.size() && part[k].value == value.value)
            count -= part[k++].count;
        if (count > 0)
            out.push_back({value.value, count});
    }
    return out;
}

std::uint64_t total(const Counts &counts)
{
    std::uint64_t sum = 0;
    for (const ValueCount &value : counts)
        sum += value.count;
    return sum;
}

/// How many nats less likely the overlap is than that of a random re-split, over its expectation. `all` are the node's
/// counts by value, `n` their sum. Each value seen c times is unshared with chance a^c + (1-a)^c, a = |part| / n.
double surprise(const Counts &part, std::span<const std::uint64_t> all, double expectedUnshared, double n)
{
    const double a = static_cast<double>(total(part)) / n;
    double sum = 0.0;
    for (const ValueCount &value : part)
        if (value.count == all[value.value])
            sum -= std::log(std::pow(a, static_cast<double>(value.count))
                            + std::pow(1 - a, static_cast<double>(value.count)));
    return sum - expectedUnshared;
}

class Tree {
public:
    Tree(const Reference &reference, const SlotData &data, const Progress &progress)
        : m_data(data)
        , m_progress(progress)
        , m_features(placeFeatures(reference, data))
        , m_catalogued(0)
        , m_allCounts(data.observed)
    {
        ValueSet known;
        for (const SlotCatalogue &catalogue : data.catalogues)
            known |= catalogue.values;
        m_catalogue = std::move(known);
        m_catalogued = static_cast<double>(m_catalogue.cardinality());
    }

    void grow(Places places, const std::string &key, const Surroundings &path)
    {
        Counts counts = countsOf(m_data, places);
        Candidate best = bestSplit(places, counts);
        if (best.evidence <= 0.0 || m_progress.cancelled()) {
            leaves.push_back({key, path, std::move(places), std::move(counts), {}});
            return;
        }
        Places outside;
        std::set_difference(places.begin(), places.end(), best.places.begin(), best.places.end(),
                            std::back_inserter(outside));
        const std::string &name = m_features.names[best.feature];
        const std::string prefix = key.empty() ? "" : key + " & ";
        Surroundings with = path;
        with.push_back(m_features.surroundings[best.feature]);
        Surroundings without = with;
        without.back().negated = true;
        grow(std::move(best.places), prefix + name, with);
        grow(std::move(outside), prefix + "not " + name, without);
    }

    [[nodiscard]] double evidence(const Counts &a, const Counts &b) const
    {
        return separationEvidence(occupancyCells(a, b, unseen(a, b)));
    }

    std::vector<Group> leaves;

private:
    struct Candidate {
        double evidence = 0.0;
        double surprise = 0.0;
        std::uint32_t feature = 0;
        Places places;
        Counts inside;
    };

    /// Values that neither side has seen: the catalogue's, or, without one, Chao's estimate f1 (f1-1) / (2 (f2+1)).
    double unseen(const Counts &a, const Counts &b) const
    {
        Counts all = a;
        all.insert(all.end(), b.begin(), b.end());
        foldCounts(all);
        double once = 0;
        double twice = 0;
        double known = 0;
        for (const ValueCount &value : all) {
            once += value.count == 1 ? 1 : 0;
            twice += value.count == 2 ? 1 : 0;
            known += m_catalogue.contains(value.value) ? 1 : 0;
        }
        return m_catalogued > 0 ? m_catalogued - known : std::floor(once * (once - 1) / (2 * (twice + 1)));
    }

    /// The node's features as sets of places; of equal or complementary sets the first feature stands for all.
    std::vector<Candidate> candidates(const Places &places) const
    {
        std::map<std::uint32_t, Places> byFeature;
        std::uint64_t whole = 0;
        for (const std::uint32_t place : places) {
            whole ^= mix64(place + 1);
            for (const std::uint32_t feature : m_features.ofPlace[place])
                byFeature[feature].push_back(place);
        }
        std::set<std::uint64_t> known;
        std::vector<Candidate> out;
        for (auto &[feature, inside] : byFeature) {
            std::uint64_t mark = 0;
            for (const std::uint32_t place : inside)
                mark ^= mix64(place + 1);
            if (inside.size() == places.size() || known.count(whole ^ mark) || !known.insert(mark).second)
                continue;
            out.push_back({0.0, 0.0, feature, std::move(inside), {}});
        }
        return out;
    }

    Candidate bestSplit(const Places &places, const Counts &counts)
    {
        std::vector<Candidate> all = candidates(places);
        const auto n = static_cast<double>(total(counts));
        for (const ValueCount &value : counts)
            m_allCounts[value.value] = value.count;
        std::map<std::uint64_t, double> histogram;
        for (const ValueCount &value : counts)
            histogram[value.count] += 1;
        for (Candidate &candidate : all) {
            if (m_progress.cancelled())
                return {};
            candidate.inside = countsOf(m_data, candidate.places);
            const double a = static_cast<double>(total(candidate.inside)) / n;
            double expected = 0.0;
            for (const auto &[count, values] : histogram) {
                const double c = static_cast<double>(count);
                const double q = std::pow(a, c) + std::pow(1 - a, c);
                expected -= q > 0 ? values * q * std::log(q) : 0.0;
            }
            // Values that stand outside alone count as much as those that stand inside alone.
            candidate.surprise = surprise(candidate.inside, m_allCounts, expected, n)
                + surprise(difference(counts, candidate.inside), m_allCounts, 0.0, n);
        }
        std::stable_sort(all.begin(), all.end(),
                         [](const Candidate &x, const Candidate &y) { return x.surprise > y.surprise; });
        Candidate best;
        for (std::size_t i = 0; i < std::min(closelyLookedAt, all.size()); ++i) {
            if (m_progress.cancelled())
                return {};
            all[i].evidence = evidence(all[i].inside, difference(counts, all[i].inside));
            if (all[i].evidence > best.evidence + 1e-9)
                best = std::move(all[i]);
        }
        return best;
    }

    const SlotData &m_data;
    const Progress &m_progress;
    PlaceFeatures m_features;
    ValueSet m_catalogue;
    double m_catalogued;
    std::vector<std::uint64_t> m_allCounts; ///< by value, of the node at hand
};

/// What sets the places of one carrier phrase apart.
Surroundings cellOf(const Reference &reference, const SlotPlace &place)
{
    const SentenceTemplate &sentence = reference.templates[place.sentence];
    Surroundings out{frameAround(reference, place, 1, 1), intentOf(sentence)};
    if (!sentence.company.empty())
        out.push_back(companyOf(sentence.company));
    return out;
}

std::string cellKey(const Surroundings &cell)
{
    return plainText(cell[0]) + " in " + plainText(cell[1]) + (cell.size() > 2 ? ' ' + plainText(cell[2]) : "");
}

std::uint64_t sightings(const SlotData &data, const Places &places)
{
    std::uint64_t sum = 0;
    for (const std::uint32_t place : places)
        for (const ValueCount &value : data.places[place].values)
            sum += value.count;
    return sum;
}

/// The alternatives of a group of carrier phrases, the most frequent first.
void nameByCells(Group &group, const Reference &reference, const SlotData &data)
{
    std::map<std::string, std::pair<Surroundings, Places>> cells;
    for (const std::uint32_t place : group.places) {
        const Surroundings cell = cellOf(reference, data.places[place]);
        auto &[surroundings, places] = cells[cellKey(cell)];
        surroundings = group.path;
        surroundings.insert(surroundings.end(), cell.begin(), cell.end());
        places.push_back(place);
    }
    for (auto &[key, cell] : cells)
        group.alternatives.push_back(std::move(cell));
    std::stable_sort(group.alternatives.begin(), group.alternatives.end(), [&](const auto &a, const auto &b) {
        return sightings(data, a.second) > sightings(data, b.second);
    });
}

/// The leaf's parts that hang together, see looseparts.h.
std::vector<Group> partsOf(const Reference &reference, const SlotData &data, const Group &leaf,
                           const Progress &progress)
{
    std::vector<Group> out;
    std::vector<LoosePart> parts = looseParts(reference, data, leaf.places, progress);
    for (LoosePart &part : parts) {
        const char *between = leaf.key.empty() || part.key.empty() ? "" : " & ";
        Counts counts = countsOf(data, part.places);
        Group group{leaf.key + between + part.key, leaf.path, std::move(part.places), std::move(counts), {}};
        if (parts.size() > 1)
            nameByCells(group, reference, data);
        else
            group.alternatives.emplace_back(group.path, group.places);
        out.push_back(std::move(group));
    }
    return out;
}

/// Evidence for two sets; 0 where nothing speaks for one: no shared value, or too few of them.
double mergeEvidence(const Group &a, const Group &b, const Tree &tree)
{
    const Overlap both = overlap(a.counts, b.counts);
    return both.shared < 1 || both.adjusted() < sameSetOverlap ? 0.0 : tree.evidence(a.counts, b.counts);
}

/// Puts branches of one set together again, the clearest pair first.
void mergeSameSets(std::vector<Group> &groups, const SlotData &data, const Tree &tree, const Progress &progress)
{
    std::vector<std::vector<double>> evidence(groups.size());
    for (std::size_t b = 0; b < groups.size(); ++b)
        for (std::size_t a = 0; a < b && !progress.cancelled(); ++a)
            evidence[b].push_back(mergeEvidence(groups[a], groups[b], tree));
    while (!progress.cancelled()) {
        double best = 0.0;
        std::pair<std::size_t, std::size_t> pair{0, 0};
        for (std::size_t b = 0; b < groups.size(); ++b)
            for (std::size_t a = 0; a < b; ++a)
                if (evidence[b][a] < best - 1e-9) {
                    best = evidence[b][a];
                    pair = {a, b};
                }
        if (best >= 0.0)
            return;
        Group &into = groups[pair.first];
        Group &from = groups[pair.second];
        into.key += " | " + from.key;
        into.places.insert(into.places.end(), from.places.begin(), from.places.end());
        into.alternatives.insert(into.alternatives.end(), from.alternatives.begin(), from.alternatives.end());
        std::sort(into.places.begin(), into.places.end());
        into.counts = countsOf(data, into.places);
        const auto gone = static_cast<std::ptrdiff_t>(pair.second);
        groups.erase(groups.begin() + gone);
        evidence.erase(evidence.begin() + gone);
        for (std::size_t b = pair.second; b < groups.size(); ++b)
            evidence[b].erase(evidence[b].begin() + gone);
        for (std::size_t other = 0; other < groups.size() && !progress.cancelled(); ++other)
            if (other != pair.first)
                evidence[std::max(other, pair.first)][std::min(other, pair.first)] =
                    mergeEvidence(groups[other], groups[pair.first], tree);
    }
}

} // namespace

Result<FoundContexts> splitByEvidence(const Reference &reference, const SlotData &data, Progress &progress)
{
    Tree tree(reference, data, progress);
    Places all(data.places.size());
    std::iota(all.begin(), all.end(), 0U);
    tree.grow(std::move(all), {}, {});
    std::vector<Group> groups;
    for (const Group &leaf : tree.leaves)
        for (Group &part : partsOf(reference, data, leaf, progress))
            groups.push_back(std::move(part));
    mergeSameSets(groups, data, tree, progress);
    if (progress.cancelled())
        return fail(ErrorCode::Cancelled, "Looking for contexts was cancelled.");
    FoundContexts out;
    out.keyOfPlace.resize(data.places.size());
    for (const Group &group : groups) {
        const std::string key = group.key.empty() ? "everywhere" : group.key;
        for (const std::uint32_t place : group.places)
            out.keyOfPlace[place] = key;
        ContextName &name = out.names[key];
        for (const auto &[surroundings, places] : group.alternatives)
            if (!surroundings.empty())
                name.alternatives.push_back(simplified(surroundings, reference, data, places));
    }
    return out;
}

} // namespace filigree
