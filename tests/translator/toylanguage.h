// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A language pair that a tiny network learns in seconds, for the tests of the translation worker.
#pragma once

#include <cstdint>
#include <string>

#include "app/translator/model.h"
#include "app/translator/pairs.h"

namespace toy {

inline constexpr int vocabulary = 30; ///< the special ids, the placeholders and 16 words

/// Sentences of 2 to 6 words; the translation is the sentence backwards, or the sentence itself.
enum class Kind { Backwards, Copy };
[[nodiscard]] filigree::translator::Pairs pairs(Kind kind, int count, std::uint64_t seed);

/// A network for it, with the weights that it begins with.
[[nodiscard]] filigree::translator::Model model(std::uint64_t seed);

/// The share of sentences that are translated without a mistake, greedily.
[[nodiscard]] double accuracy(const filigree::translator::Model &model, const filigree::translator::Pairs &pairs);

/// The vocabulary as a file that the worker reads.
[[nodiscard]] std::string vocabularyText();
[[nodiscard]] std::string encodedText(const filigree::translator::Pairs &pairs);

} // namespace toy
