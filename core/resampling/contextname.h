// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the places of a context have in common, as structure: for whoever wants to say it in a language of people. The
// plain text of the same, for files and the command line, is Context::key.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/resampling/reference.h"

namespace filigree {

/// One thing that is true of all places, or (negated) of none.
struct Surrounding {
    /// In the order in which they are best told.
    enum class Kind {
        Frame, ///< the words right beside the slot: `left`, `right`, `begins`, `ends`
        Before, ///< a word somewhere before the slot: `left`
        After, ///< a word somewhere after it: `right`
        Company, ///< slots of the sentence that choose their values together: `company`
        Pattern, ///< the condensed pattern, of the one intent in `intents`
        Intent, ///< one of `intents`
    };
    /// A slot type and the value that stands for its block, see slotcompany.h.
    using Company = std::pair<std::string, std::string>;

    Kind kind = Kind::Intent;
    bool negated = false;
    std::vector<TemplatePart> left; ///< nearest first; words are folded as they are compared
    std::vector<TemplatePart> right; ///< nearest first
    bool begins = false; ///< nothing stands before `left`
    bool ends = false; ///< nothing stands after `right`
    std::vector<std::string> intents; ///< ascending
    std::string pattern;
    std::vector<Company> company;

    friend bool operator==(const Surrounding &, const Surrounding &) = default;
};

/// The plain text: `play _`, `by _ $`, `… _ music`, `PlayMusic`, `not by _`. `^` is the sentence's begin, `$` its end,
/// `_` the slot itself, {Type} another slot, `…` any words.
[[nodiscard]] std::string plainText(const Surrounding &surrounding);

/// One of the alternatives holds for each place, with all its surroundings. No alternative: everywhere.
struct ContextName {
    std::vector<std::vector<Surrounding>> alternatives;
    friend bool operator==(const ContextName &, const ContextName &) = default;
};

/// The words beside a place, up to so many on either side.
[[nodiscard]] Surrounding frameAround(const Reference &reference, const SlotPlace &place, int left, int right);
[[nodiscard]] Surrounding intentOf(const SentenceTemplate &sentence);
[[nodiscard]] Surrounding patternOf(const SentenceTemplate &sentence);
/// `text` is SentenceTemplate::company, which is not empty.
[[nodiscard]] Surrounding companyOf(std::string_view text);

/// Where `a` holds, `b` holds too; false where that cannot be told from the two alone.
[[nodiscard]] bool implies(const Surrounding &a, const Surrounding &b);

/// The same said shorter: without what other surroundings imply, "not this intent" as the intents that are left where
/// those are at most two, in the order of the kinds and what is so before what is not so. `places` are all that the
/// surroundings hold for.
[[nodiscard]] std::vector<Surrounding> simplified(std::vector<Surrounding> all, const Reference &reference,
                                                  const SlotData &data, const std::vector<std::uint32_t> &places);

} // namespace filigree
