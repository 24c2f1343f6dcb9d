// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/induction/questionreason.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "core/base/messagecode.h"

namespace filigree {

namespace {

/// Words, and slots as `{Type}`.
std::vector<std::string> symbolsOf(const Utterance &sentence)
{
    std::vector<std::string> out;
    auto slot = sentence.slots.begin();
    for (std::size_t i = 0; i < sentence.tokens.size();) {
        if (slot != sentence.slots.end() && slot->begin == i) {
            out.push_back('{' + slot->type + '}');
            i = (slot++)->end;
        } else {
            out.push_back(sentence.tokens[i++]);
        }
    }
    return out;
}

using Words = std::vector<std::string>;

/// Least number of symbols put in or taken out.
std::size_t distance(const Words &a, const Words &b)
{
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t k = 0; k <= b.size(); ++k)
        row[k] = k;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t k = 1; k <= b.size(); ++k) {
            const std::size_t above = row[k];
            row[k] = a[i - 1] == b[k - 1] ? diagonal : 1 + std::min(above, row[k - 1]);
            diagonal = above;
        }
    }
    return row[b.size()];
}

/// What stands between the common beginning and the common end.
struct Difference {
    std::string has; ///< the sentence
    std::string instead; ///< the utterance
    std::string before; ///< symbol on the left; empty at the edge
    std::string after;
};

Difference differenceOf(const Words &sentence, const Words &utterance)
{
    const std::size_t shorter = std::min(sentence.size(), utterance.size());
    std::size_t begin = 0;
    while (begin < shorter && sentence[begin] == utterance[begin])
        ++begin;
    std::size_t end = 0;
    while (end < shorter - begin && sentence[sentence.size() - 1 - end] == utterance[utterance.size() - 1 - end])
        ++end;
    const auto joined = [](const Words &words, std::size_t from, std::size_t to) {
        std::string out;
        for (std::size_t i = from; i < to; ++i)
            out += (i > from ? " " : "") + words[i];
        return out;
    };
    return {joined(sentence, begin, sentence.size() - end), joined(utterance, begin, utterance.size() - end),
            begin > 0 ? sentence[begin - 1] : std::string(), end > 0 ? sentence[sentence.size() - end] : std::string()};
}

std::string quoted(const std::string &text)
{
    return "\"" + text + "\"";
}

/// Of the four sentences about one change, the one that names the words beside it.
Message placed(MessageCode nowhere, std::vector<std::string> pieces, const Difference &difference)
{
    const bool first = difference.before.empty();
    const bool last = difference.after.empty();
    const int place = first && last ? 0 : first ? 1 : last ? 2 : 3;
    if (!first)
        pieces.push_back(difference.before);
    if (!last)
        pieces.push_back(difference.after);
    return {static_cast<MessageCode>(static_cast<int>(nowhere) + place), std::move(pieces)};
}

Message asked(const Difference &difference)
{
    if (difference.instead.empty())
        return placed(MessageCode::QuestionPutIn, {difference.has}, difference);
    if (difference.has.empty())
        return placed(MessageCode::QuestionLeaveOut, {difference.instead}, difference);
    return placed(MessageCode::QuestionStandFor, {difference.has, difference.instead}, difference);
}

/// The value that no golden utterance of the template shows, with those that they do.
Message aboutValue(const Utterance &sentence, const QuestionInput &input, double support)
{
    constexpr std::size_t most = 5;
    for (std::size_t k = 0; k < sentence.slots.size(); ++k) {
        const std::string value = slotValue(sentence, sentence.slots[k]);
        std::vector<std::string> seen;
        for (const Utterance &golden : input.golden) {
            if (golden.intent != sentence.intent || symbolsOf(golden) != symbolsOf(sentence))
                continue;
            const std::string known = slotValue(golden, golden.slots[k]);
            if (std::find(seen.begin(), seen.end(), known) == seen.end())
                seen.push_back(known);
        }
        if (seen.empty() || std::find(seen.begin(), seen.end(), value) != seen.end())
            continue;
        std::string list;
        for (std::size_t i = 0; i < std::min(most, seen.size()); ++i)
            list += (list.empty() ? "" : ", ") + quoted(seen[i]);
        return {seen.size() > most ? MessageCode::QuestionValueOfMore : MessageCode::QuestionValue,
                {value, sentence.slots[k].type, list, std::to_string(std::lround(100.0 * support))}};
    }
    return {MessageCode::QuestionValuesTogether, {}};
}

Message aboutVotes(const InductionCandidate &self, const QuestionInput &input)
{
    std::size_t others = 0;
    for (const InductionCandidate &other : input.candidates) {
        // Most models say the same of both: the answer tells of the other one too.
        const int differ = std::popcount(other.votes ^ self.votes);
        others += &other != &self && 8 * differ <= input.voters ? 1 : 0;
    }
    Message out{MessageCode::QuestionVotes, {std::to_string(std::popcount(self.votes)), std::to_string(input.voters)}};
    if (others == 1)
        out.code = MessageCode::QuestionVotesAndOne;
    if (others > 1) {
        out.code = MessageCode::QuestionVotesAndOthers;
        out.pieces.push_back(std::to_string(others));
    }
    return out;
}

} // namespace

std::vector<Message> reasonFor(const Utterance &sentence, const QuestionInput &input)
{
    const auto self = std::find_if(input.candidates.begin(), input.candidates.end(),
                                   [&](const InductionCandidate &one) { return one.sentence == sentence; });
    const bool isCandidate = self != input.candidates.end();
    if (isCandidate && self->aboutValue)
        return {aboutValue(sentence, input, self->support)};
    const Words symbols = symbolsOf(sentence);
    const Utterance *nearest = nullptr;
    std::size_t least = 0;
    for (const Utterance &golden : input.golden) {
        // An utterance of the same intent is the better comparison where both are as near.
        const std::size_t far = 2 * distance(symbols, symbolsOf(golden)) + (golden.intent == sentence.intent ? 0 : 3);
        if (!nearest || far < least) {
            nearest = &golden;
            least = far;
        }
    }
    std::vector<Message> out;
    if (nearest) {
        out.push_back(asked(differenceOf(symbols, symbolsOf(*nearest))));
        if (nearest->intent == sentence.intent)
            out.push_back({MessageCode::QuestionNearest, {plainText(*nearest)}});
        else
            out.push_back({MessageCode::QuestionNearestElsewhere, {plainText(*nearest), nearest->intent}});
    }
    if (isCandidate)
        out.push_back(aboutVotes(*self, input));
    return out;
}

} // namespace filigree
