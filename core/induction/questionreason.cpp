// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/induction/questionreason.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstddef>
#include <vector>

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

std::string placeOf(const Difference &difference)
{
    if (difference.before.empty() && difference.after.empty())
        return {};
    if (difference.before.empty())
        return " at the beginning, before " + quoted(difference.after);
    if (difference.after.empty())
        return " at the end, after " + quoted(difference.before);
    return " between " + quoted(difference.before) + " and " + quoted(difference.after);
}

std::string asked(const Difference &difference)
{
    if (difference.instead.empty())
        return "May " + quoted(difference.has) + " be put in" + placeOf(difference) + "?";
    if (difference.has.empty())
        return "May " + quoted(difference.instead) + " be left out" + placeOf(difference) + "?";
    return "May " + quoted(difference.has) + " stand for " + quoted(difference.instead) + placeOf(difference) + "?";
}

/// The value that no golden utterance of the template shows, with those that they do.
std::string aboutValue(const Utterance &sentence, const QuestionInput &input, double support)
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
        return "May " + quoted(value) + " be the " + sentence.slots[k].type + " here? The golden utterances have "
            + list + (seen.size() > most ? " and others" : "") + ". Of such values "
            + std::to_string(std::lround(100.0 * support)) + " % are expected to fit.";
    }
    return "May these values stand here together?";
}

} // namespace

std::string reasonFor(const Utterance &sentence, const QuestionInput &input)
{
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
    std::string out;
    if (nearest) {
        out = asked(differenceOf(symbols, symbolsOf(*nearest))) + " The most similar golden utterance is "
            + quoted(plainText(*nearest));
        out += nearest->intent == sentence.intent ? "." : ", of the intent " + nearest->intent + ".";
    }
    const auto self = std::find_if(input.candidates.begin(), input.candidates.end(),
                                   [&](const InductionCandidate &one) { return one.sentence == sentence; });
    if (self == input.candidates.end())
        return out;
    if (self->aboutValue)
        return aboutValue(sentence, input, self->support);
    std::size_t others = 0;
    for (const InductionCandidate &other : input.candidates) {
        // Most models say the same of both: the answer tells of the other one too.
        const int differ = std::popcount(other.votes ^ self->votes);
        others += &other != &*self && 8 * differ <= input.voters ? 1 : 0;
    }
    out += (out.empty() ? "" : " ") + std::to_string(std::popcount(self->votes)) + " of " + std::to_string(input.voters)
        + " models would say it";
    out += others == 0 ? "."
                       : "; the answer also tells of " + std::to_string(others) + " similar open "
            + (others == 1 ? "pattern." : "patterns.");
    return out;
}

} // namespace filigree
