// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/induction/slotclasses.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "core/text/tokenizer.h"
#include "core/text/unicode.h"

namespace filigree::induction {

namespace {

using Side = std::vector<std::size_t>; // indices of occurrences

double logChoose(double n, double k)
{
    return std::lgamma(n + 1) - std::lgamma(k + 1) - std::lgamma(n - k + 1);
}

double logAdd(double a, double b)
{
    if (a < b)
        std::swap(a, b);
    return std::isinf(a) ? a : a + std::log1p(std::exp(b - a));
}

/// How often each value of a set was seen, as draws from a set of unknown size.
class Sightings {
public:
    Sightings(const std::vector<std::uint32_t> &counts, double alpha)
        : m_alpha(alpha)
    {
        for (const std::uint32_t count : counts) {
            m_draws += count;
            if (!std::isinf(alpha))
                m_repeats += std::lgamma(alpha + count) - std::lgamma(alpha);
        }
    }

    /// ln D(size, counts), see splitEvidence().
    [[nodiscard]] double logProbability(double size) const
    {
        if (std::isinf(m_alpha))
            return -m_draws * std::log(size);
        return m_repeats + std::lgamma(size * m_alpha) - std::lgamma(size * m_alpha + m_draws);
    }

private:
    double m_alpha;
    double m_draws = 0.0;
    double m_repeats = 0.0;
};

/// How unlike the weights of a set's values may be: from a handful that is named all the time to all alike.
std::vector<double> concentrations(double size)
{
    std::vector<double> out;
    for (double alpha = 3.0; alpha * size >= 2.0; alpha /= 3.0)
        out.push_back(alpha);
    out.push_back(INFINITY);
    return out;
}

std::set<std::string> distinctValues(const std::vector<SlotOccurrence> &all, const Side &side)
{
    std::set<std::string> values;
    for (const std::size_t i : side)
        values.insert(all[i].value);
    return values;
}

/// The catalogues of a slot type as one list of values, first spelling wins.
struct SlotCatalogue {
    std::string name;
    std::vector<CatalogueValue> values; // text in words separated by single blanks
    std::vector<std::string> keys;
};

SlotCatalogue gather(const std::vector<Catalogue> &catalogues, const std::string &type, const Progress &progress)
{
    SlotCatalogue out;
    std::unordered_set<std::string> seen;
    Tokenizer tokenizer;
    unsigned read = 0;
    for (const Catalogue &catalogue : catalogues) {
        if (catalogue.slot != type)
            continue;
        out.name += (out.name.empty() ? "" : "+") + (catalogue.name.empty() ? catalogue.slot : catalogue.name);
        for (const CatalogueValue &value : catalogue.values) {
            if ((++read & 255U) == 0 && progress.cancelled())
                return out;
            std::string words;
            for (const std::string &word : tokenizer.words(value.text))
                words += (words.empty() ? "" : " ") + word;
            std::string key = comparisonKey(words);
            if (words.empty() || !seen.insert(key).second)
                continue;
            out.values.push_back({std::move(words), value.weight > 0 ? value.weight : 1.0});
            out.keys.push_back(std::move(key));
        }
    }
    return out;
}

/// Splits one slot type's occurrences as long as the evidence for it is strong.
class Splitter {
public:
    Splitter(const std::vector<SlotOccurrence> &all, std::size_t catalogueSize, const Progress &progress)
        : m_all(all)
        , m_catalogueSize(catalogueSize)
        , m_progress(progress)
    {
        std::map<std::string_view, std::size_t> known;
        for (const SlotOccurrence &one : all)
            m_value.push_back(known.emplace(one.value, known.size()).first->second);
        m_seen.resize(known.size());
    }

    /// `reach`: probability that an unseen value of the catalogue may stand on the side.
    void split(const Side &side, const std::string &context, double reach = 1.0)
    {
        Candidate best = bestSplit(side);
        constexpr double threshold = 0.5; // nats
        if (best.evidence <= threshold) {
            classes.push_back({side, context, reach});
            return;
        }
        // Where there is no split, the value stands on both sides; where there is one, on one of them.
        double share = 0.0;
        (void)splitEvidence(countsOf(best.inside, best.outside, side), &share);
        const double apart = 1.0 / (1.0 + std::exp(-best.evidence));
        split(best.inside, best.content, reach * (1.0 - apart * (1.0 - share)));
        split(best.outside, context, reach * (1.0 - apart * share));
    }

    struct Class {
        Side members;
        std::string context;
        double reach = 1.0; ///< of an unseen value of the catalogue
    };
    std::vector<Class> classes;

private:
    /// How often each distinct value of the side was seen.
    std::vector<std::uint32_t> times(const Side &side) const
    {
        for (const std::size_t i : side)
            m_seen[m_value[i]] += m_all[i].count;
        std::vector<std::uint32_t> out;
        for (const std::size_t i : side)
            if (std::uint32_t &seen = m_seen[m_value[i]]; seen > 0)
                out.push_back(std::exchange(seen, 0));
        return out;
    }

