// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How many words of tomorrow are not in today's utterances, and what a model that learns from sentences made of them
// does about it.
#pragma once

#include <span>

#include "core/annotation/utterance.h"
#include "core/evaluation/nlumodel.h"

namespace filigree {

/// The probability that the next word is one that the utterances do not have, as Good (1953) and Turing estimate it:
/// words seen once (by comparisonKey()) over all words. 0 for no words.
[[nodiscard]] double unseenShare(std::span<const Utterance> utterances);

/// How a model with catalogues learns from a corpus that was made of `golden`, or repeats them. Such a corpus has each
/// of their words often, so that the model would never learn to do without; and its values are spread over the
/// catalogues, so that no match needs to be hidden where words are. Hidden is twice the share of words that will be
/// new, and at most 0.6. Chosen on development data (tests/benchmarks/evaluation/RESULTS.md). Options stay as they are
/// without catalogues, and where nothing will be new by that estimate.
[[nodiscard]] TrainingOptions suitGenerated(TrainingOptions options, std::span<const Utterance> golden);

} // namespace filigree
