// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A remark about a place in a text: what the editor underlines and the command line prints.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "core/base/message.h"

namespace filigree {

enum class Severity { Error, Warning };

enum class DiagnosticCode {
    UnclosedBrace,
    UnopenedBrace,
    NestedBrace,
    MissingSlotName, // `{rock} music`, `rock| music`
    EmptySlotValue,
    BadSlotName,
    SpaceInSlotName, // `|Genre Name`, where GenreName is a slot of the text; else a warning
    NearIntent, // the name of another intent but for blanks and capital letters
    NearSlotName, // nearly the name of another slot that is much more frequent
    BadEscape,
    BadIntent,
    UnknownDirective,
    TooLong,
    Inconsistent, // one text with two annotations or intents
    NoUtterance,
    LeftOut, // something in another tool's file that has no place here
};

struct Diagnostic {
    Severity severity = Severity::Error;
    DiagnosticCode code = DiagnosticCode::UnclosedBrace;
    std::string message; ///< a sentence that a linguist understands, with what to do, in English
    std::int64_t line = 0; ///< 1-based
    std::int64_t column = 0; ///< 1-based, in characters
    std::size_t begin = 0; ///< byte range in the whole text
    std::size_t end = 0;
    Message said = {}; ///< the sentence for other languages
};

} // namespace filigree
