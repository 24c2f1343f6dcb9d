// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Unranking for writers: a machine whose steps are whole carrier phrases, each with the slot value after it, instead of
// single words. The order of the sentences is that of PathCounts.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <vector>

#include "core/base/count128.h"
#include "core/fst/machine.h"
#include "core/fst/pathcounts.h"
#include "core/fst/vocabulary.h"
#include "core/generation/packedtext.h"

namespace filigree {

/// Runs of words, each once. Number 0 is the empty one.
class PhraseTable {
public:
    PhraseTable() { (void)number({}); }
    [[nodiscard]] std::uint32_t number(const std::vector<std::uint32_t> &words);
    [[nodiscard]] std::size_t size() const { return m_phrases.size(); }
    [[nodiscard]] std::span<const std::uint32_t> words(std::uint32_t phrase) const { return *m_phrases[phrase]; }

private:
    std::map<std::vector<std::uint32_t>, std::uint32_t> m_numbers;
    std::vector<const std::vector<std::uint32_t> *> m_phrases; // into the map, whose nodes stay
};

/// A carrier phrase, which may be empty, and what follows it.
struct PhraseStep {
    static constexpr std::uint32_t end = 0xffffffffU; ///< the sentence ends
    static constexpr std::uint32_t more = 0xfffffffeU; ///< the phrase goes on in the next step
    std::uint32_t phrase = 0;
    std::uint32_t value = end; ///< number of a value, `end` or `more`
};

/// Immutable; safe to share between threads. Refers to nothing once it is made. Read with PhraseWalk.
class PhraseMachine {
public:
    /// About `budget` steps are prepared at most, unless the machine has more arcs. Phrases go into `phrases`.
    PhraseMachine(const Machine &machine, const PathCounts &counts, const Vocabulary &vocabulary, PhraseTable &phrases,
                  std::size_t budget);

private:
    friend class PhraseWalk;
    static constexpr std::uint32_t nowhere = 0xffffffffU;
    /// A step from a state. Steps without a choice of values have `each` so large that they take value number 0.
    struct Move {
        std::uint64_t before = 0; ///< sentences of its state that stand before it, modulo 2^64
        std::uint64_t each = 1; ///< sentences from its target, modulo 2^64
        std::uint64_t inverse = 0; ///< of each, see PhraseWalk
        std::uint32_t phrase = 0;
        std::uint32_t value = PhraseStep::end; ///< the first of the atom; or `end`, `more`
        std::uint32_t target = nowhere; ///< nowhere: the sentence ends
    };
    struct State {
        std::uint32_t firstMove = 0;
        std::uint32_t moves = 0;
        std::uint32_t firstGuide = 0;
        std::uint32_t shift = 0; ///< guide[firstGuide + (index >> shift)] is the last move that begins there or before
        std::uint32_t wide = 0; ///< its numbers do not fit into 64 bits: place of them in the wide arrays, plus 1
    };
    class Builder;

    /// `index` becomes the number within the sentences from the target, which is returned.
    [[nodiscard]] std::uint32_t stepWide(const State &state, uint128 &index, PhraseStep &out) const;
    [[nodiscard]] std::uint32_t step(const State &state, std::uint64_t &index, PhraseStep &out) const;
    [[nodiscard]] const Move &moveAt(const State &state, std::uint64_t index) const;

    std::vector<State> m_states;
    std::vector<Move> m_moves;
    std::vector<std::uint32_t> m_guide;
    std::vector<uint128> m_wideBefore;
    std::vector<uint128> m_wideEach;
};

/// The steps of some sentences, of one machine or several. All go one step, then all the next: while one waits for
/// what its step depends on, and where it leads, the processor is busy with the others.
class PhraseWalk {
public:
    static constexpr std::size_t most = 64; ///< sentences at once

    void clear();
    /// Sentence number `index` of the machine, which must live until run(). No more than `most`.
    void add(const PhraseMachine &machine, uint128 index);
    /// Brings the values' places in `soon` near.
    void run(const PackedText *soon = nullptr);

    [[nodiscard]] std::uint32_t length(std::size_t sentence) const { return m_lengths[sentence]; }
    /// The last one has the value `end`, or a value that ends the sentence.
    [[nodiscard]] const PhraseStep &step(std::size_t sentence, std::uint32_t nth) const
    {
        return m_steps[nth * most + sentence];
    }

private:
    struct Way {
        const PhraseMachine *machine = nullptr;
        std::uint64_t index = 0; ///< within the sentences from `state`
        std::uint32_t state = 0;
        std::uint32_t sentence = 0;
    };
    [[nodiscard]] PhraseStep &next(std::size_t sentence);

    std::vector<PhraseStep> m_steps; ///< the first of all sentences, then the second …
    std::array<std::uint32_t, most> m_lengths{};
    std::array<Way, most> m_ways{}; ///< of those that are not at their ends
    std::size_t m_wayCount = 0;
    std::uint32_t m_sentences = 0;
};

} // namespace filigree
