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

std::set<std::string> distinctValues(const std::vector<SlotOccurrence> &all, const Side &side)
{
    std::set<std::string> values;
    for (const std::size_t i : side)
        values.insert(all[i].value);
    return values;
}

std::size_t draws(const std::vector<SlotOccurrence> &all, const Side &side)
{
    std::size_t n = 0;
    for (const std::size_t i : side)
        n += all[i].count;
    return n;
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

    void split(const Side &side, const std::string &context)
    {
        Candidate best = bestSplit(side);
        constexpr double threshold = 0.5; // nats
        if (best.evidence <= threshold) {
            classes.push_back(side);
            contexts.push_back(context);
            return;
        }
        split(best.inside, best.content);
        split(best.outside, context);
    }

    std::vector<Side> classes;
    std::vector<std::string> contexts;

private:
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

    std::size_t distinctCount(const Side &side) const
    {
        std::size_t out = 0;
        ++m_mark;
        for (const std::size_t i : side) {
            out += m_seen[m_value[i]] != m_mark ? 1 : 0;
            m_seen[m_value[i]] = m_mark;
        }
        return out;
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
        const std::size_t distinct = distinctCount(side);
        SplitCounts counts;
        counts.distinctA = distinctCount(out.inside);
        counts.distinctB = distinctCount(out.outside);
        counts.shared = counts.distinctA + counts.distinctB - distinct;
        if (counts.shared >= std::min(counts.distinctA, counts.distinctB))
            return out;
        counts.catalogue = std::max(m_catalogueSize, distinct);
        counts.drawsA = draws(m_all, out.inside);
        counts.drawsB = draws(m_all, out.outside);
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
    mutable std::vector<std::uint32_t> m_seen; // by value
    mutable std::uint32_t m_mark = 0;
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
    // A value of both sides counts as one of each, at the price of being an exception.
    const auto catalogue = static_cast<double>(std::max(c.catalogue, c.distinctA + c.distinctB - c.shared));
    const double n = catalogue + static_cast<double>(c.shared);
    const auto kA = static_cast<double>(c.distinctA);
    const auto kB = static_cast<double>(c.distinctB);
    const auto nA = static_cast<double>(c.drawsA);
    const auto nB = static_cast<double>(c.drawsB);
    if (n < 2 || kA < 1 || kB < 1)
        return -1e9;
    // Large catalogues: s on a grid, each point standing for `step` sizes.
    const double step = std::max(1.0, std::floor((n - kA - kB) / 2000.0));
    double total = -INFINITY;
    double share = -INFINITY;
    for (double s = kA; s <= n - kB; s += step) {
        const double term = std::log(step / (n - 1)) + logChoose(n - kA - kB, s - kA) - logChoose(n, s)
            - nA * std::log(s) - nB * std::log(n - s);
        total = logAdd(total, term);
        if (s > kA)
            share = logAdd(share, term + std::log((s - kA) / (n - kA - kB)));
    }
    if (shareOfA)
        *shareOfA = std::isinf(share) ? 0.0 : std::exp(share - total);
    constexpr double exception = 3.0; // nats
    return total + (nA + nB) * std::log(catalogue) - exception * static_cast<double>(c.shared);
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
        for (std::size_t k = 0; k < splitter.classes.size(); ++k) {
            const Side &members = splitter.classes[k];
            SlotClass next{type, splitter.contexts[k], {}, ownValues(occurrences, members)};
            Side rest;
            std::set_difference(side.begin(), side.end(), members.begin(), members.end(), std::back_inserter(rest));
            std::unordered_set<std::string> others;
            for (const std::string &value : distinctValues(occurrences, rest))
                others.insert(comparisonKey(value));
            double share = 1.0;
            if (!rest.empty())
                (void)splitEvidence({known.size(), next.values.size(), others.size(), draws(occurrences, members),
                                     draws(occurrences, rest)},
                                    &share);
            if (!ownValuesOnly && !catalogue.keys.empty() && share >= 0.5)
                join(next, catalogue, others);
            for (const std::size_t i : members)
                out.classOf[i] = out.classes.size();
            out.classes.push_back(std::move(next));
        }
    }
    return out;
}

} // namespace filigree::induction
