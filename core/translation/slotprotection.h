// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Slots that survive translation: each slot of an utterance becomes a placeholder <s0> … <s9>, one subword, that the
// decoder lets out exactly once; afterwards it makes room for the slot's value again.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/annotation/utterance.h"
#include "core/base/error.h"
#include "core/text/tokenizer.h"

namespace filigree {

/// A slot that stands behind a placeholder.
struct ProtectedSlot {
    int number = 0; ///< n of <sn>
    std::string type;
    std::string value; ///< as it is written in the source; empty in templates
    friend bool operator==(const ProtectedSlot &, const ProtectedSlot &) = default;
};

/// An utterance as the translation sees it.
struct ProtectedText {
    std::string intent;
    std::string text; ///< "play <s0> by <s1>"
    std::vector<ProtectedSlot> slots; ///< in the order of the source
    /// Subword ids that a translation must have once each.
    [[nodiscard]] std::vector<int> requiredIds() const;
};

/// "<s3>"
[[nodiscard]] std::string placeholderText(int number);
/// A placeholder that stands in `text` at `at`: its number, else -1.
[[nodiscard]] int placeholderAt(std::string_view text, std::size_t at);
/// Numbers of the placeholders in the text, in order.
[[nodiscard]] std::vector<int> placeholdersIn(std::string_view text);

/// Errors: InvalidInput (more than ten slots; words that look like a placeholder; no words).
[[nodiscard]] Result<ProtectedText> protectSlots(const Utterance &utterance);

/// The same of a template, `play {SongName} by {ArtistName}`; `\` before `{ } \` takes their meaning. Errors: also
/// InvalidInput with the column for braces that do not fit and names that no slot can have.
[[nodiscard]] Result<ProtectedText> protectTemplate(std::string_view text, std::string_view intent);

/// Puts values (one a slot, in the order of ProtectedText::slots) into a translation and annotates them. Words are cut
/// by `tokenizer`. Errors: Inconsistent where a placeholder is missing, stands twice or belongs to no slot (each is
/// named); InvalidInput where a value has no words.
[[nodiscard]] Result<Utterance> restoreSlots(const ProtectedText &source, std::string_view translation,
                                             const std::vector<std::string> &values, Tokenizer &tokenizer);

/// The translation of a template, with `{SongName}` in the places of the placeholders. Errors: Inconsistent as above.
[[nodiscard]] Result<std::string> restoreTemplate(const ProtectedText &source, std::string_view translation);

/// What is between the placeholders, joined by blanks.
[[nodiscard]] std::string carrierText(std::string_view text);

} // namespace filigree
