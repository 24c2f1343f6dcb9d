// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A grammar compiled to finite-state machines, one an intent: parses, counts, and gives the i-th sentence.
// A slot's values are one arc (an atom: values that always go together), so a catalogue of a million values costs one
// arc.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/annotation/utterance.h"
#include "core/base/count128.h"
#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/grammar/grammar.h"

namespace filigree {

struct IntentMachine; // of core/fst and core/generation alone: intentmachine.h
class Vocabulary; // the words, and the values of every slot type: vocabulary.h

/// One way to read a sentence.
struct Parse {
    Utterance utterance;
    double logProbability =
        0.0; ///< natural logarithm of P(intent) · P(annotated sentence | intent), of the best derivation
};

/// How the rules make an annotated sentence, in the most probable way.
struct Derivation {
    double logProbability = 0.0; ///< as Parse's
    std::vector<std::size_t> rules; ///< indices into the grammar's rules, ascending, each once
};

/// Where compiling gives up, with a sentence, before memory does.
struct CompileLimits {
    std::size_t states = 1'000'000; ///< of one intent's machine, at any stage; arcs: eight times as many
    std::size_t values = 2'000'000; ///< of one slot whose value is spelled out by an expression
};

/// What the linguist does not want to see in a language.
struct LanguageExceptions {
    struct Value {
        std::string slot;
        std::string words; ///< separated by single blanks, in any spelling
    };
    std::vector<Value> values;
    std::vector<Utterance> templates; ///< nothing that has the intent and the template of one of them

    [[nodiscard]] bool empty() const { return values.empty() && templates.empty(); }
};

/// The language of a grammar. Immutable, so it may be shared between threads. The empty sentence is never in it, nor is
/// an alternative of weight 0.
class CompiledGrammar {
public:
    /// Errors: InvalidInput (the grammar is not well-formed, a slot can be empty, or a limit is passed), Cancelled.
    [[nodiscard]] static Result<std::shared_ptr<const CompiledGrammar>>
    compile(const Grammar &grammar, Progress &progress, const CompileLimits &limits = {});
    /// The same language without its exceptions. parse() and derive() may still read a sentence of a rejected template.
    [[nodiscard]] static Result<std::shared_ptr<const CompiledGrammar>> compile(const Grammar &grammar,
                                                                                const LanguageExceptions &without,
                                                                                Progress &progress,
                                                                                const CompileLimits &limits = {});
    ~CompiledGrammar();

    [[nodiscard]] const std::string &locale() const;
    [[nodiscard]] const std::vector<std::string> &intents() const; ///< in the grammar's order
    [[nodiscard]] std::optional<std::size_t> intentIndex(std::string_view name) const;
    [[nodiscard]] Count128 size() const; ///< distinct annotated sentences of all intents
    [[nodiscard]] Count128 size(std::size_t intent) const;

    /// The sentence number `index` < size(intent) in the machine's fixed order (unranking). Distinct numbers, distinct
    /// sentences. The order depends on the language, not on the names or the order of rules.
    [[nodiscard]] Utterance at(std::size_t intent, uint128 index) const;

    /// The inverse of at(); nothing when the sentence is not in the language.
    [[nodiscard]] std::optional<uint128> indexOf(const Utterance &utterance) const;

    /// All annotated readings of the words, best first, at most `limit`; ties in a fixed order. Comparison is byte by
    /// byte.
    [[nodiscard]] std::vector<Parse> parse(std::span<const std::string> words, std::size_t limit = 16) const;

    /// Is this annotated sentence in the language of its intent?
    [[nodiscard]] bool accepts(const Utterance &utterance) const;

    /// The best derivation; nothing when the sentence is not in the language.
    [[nodiscard]] std::optional<Derivation> derive(const Utterance &utterance) const;

    [[nodiscard]] const IntentMachine &
    machine(std::size_t intent) const; ///< for export and drawing, in core/fst and core/generation
    [[nodiscard]] const Vocabulary &vocabulary() const;

private:
    CompiledGrammar();
    struct Data;
    std::unique_ptr<Data> m;
};

} // namespace filigree
