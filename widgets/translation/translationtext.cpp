// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/translation/translationtext.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace filigree::widgets {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(TranslationText)
};

} // namespace

QString flagTitle(TranslationFlag flag)
{
    switch (flag) {
    case TranslationFlag::PlaceholderMoved:
        return Text::tr("slots in another order");
    case TranslationFlag::LengthOdd:
        return Text::tr("odd length");
    case TranslationFlag::UntranslatedWords:
        return Text::tr("untranslated words");
    case TranslationFlag::UnknownCharacters:
        return Text::tr("unknown characters");
    case TranslationFlag::RepeatedWords:
        return Text::tr("repeated words");
    case TranslationFlag::NoCarrier:
        return Text::tr("nothing but slots");
    case TranslationFlag::ValueNotFound:
        return Text::tr("values not found");
    case TranslationFlag::SameAsSource:
        break;
    }
    return Text::tr("same as the source");
}

QString flagExplanation(TranslationFlag flag)
{
    switch (flag) {
    case TranslationFlag::PlaceholderMoved:
        return Text::tr("The slots stand in another order than in the source. That can be right.");
    case TranslationFlag::LengthOdd:
        return Text::tr("The translation is much longer or much shorter than the source.");
    case TranslationFlag::UntranslatedWords:
        return Text::tr("Words of the source stand in the translation as they are.");
    case TranslationFlag::UnknownCharacters:
        return Text::tr("The model has written a character that it does not know.");
    case TranslationFlag::RepeatedWords:
        return Text::tr("A word, or a pair of words, stands three times in a row.");
    case TranslationFlag::NoCarrier:
        return Text::tr("The source has words beside its slots, the translation has none.");
    case TranslationFlag::ValueNotFound:
        return Text::tr("Nothing was found for values of slots: they stand as in the source.");
    case TranslationFlag::SameAsSource:
        break;
    }
    return Text::tr("Nothing was translated.");
}

QString flagsText(const std::vector<RaisedFlag> &flags)
{
    QStringList out;
    for (const RaisedFlag &flag : flags) {
        QString text = flagTitle(flag.flag);
        QStringList words;
        for (const std::string &word : flag.words)
            words.append(QString::fromStdString(word));
        if (!words.isEmpty())
            text += u": "_s + words.join(u", "_s);
        out.append(text);
    }
    return out.join(u"; "_s);
}

QString policyTitle(ValuePolicy policy)
{
    switch (policy) {
    case ValuePolicy::LookUp:
        return Text::tr("Look it up");
    case ValuePolicy::Refill:
        return Text::tr("Any value of the catalogue");
    case ValuePolicy::Translate:
        return Text::tr("Translate it alone");
    case ValuePolicy::Keep:
        break;
    }
    return Text::tr("Keep as it is");
}

QString policyExplanation(ValuePolicy policy)
{
    switch (policy) {
    case ValuePolicy::LookUp:
        return Text::tr("The same thing in the target locale, from a file of pairs or where its catalogue has the very "
                        "value: countries, cities.");
    case ValuePolicy::Refill:
        return Text::tr("A value of the target locale’s catalogue in its place: the artists of there.");
    case ValuePolicy::Translate:
        return Text::tr("The value is translated by itself: dates, colours, free text.");
    case ValuePolicy::Keep:
        break;
    }
    return Text::tr("The value stays as it is: names.");
}

TranslationMark translationMark(const ReviewRow &row)
{
    if (!row.fault.empty())
        return {u"!"_s, Text::tr("not translated"), ColourRole::Error};
    switch (row.state) {
    case TranslationState::Accepted:
        return {u"✓"_s, Text::tr("accepted"), ColourRole::Accepted};
    case TranslationState::Refused:
        return {u"✗"_s, Text::tr("refused"), ColourRole::Rejected};
    case TranslationState::Added:
        return {u"＋"_s, Text::tr("added to the project"), ColourRole::Accepted};
    case TranslationState::Open:
        break;
    }
    return {{}, Text::tr("to decide"), ColourRole::TextMuted};
}

} // namespace filigree::widgets
