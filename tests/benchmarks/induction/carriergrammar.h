// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Hand-written sentence templates of a voice assistant as a reference grammar: `(a|b)` choice, `[x]` optional,
// `{list:slot}`, `<rule>`, `(a;b)` any order; blanks count, so that words may be put together (`timer[s]`).
#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/annotation/catalogue.h"
#include "core/annotation/utterance.h"
#include "core/base/error.h"
#include "core/base/random.h"

namespace filigree::bench {

struct CarrierNode {
    enum class Kind { Text, Sequence, Alternatives, Optional, AnyOrder, List, Rule };
    Kind kind = Kind::Sequence;
    std::string text; ///< Text; List and Rule: its name
    std::string slot; ///< List: the slot type
    std::vector<CarrierNode> parts;
};

/// Slot values that the templates' own lists lack (`name`, `area`, free text), by list and by slot type.
using OpenValues = std::map<std::string, std::vector<std::string>>;

class CarrierGrammar {
public:
    /// `json`: {"locale", "templates": [{"intent", "template"}], "expansion_rules", "lists"}. Templates with a list
    /// that has no value are left out.
    [[nodiscard]] static Result<CarrierGrammar> parse(std::string_view json, const OpenValues &open);

    std::string locale;
    std::size_t templates = 0; ///< that are in use
    std::size_t leftOut = 0;

    /// Intents alike, then templates, alternatives and values alike; optional parts with probability 0.4. Only
    /// sentences whose slots are whole words (`50 percent`, not `50%`).
    [[nodiscard]] Utterance sample(Random &random) const;
    [[nodiscard]] std::vector<Utterance> golden(std::size_t size, Random &random) const;
    /// The values that many samples show.
    [[nodiscard]] std::vector<Catalogue> catalogues() const;
    [[nodiscard]] bool accepts(const Utterance &utterance) const;

private:
    struct Sentence;
    /// How far a sentence is read: its byte, and how many slots are filled.
    using Place = std::pair<std::size_t, std::size_t>;
    using Places = std::set<Place>;
    struct Piece {
        std::string text;
        std::string slot;
    };

    [[nodiscard]] bool usable(const CarrierNode &node) const;
    [[nodiscard]] std::vector<std::string> strings(const CarrierNode &node) const;
    void walk(const CarrierNode &node, Random &random, std::vector<Piece> &out) const;
    static bool annotate(const std::vector<Piece> &pieces, Utterance &out);
    [[nodiscard]] Places match(const CarrierNode &node, const Sentence &sentence, const Places &from) const;
    [[nodiscard]] Places matchList(const CarrierNode &node, const Sentence &sentence, const Places &from) const;
    [[nodiscard]] Places matchAnyOrder(const std::vector<CarrierNode> &parts, const Sentence &sentence,
                                       const Places &from) const;

    std::map<std::string, CarrierNode> m_rules;
    std::map<std::string, std::vector<std::string>> m_lists;
    std::map<std::string, std::vector<CarrierNode>> m_intents;
};

} // namespace filigree::bench
