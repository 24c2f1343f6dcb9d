// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// May a slot's value stand beside these words too? What to ask about it, and what "no" does: the contexts that lack the
// value become a class of their own.
#pragma once

#include <optional>
#include <vector>

#include "core/annotation/utterance.h"
#include "core/base/progress.h"
#include "core/induction/induce.h"
#include "core/induction/templates.h"

namespace filigree::induction {

/// Sentences that differ from a golden utterance in one value, which the rules allow there but no utterance shows in
/// that context (beside that word, or in that intent); the most telling first, at most `most`. Their support is the
/// expected share of unseen values that belong, their weight the share of the language that hangs on it. With k of N
/// values seen in n draws and d denied, s sizes of the context's set, all alike before:
///   P(s) is proportional to C(N-k, s-k) / C(N, s) s^-n (1 - x)^d,  x = (s - k) / (N - k), support = E[x].
[[nodiscard]] std::vector<InductionCandidate> valueDoubts(const TemplateSet &templates, std::size_t most,
                                                          const Progress &progress);

/// The support above.
[[nodiscard]] double unseenShare(std::size_t values, std::size_t seen, std::size_t draws, std::size_t denied);

/// `sentence` was denied, and golden utterances differ from it in values only: the widest context of such a value that
/// lacks it becomes a class without it (and without all unseen values, when fewer than half of them are expected to
/// belong). False where every value was seen in the place where it stands.
bool denyValue(TemplateSet &templates, const Template &denied, const std::vector<std::string> &values);

} // namespace filigree::induction
