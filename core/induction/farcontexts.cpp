// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/induction/farcontexts.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <utility>
#include <vector>

namespace filigree::induction {

namespace {

using Counts = std::vector<double>; // by member

double logLikelihood(const Counts &counts)
{
    constexpr double alpha = 0.5;
    const double all = alpha * static_cast<double>(counts.size());
    double n = 0.0;
    double out = 0.0;
    for (const double count : counts) {
        n += count;
        out += std::lgamma(count + alpha) - std::lgamma(alpha);
    }
    return out + std::lgamma(all) - std::lgamma(n + all);
}

/// Does the symbol choose among the members?
bool chooses(const Counts &with, const Counts &all)
{
    static const double least = std::log(10.0);
    if (std::find(with.begin(), with.end(), 0.0) == with.end())
        return false;
    Counts without = all;
    for (std::size_t m = 0; m < with.size(); ++m)
        without[m] -= with[m];
    return logLikelihood(with) + logLikelihood(without) - logLikelihood(all) > least;
}

using ByNeighbour = std::map<PhraseClasses::Neighbour, Counts>;

void count(const Template &entry, const PhraseClasses::Use &use, std::size_t members, ByNeighbour &before,
           ByNeighbour &after)
{
    std::set<Symbol> left;
    std::set<Symbol> right;
    for (std::size_t i = 0; i < entry.symbols.size(); ++i)
        if (i < use.begin)
            left.insert(entry.symbols[i]);
        else if (i >= use.begin + use.size)
            right.insert(entry.symbols[i]);
    const auto add = [&](ByNeighbour &into, Symbol symbol) {
        Counts &counts = into[{entry.intent, symbol}];
        counts.resize(members, 0.0);
        counts[use.member] += entry.count;
    };
    for (const Symbol symbol : left)
        add(before, symbol);
    for (const Symbol symbol : right)
        add(after, symbol);
}

} // namespace

void findFarContexts(const TemplateSet &golden, PhraseClasses &classes, const Progress &progress)
{
    const std::size_t size = classes.members.size();
    std::vector<ByNeighbour> before(size);
    std::vector<ByNeighbour> after(size);
    std::vector<std::map<std::size_t, Counts>> all(size); // by intent
    for (const Template &entry : golden.templates) {
        if (progress.cancelled())
            return;
        for (std::size_t i = 0; i < entry.symbols.size();) {
            const PhraseClasses::Use use = classes.useAt(entry.intent, entry.symbols, i);
            i += std::max<std::size_t>(1, use.size);
            if (use.size == 0)
                continue;
            const std::size_t members = classes.members[use.index].size();
            Counts &counts = all[use.index][entry.intent];
            counts.resize(members, 0.0);
            counts[use.member] += entry.count;
            count(entry, use, members, before[use.index], after[use.index]);
        }
    }
    classes.farBefore.assign(size, {});
    classes.farAfter.assign(size, {});
    for (std::size_t k = 0; k < size; ++k) {
        if (progress.cancelled())
            return;
        for (const auto &[neighbour, with] : before[k])
            if (chooses(with, all[k][neighbour.first]))
                classes.farBefore[k].insert(neighbour);
        for (const auto &[neighbour, with] : after[k])
            if (chooses(with, all[k][neighbour.first]))
                classes.farAfter[k].insert(neighbour);
    }
}

} // namespace filigree::induction
