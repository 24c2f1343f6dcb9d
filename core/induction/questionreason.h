// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why a sentence is asked about, in a linguist's words.
#pragma once

#include <vector>

#include "core/base/message.h"
#include "core/induction/questions.h"

namespace filigree {

/// Sentences: what tells the sentence from the golden utterance that is most like it, how many models would say it, and
/// how many other open patterns share that difference.
[[nodiscard]] std::vector<Message> reasonFor(const Utterance &sentence, const QuestionInput &input);

} // namespace filigree