    struct Candidate {
        double evidence = 0.0; // after the price of choosing among the features
        std::string content;
        Side inside;
        Side outside;
    };

    /// Occurrences that have one feature.
    struct Group {
        std::string content;
        Side members;
    };

    /// A side with a single draw shares no value by chance, not by nature.
    static bool isTestable(const Side &inside, const Side &whole)
    {
        constexpr std::size_t least = 2;
        return inside.size() >= least && inside.size() + least <= whole.size();
    }

    SplitCounts countsOf(const Side &inside, const Side &outside, const Side &all) const
    {
        return {m_catalogueSize, times(inside), times(outside), times(all)};
    }

    Candidate bestSplit(const Side &side) const
    {
        Candidate best;
        if (side.empty())
            return best;
        double groupCount = 0;
        std::vector<std::vector<Group>> kinds(m_all[side[0]].features.size());
        for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
            std::map<std::string, Side> byContent;
            for (const std::size_t i : side)
                byContent[m_all[i].features[kind]].push_back(i);
            for (auto &[feature, members] : byContent) {
                groupCount += isTestable(members, side) ? 1 : 0;
                kinds[kind].push_back({feature.substr(feature.find(':') + 1), std::move(members)});
            }
        }
        for (std::size_t kind = 0; kind < kinds.size(); ++kind)
            splitByKind(side, kinds[kind], groupCount, best);
        return best;
    }

    /// Each group against all others, then with more of them on its side, as long as that tells more.
    void splitByKind(const Side &side, const std::vector<Group> &groups, double groupCount, Candidate &best) const
    {
        constexpr std::size_t most = 24; // groups that may join a side
        if (groups.size() < 2)
            return;
        std::vector<std::size_t> order(groups.size());
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            return groups[a].members.size() > groups[b].members.size();
        });
        order.resize(std::min(order.size(), most));
        for (const std::size_t first : order) {
            std::vector<char> inside(groups.size(), 0);
            inside[first] = 1;
            Candidate here = judge(side, groups, inside, groupCount);
            for (bool going = true; going;) {
                going = false;
                for (const std::size_t g : order) {
                    if (g == first)
                        continue;
                    inside[g] ^= 1;
                    Candidate next = judge(side, groups, inside, groupCount);
                    if (next.evidence > here.evidence + 1e-9) {
                        here = std::move(next);
                        going = true;
                    } else {
                        inside[g] ^= 1;
                    }
                }
            }
            if (here.evidence > best.evidence + 1e-9)
                best = std::move(here);
        }
    }

    Candidate judge(const Side &side, const std::vector<Group> &groups, const std::vector<char> &chosen,
                    double groupCount) const
    {
        Candidate out;
        out.evidence = -1e9;
        if (m_progress.cancelled())
            return out;
        double count = 0;
        for (std::size_t g = 0; g < groups.size(); ++g) {
            if (!chosen[g])
                continue;
            if (out.content.empty())
                out.content = groups[g].content;
            out.inside.insert(out.inside.end(), groups[g].members.begin(), groups[g].members.end());
            count += 1;
        }
        std::sort(out.inside.begin(), out.inside.end());
        if (!isTestable(out.inside, side))
            return out;
        std::set_difference(side.begin(), side.end(), out.inside.begin(), out.inside.end(),
                            std::back_inserter(out.outside));
        const SplitCounts counts = countsOf(out.inside, out.outside, side);
        if (counts.inBoth.size() <= std::max(counts.inA.size(), counts.inB.size()))
            return out; // one side has nothing of its own
        // Which group, among those of all kinds; then which others of its kind.
        constexpr double joined = 1.0; // nats: that it is not one alone
        const double n = static_cast<double>(groups.size());
        out.evidence = splitEvidence(counts) - std::log(std::max(1.0, groupCount));
        if (count > 1)
            out.evidence -= logChoose(n - 1, std::min(count - 1, n - count)) + joined;
        return out;
    }

    const std::vector<SlotOccurrence> &m_all;
    std::size_t m_catalogueSize;
    const Progress &m_progress;
    std::vector<std::size_t> m_value; // by occurrence: the value's number
    mutable std::vector<std::uint32_t> m_seen; // by value; zero between uses
};

std::vector<RuleValue> ownValues(const std::vector<SlotOccurrence> &all, const Side &side)
{
    std::map<std::string, std::uint32_t> counts;
    for (const std::size_t i : side)
        counts[all[i].value] += all[i].count;
    std::vector<RuleValue> values;
    for (const auto &[words, count] : counts)
        values.push_back({words, static_cast<double>(count), count});
    std::stable_sort(values.begin(), values.end(),
                     [](const RuleValue &a, const RuleValue &b) { return a.count > b.count; });
    return values;
}

