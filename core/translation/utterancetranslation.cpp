// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/translation/utterancetranslation.h"

#include <algorithm>
#include <utility>

namespace filigree {

UtteranceTranslation::UtteranceTranslation(const std::vector<Utterance> &utterances, TargetValues known,
                                           TranslationSettings settings, Encode encode, Decode decode)
    : m_known(std::move(known))
    , m_settings(std::move(settings))
    , m_encode(std::move(encode))
    , m_decode(std::move(decode))
{
    std::vector<ProtectedText> good;
    for (const Utterance &utterance : utterances) {
        m_texts.push_back(protectSlots(utterance));
        if (m_texts.back())
            good.push_back(*m_texts.back());
    }
    m_valueTexts = valuesToTranslate(good, m_settings.policies);
    for (const std::string &value : m_valueTexts)
        m_tasks.push_back({value, {}, {}});
    for (const auto &text : m_texts) {
        m_taskOfText.push_back(m_tasks.size());
        if (text)
            m_tasks.push_back({text->text, text->requiredIds(), {}});
    }
}

std::string tooLongText(std::size_t subwords, int longest)
{
    return "it has " + std::to_string(subwords) + " subwords, and the model reads " + std::to_string(longest)
        + " at once: cut it into sentences";
}

bool UtteranceTranslation::next(TranslateRequest &request)
{
    m_begin = m_end;
    request.lines.clear();
    const auto most = static_cast<std::size_t>(std::max(m_settings.batch, 1));
    while (m_end < m_tasks.size() && request.lines.size() < most) {
        Task &task = m_tasks[m_end];
        TranslateLine line{m_encode(task.text), task.required};
        const bool tooLong = line.source.size() > static_cast<std::size_t>(m_settings.longest);
        if (line.source.empty() || tooLong) { // nothing that the model could see: only at the beginning of a request
            if (!request.lines.empty())
                break;
            task.answer.here = !tooLong;
            task.answer.tooLong = tooLong ? line.source.size() : 0;
            ++m_answered;
            m_begin = ++m_end;
            continue;
        }
        request.lines.push_back(std::move(line));
        ++m_end;
    }
    return !request.lines.empty();
}

Result<void> UtteranceTranslation::take(const TranslatedEvent &event)
{
    for (const TranslatedLine &line : event.lines) {
        if (line.index < 0 || static_cast<std::size_t>(line.index) >= m_end - m_begin)
            return fail(ErrorCode::Inconsistent,
                        "The translation program answered line " + std::to_string(line.index)
                            + ", which was not asked.");
        Answer &answer = m_tasks[m_begin + static_cast<std::size_t>(line.index)].answer;
        m_answered += answer.here ? 0 : 1;
        answer = {m_decode(line.target), line.score, line.forced, true};
    }
    return {};
}

double UtteranceTranslation::progress() const
{
    return m_tasks.empty() ? 1.0 : static_cast<double>(m_answered) / static_cast<double>(m_tasks.size());
}

TranslatedUtterance UtteranceTranslation::finished(std::size_t index, const ValueResolver &resolver,
                                                   Tokenizer &tokenizer) const
{
    TranslatedUtterance out;
    out.source = index;
    const Result<ProtectedText> &text = m_texts[index];
    if (!text) {
        out.fault = text.error().detail;
        return out;
    }
    const Answer &answer = m_tasks[m_taskOfText[index]].answer;
    if (!answer.here) {
        out.fault = answer.tooLong > 0
            ? "It was not translated: " + tooLongText(answer.tooLong, m_settings.longest) + "."
            : "It was not translated.";
        return out;
    }
    out.withPlaceholders = answer.text;
    out.score = answer.score;
    out.forced = answer.forced;
    out.values = resolver.resolve(*text);
    std::vector<std::string> values;
    for (const TargetValue &value : out.values)
        values.push_back(value.text);
    auto utterance = restoreSlots(*text, answer.text, values, tokenizer);
    if (!utterance) {
        out.fault = utterance.error().detail;
        return out;
    }
    out.utterance = std::move(*utterance);
    out.flags = reviewTranslation(*text, answer.text, m_settings.review, tokenizer);
    reviewValues(*text, out.values, tokenizer, out.flags);
    return out;
}

Result<std::vector<TranslatedUtterance>> UtteranceTranslation::finish(Progress &progress)
{
    for (std::size_t i = 0; i < m_valueTexts.size(); ++i) {
        if (const Answer &answer = m_tasks[i].answer; answer.here && !answer.text.empty())
            m_known.translations.insert_or_assign(m_valueTexts[i], answer.text);
    }
    ValueResolver values(m_settings.policies, m_known, m_settings.seed);
    if (auto good = values.prepare(progress); !good)
        return failWith(good.error());
    Tokenizer tokenizer;
    std::vector<TranslatedUtterance> out;
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        if (i % 256 == 0 && progress.cancelled())
            return fail(ErrorCode::Cancelled, "Cancelled.");
        out.push_back(finished(i, values, tokenizer));
    }
    return out;
}

} // namespace filigree
