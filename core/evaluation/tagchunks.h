// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Chunks of a tag sequence as the field's script conlleval finds them, whatever the sequence looks like.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/annotation/utterance.h"

namespace filigree {

/// A tag cut at its first hyphen: "B-artist" is B of the type "artist"; "O" has no type.
struct TagParts {
    std::string_view kind;
    std::string_view type;
};
[[nodiscard]] TagParts tagParts(std::string_view tag);

/// Does a chunk end between these two neighbours, does one begin? The rules of conlleval (Tjong Kim Sang and Buchholz,
/// 2000): IOB1, IOB2, IOE1 and IOE2 are all understood, an I without its B begins a chunk, and a change of type ends
/// one and begins another. Sentences are bounded by "O".
[[nodiscard]] bool chunkEnds(const TagParts &before, const TagParts &after);
[[nodiscard]] bool chunkBegins(const TagParts &before, const TagParts &after);

/// The chunks of a sentence; never fails, and any text is a tag.
[[nodiscard]] std::vector<SlotSpan> tagChunks(std::span<const std::string> tags);

} // namespace filigree
