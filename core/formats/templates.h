// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The template languages Chatito (2.3) and Chatette (1.6): intents, slots and aliases as units of sentences. A grammar
// becomes such a file, and such a file a grammar.
//
// What is lost on the way out. Chatito: it has no escapes, so `~[`, `@[` and `*[` in a word get a blank. Chatette:
// shares of alternatives, all alternatives being alike there. Both: words are written as text and cut again by the
// tokenizer.
#pragma once

#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/grammar/grammar.h"

namespace filigree {

[[nodiscard]] std::string writeChatito(const Grammar &grammar);
[[nodiscard]] std::string writeChatette(const Grammar &grammar);

/// Sentences are alternatives, with the shares that `*[30%]` or `*[2]` give them; `~[x?]` is missing as often as one of
/// its sentences comes. A name that has no unit stands for itself. Numbers of examples to make are passed over.
/// Errors (InvalidInput with line and column): import, recursion, units that are defined twice, slots inside slots, and
/// what is no Chatito.
[[nodiscard]] Result<Grammar> readChatito(std::string_view text);

/// Choices `[a|b]` and `{a/b}`, parts that may be missing `[x?/30]`, escapes, variations (`@[x]` without one means
/// all). The canonical value behind `=` and changing case (`&`) are passed over. Errors as of readChatito; file
/// inclusion, arguments (`$x`) and names of chance (`?name`) cannot be read.
[[nodiscard]] Result<Grammar> readChatette(std::string_view text);

} // namespace filigree
