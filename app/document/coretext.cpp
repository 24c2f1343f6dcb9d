// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/coretext.h"

#include <QCoreApplication>

#include "core/base/messagecode.h"

namespace filigree::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(CoreText)
};

QString ofGolden(MessageCode code)
{
    switch (code) {
    case MessageCode::GoldenUnopenedBrace:
        return Text::tr(
            "This brace closes nothing. Put { before the slot value, or write \\} for the character itself.");
    case MessageCode::GoldenUnclosedBrace:
        return Text::tr("The brace is not closed. Write }|SlotName after the slot value.");
    case MessageCode::GoldenNestedSlot:
        return Text::tr("A slot stands inside another slot. Close the first brace before this one opens.");
    case MessageCode::GoldenBadEscape:
        return Text::tr("A backslash stands before one of \\ { } | # [ ] @ only. Write \\\\ for the backslash itself.");
    case MessageCode::GoldenNoNameAfterBrace:
        return Text::tr("The slot has no name. Write |SlotName right after the brace.");
    case MessageCode::GoldenNoNameAfterBar:
        return Text::tr("The slot has no name. Write |SlotName without a space after the bar.");
    case MessageCode::GoldenBadSlotName:
        return Text::tr("This cannot be a slot name. Use letters, digits, _ . - and : only, without spaces.");
    case MessageCode::GoldenNoWordBeforeBar:
        return Text::tr("There is no word before this bar. Write word|SlotName, or \\| for the character itself.");
    case MessageCode::GoldenEmptySlot:
        return Text::tr("The slot has no words. Put the slot value between the braces.");
    case MessageCode::GoldenTooManyWords:
        return Text::tr(
            "This line has %1 words; an utterance has at most %2. Put each utterance on a line of its own.");
    case MessageCode::GoldenBadIntent:
        return Text::tr("An intent stands alone on its line, as in [PlayMusic]. Write \\[ for an utterance that begins "
                        "with a bracket.");
    case MessageCode::GoldenUnknownDirective:
        return Text::tr(
            "The only directive is @locale, as in: @locale en-US. Write \\@ for an utterance that begins with @.");
    case MessageCode::GoldenSpaceInSlotName:
        return Text::tr("The slot name has a space in it: write |%1 in one word.");
    case MessageCode::GoldenPerhapsSpaceInSlotName:
        return Text::tr(
            "The slot is %1, and %2 is a word of the sentence. Write |%3 if that is the slot's name: it has "
            "no space in it.");
    case MessageCode::GoldenNearIntent:
        return Text::tr("The intent %1 is another one than %2 in line %3: a space or capital letters make them two. "
                        "Correct one, unless both are meant.");
    case MessageCode::GoldenNearSlotName:
        return Text::tr("%1 is nearly %2, which stands in %3 slots. Correct it, unless both are meant.");
    case MessageCode::GoldenOtherAnnotation:
        return Text::tr("The same sentence as in line %1 has another annotation here. Decide for one.");
    case MessageCode::GoldenOtherIntent:
        return Text::tr("The same sentence as in line %1 has the intent %2 there and %3 here. Decide for one.");
    default:
        return {};
    }
}

QString ofInduction(MessageCode code)
{
    switch (code) {
    case MessageCode::InductionTwoAnnotations:
        return Text::tr("\"%1\" has more than one annotation or intent.");
    case MessageCode::InductionRejectedButGolden:
        return Text::tr("\"%1\" was rejected, but golden utterances have each of its values in its place.");
    case MessageCode::InductionDecisionNotKept:
        return Text::tr(
            "The decision on the rule %1 cannot be kept: it refers to other rules, or to slots that the data lacks.");
    case MessageCode::InductionDecisionNowhere:
        return Text::tr(
            "The decision on the rule %1 has no effect: none of its phrases stands in an utterance any more.");
    case MessageCode::InductionEffectsUnknown:
        return Text::tr("What each rule adds is not told: %1");
    default:
        return {};
    }
}

