// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Annotated utterances as numbers of a Vocabulary, and back.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/annotation/utterance.h"
#include "core/fst/vocabulary.h"

namespace filigree {

/// Nothing when the vocabulary lacks a word or a value.
[[nodiscard]] std::optional<std::vector<std::uint32_t>> toPieces(const Vocabulary &vocabulary,
                                                                 const Utterance &utterance);

[[nodiscard]] Utterance fromPieces(const Vocabulary &vocabulary, const std::string &intent,
                                   std::span<const std::uint32_t> pieces);

/// The label of a piece in every machine over this vocabulary.
[[nodiscard]] std::uint32_t labelOfPiece(const Vocabulary &vocabulary, std::uint32_t piece);

} // namespace filigree
