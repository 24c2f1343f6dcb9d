// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/leftout.h"

#include <utility>

#include "core/annotation/golden.h"

namespace filigree {

namespace {

std::string wordsOf(const Utterance &sentence, const SlotSpan &slot)
{
    std::string out;
    for (std::size_t i = slot.begin; i < slot.end; ++i)
        out += (i == slot.begin ? "" : " ") + sentence.tokens[i];
    return out;
}

} // namespace

Result<LeftOut> leftOut(ProjectStore &store)
{
    const auto rejections = store.rejections();
    if (!rejections)
        return failWith(rejections.error());
    LeftOut out;
    for (const Rejection &rejection : *rejections) {
        if (rejection.kind == Rejection::Kind::Value) {
            out.language.values.push_back({rejection.slot, rejection.text});
            continue;
        }
        auto sentence = parseGoldenLine(rejection.text, rejection.intent);
        if (!sentence)
            return fail(ErrorCode::DamagedProject,
                        "A rejected sentence in the project cannot be read: " + sentence.error().detail);
        auto &into = rejection.kind == Rejection::Kind::Template ? out.language.templates : out.sentences;
        into.push_back(*std::move(sentence));
    }
    return out;
}

Rejection rejectSentence(const Utterance &sentence, std::string reason)
{
    return {0, Rejection::Kind::Sentence, sentence.intent, {}, toGolden(sentence), std::move(reason)};
}

Rejection rejectValue(const Utterance &sentence, std::size_t slot, std::string reason)
{
    const SlotSpan &span = sentence.slots[slot];
    return {0, Rejection::Kind::Value, {}, span.type, wordsOf(sentence, span), std::move(reason)};
}

Rejection rejectTemplate(const Utterance &sentence, std::string reason)
{
    return {0, Rejection::Kind::Template, sentence.intent, {}, toGolden(sentence), std::move(reason)};
}

} // namespace filigree
