// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cuts SRGS ABNF into tokens with places. Private to the reader.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/formats/sourcetext.h"

namespace filigree {

struct AbnfToken {
    enum class Kind {
        End,
        Word, ///< text is the word
        Quoted, ///< text is what stood between quotes
        RuleName, ///< text is the name without $
        Uri, ///< text is what stood between < and >
        RuleUri, ///< the same behind a $: a rule of another file
        Weight, ///< text is what stood between slashes
        Tag, ///< text is what stood between the braces
        Language, ///< text is what stood behind !
        Mark, ///< text is one of = | ; ( ) [ ]
    };
    Kind kind = Kind::End;
    std::string text;
    std::string comment; ///< the last documentation comment before it
    std::size_t at = 0;
    TextPlace place;

    [[nodiscard]] bool isMark(char mark) const { return kind == Kind::Mark && text[0] == mark; }
};

class AbnfLexer {
public:
    explicit AbnfLexer(std::string_view text)
        : m_source(text)
    {
    }

    /// The first line, `#ABNF 1.0 UTF-8;`.
    [[nodiscard]] Result<void> readHeader();
    [[nodiscard]] Result<AbnfToken> next();

private:
    [[nodiscard]] Result<void> skipBlanks(std::string &comment);
    [[nodiscard]] Result<AbnfToken> upTo(AbnfToken token, std::string_view begin, std::string_view end,
                                         const char *what);
    [[nodiscard]] std::string readRun();

    SourceText m_source;
    std::size_t m_at = 0;
};

} // namespace filigree
