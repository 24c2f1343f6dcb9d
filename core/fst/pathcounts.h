// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Numbers the sentences of a deterministic machine: how many pass each arc, which is the i-th, which number has one.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/base/count128.h"
#include "core/fst/machine.h"
#include "core/fst/vocabulary.h"

namespace filigree {

/// Sentences are ordered: the end first, then by label, within an atom by value. The machine and the vocabulary must
/// outlive this.
class PathCounts {
public:
    PathCounts(const Machine &machine, const Vocabulary &vocabulary);

    [[nodiscard]] Count128 total() const { return m_total[0]; }
    [[nodiscard]] Count128 from(std::uint32_t state) const { return m_total[state]; }
    /// Sentences of the arc's state that stand before those of the arc.
    [[nodiscard]] Count128 before(std::uint32_t arc) const { return m_before[arc]; }

    /// The pieces of sentence number `index` < total(); `pieces` is overwritten.
    void path(uint128 index, std::vector<std::uint32_t> &pieces) const;
    /// The number of a sentence; nothing when the machine does not accept it, or its number is beyond 128 bits.
    [[nodiscard]] std::optional<uint128> indexOf(std::span<const std::uint32_t> pieces) const;

private:
    /// All that unranking needs of an arc, side by side.
    template <class Number> struct Step {
        Number before = 0; ///< sentences of its state that stand before it
        Number each = 0; ///< sentences from its end
        std::uint32_t piece = 0; ///< the word, or the first value
        std::uint32_t target = 0;
        bool isAtom = false;
    };
    template <class Number> [[nodiscard]] std::vector<Step<Number>> makeSteps() const;
    template <class Number>
    void walk(Number index, const std::vector<Step<Number>> &steps, std::vector<std::uint32_t> &pieces) const;

    const Machine &m_machine;
    const Vocabulary &m_vocabulary;
    std::vector<Count128> m_total; ///< by state: sentences from here
    std::vector<Count128> m_before; ///< by arc: sentences of its state that stand before it
    std::vector<Step<std::uint64_t>> m_narrow; ///< when everything fits into 64 bits
    std::vector<Step<uint128>> m_wide; ///< otherwise
};

} // namespace filigree
