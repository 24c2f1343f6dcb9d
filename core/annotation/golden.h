// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The golden notation: `play {Camila Cabello}|ArtistName`, with [Intent] lines, @directives and # comments.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/annotation/diagnostic.h"
#include "core/annotation/utterance.h"
#include "core/base/error.h"

namespace filigree {

/// Longest utterance that is read; a longer line is a diagnostic.
inline constexpr std::size_t longestUtterance = 10'000;

/// An utterance and where it stands.
struct GoldenUtterance {
    Utterance utterance;
    std::int64_t line = 0; ///< 1-based
    std::size_t begin = 0; ///< byte range of the line in the whole text, without its end-of-line
    std::size_t end = 0;
};

/// A `[Intent]` line.
struct IntentHeading {
    std::string intent;
    std::int64_t line = 0;
};

struct GoldenText {
    std::string locale; ///< of the last @locale; empty when there is none
    std::vector<GoldenUtterance> utterances; ///< the good lines, in order; repeated ones stand repeatedly
    std::vector<IntentHeading> headings;
    std::vector<Diagnostic> diagnostics; ///< in the order of the text
};

/// Reads a whole text in the golden notation. Good lines load whatever stands beside them. CR LF and a BOM are
/// accepted. Fails only where there is no text at all to speak of: bytes that are not UTF-8, or a NUL (a binary file).
[[nodiscard]] Result<GoldenText> parseGolden(std::string_view text);

/// Reads one line's utterance (no heading, no directive). Diagnostics tell line 1.
[[nodiscard]] Result<Utterance> parseGoldenLine(std::string_view line, std::string_view intent);

/// The utterance as one line: words separated by blanks, `word|Slot` for one word, `{two words}|Slot` for more.
[[nodiscard]] std::string toGolden(const Utterance &utterance);

/// A text in the golden notation: @locale, then the utterances under their intents, each intent once, in order of first
/// sight.
[[nodiscard]] std::string writeGolden(std::string_view locale, const std::vector<Utterance> &utterances);

/// `[PlayMusic]`, with a `]` or `\` of the name escaped.
[[nodiscard]] std::string intentHeading(std::string_view intent);

/// Is this a slot name that the notation can hold: letters, marks, digits, `_ . - :`, at least one letter or digit?
[[nodiscard]] bool isSlotName(std::string_view name);

} // namespace filigree
