// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Utterances as columns: words separated by blanks, slots as "0-2:ArtistName 4-5:SongName". Private to core/project.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/annotation/utterance.h"

namespace filigree {

/// Throw ProjectFault (InvalidInput) for what the columns cannot hold: a word that is empty or holds a blank, a slot
/// that is out of order or has no name.
[[nodiscard]] std::string storedWords(const Utterance &utterance);
[[nodiscard]] std::string storedSlots(const Utterance &utterance);

/// Throws ProjectFault (DamagedProject) for what they would not have written.
[[nodiscard]] Utterance fromStored(std::string intent, std::string_view words, std::string_view slots);

/// What fits into a referenceId().
constexpr int sourceBits = 23;
constexpr int lineBits = 40;
constexpr std::int64_t mostSources = (std::int64_t(1) << sourceBits) - 1;
constexpr std::int64_t mostLines = (std::int64_t(1) << lineBits) - 1;
constexpr std::int64_t mostOccurrences = (std::int64_t(1) << 32) - 1; ///< of one utterance

/// Throws ProjectFault (DamagedProject) unless the count is from 1 to mostOccurrences and the line from 0 to mostLines.
void checkCountAndLine(std::int64_t count, std::int64_t line);

} // namespace filigree