QString ofRules(MessageCode code)
{
    switch (code) {
    case MessageCode::RuleNameMissing:
        return Text::tr("The rule has no name.");
    case MessageCode::RuleNameBad:
        return Text::tr("%1 cannot be a rule's name. Use letters, digits, _ . and - only, without spaces.");
    case MessageCode::RuleNameTaken:
        return Text::tr("There is another rule %1. Choose another name.");
    case MessageCode::RuleNameOfValues:
        return Text::tr("Values have the name of their slot and of the words around it; it cannot be changed.");
    case MessageCode::RuleOfIntent:
        return Text::tr("This is all that %1 can be asked with: it is made of the utterances. Edit those, or the rules "
                        "that it uses.");
    case MessageCode::RuleEndsByItself:
        return Text::tr("Only what the rule stands for is written here, without = and ;");
    case MessageCode::RuleEmpty:
        return Text::tr("The rule stands for nothing. Write words, or take the edit back.");
    case MessageCode::RuleUsesItself:
        return Text::tr("<%1> leads back to this rule, which makes endless sentences.");
    case MessageCode::RuleUsesIntent:
        return Text::tr("<%1> is a whole intent. A rule is a part of one.");
    case MessageCode::RuleValuesOutsideSlot:
        return Text::tr("<%1> are values of a slot. Write the slot behind them, as in: (<%1>){Slot}");
    case MessageCode::RuleUnknownSlot:
        return Text::tr("No golden utterance has the slot %1. Annotate one with it first, or correct the name.");
    case MessageCode::RuleTooManyPhrases:
        return Text::tr("The rule stands for more than %1 phrases. Make several rules of it.");
    case MessageCode::RuleNotAValue:
        return Text::tr("Values are words with | between them: no groups, slots or other rules.");
    case MessageCode::RuleValueSeen:
        return Text::tr("%1 stands in a golden utterance: it stays a value of the slot.");
    case MessageCode::RuleTooManyValues:
        return Text::tr("There are %1 values here, and %2 can be edited as text. Edit the catalogue instead.");
    case MessageCode::RuleNotSplit:
        return Text::tr("%1 has no alternatives to split. Rules of values follow the words around a slot.");
    case MessageCode::RuleSplitNeedsBoth:
        return Text::tr("Each part needs at least one of the alternatives.");
    case MessageCode::RuleNotMerged:
        return Text::tr("%1 cannot be merged: only rules of phrases can.");
    case MessageCode::RuleMergedWithItself:
        return Text::tr("One of the rules uses the other. Edit it instead.");
    default:
        return {};
    }
}

QString ofQuestions(MessageCode code)
{
    switch (code) {
    case MessageCode::QuestionPutIn:
        return Text::tr("May \"%1\" be put in?");
    case MessageCode::QuestionPutInFirst:
        return Text::tr("May \"%1\" be put in at the beginning, before \"%2\"?");
    case MessageCode::QuestionPutInLast:
        return Text::tr("May \"%1\" be put in at the end, after \"%2\"?");
    case MessageCode::QuestionPutInBetween:
        return Text::tr("May \"%1\" be put in between \"%2\" and \"%3\"?");
    case MessageCode::QuestionLeaveOut:
        return Text::tr("May \"%1\" be left out?");
    case MessageCode::QuestionLeaveOutFirst:
        return Text::tr("May \"%1\" be left out at the beginning, before \"%2\"?");
    case MessageCode::QuestionLeaveOutLast:
        return Text::tr("May \"%1\" be left out at the end, after \"%2\"?");
    case MessageCode::QuestionLeaveOutBetween:
        return Text::tr("May \"%1\" be left out between \"%2\" and \"%3\"?");
    case MessageCode::QuestionStandFor:
        return Text::tr("May \"%1\" stand for \"%2\"?");
    case MessageCode::QuestionStandForFirst:
        return Text::tr("May \"%1\" stand for \"%2\" at the beginning, before \"%3\"?");
    case MessageCode::QuestionStandForLast:
        return Text::tr("May \"%1\" stand for \"%2\" at the end, after \"%3\"?");
    case MessageCode::QuestionStandForBetween:
        return Text::tr("May \"%1\" stand for \"%2\" between \"%3\" and \"%4\"?");
    case MessageCode::QuestionNearest:
        return Text::tr("The most similar golden utterance is \"%1\".");
    case MessageCode::QuestionNearestElsewhere:
        return Text::tr("The most similar golden utterance is \"%1\", of the intent %2.");
    case MessageCode::QuestionVotes:
        return Text::tr("%1 of %2 models would say it.");
    case MessageCode::QuestionVotesAndOne:
        return Text::tr("%1 of %2 models would say it; the answer also tells of 1 similar open pattern.");
    case MessageCode::QuestionVotesAndOthers:
        return Text::tr("%1 of %2 models would say it; the answer also tells of %3 similar open patterns.");
    case MessageCode::QuestionValue:
        return Text::tr(
            "May \"%1\" be the %2 here? The golden utterances have %3. Of such values %4 % are expected to fit.");
    case MessageCode::QuestionValueOfMore:
        return Text::tr("May \"%1\" be the %2 here? The golden utterances have %3 and others. Of such values %4 % are "
                        "expected to fit.");
    case MessageCode::QuestionValuesTogether:
        return Text::tr("May these values stand here together?");
    default:
        return {};
    }
}

} // namespace

QString coreText(const Message &message, const std::string &english)
{
    QString text = ofGolden(message.code);
    for (const auto &other : {ofInduction, ofRules, ofQuestions})
        if (text.isEmpty())
            text = other(message.code);
    if (text.isEmpty())
        return QString::fromStdString(english.empty() ? englishText(message) : english);
    // All at once: a piece may hold a %2 itself.
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (number < 1) {
            out += text[i];
            continue;
        }
        const auto piece = static_cast<std::size_t>(number) - 1;
        out += piece < message.pieces.size() ? QString::fromStdString(message.pieces[piece]) : QString();
        ++i;
    }
    return out;
}

} // namespace filigree::app
