// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The interview with the linguist: questions out of the current grammar's run into the project, answers back.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/induction/induce.h"
#include "core/project/projectstore.h"

namespace filigree {

/// The result of an induction run as it is stored: the grammar (grammarToJson()) with the sentences that the models
/// disagree on beside its rules.
[[nodiscard]] std::string inductionToJson(const Grammar &grammar, const InductionReport &report);
/// Candidates and voters out of such a text; NotFound where it has none (an older program wrote it), InvalidInput where
/// they cannot be read.
[[nodiscard]] Result<InductionReport> candidatesFromJson(std::string_view json);

/// Picks at most `count` questions (see pickQuestions()) and keeps them as open ones. A sentence or template that was
/// asked about, answered or not, is not asked about again. Fewer, or none, when nothing is open any more. NotFound when
/// nothing was induced yet.
[[nodiscard]] Result<std::vector<Question>> askQuestions(ProjectStore &store, std::size_t count);
/// The same; error: Cancelled, and nothing is kept.
[[nodiscard]] Result<std::vector<Question>> askQuestions(ProjectStore &store, std::size_t count, Progress &progress);

/// Those asked and not answered, by id.
[[nodiscard]] Result<std::vector<Question>> openQuestions(ProjectStore &store);

struct GivenAnswer {
    std::int64_t question = 0;
    Answer answer = Answer::None; ///< None takes an answer back
};

/// Keeps all answers, or none when one of them fails: NotFound, for a question that was never asked. An answer may be
/// changed by a later one. The next induction respects them; "unsure" says nothing but that it was asked.
[[nodiscard]] Result<void> giveAnswers(ProjectStore &store, const std::vector<GivenAnswer> &answers);

} // namespace filigree
