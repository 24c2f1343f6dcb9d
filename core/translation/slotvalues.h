// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a slot's value becomes in the target language: the linguist decides for each slot type.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/annotation/catalogue.h"
#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/translation/slotprotection.h"

namespace filigree {

enum class ValuePolicy {
    Keep, ///< as it is: names
    LookUp, ///< the same thing in the target locale's catalogue, by aligned values: countries, cities
    Refill, ///< any value of the target locale's catalogue: its artists instead of ours
    Translate, ///< translated by itself: dates, colours, free text
};

/// "keep", "look-up", "refill", "translate".
[[nodiscard]] const char *policyName(ValuePolicy policy);

/// By slot type; a type that is not in it is kept.
using ValuePolicies = std::map<std::string, ValuePolicy, std::less<>>;

/// Which value of the source locale is which of the target locale. Values are found by comparisonKey().
class AlignedValues {
public:
    /// The first target value of a source value counts. Empty sides are left out.
    void add(std::string_view source, std::string_view target);
    /// Null when there is none.
    [[nodiscard]] const std::string *find(std::string_view source) const;
    [[nodiscard]] std::size_t size() const { return m_targets.size(); }

    /// Lines "source TAB target". Errors: InvalidInput with the line (no two columns, an empty side, not UTF-8).
    [[nodiscard]] static Result<AlignedValues> fromPairs(std::string_view tsv);

private:
    std::unordered_map<std::string, std::string> m_targets;
};

/// What is known of the target locale, by slot type.
struct TargetValues {
    std::map<std::string, AlignedValues, std::less<>> aligned;
    std::map<std::string, Catalogue, std::less<>> catalogues;
    std::map<std::string, std::string, std::less<>> translations; ///< of values by themselves
};

/// Where a value comes from.
enum class TargetOrigin {
    Kept,
    Aligned,
    SameInCatalogue, ///< not aligned, but the target catalogue has the very value
    Drawn,
    Translated,
    NotFound, ///< kept, because there is nothing better: TranslationFlag::ValueNotFound
};

struct TargetValue {
    std::string text;
    TargetOrigin origin = TargetOrigin::Kept;
};

/// The distinct values that have to be translated by themselves, in order of first sight.
[[nodiscard]] std::vector<std::string> valuesToTranslate(const std::vector<ProtectedText> &texts,
                                                         const ValuePolicies &policies);

/// Finds the values of many texts: a catalogue may have millions, so each that is asked for is looked through once.
class ValueResolver {
public:
    /// Both must outlive it and stay as they are.
    ValueResolver(const ValuePolicies &policies, const TargetValues &known, std::uint64_t seed);

    /// Looks through the catalogues that the policies ask for. Error: Cancelled.
    [[nodiscard]] Result<void> prepare(Progress &progress);
    /// One value a slot, in the order of the slots; after prepare(). Drawn values follow their weights and depend on
    /// the seed and the text alone, not on what was asked before. Slots of one type and value in a text get one value.
    [[nodiscard]] std::vector<TargetValue> resolve(const ProtectedText &text) const;

private:
    struct Index {
        std::unordered_map<std::string, std::size_t> places; ///< of the first value of a comparisonKey()
        std::vector<double> sums; ///< of the weights up to each value
    };
    [[nodiscard]] TargetValue resolved(const ProtectedText &text, const ProtectedSlot &slot) const;
    [[nodiscard]] TargetValue lookedUp(const ProtectedSlot &slot) const;
    [[nodiscard]] TargetValue drawn(const ProtectedText &text, const ProtectedSlot &slot) const;

    const ValuePolicies &m_policies;
    const TargetValues &m_known;
    std::uint64_t m_seed;
    std::map<std::string, Index, std::less<>> m_indexes; ///< by slot type
};

} // namespace filigree
