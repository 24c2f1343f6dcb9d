// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The formats of grammars: what the command line, the dialogs and the manual list.
#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/grammar/grammar.h"

namespace filigree {

struct GrammarFormat {
    std::string_view name; ///< as in --format
    std::string_view suffix; ///< of files, with the dot
    std::string_view title; ///< for people, in English
    Result<std::string> (*write)(const Grammar &grammar) = nullptr; ///< none: it is only read
    Result<Grammar> (*read)(std::string_view text) = nullptr; ///< none: it is only written
};

/// All of them, in a fixed order.
[[nodiscard]] std::span<const GrammarFormat> grammarFormats();

[[nodiscard]] const GrammarFormat *findGrammarFormat(std::string_view name); ///< nullptr when there is none

/// "jsgf, abnf, srgs": the names of those that can be written, or read.
[[nodiscard]] std::string writableGrammarFormats();
[[nodiscard]] std::string readableGrammarFormats();

/// Error: InvalidOption, naming the formats that there are.
[[nodiscard]] Result<std::string> writeGrammar(const Grammar &grammar, std::string_view format);

/// The text of a grammar's file, inflated where it is compressed (.gz, .zst). Errors: those of files.
[[nodiscard]] Result<std::string> readGrammarFile(const std::filesystem::path &path);

/// `format` empty: found out from the text's first lines, else from `fileName`'s suffix. Errors: InvalidOption (no such
/// format, or it is only written), InvalidInput with line and column.
[[nodiscard]] Result<Grammar> readGrammar(std::string_view text, std::string_view format = {},
                                          std::string_view fileName = {});

/// The name of the format of a text; empty when it cannot be told. ".gz" and ".zst" at the end of `fileName` do not
/// count.
[[nodiscard]] std::string_view detectGrammarFormat(std::string_view text, std::string_view fileName = {});

} // namespace filigree
