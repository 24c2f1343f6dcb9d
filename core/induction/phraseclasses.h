// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Phrases that the runs hold interchangeable in most of the places where they stand (`please | could you`) become one
// symbol each class, so that the next runs see fewer and denser templates.
#pragma once

#include <cstdint>
#include <set>
#include <span>
#include <utility>
#include <vector>

#include "core/base/progress.h"
#include "core/induction/templates.h"
#include "core/induction/votes.h"

namespace filigree::induction {

struct PhraseClasses {
    Symbol base = 0; ///< class k is the symbol base + k
    std::vector<std::vector<std::vector<Symbol>>> members; ///< by class; words only, no phrase in two classes
    /// Intent and symbol beside a member (-1: the sentence's edge).
    using Neighbour = std::pair<std::size_t, Symbol>;
    struct Context {
        std::set<Neighbour> shows; ///< the class is meant here
        std::set<Neighbour> denies; ///< the members are not alike here, whatever the other side shows
    };
    std::vector<Context> before; ///< by class
    std::vector<Context> after;
    /// Symbols that, somewhere before (after) a member, choose among the members: the class is not meant with them.
    std::vector<std::set<Neighbour>> farBefore; ///< by class
    std::vector<std::set<Neighbour>> farAfter;

    /// Members become class symbols beside a neighbour that shows the class; the longest first, from left to right.
    [[nodiscard]] std::vector<Symbol> rewrite(std::size_t intent, std::span<const Symbol> symbols) const;
    /// A class that is meant in a sentence.
    struct Use {
        std::size_t begin = 0;
        std::size_t size = 0; ///< 0: none
        std::size_t index = 0; ///< of the class
        std::size_t member = 0;
    };
    /// The longest one at `begin`.
    [[nodiscard]] Use useAt(std::size_t intent, std::span<const Symbol> symbols, std::size_t begin) const;
    /// The templates rewritten; those that become the same are one, their counts added.
    [[nodiscard]] TemplateSet rewrite(const TemplateSet &templates) const;
};

struct PhraseClassOptions {
    double similarity = 0.4; ///< mean share of votes for one phrase in the other's places
    double contextSimilarity = 0.25; ///< the same beside one neighbour, for the neighbour to show the class
    /// Seen beside a neighbour before it can deny; those of other intents count, for as many as its own and five at
    /// most.
    double places = 3.0;
    std::size_t longest = 3; ///< words of a phrase
};

/// `golden`: where phrases are judged; `grown`: where candidates are found. Both in words; the votes may rewrite.
/// Incomplete once `progress` is cancelled.
[[nodiscard]] PhraseClasses findPhraseClasses(const TemplateSet &golden, const TemplateSet &grown, Votes &votes,
                                              const PhraseClassOptions &options, const Progress &progress);

} // namespace filigree::induction
