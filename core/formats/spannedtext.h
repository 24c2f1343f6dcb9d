// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A sentence as it is written, with its slots as byte ranges: what most other tools' formats hold. Private to
// core/formats.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/annotation/utterance.h"
#include "core/formats/biotags.h"
#include "core/text/tokenizer.h"

namespace filigree {

struct TextSpan {
    std::size_t begin = 0; ///< bytes
    std::size_t end = 0;
    std::string type;
};

struct SpannedText {
    std::string text;
    std::vector<TextSpan> spans; ///< in order, apart from each other
};

/// The sentence with the blanks that a writer puts; words that would be read as others so have blanks between all of
/// them. setSpannedText() gives the same utterance again, unless a word itself is one that the tokenizer would cut.
[[nodiscard]] SpannedText spannedText(const Utterance &utterance);

/// Words and slots from a text, whose spans may stand in any order. The text is cut at their borders first, so that
/// half a word can be a slot. A fault when spans overlap, are empty or lie outside; `word` of it is a byte offset.
[[nodiscard]] std::optional<UtteranceFault> setSpannedText(Utterance &utterance, SpannedText text,
                                                           Tokenizer &tokenizer);

/// Offsets as other tools count them.
enum class OffsetUnit { CodePoints, Utf16 };

/// The byte offset of a character; nothing beyond the end or inside of a surrogate pair.
[[nodiscard]] std::optional<std::size_t> byteOffset(std::string_view text, std::size_t offset, OffsetUnit unit);

/// Counts the characters of a text, for offsets that are written.
[[nodiscard]] std::size_t countCharacters(std::string_view text, OffsetUnit unit);

/// A name that the notation can hold: white space and what else may not be in it become `_`. Empty when nothing is
/// left.
[[nodiscard]] std::string usableSlotName(std::string_view name);

} // namespace filigree
