// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/messagecode.h"

#include <algorithm>
#include <iterator>

namespace filigree {

namespace {

struct Entry {
    MessageCode code;
    std::string_view name;
    std::string_view english;
};

using enum MessageCode;

constexpr Entry entries[] = {
    {GoldenUnopenedBrace, "golden.unopened-brace",
     "This brace closes nothing. Put { before the slot value, or write \\} for the character itself."},
    {GoldenUnclosedBrace, "golden.unclosed-brace", "The brace is not closed. Write }|SlotName after the slot value."},
    {GoldenNestedSlot, "golden.nested-slot",
     "A slot stands inside another slot. Close the first brace before this one opens."},
    {GoldenBadEscape, "golden.bad-escape",
     "A backslash stands before one of \\ { } | # [ ] @ only. Write \\\\ for the backslash itself."},
    {GoldenNoNameAfterBrace, "golden.no-name-after-brace",
     "The slot has no name. Write |SlotName right after the brace."},
    {GoldenNoNameAfterBar, "golden.no-name-after-bar",
     "The slot has no name. Write |SlotName without a space after the bar."},
    {GoldenBadSlotName, "golden.bad-slot-name",
     "This cannot be a slot name. Use letters, digits, _ . - and : only, without spaces."},
    {GoldenNoWordBeforeBar, "golden.no-word-before-bar",
     "There is no word before this bar. Write word|SlotName, or \\| for the character itself."},
    {GoldenEmptySlot, "golden.empty-slot", "The slot has no words. Put the slot value between the braces."},
    {GoldenTooManyWords, "golden.too-many-words",
     "This line has {1} words; an utterance has at most {2}. Put each utterance on a line of its own."},
    {GoldenBadIntent, "golden.bad-intent",
     "An intent stands alone on its line, as in [PlayMusic]. Write \\[ for an utterance that begins with a bracket."},
    {GoldenUnknownDirective, "golden.unknown-directive",
     "The only directive is @locale, as in: @locale en-US. Write \\@ for an utterance that begins with @."},
    {GoldenSpaceInSlotName, "golden.space-in-slot-name", "The slot name has a space in it: write |{1} in one word."},
    {GoldenPerhapsSpaceInSlotName, "golden.perhaps-space-in-slot-name",
     "The slot is {1}, and {2} is a word of the sentence. Write |{3} if that is the slot's name: it has no space in "
     "it."},
    {GoldenNearIntent, "golden.near-intent",
     "The intent {1} is another one than {2} in line {3}: a space or capital letters make them two. Correct one, "
     "unless "
     "both are meant."},
    {GoldenNearSlotName, "golden.near-slot-name",
     "{1} is nearly {2}, which stands in {3} slots. Correct it, unless both are meant."},
    {GoldenOtherAnnotation, "golden.other-annotation",
     "The same sentence as in line {1} has another annotation here. Decide for one."},
    {GoldenOtherIntent, "golden.other-intent",
     "The same sentence as in line {1} has the intent {2} there and {3} here. Decide for one."},
    {InductionTwoAnnotations, "induction.two-annotations", "\"{1}\" has more than one annotation or intent."},
    {InductionRejectedButGolden, "induction.rejected-but-golden",
     "\"{1}\" was rejected, but golden utterances have each of its values in its place."},
    {InductionDecisionNotKept, "induction.decision-not-kept",
     "The decision on the rule {1} cannot be kept: it refers to other rules, or to slots that the data lacks."},
    {InductionDecisionNowhere, "induction.decision-nowhere",
     "The decision on the rule {1} has no effect: none of its phrases stands in an utterance any more."},
    {InductionEffectsUnknown, "induction.effects-unknown", "What each rule adds is not told: {1}"},
    {RuleNameMissing, "rule.name-missing", "The rule has no name."},
    {RuleNameBad, "rule.name-bad", "{1} cannot be a rule's name. Use letters, digits, _ . and - only, without spaces."},
    {RuleNameTaken, "rule.name-taken", "There is another rule {1}. Choose another name."},
    {RuleNameOfValues, "rule.name-of-values",
     "Values have the name of their slot and of the words around it; it cannot be changed."},
    {RuleOfIntent, "rule.of-intent",
     "This is all that {1} can be asked with: it is made of the utterances. Edit those, or the rules that it uses."},
    {RuleEndsByItself, "rule.ends-by-itself", "Only what the rule stands for is written here, without = and ;"},
    {RuleEmpty, "rule.empty", "The rule stands for nothing. Write words, or take the edit back."},
    {RuleUsesItself, "rule.uses-itself", "<{1}> leads back to this rule, which makes endless sentences."},
    {RuleUsesIntent, "rule.uses-intent", "<{1}> is a whole intent. A rule is a part of one."},
    {RuleValuesOutsideSlot, "rule.values-outside-slot",
     "<{1}> are values of a slot. Write the slot behind them, as in: (<{1}>){Slot}"},
    {RuleUnknownSlot, "rule.unknown-slot",
     "No golden utterance has the slot {1}. Annotate one with it first, or correct the name."},
    {RuleTooManyPhrases, "rule.too-many-phrases",
     "The rule stands for more than {1} phrases. Make several rules of it."},
    {RuleNotAValue, "rule.not-a-value", "Values are words with | between them: no groups, slots or other rules."},
    {RuleValueSeen, "rule.value-seen", "{1} stands in a golden utterance: it stays a value of the slot."},
    {RuleTooManyValues, "rule.too-many-values",
     "There are {1} values here, and {2} can be edited as text. Edit the catalogue instead."},
    {RuleNotSplit, "rule.not-split",
     "{1} has no alternatives to split. Rules of values follow the words around a slot."},
    {RuleSplitNeedsBoth, "rule.split-needs-both", "Each part needs at least one of the alternatives."},
    {RuleNotMerged, "rule.not-merged", "{1} cannot be merged: only rules of phrases can."},
    {RuleMergedWithItself, "rule.merged-with-itself", "One of the rules uses the other. Edit it instead."},
    {QuestionPutIn, "question.put-in", "May \"{1}\" be put in?"},
    {QuestionPutInFirst, "question.put-in-first", "May \"{1}\" be put in at the beginning, before \"{2}\"?"},
    {QuestionPutInLast, "question.put-in-last", "May \"{1}\" be put in at the end, after \"{2}\"?"},
    {QuestionPutInBetween, "question.put-in-between", "May \"{1}\" be put in between \"{2}\" and \"{3}\"?"},
    {QuestionLeaveOut, "question.leave-out", "May \"{1}\" be left out?"},
    {QuestionLeaveOutFirst, "question.leave-out-first", "May \"{1}\" be left out at the beginning, before \"{2}\"?"},
    {QuestionLeaveOutLast, "question.leave-out-last", "May \"{1}\" be left out at the end, after \"{2}\"?"},
    {QuestionLeaveOutBetween, "question.leave-out-between", "May \"{1}\" be left out between \"{2}\" and \"{3}\"?"},
    {QuestionStandFor, "question.stand-for", "May \"{1}\" stand for \"{2}\"?"},
    {QuestionStandForFirst, "question.stand-for-first",
     "May \"{1}\" stand for \"{2}\" at the beginning, before \"{3}\"?"},
    {QuestionStandForLast, "question.stand-for-last", "May \"{1}\" stand for \"{2}\" at the end, after \"{3}\"?"},
    {QuestionStandForBetween, "question.stand-for-between",
     "May \"{1}\" stand for \"{2}\" between \"{3}\" and \"{4}\"?"},
    {QuestionNearest, "question.nearest", "The most similar golden utterance is \"{1}\"."},
    {QuestionNearestElsewhere, "question.nearest-elsewhere",
     "The most similar golden utterance is \"{1}\", of the intent {2}."},
    {QuestionVotes, "question.votes", "{1} of {2} models would say it."},
    {QuestionVotesAndOne, "question.votes-and-one",
     "{1} of {2} models would say it; the answer also tells of 1 similar open pattern."},
    {QuestionVotesAndOthers, "question.votes-and-others",
     "{1} of {2} models would say it; the answer also tells of {3} similar open patterns."},
    {QuestionValue, "question.value",
     "May \"{1}\" be the {2} here? The golden utterances have {3}. Of such values {4} % are expected to fit."},
    {QuestionValueOfMore, "question.value-of-more",
     "May \"{1}\" be the {2} here? The golden utterances have {3} and others. Of such values {4} % are expected to "
     "fit."},
    {QuestionValuesTogether, "question.values-together", "May these values stand here together?"},
};

const Entry *find(MessageCode code)
{
    const auto *const found =
        std::find_if(std::begin(entries), std::end(entries), [code](const Entry &entry) { return entry.code == code; });
    return found == std::end(entries) ? nullptr : found;
}

/// The number at a `{1}` of a sentence; 0 when there is none.
std::size_t pieceAt(std::string_view text, std::size_t at)
{
    const bool one = at + 2 < text.size() && text[at] == '{' && text[at + 1] >= '1' && text[at + 1] <= '9';
    return one && text[at + 2] == '}' ? static_cast<std::size_t>(text[at + 1] - '0') : 0;
}

} // namespace

std::string englishText(const Message &message)
{
    const Entry *entry = find(message.code);
    if (!entry)
        return {};
    std::string out;
    for (std::size_t at = 0; at < entry->english.size(); ++at) {
        const std::size_t piece = pieceAt(entry->english, at);
        if (piece == 0) {
            out.push_back(entry->english[at]);
            continue;
        }
        out += piece <= message.pieces.size() ? message.pieces[piece - 1] : std::string();
        at += 2;
    }
    return out;
}

std::string englishText(const std::vector<Message> &messages)
{
    std::string out;
    for (const Message &message : messages)
        out += (out.empty() ? "" : " ") + englishText(message);
    return out;
}

std::string_view messageName(MessageCode code)
{
    const Entry *entry = find(code);
    return entry ? entry->name : std::string_view();
}

std::optional<MessageCode> messageOfName(std::string_view name)
{
    for (const Entry &entry : entries)
        if (entry.name == name)
            return entry.code;
    return std::nullopt;
}

const std::vector<MessageCode> &allMessageCodes()
{
    static const std::vector<MessageCode> codes = [] {
        std::vector<MessageCode> out;
        for (const Entry &entry : entries)
            out.push_back(entry.code);
        return out;
    }();
    return codes;
}

std::size_t pieceCount(MessageCode code)
{
    const Entry *entry = find(code);
    std::size_t most = 0;
    for (std::size_t at = 0; entry && at < entry->english.size(); ++at)
        most = std::max(most, pieceAt(entry->english, at));
    return most;
}

} // namespace filigree
