// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/induction/candidates.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <span>
#include <tuple>
#include <utility>

#include "core/base/random.h"

namespace filigree::induction {

namespace {

/// Words of a template: a class is its first member, a slot its most frequent value.
Utterance spelled(const TemplateSet &set, std::size_t intent, std::span<const Symbol> symbols)
{
    Utterance out;
    out.intent = set.intents[intent];
    for (const Symbol symbol : symbols) {
        if (set.isWord(symbol)) {
            out.tokens.push_back(set.words[static_cast<std::size_t>(symbol)]);
            continue;
        }
        const SlotClass &slot = set.slotClass(symbol);
        const std::string &words = slot.values[0].words;
        const std::size_t begin = out.tokens.size();
        for (std::size_t at = 0; at <= words.size();) {
            const std::size_t end = std::min(words.find(' ', at), words.size());
            out.tokens.push_back(words.substr(at, end - at));
            at = end + 1;
        }
        out.slots.push_back({begin, out.tokens.size(), slot.type});
    }
    return out;
}

std::vector<Symbol> inWords(const PhraseClasses &classes, std::span<const Symbol> symbols, Random &random)
{
    std::vector<Symbol> out;
    for (const Symbol symbol : symbols) {
        if (classes.members.empty() || symbol < classes.base) {
            out.push_back(symbol);
            continue;
        }
        const auto &members = classes.members[static_cast<std::size_t>(symbol - classes.base)];
        const auto &phrase = members[random.below(members.size())];
        out.insert(out.end(), phrase.begin(), phrase.end());
    }
    return out;
}

} // namespace

std::vector<InductionCandidate> contested(Ballot &held, std::uint64_t seed, const Progress &progress)
{
    constexpr int draws = 1000;
    constexpr std::size_t most = 200;
    constexpr double decided = 0.95;
    std::set<std::pair<std::size_t, std::vector<Symbol>>> known;
    std::size_t longest = 0;
    for (const Template &entry : held.known.templates) {
        known.emplace(entry.intent, entry.symbols);
        longest = std::max(longest, entry.symbols.size());
    }
    held.votes.rewriteBy(&held.classes);
    Random random(mix64(seed) + 3);
    const auto &acceptors = held.votes.acceptors();
    std::vector<std::tuple<int, std::size_t, std::vector<Symbol>, double>>
        found; // support's distance to even, per mille
    std::vector<Symbol> drawn;
    for (int i = 0; i < draws; ++i) {
        if (progress.cancelled())
            return {};
        const std::size_t intent = random.below(held.known.intents.size());
        if (!acceptors[random.below(acceptors.size())].sample(intent, random, longest + 2, drawn))
            continue;
        std::vector<Symbol> symbols = inWords(held.classes, drawn, random);
        if (!known.emplace(intent, symbols).second)
            continue;
        const double support = held.votes.share(intent, symbols);
        if (support > 1.0 - decided && support < decided)
            found.emplace_back(static_cast<int>(std::lround(std::abs(support - 0.5) * 1000)), intent,
                               std::move(symbols), support);
    }
    std::sort(found.begin(), found.end());
    found.resize(std::min(found.size(), most));
    std::vector<InductionCandidate> out;
    for (const auto &[distance, intent, symbols, support] : found)
        out.push_back({spelled(held.known, intent, symbols), support});
    return out;
}

} // namespace filigree::induction
