// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An annotated utterance: what the customer says, what she wants (intent), and which words name what (slots).
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace filigree {

/// The intent of utterances that stand before any intent line.
inline constexpr std::string_view unknownIntent = "und";

/// A slot: the words [begin, end) and their slot type. Never empty; slots do not overlap and stand in order.
struct SlotSpan {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string type;
    friend bool operator==(const SlotSpan &, const SlotSpan &) = default;
};

struct Utterance {
    std::string intent{unknownIntent};
    std::vector<std::string> tokens;
    std::vector<SlotSpan> slots;
    friend bool operator==(const Utterance &, const Utterance &) = default;
};

/// The sentence as it is written, without annotation.
[[nodiscard]] std::string plainText(const Utterance &utterance);

/// A slot's value as it is written.
[[nodiscard]] std::string slotValue(const Utterance &utterance, const SlotSpan &slot);

/// BIO tags, one a token: "O", "B-ArtistName", "I-ArtistName".
[[nodiscard]] std::vector<std::string> bioTags(const Utterance &utterance);

/// The template: `play {ArtistName}`; slot values replaced by slot types, words as they are.
[[nodiscard]] std::string templateText(const Utterance &utterance);

/// `other + SongName + other + ArtistName`: runs of carrier words become `other`.
[[nodiscard]] std::string wordPattern(const Utterance &utterance);

/// `other + ArtistName + SongName`: the set of concepts, sorted by code unit, `other` first.
[[nodiscard]] std::string condensedPattern(const Utterance &utterance);

} // namespace filigree
