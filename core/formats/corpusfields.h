// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pieces that corpus formats are made of: how a word, a tag, a field is escaped. Shared by the writers and by the
// fast path of core/generation, so that both give the same bytes.
#pragma once

#include <string>
#include <string_view>

#include "core/annotation/utterance.h"

namespace filigree {

/// A JSON string with its quotes. Only what must be is escaped; UTF-8 stays as it is, wrong UTF-8 becomes U+FFFD.
void appendJsonString(std::string &out, std::string_view text);

/// A CSV field (RFC 4180): in quotes when it holds a comma, a quote, a line break, or blanks at an end.
void appendCsvField(std::string &out, std::string_view text);

/// A TSV field: tabs and line breaks, which no token has, become blanks.
void appendTsvField(std::string &out, std::string_view text);

/// `{"locale":"en-US","intent":"PlayMusic","tokens":[`
[[nodiscard]] std::string jsonLineBegin(std::string_view locale, std::string_view intent);

/// `# intent = PlayMusic` and its line break.
[[nodiscard]] std::string conllSentenceBegin(std::string_view intent);

} // namespace filigree
