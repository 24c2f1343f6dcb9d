// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a format writes for phrases and slot values: escaped once, then copied. A line of a format is one or two
// *channels* (JSON lines: the tokens, then the tags), each a join of phrases and values.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/formats/corpuswriter.h"
#include "core/fst/vocabulary.h"
#include "core/generation/packedtext.h"
#include "core/generation/phrasemachine.h"

namespace filigree {

/// Bits of a note: how a phrase or value meets its neighbours. Between two stands the separator unless the note of the
/// left one and the note of the right one forbid it, see separated().
namespace notes {
inline constexpr std::uint32_t glueLeft = 1; ///< never a separator before it
inline constexpr std::uint32_t scriptLeft = 2; ///< begins in a script that is written without blanks …
inline constexpr std::uint32_t glueRight = 4; ///< never a separator after it
inline constexpr std::uint32_t scriptRight = 8; ///< … or ends in one
inline constexpr std::uint32_t slow = 16; ///< the format's own writer must see the sentence
inline constexpr std::uint32_t slowSplit = 32; ///< … if a phrase of the sentence comes in several steps
} // namespace notes

[[nodiscard]] inline bool separated(std::uint32_t left, std::uint32_t right)
{
    return (((left >> 2) | right) & notes::glueLeft) == 0 && ((left >> 2) & right & notes::scriptLeft) == 0;
}

struct RenderChannel {
    PackedText phrases; ///< by number
    PackedText values; ///< by number; one at least, and in the second channel of JSON lines by kind
};

/// Writing a line is copying strings: those of its channels, and some that stand in every line.
struct RenderTables {
    PackedText fixed; ///< `end`, `middle`, and by intent what stands before a sentence
    static constexpr std::uint32_t end = 0; ///< of a line
    static constexpr std::uint32_t middle = 1; ///< between two channels
    static constexpr std::uint32_t firstBegin = 2;
    bool beginsOnChange =
        false; ///< before a sentence … only where the intent changes (headings of the golden notation)
    char separator = ' ';
    std::vector<RenderChannel> channels; ///< one or two
    std::vector<std::uint32_t> kinds; ///< by value: its number in the second channel; empty: the same as in the first
};

/// Nothing for a format that has no tables. Takes as long as the vocabulary is large.
[[nodiscard]] std::optional<RenderTables> makeRenderTables(std::string_view format, const Vocabulary &vocabulary,
                                                           const PhraseTable &phrases,
                                                           const std::vector<std::string> &intents,
                                                           const CorpusWriterOptions &options);

} // namespace filigree
