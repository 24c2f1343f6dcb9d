// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/induction/closure.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace filigree::induction {

TemplateSet withLikelyTemplates(const TemplateSet &golden, Votes &votes, const ClosureOptions &options,
                                const Progress &progress)
{
    TemplateSet out = golden;
    std::set<std::pair<std::size_t, std::vector<Symbol>>> have;
    std::size_t longest = 0;
    for (const Template &entry : golden.templates) {
        have.emplace(entry.intent, entry.symbols);
        longest = std::max(longest, entry.symbols.size());
    }
    Random random(options.seed);
    const auto &acceptors = votes.acceptors();
    Template next;
    next.count = 1;
    std::size_t added = 0;
    for (std::size_t i = 0; i < options.draws && added < options.most; ++i) {
        if (i % 64 == 0 && progress.cancelled())
            return out;
        next.intent = random.below(golden.intents.size());
        const Acceptor &acceptor = acceptors[random.below(acceptors.size())];
        if (!acceptor.sample(next.intent, random, longest + 4, next.symbols)
            || !votes.convinced(next.intent, next.symbols, options.demand)
            || !have.emplace(next.intent, next.symbols).second)
            continue;
        out.templates.push_back(next);
        ++added;
    }
    std::sort(out.templates.begin(), out.templates.end(), [](const Template &a, const Template &b) {
        return std::tie(a.intent, a.symbols) < std::tie(b.intent, b.symbols);
    });
    return out;
}

} // namespace filigree::induction
