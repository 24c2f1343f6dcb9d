// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why an utterance was labelled wrongly: what of it the training data did not have. The way back from an error to what
// to add.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "core/annotation/catalogue.h"
#include "core/annotation/utterance.h"
#include "core/evaluation/experiment.h"

namespace filigree {

/// A value that the training data has not, of a slot type that the training data has.
struct UnseenValue {
    enum class Known {
        Nowhere, ///< it is new
        Catalogue, ///< a catalogue of its slot type has it; it was not drawn into this training data
        OtherSlot, ///< it is known as a value of other slot types alone
    };
    std::string slot;
    std::string value;
    Known known = Known::Nowhere;
    friend bool operator==(const UnseenValue &, const UnseenValue &) = default;
};

struct ErrorReason {
    std::uint32_t utterance = 0; ///< in the test set
    bool intentUnseen = false; ///< no training utterance has the intent
    bool patternUnseen = false; ///< no training utterance of the intent has this condensed semantic pattern
    std::string pattern; ///< condensedPattern()
    std::vector<std::string> slotsUnseen; ///< slot types that no training utterance has
    std::vector<UnseenValue> valuesUnseen; ///< none twice, whatever its spelling
    std::vector<std::string> carriersUnseen; ///< words outside of slots that no training utterance has there

    /// Everything was there: the model itself was wrong.
    [[nodiscard]] bool nothingMissing() const
    {
        return !intentUnseen && !patternUnseen && slotsUnseen.empty() && valuesUnseen.empty() && carriersUnseen.empty();
    }
};

/// Which values of some utterances stand in catalogues. No others are remembered: a catalogue may have millions.
class CatalogueKnowledge {
public:
    CatalogueKnowledge() = default; ///< there are no catalogues
    /// Error: Cancelled.
    [[nodiscard]] static Result<CatalogueKnowledge> of(std::span<const Catalogue> catalogues,
                                                       std::span<const Utterance> utterances, const Progress &progress);
    /// Keys are those of comparisonKey().
    [[nodiscard]] bool has(const std::string &slot, const std::string &key) const;
    [[nodiscard]] bool hasOfAnySlot(const std::string &key) const;

private:
    std::map<std::string, std::set<std::string>> m_slots; ///< by value
};

/// What training data knows. Words and values are compared by comparisonKey().
class TrainingKnowledge {
public:
    /// Error: Cancelled.
    [[nodiscard]] static Result<TrainingKnowledge> of(std::span<const Utterance> training, const Progress &progress);
    /// `catalogues` are those that the training data may draw from.
    [[nodiscard]] ErrorReason reason(const Utterance &reference, const CatalogueKnowledge &catalogues) const;

private:
    TrainingKnowledge() = default;
    [[nodiscard]] UnseenValue::Known whereIs(const std::string &slot, const std::string &key,
                                             const CatalogueKnowledge &catalogues) const;

    std::set<std::string> m_intents;
    std::set<std::pair<std::string, std::string>> m_patterns; ///< with intent
    std::map<std::string, std::set<std::string>> m_values; ///< by slot
    std::set<std::string> m_carriers;
};

/// How many of some utterances miss what.
struct ReasonCounts {
    std::uint64_t utterances = 0;
    std::uint64_t intent = 0;
    std::uint64_t pattern = 0;
    std::uint64_t slot = 0;
    std::uint64_t value = 0;
    std::uint64_t carrier = 0;
    std::uint64_t nothing = 0;
    void add(const ErrorReason &reason);
};

/// One suggestion: what to add so that most errors lose a reason.
struct Addition {
    enum class Kind { Intent, Pattern, Slot, Value, Carrier };
    Kind kind = Kind::Pattern;
    std::string intent; ///< Intent, Pattern
    std::string slot; ///< Slot, Value
    std::string what; ///< the pattern, the value, the word
    std::uint64_t errors = 0; ///< that it stands behind
    std::uint32_t example = 0; ///< the first such test utterance
    friend bool operator==(const Addition &, const Addition &) = default;
};

/// The most frequent reasons first, then by kind and name. Values that are known are no additions: a larger corpus
/// would draw them. Spellings of a word or a value count together. `reasons` name utterances of `test`.
[[nodiscard]] std::vector<Addition> whatToAdd(std::span<const ErrorReason> reasons, std::span<const Utterance> test);

} // namespace filigree
