// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What to ask the linguist: of the sentences that the models of an induction disagree on, those whose answers leave
// least open.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/annotation/utterance.h"
#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/progress.h"
#include "core/induction/induce.h"

namespace filigree {

/// A sentence that was asked about before, and what was said: nothing when it is open, or the linguist is unsure.
struct AskedSentence {
    Utterance sentence;
    std::optional<bool> belongs;
};

struct QuestionInput {
    std::vector<InductionCandidate> candidates; ///< of the report
    int voters = 0; ///< of the report, 1 to 64
    std::vector<AskedSentence> asked;
    std::vector<Utterance> golden; ///< to say what a sentence is like; their templates are not asked about
};

struct ProposedQuestion {
    Utterance sentence;
    double gain = 0.0; ///< bits that the answer settles, of all candidates, weighted by their weights
    std::vector<Message> reasons; ///< why it is asked: a few sentences for a linguist
    std::string why; ///< the same in English
};

/// At most `count` questions, the most telling first. Each is judged with those before it, so that they do not settle
/// the same; no two have one template, and none has a template that was asked about. Answers that came after the
/// induction count: a model that they contradict loses most of its say.
/// The gain of a question q is the mutual information of its answer and of every candidate t, weighted:
/// sum_t w_t [H(t) - sum_a P(a) H(t | q = a)], over the models' votes.
[[nodiscard]] std::vector<ProposedQuestion> pickQuestions(const QuestionInput &input, std::size_t count);
/// The same of many candidates. Error: Cancelled.
[[nodiscard]] Result<std::vector<ProposedQuestion>> pickQuestions(const QuestionInput &input, std::size_t count,
                                                                  Progress &progress);

} // namespace filigree