/// Adds the catalogue's values that are not another class's own.
void join(SlotClass &out, const SlotCatalogue &catalogue, const std::unordered_set<std::string> &others)
{
    double mean = 0.0;
    for (const CatalogueValue &value : catalogue.values)
        mean += value.weight / static_cast<double>(catalogue.values.size());
    std::unordered_map<std::string, double> own; // what was seen, with its weight before anything was
    for (const RuleValue &value : out.values)
        own.emplace(comparisonKey(value.words), 0.5);
    std::size_t known = 0;
    for (std::size_t i = 0; i < catalogue.keys.size(); ++i)
        if (const auto found = own.find(catalogue.keys[i]); found != own.end()) {
            ++known;
            found->second = 0.5 * catalogue.values[i].weight / mean;
        }
    if (2 * known < own.size()) // most of what was seen is not in the catalogue: it is a list of something else
        return;
    out.catalogue = catalogue.name;
    for (RuleValue &value : out.values)
        value.weight += own.at(comparisonKey(value.words));
    for (std::size_t i = 0; i < catalogue.keys.size(); ++i)
        if (!own.count(catalogue.keys[i]) && !others.count(catalogue.keys[i]))
            out.values.push_back({catalogue.values[i].text, 0.5 * catalogue.values[i].weight / mean, 0});
}

} // namespace

double splitEvidence(const SplitCounts &c, double *shareOfA)
{
    const std::size_t shared = c.inA.size() + c.inB.size() - c.inBoth.size();
    const auto catalogue = static_cast<double>(std::max(c.catalogue, c.inBoth.size()));
    const double n = catalogue + static_cast<double>(shared); // a value of both sides counts as one of each
    const auto kA = static_cast<double>(c.inA.size());
    const auto kB = static_cast<double>(c.inB.size());
    if (n < 2 || kA < 1 || kB < 1)
        return -1e9;
    const double unseen = n - kA - kB;
    double split = -INFINITY;
    double share = -INFINITY;
    double same = -INFINITY;
    for (const double alpha : concentrations(catalogue)) {
        const Sightings a(c.inA, alpha);
        const Sightings b(c.inB, alpha);
        same = logAdd(same, Sightings(c.inBoth, alpha).logProbability(catalogue));
        // Large catalogues: s on a grid that is dense at both ends, each point standing for `step` sizes.
        for (double s = kA, step = 1.0; s <= n - kB; s += step) {
            step = std::max(1.0, std::floor(0.05 * std::min(s - kA, n - kB - s)));
            const double term = std::log(step / (n - 1)) + logChoose(unseen, s - kA) - logChoose(n, s)
                + a.logProbability(s) + b.logProbability(n - s);
            split = logAdd(split, term);
            if (s > kA)
                share = logAdd(share, term + std::log((s - kA) / unseen));
        }
    }
    if (shareOfA)
        *shareOfA = std::isinf(share) ? 0.0 : std::exp(share - split);
    constexpr double exception = 3.0; // nats
    return split - same - exception * static_cast<double>(shared);
}

SlotPartition partitionSlots(const std::vector<SlotOccurrence> &occurrences, const std::vector<Catalogue> &catalogues,
                             bool ownValuesOnly, const Progress &progress)
{
    std::map<std::string, Side> byType;
    for (std::size_t i = 0; i < occurrences.size(); ++i)
        byType[occurrences[i].type].push_back(i);
    SlotPartition out;
    out.classOf.resize(occurrences.size());
    for (const auto &[type, side] : byType) {
        const SlotCatalogue catalogue = gather(catalogues, type, progress);
        std::unordered_set<std::string> known(catalogue.keys.begin(), catalogue.keys.end());
        for (const std::string &value : distinctValues(occurrences, side))
            known.insert(comparisonKey(value));
        Splitter splitter(occurrences, catalogue.keys.empty() ? 2 * known.size() : known.size(), progress);
        splitter.split(side, {});
        for (const auto &[members, context, reach] : splitter.classes) {
            SlotClass next{type, context, {}, ownValues(occurrences, members)};
            Side rest;
            std::set_difference(side.begin(), side.end(), members.begin(), members.end(), std::back_inserter(rest));
            std::unordered_set<std::string> others;
            for (const std::string &value : distinctValues(occurrences, rest))
                others.insert(comparisonKey(value));
            if (!ownValuesOnly && !catalogue.keys.empty() && reach >= 0.5)
                join(next, catalogue, others);
            for (const std::size_t i : members)
                out.classOf[i] = out.classes.size();
            out.classes.push_back(std::move(next));
        }
    }
    return out;
}

} // namespace filigree::induction
