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
};

} // namespace filigree
