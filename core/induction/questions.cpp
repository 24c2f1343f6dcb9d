// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/induction/questions.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <set>
#include <utility>

#include "core/annotation/golden.h"
#include "core/base/messagecode.h"
#include "core/induction/questionreason.h"

namespace filigree {

namespace {

/// What two sentences that differ in slot values share.
std::string patternOf(const Utterance &sentence)
{
    return sentence.intent + '\n' + templateText(sentence);
}

/// What makes a question the same as another: the sentence as it is where its values are the question.
std::string questionOf(const InductionCandidate &candidate)
{
    return candidate.aboutValue ? candidate.sentence.intent + "\n\n" + toGolden(candidate.sentence)
                                : patternOf(candidate.sentence);
}

double uncertainty(double p)
{
    return p <= 0.0 || p >= 1.0 ? 0.0 : -p * std::log2(p) - (1.0 - p) * std::log2(1.0 - p);
}

class Picker {
public:
    Picker(const QuestionInput &input, Progress &progress)
        : m_input(input)
        , m_progress(progress)
        , m_voters(static_cast<std::size_t>(std::clamp(input.voters, 1, 64)))
    {
        const std::uint64_t all = m_voters == 64 ? ~std::uint64_t(0) : (std::uint64_t(1) << m_voters) - 1;
        for (std::size_t v = 0; v < m_voters; ++v)
            m_say[v] = 1.0;
        m_cells.push_back(all);
        for (const Utterance &golden : input.golden)
            m_closed.insert(patternOf(golden));
        for (const AskedSentence &asked : input.asked)
            hear(asked);
        for (const InductionCandidate &candidate : input.candidates)
            m_whole.push_back(shareOf(candidate.votes & all, all));
    }

    Result<std::vector<ProposedQuestion>> pick(std::size_t count)
    {
        std::vector<ProposedQuestion> out;
        std::set<std::string> places; // one value a place
        while (out.size() < count) {
            std::size_t best = m_input.candidates.size();
            double most = 0.0;
            double gainOfBest = 0.0;
            for (std::size_t q = 0; q < m_input.candidates.size(); ++q) {
                if (m_progress.cancelled())
                    return fail(ErrorCode::Cancelled, "Looking for questions was cancelled.");
                const InductionCandidate &candidate = m_input.candidates[q];
                if (m_closed.contains(questionOf(candidate))
                    || (candidate.aboutValue && places.contains(patternOf(candidate.sentence))))
                    continue;
                const double gain = gainOf(q);
                const double worth = gain / effort(m_input.candidates[q].sentence);
                if (worth > most) {
                    most = worth;
                    gainOfBest = gain;
                    best = q;
                }
            }
            if (best == m_input.candidates.size())
                break;
            const InductionCandidate &chosen = m_input.candidates[best];
            out.push_back({chosen.sentence, gainOfBest, {}, {}});
            m_progress.report(static_cast<double>(out.size()) / static_cast<double>(count));
            m_closed.insert(questionOf(chosen));
            m_picked.push_back(best);
            if (chosen.aboutValue)
                places.insert(patternOf(chosen.sentence));
            else
                split(chosen.votes);
        }
        return out;
    }

private:
    /// A model that an answer contradicts keeps a little of its say: models err, and so do answers.
    void hear(const AskedSentence &asked)
    {
        constexpr double left = 0.05;
        const std::string pattern = patternOf(asked.sentence);
        m_closed.insert(pattern);
        m_closed.insert(questionOf({asked.sentence, 0.0, 0.0, 0, true}));
        if (!asked.belongs)
            return;
        for (const InductionCandidate &candidate : m_input.candidates)
            if (!candidate.aboutValue && patternOf(candidate.sentence) == pattern)
                for (std::size_t v = 0; v < m_voters; ++v)
                    if (((candidate.votes >> v & 1U) != 0) != *asked.belongs)
                        m_say[v] *= left;
    }

    [[nodiscard]] double say(std::uint64_t voters) const
    {
        double out = 0.0;
        for (; voters != 0; voters &= voters - 1)
            out += m_say[static_cast<std::size_t>(std::countr_zero(voters))];
        return out;
    }

    [[nodiscard]] double shareOf(std::uint64_t some, std::uint64_t all) const
    {
        const double sum = say(all);
        return sum > 0.0 ? say(some) / sum : 0.0;
    }

    /// P(t) among the models of a cell; few models say little, so that all models together count as `prior` more.
    [[nodiscard]] double believed(std::size_t t, std::uint64_t cell) const
    {
        constexpr double prior = 4.0;
        return (say(m_input.candidates[t].votes & cell) + prior * m_whole[t]) / (say(cell) + prior);
    }

    [[nodiscard]] double gainOf(std::size_t q) const
    {
        const InductionCandidate &candidate = m_input.candidates[q];
        if (candidate.aboutValue) // tells nothing of the others
            return candidate.weight * uncertainty(candidate.support);
        const std::uint64_t yes = candidate.votes;
        double out = 0.0;
        for (std::size_t t = 0; t < m_input.candidates.size(); ++t) {
            if (m_input.candidates[t].aboutValue || std::find(m_picked.begin(), m_picked.end(), t) != m_picked.end())
                continue;
            double settled = 0.0;
            double all = 0.0;
            for (const std::uint64_t cell : m_cells) {
                const double here = say(cell);
                all += here;
                double open = 0.0;
                if (t != q && here > 0.0) {
                    const double p = shareOf(cell & yes, cell);
                    open = p * uncertainty(believed(t, cell & yes)) + (1.0 - p) * uncertainty(believed(t, cell & ~yes));
                }
                settled += here * (uncertainty(believed(t, cell)) - open);
            }
            out += all > 0.0 ? m_input.candidates[t].weight * settled / all : 0.0;
        }
        return out;
    }

    /// Long sentences are hard to judge.
    static double effort(const Utterance &sentence) { return 1.0 + 0.05 * static_cast<double>(sentence.tokens.size()); }

    void split(std::uint64_t yes)
    {
        std::vector<std::uint64_t> next;
        for (const std::uint64_t cell : m_cells)
            for (const std::uint64_t part : {cell & yes, cell & ~yes})
                if (part != 0)
                    next.push_back(part);
        m_cells.swap(next);
    }

    const QuestionInput &m_input;
    Progress &m_progress;
    std::size_t m_voters;
    std::array<double, 64> m_say{}; // by model: how much its vote counts
    std::vector<double> m_whole; // by candidate: share of all models
    std::vector<std::uint64_t> m_cells; // models that the questions so far do not tell apart
    std::vector<std::size_t> m_picked;
    std::set<std::string> m_closed; // patterns not to ask about
};

} // namespace

std::vector<ProposedQuestion> pickQuestions(const QuestionInput &input, std::size_t count)
{
    NoProgress progress;
    return *pickQuestions(input, count, progress);
}

Result<std::vector<ProposedQuestion>> pickQuestions(const QuestionInput &input, std::size_t count, Progress &progress)
{
    auto out = Picker(input, progress).pick(count);
    if (!out)
        return out;
    for (ProposedQuestion &question : *out) {
        question.reasons = reasonFor(question.sentence, input);
        question.why = englishText(question.reasons);
    }
    return out;
}

} // namespace filigree
