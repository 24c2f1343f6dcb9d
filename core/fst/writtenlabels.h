// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the labels of a machine mean: a word, the beginning of a slot, its end. Private to core/fst.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/fst/sourcemachine.h"
#include "core/fst/sourceorder.h"

namespace filigree {

class WrittenLabels {
public:
    struct Label {
        enum class Kind : std::uint8_t { Nothing, Word, Open, Close };
        Kind kind = Kind::Nothing;
        std::string text; ///< Word: itself, without escapes. Close: the slot's name
        std::uint32_t word = 0; ///< Word: its number; words that are read have the same ones
    };

    /// Error: InvalidInput, where a label has no name, or one that is no text.
    [[nodiscard]] static Result<WrittenLabels> of(const SourceMachine &source, const SourceOrder &order);

    [[nodiscard]] const Label &written(const SourceArc &arc) const { return m_written.at(arc.out); }

    /// By state: does it lie inside of a slot? Errors: InvalidInput (brackets that do not match, other words read than
    /// written), Cancelled.
    [[nodiscard]] Result<std::vector<std::uint8_t>> check(const SourceMachine &source, const SourceOrder &order,
                                                          Progress &progress) const;

private:
    Result<void> addArc(const SymbolNames &in, const SymbolNames &out, const SourceArc &arc);

    bool m_transducer = false; ///< some arc writes something else than it reads
    std::unordered_map<std::string, std::uint32_t> m_words;
    std::unordered_map<std::uint32_t, std::uint32_t> m_read; ///< label -> number of the word
    std::unordered_map<std::uint32_t, Label> m_written; ///< by label
};

} // namespace filigree
