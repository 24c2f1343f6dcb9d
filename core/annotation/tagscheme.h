// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the words of slots are tagged in formats that have a tag for each word.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/annotation/utterance.h"

namespace filigree {

enum class TagScheme {
    Bio, ///< B- at the first word of each slot, I- at the others (IOB2)
    Bioes, ///< besides E- at the last word, and S- where a slot is one word
    Iob1, ///< I-, and B- only where a slot stands right behind another of its type
};

/// "bio", "bioes" or "iob1".
[[nodiscard]] std::string_view tagSchemeName(TagScheme scheme);
[[nodiscard]] std::optional<TagScheme> tagScheme(std::string_view name);

/// A tag for each word, "O" outside of slots.
[[nodiscard]] std::vector<std::string> slotTags(const Utterance &utterance, TagScheme scheme);

} // namespace filigree
