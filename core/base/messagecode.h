// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The codes of core's sentences; their English is in message.cpp, other languages are app's.
#pragma once

#include "core/base/message.h"

namespace filigree {

enum class MessageCode : int {
    None, ///< there is English text alone
    // the golden notation
    GoldenUnopenedBrace,
    GoldenUnclosedBrace,
    GoldenNestedSlot,
    GoldenBadEscape,
    GoldenNoNameAfterBrace,
    GoldenNoNameAfterBar,
    GoldenBadSlotName,
    GoldenNoWordBeforeBar,
    GoldenEmptySlot,
    GoldenTooManyWords, ///< words there are, words there may be
    GoldenBadIntent,
    GoldenUnknownDirective,
    GoldenSpaceInSlotName, ///< the slot's name in one word
    GoldenPerhapsSpaceInSlotName, ///< the slot, the word behind it, both in one word
    GoldenNearIntent, ///< the intent, the other one, the line of that
    GoldenNearSlotName, ///< the slot, the one that it nearly is, how often that stands there
    GoldenOtherAnnotation, ///< line of the first one
    GoldenOtherIntent, ///< line of the first one, its intent, the intent here
    // remarks of an induction
    InductionTwoAnnotations, ///< the sentence
    InductionRejectedButGolden, ///< the sentence
    InductionDecisionNotKept, ///< the rule
    InductionDecisionNowhere, ///< the rule
    InductionEffectsUnknown, ///< why, in English
    // a rule that is edited
    RuleNameMissing,
    RuleNameBad, ///< the name
    RuleNameTaken, ///< the name
    RuleNameOfValues,
    RuleOfIntent, ///< the intent
    RuleEndsByItself,
    RuleEmpty,
    RuleUsesItself, ///< the rule that leads back
    RuleUsesIntent, ///< the rule
    RuleValuesOutsideSlot, ///< the rule of values
    RuleUnknownSlot, ///< the slot
    RuleTooManyPhrases, ///< how many there may be
    RuleNotAValue,
    RuleValueSeen, ///< the value
    RuleTooManyValues, ///< how many there are, how many can be edited
    // rules that are split or merged
    RuleNotSplit, ///< the rule
    RuleSplitNeedsBoth,
    RuleNotMerged, ///< the rule
    RuleMergedWithItself,
    // why a sentence is asked about: what it has, what the nearest utterance has instead, the words beside them
    QuestionPutIn, ///< the words
    QuestionPutInFirst, ///< the words, the one behind them
    QuestionPutInLast, ///< the words, the one before them
    QuestionPutInBetween, ///< the words, the one before and the one behind them
    QuestionLeaveOut, ///< as the four before
    QuestionLeaveOutFirst,
    QuestionLeaveOutLast,
    QuestionLeaveOutBetween,
    QuestionStandFor, ///< the words, those of the utterance; then as before
    QuestionStandForFirst,
    QuestionStandForLast,
    QuestionStandForBetween,
    QuestionNearest, ///< the utterance
    QuestionNearestElsewhere, ///< the utterance, its intent
    QuestionVotes, ///< models that say it, all models
    QuestionVotesAndOne, ///< the same
    QuestionVotesAndOthers, ///< and how many open patterns the answer also tells of
    QuestionValue, ///< the value, its slot, values of the utterances, how many of a hundred fit
    QuestionValueOfMore, ///< the same: there are other values, too
    QuestionValuesTogether,
};

/// Several sentences in English, one behind the other.
[[nodiscard]] std::string englishText(const std::vector<Message> &messages);

} // namespace filigree
