// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Utterances as columns: words separated by blanks, slots as "0-2:ArtistName 4-5:SongName". Private to core/project.
#pragma once

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

} // namespace filigree
