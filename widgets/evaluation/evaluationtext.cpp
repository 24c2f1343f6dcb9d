// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/evaluation/evaluationtext.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "core/resampling/distribution.h"

using namespace Qt::StringLiterals;

namespace filigree::widgets {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Evaluation)
};

QString distributionText(const std::optional<Distribution> &distribution)
{
    if (!distribution)
        return Text::tr("every sentence alike");
    switch (*distribution) {
    case Distribution::Observed:
        return Text::tr("observed");
    case Distribution::Uniform:
        return Text::tr("uniform");
    case Distribution::Borrowed:
        return Text::tr("borrowed");
    case Distribution::Entropy:
        return Text::tr("entropy");
    case Distribution::EntropyAdditive:
        return Text::tr("entropy of slots");
    }
    return {};
}

QString joined(const std::vector<std::string> &words)
{
    QStringList out;
    for (const std::string &word : words)
        out.append(QString::fromStdString(word));
    return out.join(u", "_s);
}

std::vector<std::string> valuesOf(const ErrorReason &reason, UnseenValue::Known known)
{
    std::vector<std::string> out;
    for (const UnseenValue &value : reason.valuesUnseen)
        if (value.known == known)
            out.push_back(value.value);
    return out;
}

} // namespace

QString trainingSetTitle(const TrainingSetKind &kind)
{
    using Source = TrainingSetKind::Source;
    switch (kind.source) {
    case Source::Golden:
        return Text::tr("Golden utterances");
    case Source::Upsampled:
        return Text::tr("Golden utterances, repeated");
    case Source::Full:
        return Text::tr("All reference data");
    case Source::Corpus:
        return QString::fromStdString(kind.corpus);
    case Source::Generated:
        break;
    }
    const QString shares = distributionText(kind.distribution);
    switch (kind.method) {
    case CorpusMethod::Grammar:
        return Text::tr("Grammar, %1").arg(shares);
    case CorpusMethod::Resample:
        return Text::tr("Resampling, %1").arg(shares);
    case CorpusMethod::Both:
        return Text::tr("Both, %1").arg(shares);
    }
    return {};
}

QString trainingSetExplanation(const TrainingSetKind &kind)
{
    using Source = TrainingSetKind::Source;
    switch (kind.source) {
    case Source::Golden:
        return Text::tr("The golden utterances alone: what every corpus must beat.");
    case Source::Upsampled:
        return Text::tr("The golden utterances again and again, until they are as many as the generated sentences.");
    case Source::Full:
        return Text::tr("All real training data that there is: the upper line.");
    case Source::Corpus:
        return Text::tr("The golden utterances and this corpus of the project, as it is now.");
    case Source::Generated:
        break;
    }
    switch (kind.method) {
    case CorpusMethod::Grammar:
        return Text::tr("The golden utterances and sentences of the grammar that is learned from them.");
    case CorpusMethod::Resample:
        return Text::tr("The golden utterances and sentences with their slot values swapped where it is safe.");
    case CorpusMethod::Both:
        return Text::tr("The golden utterances, sentences of the grammar, and resampled ones.");
    }
    return {};
}

QString measureText(Measure measure)
{
    switch (measure) {
    case Measure::IntentAccuracy:
        return Text::tr("Intent accuracy");
    case Measure::SlotPrecision:
        return Text::tr("Slot precision");
    case Measure::SlotRecall:
        return Text::tr("Slot recall");
    case Measure::SlotF1:
        return Text::tr("Slot F1");
    case Measure::FrameAccuracy:
        return Text::tr("Frame accuracy");
    case Measure::SemanticErrorRate:
        return Text::tr("Semantic error rate");
    }
    return {};
}

QString measureExplanation(Measure measure)
{
    switch (measure) {
    case Measure::IntentAccuracy:
        return Text::tr("Test utterances whose intent was found, in per cent, with its 95 % interval.");
    case Measure::SlotPrecision:
        return Text::tr("Slots that were found and are right in words and type, of all that were found.");
    case Measure::SlotRecall:
        return Text::tr("Slots that were found and are right in words and type, of all that there are.");
    case Measure::SlotF1:
        return Text::tr("Slots that are right in words and type: the harmonic mean of precision and recall.");
    case Measure::FrameAccuracy:
        return Text::tr("Test utterances that are right as a whole: the intent and every slot.");
    case Measure::SemanticErrorRate:
        return Text::tr("Errors in intents and slots, divided by the number of intents and slots: less is better.");
    }
    return {};
}

std::size_t measureIndex(Measure measure)
{
    const auto all = allMeasures();
    return static_cast<std::size_t>(std::find(all.begin(), all.end(), measure) - all.begin());
}

QString percentText(double share)
{
    return QLocale().toString(share * 100.0, 'f', 1) + u" %"_s;
}

QString intervalText(const Interval &interval)
{
    const QLocale locale;
    const auto number = [&locale](double share) { return locale.toString(share * 100.0, 'f', 1); };
    return u"%1 (%2–%3)"_s.arg(number(interval.value), number(interval.low), number(interval.high));
}

QString reasonText(const ErrorReason &reason)
{
    if (reason.nothingMissing())
        return Text::tr("all of it was in the training data");
    QStringList parts;
    if (reason.intentUnseen)
        parts.append(Text::tr("intent not in the training data"));
    else if (reason.patternUnseen)
        parts.append(Text::tr("pattern not in the training data"));
    if (!reason.slotsUnseen.empty())
        parts.append(Text::tr("unknown slot type: %1").arg(joined(reason.slotsUnseen)));
    using Known = UnseenValue::Known;
    if (const auto values = valuesOf(reason, Known::Nowhere); !values.empty())
        parts.append(Text::tr("value in no catalogue and not in the training data: %1").arg(joined(values)));
    if (const auto values = valuesOf(reason, Known::Catalogue); !values.empty())
        parts.append(Text::tr("value of a catalogue, not drawn into this training data: %1").arg(joined(values)));
    if (const auto values = valuesOf(reason, Known::OtherSlot); !values.empty())
        parts.append(Text::tr("value known of other slots only: %1").arg(joined(values)));
    if (!reason.carriersUnseen.empty())
        parts.append(Text::tr("new words: %1").arg(joined(reason.carriersUnseen)));
    return parts.join(u"; "_s);
}

} // namespace filigree::widgets
