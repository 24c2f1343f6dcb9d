// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Distinct sentences of a space, drawn by weight, with random access: the k-th is computed alone.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/base/count128.h"
#include "core/generation/sentencespace.h"
#include "core/grammar/grammar.h"

namespace filigree {

/// How often each value of the vocabulary is used: the sum of its weights in the rules that list values of its slot.
[[nodiscard]] std::vector<double> valueWeights(const Grammar &grammar, const Vocabulary &vocabulary);

/// One decision: n sentences are shared among alternatives that hold at most `capacity` each, in proportion to weights.
/// With alternatives in ascending order of capacity / weight, the first j are full and the others share the rest:
///     n_i = min(capacity_i, lambda * weight_i), sum n_i = n,
/// rounded by systematic sampling (one seeded offset for all), in whole numbers throughout, so that the parts add up to
/// n and none is over its capacity. Any boundary between two alternatives is found without the others.
class WeightedChoice {
public:
    struct Alternative {
        double weight = 1.0; ///< >= 0, relative
        std::uint64_t capacity = 0;
        std::uint32_t number = 0;
    };
    WeightedChoice() = default;
    explicit WeightedChoice(std::vector<Alternative> alternatives);

    /// The share [begin, end) of an alternative by place, of n sentences.
    struct Share {
        std::uint32_t place = 0;
        std::uint64_t begin = 0;
        std::uint64_t end = 0;
    };
    /// The share that holds sentence k < n. `uniform`, when not 0, replaces all capacities. `each`: every alternative
    /// gets one sentence before any gets a second, if n allows.
    [[nodiscard]] Share shareOf(std::uint64_t k, std::uint64_t n, std::uint64_t seed, std::uint64_t uniform = 0,
                                bool each = false) const;
    [[nodiscard]] Share shareAt(std::uint32_t place, std::uint64_t n, std::uint64_t seed, std::uint64_t uniform = 0,
                                bool each = false) const;
    [[nodiscard]] std::uint32_t number(std::uint32_t place) const { return m_numbers[place]; }
    [[nodiscard]] std::uint32_t placeOf(std::uint32_t number) const; ///< O(alternatives)
    [[nodiscard]] std::size_t size() const { return m_numbers.size(); }

private:
    class Split;
    std::vector<std::uint32_t> m_numbers; ///< by place
    std::vector<uint128> m_capacities; ///< cumulative, by place
    std::vector<std::uint64_t> m_weights; ///< cumulative, by place
};

/// Draws without replacement. The weight of a sentence is the product of its values' weights; every state of the
/// machines shares what comes to it among its arcs, every slot among its values (each once before any twice).
/// Immutable; safe to share between threads. The space must outlive it.
class WeightedDraw {
public:
    /// `values` by number of the value. Errors: InvalidInput (more sentences than can be numbered), InvalidOption (a
    /// weight that is not a number >= 0). `count` is cut at what there is and at 2^53.
    [[nodiscard]] static Result<WeightedDraw> make(const SentenceSpace &space, std::span<const double> values,
                                                   std::uint64_t count, std::uint64_t seed);

    [[nodiscard]] std::uint64_t size() const { return m_size; }
    [[nodiscard]] uint128 at(std::uint64_t k) const; ///< its number in the space; k < size()
    [[nodiscard]] std::optional<std::uint64_t> find(uint128 index) const; ///< the inverse; nothing: it was not drawn

private:
    struct Part {
        SpacePart part;
        std::vector<WeightedChoice> states; ///< alternatives: 0 = the end, 1 + arc
    };
    struct Here;
    WeightedDraw() = default;
    double weigh(Part &part, std::span<const double> values);

    std::uint64_t m_size = 0;
    std::uint64_t m_seed = 0;
    const Vocabulary *m_vocabulary = nullptr;
    WeightedChoice m_choice; ///< among the parts
    std::vector<Part> m_parts;
    std::vector<WeightedChoice> m_atoms; ///< alternatives: place in the atom
};

} // namespace filigree
