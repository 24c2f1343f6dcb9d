// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One line of the golden notation, cut into words and slots. Private to the reader in golden.cpp.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/annotation/diagnostic.h"
#include "core/annotation/utterance.h"
#include "core/text/tokenizer.h"

namespace filigree {

/// Reads words, escapes and slots of one line. Stops at the first mistake, as what follows would be guesswork.
class GoldenLineReader {
public:
    GoldenLineReader(Tokenizer &tokenizer, std::string_view line)
        : m_tokenizer(tokenizer)
        , m_line(line)
    {
    }

    /// The utterance without intent; nothing when there was a mistake. An empty one for blank and comment lines.
    [[nodiscard]] std::optional<Utterance> read();

    /// The mistake: its byte range is relative to the line; line and column are not set.
    [[nodiscard]] const Diagnostic &mistake() const { return m_mistake; }

private:
    [[nodiscard]] bool readBraced();
    [[nodiscard]] bool readSlotName(std::string &name);
    [[nodiscard]] bool readEscape(std::string &out);
    [[nodiscard]] bool readBarAfterWord(std::size_t wordBegin, std::string &word);
    [[nodiscard]] bool addSlot(std::string_view value, std::string type, std::size_t begin);
    void flushWord(std::string &word);
    bool fail(DiagnosticCode code, std::size_t begin, std::size_t end, MessageCode said);

    Tokenizer &m_tokenizer;
    std::string_view m_line;
    std::size_t m_at = 0;
    Utterance m_utterance;
    Diagnostic m_mistake;
};

} // namespace filigree
