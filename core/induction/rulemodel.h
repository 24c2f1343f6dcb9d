// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rules while they are being made: nonterminals whose bodies are sequences of symbols and nonterminals, each perhaps
// optional. Never recursive.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "core/base/progress.h"
#include "core/base/random.h"
#include "core/induction/phraseclasses.h"
#include "core/induction/templates.h"

namespace filigree::induction {

/// A symbol, or a nonterminal (its index, inverted), that may be optional.
struct Item {
    std::int32_t id = 0;
    bool optional = false;

    [[nodiscard]] static Item nonterminal(std::size_t index) { return {~static_cast<std::int32_t>(index), false}; }
    [[nodiscard]] bool isNonterminal() const { return id < 0; }
    [[nodiscard]] std::size_t index() const { return static_cast<std::size_t>(~id); }
    friend bool operator==(const Item &, const Item &) = default;
    friend auto operator<=>(const Item &, const Item &) = default;
};

using Body = std::vector<Item>;

struct Nonterminal {
    bool start = false;
    std::size_t intent = 0; ///< of a start symbol
    std::vector<Body> bodies; ///< distinct; no body: it is not used any more
    const Rule *given = nullptr; ///< the linguist's rule that it stands for; its bodies stay as they are
};

class RuleModel {
public:
    /// One start symbol an intent, one body a template; a class of phrases is a nonterminal.
    explicit RuleModel(const TemplateSet &templates, const PhraseClasses &classes = {});

    std::vector<Nonterminal> nonterminals; ///< start symbols first, in the order of the intents

    [[nodiscard]] std::size_t add(std::vector<Body> bodies);
    /// Can `inner` come out of `outer` (is it `outer`, or used by it)?
    [[nodiscard]] bool uses(std::size_t outer, std::size_t inner) const;
    /// Does `body` give every sentence that `covered` gives? Sufficient, not necessary.
    [[nodiscard]] bool covers(const Body &body, const Body &covered) const;
    /// Removes bodies that others of the same nonterminal cover, and repeated ones.
    void tidy(std::size_t nonterminal);
    /// Once this is cancelled, tidying is cut short. It must outlive the model's changes.
    void watch(const Progress &progress) { m_progress = &progress; }
    /// To be called after bodies have changed.
    void changed() { m_placesValid = false; }

    /// A sentence of its intent whose derivation uses `body` for `nonterminal`; all choices equally likely. False where
    /// nothing uses the nonterminal.
    [[nodiscard]] bool sampleThrough(std::size_t nonterminal, const Body &body, Random &random, std::size_t &intent,
                                     std::vector<Symbol> &out);
    /// Empties the nonterminals that nothing uses.
    void dropUnused();
    /// `A = ?b | c` becomes `A = b | c`, and every use of A optional; `?b ?c` becomes `b ?c | c`. No start symbol gives
    /// the empty sentence then.
    void liftOptionals();

private:
    struct Place {
        std::size_t nonterminal = 0;
        std::size_t body = 0;
        std::size_t item = 0;
    };

    void expand(std::span<const Item> items, Random &random, std::vector<Symbol> &out) const;
    void findPlaces();
    [[nodiscard]] bool coversFrom(std::vector<Item> &pending, const Body &covered, std::size_t at, int &budget) const;

    const Progress *m_progress = nullptr;
    bool m_placesValid = false;
    std::vector<std::vector<Place>> m_places; // by nonterminal
};

} // namespace filigree::induction
