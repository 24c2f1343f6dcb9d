// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The common half of writing Thrax grammars and Pynini scripts: how rules become transducers over bytes.
//
// A sentence is read as words with single blanks between them, and written in the golden notation. So that a word that
// may be missing takes its blank with it, every word has one in front; a value stands without its first, because the
// brace comes between. Costs are those of the tropical semiring: -ln p.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/formats/grammartext.h"
#include "core/grammar/grammar.h"

namespace filigree {

class TransducerScript {
public:
    virtual ~TransducerScript() = default;

protected:
    explicit TransducerScript(std::vector<std::string> reserved)
        : m_names(SafeNames::Letters::Ascii, std::move(reserved))
    {
    }

    struct Choice {
        std::string body;
        double share = 0.0; ///< of all; 0 never comes, and is left out
    };

    virtual std::string map(const std::string &in, const std::string &out) = 0; ///< the two may be the same
    virtual std::string concatenation(const std::vector<std::string> &parts) = 0; ///< two or more
    virtual std::string choice(const std::vector<Choice> &choices) = 0; ///< in parentheses; shares above 0
    virtual std::string never() = 0; ///< no sentence at all
    virtual std::string bare(const std::string &body) = 0; ///< without the blank at the beginning

    /// A body, every word with its blank in front.
    std::string expression(const Expression &body);
    /// The values of a rule, without the first blank: pairs of what is read and what is written, with their shares.
    struct Value {
        std::string in;
        std::string out;
        double share = 0.0;
    };
    static std::vector<Value> valuesOf(const Rule &rule);
    std::string startName(const Rule &rule) { return m_names.of(rule.name); }
    std::string name(const std::string &rule) { return m_names.of(rule); }
    void remember(const Rule &rule);
    /// Start: of the machine with blanks in front, that the exported one is made of.
    std::string innerName(const Rule &rule) { return m_names.of(rule.name + " words"); }
    static std::string cost(double share); ///< "0.693147"
    /// What stands above a rule: facts, annotations, and its name where it cannot have it there; each behind a "#".
    std::string remarks(const Rule &rule);

private:
    std::string sequence(const Expression &body);
    std::string alternatives(const Expression &body);
    std::string slot(const Expression &body);

    SafeNames m_names;
    std::vector<std::string> m_values; ///< names of the rules of values, sorted
};

} // namespace filigree
