// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/induction/candidates.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <map>
#include <set>
#include <span>
#include <tuple>
#include <utility>

#include "core/base/random.h"
#include "core/induction/spelling.h"

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
        appendSlot(slot, slot.values[0].words, out);
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

using Key = std::pair<std::size_t, std::vector<Symbol>>; // intent and symbols, in words

/// A run that votes, and whether it sees classes as symbols.
struct Voter {
    const Acceptor *acceptor = nullptr;
    bool classes = false;
};

/// Half of the voters are of the first round, which is unsure of more, half of the last, which sees further.
std::vector<Voter> votersOf(const Ballot &held)
{
    constexpr std::size_t ofEach = 32;
    std::vector<Voter> out;
    const auto take = [&](const std::vector<Acceptor> &all, bool classes) {
        const std::size_t wanted = std::min(ofEach, all.size());
        // Runs alternate between the two directions: they are taken in twos.
        for (std::size_t k = 0; k < wanted; ++k) {
            const std::size_t pair = (k / 2) * (all.size() / 2) / std::max<std::size_t>(1, wanted / 2);
            out.push_back({&all[std::min(all.size() - 1, 2 * pair + k % 2)], classes});
        }
    };
    take(held.first.acceptors(), false);
    take(held.votes.acceptors(), true);
    return out;
}

std::uint64_t votesFor(const std::vector<Voter> &voters, const PhraseClasses &classes, const Key &key)
{
    const std::vector<Symbol> rewritten = classes.rewrite(key.first, key.second);
    std::uint64_t out = 0;
    for (std::size_t v = 0; v < voters.size(); ++v)
        if (voters[v].acceptor->accepts(key.first, voters[v].classes ? rewritten : key.second))
            out |= std::uint64_t(1) << v;
    return out;
}

double sentencesOf(const TemplateSet &set, std::span<const Symbol> symbols)
{
    double out = 1.0;
    for (const Symbol symbol : symbols)
        if (!set.isWord(symbol))
            out *= static_cast<double>(set.slotClass(symbol).values.size());
    return out;
}

struct Found {
    Key key;
    double draws = 0.0;
    double volume = 0.0;
    double support = 0.0;
    std::uint64_t votes = 0;
};

/// What the voters would say and no utterance does, with how often it was drawn.
std::map<Key, double> drawn(const Ballot &held, const std::vector<Voter> &voters, std::uint64_t seed,
                            const Progress &progress)
{
    constexpr int draws = 4000;
    std::set<Key> known;
    std::size_t longest = 0;
    for (const Template &entry : held.known.templates) {
        known.emplace(entry.intent, entry.symbols);
        longest = std::max(longest, entry.symbols.size());
    }
    for (const Template &rejected : held.rejected)
        known.emplace(rejected.intent, rejected.symbols);
    Random random(mix64(seed) + 3);
    std::map<Key, double> out;
    std::vector<Symbol> walked;
    for (int i = 0; i < draws; ++i) {
        if (progress.cancelled())
            return {};
        const std::size_t intent = random.below(held.known.intents.size());
        const Voter &voter = voters[random.below(voters.size())];
        if (!voter.acceptor->sample(intent, random, longest + 2, walked))
            continue;
        Key key{intent, voter.classes ? inWords(held.classes, walked, random) : walked};
        if (!known.contains(key))
            out[std::move(key)] += 1.0;
    }
    return out;
}

double uncertainty(double p)
{
    return p <= 0.0 || p >= 1.0 ? 0.0 : -p * std::log2(p) - (1.0 - p) * std::log2(1.0 - p);
}

} // namespace

Contested contested(const Ballot &held, std::uint64_t seed, const Progress &progress)
{
    constexpr std::size_t most = 300;
    const std::vector<Voter> voters = votersOf(held);
    std::vector<Found> found;
    double draws = 0.0;
    double volume = 0.0;
    for (const auto &[key, count] : drawn(held, voters, seed, progress)) {
        Found one{key, count, 0.0, 0.0, votesFor(voters, held.classes, key)};
        one.support = static_cast<double>(std::popcount(one.votes)) / static_cast<double>(voters.size());
        one.volume = one.support * sentencesOf(held.known, key.second);
        draws += one.draws;
        volume += one.volume;
        found.push_back(std::move(one));
    }
    std::vector<std::pair<double, std::size_t>> order;
    const auto weight = [&](const Found &one) { return 0.5 * one.draws / draws + 0.5 * one.volume / volume; };
    for (std::size_t i = 0; i < found.size(); ++i)
        if (const double open = uncertainty(found[i].support) * weight(found[i]); open > 0.0)
            order.emplace_back(-open, i);
    std::sort(order.begin(), order.end());
    order.resize(std::min(order.size(), most));
    Contested out;
    out.voters = static_cast<int>(voters.size());
    for (const auto &[open, i] : order)
        out.candidates.push_back({spelled(held.known, found[i].key.first, found[i].key.second), found[i].support,
                                  weight(found[i]), found[i].votes});
    return out;
}

} // namespace filigree::induction
