// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The way of annotated utterances through a translation: what is sent to the worker program, and what becomes of its
// answers. Between the two any program may carry the lines.
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/translation/slotprotection.h"
#include "core/translation/slotvalues.h"
#include "core/translation/translationreview.h"
#include "core/translation/workerevents.h"
#include "core/translation/workerrequests.h"

namespace filigree {

struct TranslationSettings {
    ValuePolicies policies;
    ReviewOptions review;
    std::uint64_t seed = 1; ///< draws values of policy Refill
    int batch = 512; ///< lines of one request
    int longest = ModelShape{}.longest; ///< subwords that the model reads at once; longer ones have a fault
};

/// "it has 300 subwords, and the model reads 256 at once: cut it into sentences"
[[nodiscard]] std::string tooLongText(std::size_t subwords, int longest);

/// What became of an utterance.
struct TranslatedUtterance {
    std::size_t source = 0; ///< index of the utterance
    Utterance utterance; ///< annotated, of the target language; empty where `fault` says why
    std::string withPlaceholders; ///< the translation as it came
    double score = 0.0; ///< of the model: log-probability by length
    int forced = 0; ///< placeholders that the constraint brought
    std::vector<RaisedFlag> flags;
    std::vector<TargetValue> values; ///< by slot of the source
    std::string fault; ///< why there is no translation; empty when there is one
};

/// Translates a list of utterances in two rounds: first the slot values that are translated by themselves, then the
/// sentences. Use: while next() gives a request, have it done, and give take() each of its events; then finish().
class UtteranceTranslation {
public:
    using Encode = std::function<std::vector<int>(std::string_view)>; ///< Subwords::encode
    using Decode = std::function<std::string(const std::vector<int> &)>; ///< Subwords::decode

    UtteranceTranslation(const std::vector<Utterance> &utterances, TargetValues known, TranslationSettings settings,
                         Encode encode, Decode decode);

    /// Fills in the lines of the next request; the model and the search are the caller's. False when all was asked.
    [[nodiscard]] bool next(TranslateRequest &request);
    /// An answer to the newest request. Errors: Inconsistent where it names a line that was not asked.
    [[nodiscard]] Result<void> take(const TranslatedEvent &event);
    /// One for each utterance, in their order. Lines that were never answered have a fault. Error: Cancelled.
    [[nodiscard]] Result<std::vector<TranslatedUtterance>> finish(Progress &progress);
    /// Share of the lines that are answered.
    [[nodiscard]] double progress() const;

private:
    struct Answer {
        std::string text;
        double score = 0.0;
        int forced = 0;
        bool here = false;
        std::size_t tooLong = 0; ///< subwords, where they are more than the model reads
    };
    /// A line that has to be translated: a value, or an utterance.
    struct Task {
        std::string text;
        std::vector<int> required;
        Answer answer;
    };
    [[nodiscard]] TranslatedUtterance finished(std::size_t index, const ValueResolver &resolver,
                                               Tokenizer &tokenizer) const;

    std::vector<Result<ProtectedText>> m_texts; ///< by utterance
    std::vector<std::size_t> m_taskOfText; ///< by utterance, where it could be protected
    std::vector<std::string> m_valueTexts; ///< the first tasks
    std::vector<Task> m_tasks;
    std::size_t m_begin = 0; ///< of the newest request's lines
    std::size_t m_end = 0;
    std::size_t m_answered = 0;
    TargetValues m_known;
    TranslationSettings m_settings;
    Encode m_encode;
    Decode m_decode;
};

} // namespace filigree
