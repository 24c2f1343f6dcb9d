// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the CRF sees of a word: attributes, as 64-bit keys of a template and the numbers of one or two strings. Private
// to core/evaluation.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/evaluation/cataloguematcher.h"
#include "core/evaluation/stringpool.h"

namespace filigree {

/// Groups of attributes, for TrainingOptions::omittedFeatures.
enum SlotFeatureGroup : std::uint32_t {
    FeatureWindow = 1U << 0, ///< the words up to two places away
    FeatureWideWindow = 1U << 1, ///< those three and four places away
    FeaturePairs = 1U << 2, ///< neighbouring words together
    FeatureAffixes = 1U << 3, ///< first and last one to four letters
    FeatureNeighbourAffixes = 1U << 4, ///< the last letters of the neighbours
    FeatureShapes = 1U << 5, ///< large and small letters, marks
    FeatureDigits = 1U << 6, ///< with each digit as 0
    FeatureCatalogues = 1U << 7, ///< values, and words that are typical of them
    FeatureIntent = 1U << 8, ///< the intent, alone and with the word
    FeatureSentence = 1U << 9, ///< words anywhere before, anywhere behind
};

/// What is known of a word wherever it stands; numbers in the pool of strings, noNumber for what is not there.
struct WordFacts {
    static constexpr std::size_t longestAffix = 4;
    std::uint32_t word = noNumber;
    std::uint32_t shape = noNumber;
    std::uint32_t digits = noNumber;
    std::array<std::uint32_t, longestAffix> first{noNumber, noNumber, noNumber, noNumber};
    std::array<std::uint32_t, longestAffix> last{noNumber, noNumber, noNumber, noNumber};
};

/// A sentence as the features see it.
struct SentenceFacts {
    std::vector<std::string> keys; ///< comparisonKey() of the words
    std::vector<WordFacts> words;
    std::vector<CatalogueMatch> matches; ///< in the order of CatalogueMatcher::matches()
    std::vector<CatalogueWord> typicalWords; ///< in the order of CatalogueMatcher::typicalWords()
    std::uint32_t intent = noNumber; ///< number among the model's intents
};

/// Facts of words, with strings that are not there yet put into the pool.
[[nodiscard]] SentenceFacts learnSentence(std::span<const std::string> tokens, StringPool &pool);
/// The same with what is in the pool already.
[[nodiscard]] SentenceFacts lookAtSentence(std::span<const std::string> tokens, const StringPool &pool);

/// Hides a share of the matches, and that their words are typical of their slots, by chance of the seed, the sentence's
/// number and the place: where every value of a training set is in a catalogue, a model would learn nothing else.
void hideMatches(SentenceFacts &facts, double share, std::uint64_t seed, std::size_t sentence);

/// Hides a share of the words, and those of half of the matches where that share is not 0. Their beginnings, ends,
/// shape and digits stay, as they do of a word that is new: a model that never sees them in a word it does not know
/// would not use them there. By chance as in hideMatches().
void hideWords(SentenceFacts &facts, double share, std::uint64_t seed, std::size_t sentence);

/// Bits of a number in a key: a template, two numbers.
inline constexpr unsigned attributeBits = 29;
inline constexpr std::uint32_t mostStrings = (1U << attributeBits) - 16;

/// Replaces `keys` by the attributes of word `at`, in a fixed order. Numbers of the pool must be below mostStrings.
/// Those of spreadAttributes() are not among them.
void attributesOf(const SentenceFacts &sentence, std::size_t at, std::uint32_t omittedFeatures,
                  std::vector<std::uint64_t> &keys);

inline constexpr std::uint64_t noAttribute = ~std::uint64_t{0};

/// What a word tells every other word of its sentence; noAttribute for nothing.
struct SpreadAttributes {
    std::uint64_t toLater = noAttribute;
    std::uint64_t toEarlier = noAttribute;
};
[[nodiscard]] SpreadAttributes spreadAttributes(const WordFacts &word, std::uint32_t omittedFeatures);

} // namespace filigree
