// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What SRGS means in both of its forms. Private to their readers and writers.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/formats/lineindex.h"
#include "core/formats/rulesource.h"
#include "core/grammar/grammar.h"

namespace filigree {

/// Groups inside each other; deeper ones are refused.
inline constexpr int srgsDeepest = 100;

/// What is wrong, as a sentence to which the reader adds the place; nothing when all is well.
using SrgsProblem = std::optional<std::string>;

struct SrgsRepeat {
    std::uint32_t low = 1;
    std::optional<std::uint32_t> high; ///< none: without end
    double probability = 0.5; ///< of one more
};

/// "2", "0-1", "1-" or "0-1 /0.6/".
[[nodiscard]] std::optional<SrgsRepeat> readSrgsRepeat(std::string_view text);

/// "3", "3.", ".5" or "3.5", as SRGS writes numbers; nothing when it is something else.
[[nodiscard]] std::optional<double> readSrgsNumber(std::string_view text);

/// The parts of an alternative while they are read.
class SrgsSequence {
public:
    /// `left` is how many parts repetitions may still make in the whole grammar.
    explicit SrgsSequence(std::size_t *left)
        : m_left(left)
    {
    }
    void addWords(std::vector<std::string> words); ///< a piece of plain text
    void add(Expression part); ///< anything that stands for itself: a group, a rule, a token in quotes
    [[nodiscard]] SrgsProblem repeat(const SrgsRepeat &repeat); ///< the last part
    [[nodiscard]] SrgsProblem tag(std::string_view content); ///< the last part, or the words at the end
    [[nodiscard]] bool isEmpty() const { return m_parts.empty(); }
    [[nodiscard]] Expression take();

private:
    struct Part {
        Expression body;
        bool plain = false;
    };
    std::vector<Part> m_parts;
    std::size_t *m_left;
};

/// An alternative without a weight has the weight 1 where others have one.
[[nodiscard]] Expression srgsAlternatives(std::vector<Expression> parts,
                                          const std::vector<std::optional<double>> &weights);

struct SrgsRule {
    SourceRule source; ///< Start: the rule is public. Its name is the one in the file
    std::string ownName; ///< what Filigree called it, where the file could not say it
    std::map<std::string, SourceUse> places; ///< where the rules that it refers to are named first
};

struct SrgsFile {
    std::string locale;
    std::string root; ///< empty when there is none
    TextPlace rootPlace; ///< where it is named
    std::vector<SrgsRule> rules;
    RuleSpelling spelling;
};

/// Finds the intents, and puts the rules into order.
[[nodiscard]] Result<Grammar> resolveSrgs(SrgsFile file);

/// The intents of a grammar that a root rule must choose among; empty when there is only one.
[[nodiscard]] std::vector<const Rule *> srgsRootChoices(const Grammar &grammar);

} // namespace filigree
