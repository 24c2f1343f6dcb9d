// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Entities inside of a sentence as Rasa writes them: `[NYC]{"entity": "city", "value": "New York"}`, `[NYC](city)`,
// `[NYC](city:New York)`. Private to core/formats.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/formats/corpusreader.h"
#include "core/formats/spannedtext.h"

namespace filigree {

struct RasaSynonym {
    std::string slot;
    std::string value; ///< what the words stand for
};

struct RasaSentence {
    SpannedText text;
    std::vector<RasaSynonym> synonyms; ///< for each span; an empty value where there is none
    std::vector<std::string> remarks;
    std::string fault; ///< a sentence; empty when all is well
    std::size_t faultAt = 0; ///< byte in the line
};

/// The slot of an entity: its name, and its role behind a dot.
[[nodiscard]] std::string rasaSlot(std::string_view entity, std::string_view role);

[[nodiscard]] RasaSentence readRasaSentence(std::string_view line);

/// The sentence with its entities. There is no escape in this notation: a value with `]` in it is written without its
/// entity, and a `]` before `(`, `{` or `[` gets a blank behind it.
void appendRasaSentence(std::string &out, const SpannedText &sentence);

} // namespace filigree
