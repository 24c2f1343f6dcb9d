// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resampling/slotcompany.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <utility>

#include "core/base/random.h"
#include "core/text/unicode.h"

namespace filigree {

namespace {

constexpr int pairings = 199;
constexpr double nearlyAll = 0.95; // of the sentences are in blocks

using Values = std::pair<std::size_t, std::size_t>;

/// Sentences in which two slot types stand together.
struct Pairing {
    std::map<std::string, std::size_t> left; // keys of values, numbered
    std::map<std::string, std::size_t> right;
    std::vector<Values> distinct; // once for each utterance that is different
    std::set<std::pair<std::string, Values>> known;
    std::vector<std::pair<std::size_t, Values>> all; // with the utterance's index
};

/// The value that is its piece's first, for each left value; two values are in one piece when a sentence has both.
std::vector<std::size_t> pieces(const std::vector<Values> &seen, std::size_t left, std::size_t right)
{
    std::vector<std::size_t> parent(left + right);
    std::iota(parent.begin(), parent.end(), 0U);
    const auto root = [&](std::size_t i) {
        while (parent[i] != i)
            i = parent[i] = parent[parent[i]];
        return i;
    };
    for (const auto &[a, b] : seen) {
        const std::size_t x = root(a);
        const std::size_t y = root(left + b);
        parent[std::max(x, y)] = std::min(x, y);
    }
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < left + right; ++i)
        out.push_back(root(i));
    return out;
}

/// Numbers the values by their keys. First sight numbers them while they are read, and would make the permutation test
/// depend on the order of the utterances.
void renumber(Pairing &pair)
{
    const auto byKey = [](std::map<std::string, std::size_t> &values) {
        std::vector<std::size_t> out(values.size());
        std::size_t next = 0;
        for (auto &[key, number] : values) {
            out[number] = next;
            number = next++;
        }
        return out;
    };
    const std::vector<std::size_t> left = byKey(pair.left);
    const std::vector<std::size_t> right = byKey(pair.right);
    const auto renumbered = [&](const Values &seen) { return Values(left[seen.first], right[seen.second]); };
    for (Values &seen : pair.distinct)
        seen = renumbered(seen);
    for (auto &[index, seen] : pair.all)
        seen = renumbered(seen);
    pair.known.clear(); // holds the numbers of first sight
    std::sort(pair.distinct.begin(), pair.distinct.end());
}

bool inBlocks(const Pairing &pair, const std::vector<Values> &pairs, const std::vector<std::size_t> &roots)
{
    std::map<std::size_t, std::pair<int, int>> sizes;
    for (std::size_t i = 0; i < roots.size(); ++i)
        ++(i < pair.left.size() ? sizes[roots[i]].first : sizes[roots[i]].second);
    const auto isBlock = [&](std::size_t piece) { return sizes[piece].first >= 2 && sizes[piece].second >= 2; };
    std::set<std::size_t> blocks;
    std::size_t covered = 0;
    for (const Values &seen : pairs) {
        if (!isBlock(roots[seen.first]))
            continue;
        blocks.insert(roots[seen.first]);
        ++covered;
    }
    return blocks.size() >= 2 && static_cast<double>(covered) >= nearlyAll * static_cast<double>(pairs.size());
}

/// Does chance alone make blocks of these values?
bool mayBeChance(const Pairing &pair)
{
    Random random(1);
    std::vector<Values> shuffled = pair.distinct;
    std::vector<std::size_t> right;
    for (const Values &seen : pair.distinct)
        right.push_back(seen.second);
    for (int i = 0; i < pairings; ++i) {
        random.shuffle(right);
        for (std::size_t k = 0; k < right.size(); ++k)
            shuffled[k].second = right[k];
        if (inBlocks(pair, shuffled, pieces(shuffled, pair.left.size(), pair.right.size())))
            return true;
    }
    return false;
}

using Pairings = std::map<std::pair<std::string, std::string>, Pairing>;

void add(Pairings &out, std::size_t index, const Utterance &utterance)
{
    std::map<std::string, std::string> values; // of slot types that stand once
    std::set<std::string> often;
    for (const SlotSpan &slot : utterance.slots)
        if (!values.emplace(slot.type, comparisonKey(slotWords(utterance, slot))).second)
            often.insert(slot.type);
    std::string whole = utterance.intent;
    for (const std::string &token : utterance.tokens)
        whole += ' ' + token;
    for (auto a = values.begin(); a != values.end(); ++a) {
        for (auto b = std::next(a); b != values.end(); ++b) {
            if (often.contains(a->first) || often.contains(b->first))
                continue;
            Pairing &pair = out[{a->first, b->first}];
            const Values seen{pair.left.emplace(a->second, pair.left.size()).first->second,
                              pair.right.emplace(b->second, pair.right.size()).first->second};
            if (pair.known.emplace(whole, seen).second)
                pair.distinct.push_back(seen);
            pair.all.emplace_back(index, seen);
        }
    }
}

} // namespace

std::vector<std::string> slotCompany(std::span<const ReferenceUtterance> utterances)
{
    Pairings pairs;
    for (std::size_t i = 0; i < utterances.size(); ++i)
        if (utterances[i].count > 0 && utterances[i].utterance.slots.size() > 1)
            add(pairs, i, utterances[i].utterance);
    std::vector<std::string> out(utterances.size());
    for (auto &[types, pair] : pairs) {
        renumber(pair);
        const std::vector<std::size_t> roots = pieces(pair.distinct, pair.left.size(), pair.right.size());
        if (!inBlocks(pair, pair.distinct, roots) || mayBeChance(pair))
            continue;
        std::map<std::size_t, std::string> names; // of a piece: its first value in alphabetical order
        for (const auto &[name, number] : pair.left)
            names.emplace(roots[number], name);
        for (const auto &[index, seen] : pair.all)
            out[index] += (out[index].empty() ? "{" : " {") + types.first + "}~" + names[roots[seen.first]];
    }
    return out;
}

} // namespace filigree
