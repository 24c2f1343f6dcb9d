// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A finite indexed set of distinct annotated sentences: everything that can be generated is one.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/annotation/utterance.h"
#include "core/base/count128.h"
#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/fst/compiledgrammar.h"
#include "core/fst/machine.h"
#include "core/fst/pathcounts.h"
#include "core/fst/vocabulary.h"

namespace filigree {

/// A sentence as numbers into a Vocabulary: words, and whole slot values.
struct SentencePath {
    std::uint32_t intent = 0; ///< index into SentenceSpace::intents()
    std::vector<std::uint32_t> pieces;
};

/// Sentences of a space that one machine spells: numbers [first, first + counts->total()).
struct SpacePart {
    std::uint32_t intent = 0;
    uint128 first = 0;
    const Machine *machine = nullptr;
    const PathCounts *counts = nullptr; ///< of `machine`
};

/// Immutable; safe to share between threads.
class SentenceSpace {
public:
    virtual ~SentenceSpace() = default;
    [[nodiscard]] virtual Count128 size() const = 0;
    /// Sentence number `index` < size(), into a path that the caller reuses: no allocation once it has grown.
    virtual void path(uint128 index, SentencePath &out) const = 0;
    /// The inverse; nothing when the sentence is not in the space.
    [[nodiscard]] virtual std::optional<uint128> indexOf(const Utterance &utterance) const = 0;
    [[nodiscard]] virtual const Vocabulary &vocabulary() const = 0;
    [[nodiscard]] virtual const std::vector<std::string> &intents() const = 0;
    /// The machines behind the space, ascending by `first`, none of them empty; they live as long as the space.
    [[nodiscard]] virtual std::vector<SpacePart> parts() const = 0;

    [[nodiscard]] Utterance at(uint128 index) const;
    [[nodiscard]] Utterance utterance(const SentencePath &path) const;
};

/// The language of all intents, one after the other.
[[nodiscard]] std::shared_ptr<const SentenceSpace> grammarSpace(std::shared_ptr<const CompiledGrammar> grammar);

/// The part of an intent's language with one condensed pattern; an empty pattern means all. Errors: NotFound (no such
/// intent or pattern), InvalidInput (too many states), Cancelled.
[[nodiscard]] Result<std::shared_ptr<const SentenceSpace>> patternSpace(std::shared_ptr<const CompiledGrammar> grammar,
                                                                        const std::string &intent,
                                                                        const std::string &pattern, Progress &progress);

} // namespace filigree
