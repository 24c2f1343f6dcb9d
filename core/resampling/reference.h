// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The reference data as resampling sees it: templates, and for each slot type its values and the places where they
// stand. What is done with them (contexts, pools, patterns) is in the other files.
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "core/annotation/catalogue.h"
#include "core/annotation/utterance.h"
#include "core/resampling/valueset.h"
#include "core/resampling/valuetable.h"

namespace filigree {

/// An annotated utterance of the golden or reference data.
struct ReferenceUtterance {
    Utterance utterance;
    std::uint64_t count = 1; ///< how often it stands in the data; > 0
    std::int64_t id = 0; ///< what SentenceTemplate::source names
};

struct TemplatePart {
    bool isSlot = false;
    std::string text; ///< a carrier word, or the slot type
    friend bool operator==(const TemplatePart &, const TemplatePart &) = default;
    friend auto operator<=>(const TemplatePart &, const TemplatePart &) = default;
};

/// An utterance without its values. Templates with different parts never spell the same annotated sentence, whatever
/// the values (a value may have several words): carrier words and slot types can be read off the annotation.
struct SentenceTemplate {
    std::string intent;
    std::vector<TemplatePart> parts;
    std::string company; ///< slots that choose their values together, see slotcompany.h; nearly always empty
    std::string pattern; ///< condensedPattern()
    std::string wordPattern;
    std::uint64_t count = 0; ///< utterances
    std::int64_t source = 0; ///< the lowest id among them

    [[nodiscard]] std::string text() const; ///< `play {ArtistName}`
};

struct ValueCount {
    std::uint32_t value = 0;
    std::uint64_t count = 0;
    friend bool operator==(const ValueCount &, const ValueCount &) = default;
};

/// Sorts by value and adds up the counts of equal ones.
void foldCounts(std::vector<ValueCount> &counts);

/// A slot of a template, with the values that were seen in it.
struct SlotPlace {
    std::uint32_t sentence = 0; ///< index of the template
    std::uint32_t slot = 0; ///< the how-manieth slot of the template
    std::vector<ValueCount> values; ///< ascending
};

struct SlotCatalogue {
    std::string name;
    ValueSet values;
};

/// All that is known of one slot type.
struct SlotData {
    std::string slot;
    ValueTable values; ///< observed ones first, in the order of the data; then those that only catalogues have
    std::uint32_t observed = 0; ///< values below this number were seen in the data
    std::vector<SlotPlace> places; ///< by template, then slot
    std::vector<SlotCatalogue> catalogues;
    std::map<std::uint32_t, double> weights; ///< of catalogue values, where they are not 1
};

struct Reference {
    std::string locale;
    std::vector<SentenceTemplate> templates; ///< distinct, by intent, parts, then company
    std::map<std::string, SlotData> slots;
    std::uint64_t utterances = 0; ///< with repetitions
};

/// The result does not depend on the order of the utterances, but for the spellings kept. Catalogues of slot types that
/// the data lacks are left out. Values are cut into words as utterances are.
[[nodiscard]] Reference makeReference(std::string locale, std::span<const ReferenceUtterance> utterances,
                                      std::span<const Catalogue> catalogues);

/// A slot's words, separated by single blanks.
[[nodiscard]] std::string slotWords(const Utterance &utterance, const SlotSpan &slot);

/// The template's parts of an utterance.
[[nodiscard]] std::vector<TemplatePart> templateParts(const Utterance &utterance);

} // namespace filigree
