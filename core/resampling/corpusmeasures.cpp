// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resampling/corpusmeasures.h"

#include <cmath>
#include <set>
#include <unordered_set>

#include "core/resampling/entropy.h"
#include "core/resampling/reference.h"

namespace filigree {

namespace {

constexpr char separator = '\n'; // never within a word

double entropyOf(const std::map<std::string, std::uint64_t> &counts)
{
    std::vector<std::uint64_t> numbers;
    for (const auto &[text, count] : counts)
        numbers.push_back(count);
    return sampleEntropy(numbers, EntropyCorrection::None);
}

std::string identity(const Utterance &utterance)
{
    std::string out = utterance.intent + separator;
    for (const std::string &word : utterance.tokens)
        out += word + separator;
    for (const SlotSpan &slot : utterance.slots)
        out += std::to_string(slot.begin) + '-' + std::to_string(slot.end) + ':' + slot.type + separator;
    return out;
}

} // namespace

CorpusMeasures measureCorpus(std::span<const Utterance> corpus)
{
    CorpusMeasures out;
    out.sentences = corpus.size();
    std::unordered_set<std::string> seen;
    std::array<std::unordered_set<std::string>, 3> grams;
    std::array<std::uint64_t, 3> all{};
    std::map<std::string, std::uint64_t> patterns;
    std::map<std::string, std::map<std::string, std::uint64_t>> values;
    for (const Utterance &utterance : corpus) {
        out.tokens += utterance.tokens.size();
        seen.insert(identity(utterance));
        ++patterns[utterance.intent + separator + condensedPattern(utterance)];
        for (const SlotSpan &slot : utterance.slots)
            ++values[slot.type][slotWords(utterance, slot)];
        for (std::size_t i = 0; i < utterance.tokens.size(); ++i) {
            std::string gram;
            for (std::size_t n = 0; n < 3 && i + n < utterance.tokens.size(); ++n) {
                gram += utterance.tokens[i + n] + separator;
                grams[n].insert(gram);
                ++all[n];
            }
        }
    }
    out.types = grams[0].size();
    for (std::size_t n = 0; n < 3; ++n)
        out.distinct[n] = all[n] == 0 ? 0.0 : static_cast<double>(grams[n].size()) / static_cast<double>(all[n]);
    if (!corpus.empty())
        out.duplicates = 1.0 - static_cast<double>(seen.size()) / static_cast<double>(corpus.size());
    out.patternEntropy = entropyOf(patterns);
    out.patternPerplexity = std::exp2(out.patternEntropy);
    for (const auto &[slot, counts] : values)
        out.slotEntropies[slot] = entropyOf(counts);
    return out;
}

} // namespace filigree
