// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cuts JSGF into tokens with places. Private to the reader.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/error.h"

namespace filigree {

struct JsgfToken {
    enum class Kind {
        End,
        Word, ///< text is the word
        Quoted, ///< text is what stood between quotes, without escapes
        RuleName, ///< text is the name without < >
        Weight, ///< weight is the number between slashes
        Tag, ///< text is what stood between braces, without escapes, trimmed
        Mark, ///< text is one of = | ; ( ) [ ] * +
    };
    Kind kind = Kind::End;
    std::string text;
    double weight = 0.0;
    std::string comment; ///< the last documentation comment before it
    std::int64_t line = 0;
    std::int64_t column = 0;

    [[nodiscard]] bool isMark(char mark) const { return kind == Kind::Mark && text[0] == mark; }
};

class JsgfLexer {
public:
    explicit JsgfLexer(std::string_view text)
        : m_text(text)
    {
    }

    /// The first line, `#JSGF V1.0 UTF-8 en-US;`: returns the locale.
    [[nodiscard]] Result<std::string> readHeader();
    [[nodiscard]] Result<JsgfToken> next();

private:
    [[nodiscard]] tl::unexpected<Error> wrong(std::size_t at, std::string detail) const;
    [[nodiscard]] std::optional<Error> skipBlanks(std::string &comment);
    [[nodiscard]] std::optional<Error> readDelimited(JsgfToken &token, char end, const char *what);
    [[nodiscard]] std::optional<Error> readRuleName(JsgfToken &token);
    [[nodiscard]] std::optional<Error> readWeight(JsgfToken &token);
    void readWord(JsgfToken &token);
    void place(std::size_t at, std::int64_t &line, std::int64_t &column) const;

    std::string_view m_text;
    std::size_t m_at = 0;
    // Lines are counted as the reader goes, for a file of a million lines.
    mutable std::size_t m_countedTo = 0;
    mutable std::int64_t m_line = 1;
    mutable std::size_t m_lineBegin = 0;
};

} // namespace filigree
