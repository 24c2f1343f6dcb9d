// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What core has to tell people, as a code and the pieces of the sentence: a program that speaks another language makes
// its own sentence of them. English is here, for the command line and for logs.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace filigree {

enum class MessageCode : int; ///< see messagecode.h; None is 0

struct Message {
    MessageCode code{};
    std::vector<std::string> pieces; ///< what stands at {1}, {2}, … of the sentence
};

/// The sentence in English; empty for MessageCode::None.
[[nodiscard]] std::string englishText(const Message &message);

/// A stable name for files: "golden.unclosed-brace".
[[nodiscard]] std::string_view messageName(MessageCode code);
[[nodiscard]] std::optional<MessageCode> messageOfName(std::string_view name);

/// All of them but None, for tests: each must have a sentence in every language.
[[nodiscard]] const std::vector<MessageCode> &allMessageCodes();

/// How many pieces its sentence has.
[[nodiscard]] std::size_t pieceCount(MessageCode code);

} // namespace filigree
