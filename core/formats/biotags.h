// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// BIO tags to slots, and what every reader checks about an utterance. Private to core/formats.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/annotation/utterance.h"

namespace filigree {

/// What is wrong with an utterance, and with which of its words (or tags).
struct UtteranceFault {
    std::size_t word = 0;
    std::string what; ///< a sentence
};

/// "B-Type", "I-Type", and the E and S of BIOES and the L and U of BILOU.
[[nodiscard]] bool isSlotTag(std::string_view tag);

/// Sets the slots that the tags say: "O", "B-Type", "I-Type" (IOB2), where an I without its B begins a slot (IOB1), and
/// the E- (or L-) at a slot's end and S- (or U-) for a single word of BIOES and BILOU.
[[nodiscard]] std::optional<UtteranceFault> setSlots(Utterance &utterance, std::span<const std::string> tags);

/// Checks number and content of the words: not empty, no white space or line break in them.
[[nodiscard]] std::optional<UtteranceFault> checkWords(const Utterance &utterance);

/// Words separated by white space.
[[nodiscard]] std::vector<std::string> splitBlanks(std::string_view text);

} // namespace filigree
