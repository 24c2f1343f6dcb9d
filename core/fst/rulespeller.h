// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Spells out the rules of an intent as a raw machine: references are followed, slots become classes of values.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/fst/compiledgrammar.h"
#include "core/fst/rulemachine.h"
#include "core/grammar/grammar.h"

namespace filigree {

class RuleSpeller {
public:
    RuleSpeller(const Grammar &grammar, const CompileLimits &limits, VocabularyBuilder &vocabulary, RuleSets &sets,
                Progress &progress);

    /// Errors: InvalidInput (limits, a slot that can be empty or holds a slot), Cancelled.
    [[nodiscard]] Result<RawMachine> spell(std::size_t startRule);

private:
    /// What a part of an expression stands between, and how probable it is that one gets there.
    struct Span {
        std::uint32_t from = 0;
        std::uint32_t to = 0;
        double logProbability = 0.0;
        std::uint32_t rules = 0;
        int depth = 0;
    };
    using Values = std::vector<std::pair<std::string, double>>; // words, probability

    [[nodiscard]] bool add(const Expression &body, Span span);
    [[nodiscard]] bool addSequence(const Expression &body, const Span &span);
    [[nodiscard]] bool addSlot(const std::string &type, const Expression &value, Span span);
    [[nodiscard]] bool addSlotAlternatives(const std::string &type, const Expression &value, const Span &span);
    [[nodiscard]] bool addListedValues(const std::string &type, const Expression &value, const Span &span);
    [[nodiscard]] bool addArc(const Span &span, RawArc::Kind kind, std::uint32_t label);
    [[nodiscard]] std::uint32_t ruleClass(const std::string &type, std::uint32_t rule);
    [[nodiscard]] bool list(const Expression &value, int depth, std::uint32_t &rules, Values &out);
    [[nodiscard]] bool listSequence(const Expression &value, int depth, std::uint32_t &rules, Values &out);
    [[nodiscard]] bool enter(std::uint32_t rule, Span &span);
    [[nodiscard]] bool wrong(ErrorCode code, std::string detail);
    [[nodiscard]] std::string current() const;

    const Grammar &m_grammar;
    const CompileLimits &m_limits;
    VocabularyBuilder &m_vocabulary;
    RuleSets &m_sets;
    Progress &m_progress;
    std::unordered_map<std::string_view, std::uint32_t> m_ruleNumbers;
    std::map<std::pair<std::string, const void *>, std::pair<std::uint32_t, std::uint32_t>> m_classes; // class, rules
    RawMachine m_raw;
    std::vector<std::uint32_t> m_stack; ///< rules that are being spelled out
    Error m_error;
    std::size_t m_steps = 0;
    std::size_t m_listed = 0; ///< expressions of slots, as often as they were gone through
};

} // namespace filigree
