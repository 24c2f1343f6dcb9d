// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/corpus/sentenceorigintext.h"

#include <algorithm>
#include <climits>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "app/modes/contexttext.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SentenceOrigin)
};

QString lineOf(const Resampling &resampling, const SlotOrigin &slot)
{
    const QString value = QString::fromStdString(slot.value);
    switch (slot.origin.source) {
    case ValueSource::Own:
        return Text::tr("%1: seen in this context").arg(value);
    case ValueSource::Swapped:
        return Text::tr("%1: swapped in from %2, Jaccard %3, adjusted %4")
            .arg(value, contextText(resampling.slots.at(slot.slot)->contexts.contexts[slot.origin.context].name),
                 QLocale().toString(slot.origin.jaccard, 'f', 2), QLocale().toString(slot.origin.adjusted, 'f', 2));
    case ValueSource::Catalogue:
        return Text::tr("%1: from the catalogue %2").arg(value, QString::fromStdString(slot.origin.catalogue));
    }
    return value;
}

QString lineOf(const GrammarValueOrigin &origin)
{
    const QString value = QString::fromStdString(origin.value);
    if (origin.count > 0)
        return Text::tr("%1: seen %n time(s)", nullptr,
                        static_cast<int>(std::min<std::uint32_t>(origin.count, INT_MAX)))
            .arg(value);
    if (!origin.catalogue.empty())
        return Text::tr("%1: from the catalogue %2").arg(value, QString::fromStdString(origin.catalogue));
    return Text::tr("%1: written into the rule").arg(value);
}

} // namespace

QString originText(const Resampling &resampling, const Utterance &sentence,
                   const std::function<QString(std::int64_t)> &sourceText)
{
    const auto origin = sentenceOrigin(resampling, sentence);
    if (!origin)
        return {};
    QStringList lines{Text::tr("The utterance %1").arg(sourceText(origin->sentence->source))};
    for (const SlotOrigin &slot : origin->slots)
        lines.append(lineOf(resampling, slot));
    return lines.join(u'\n');
}

QString originText(const GrammarOrigin &origin, const std::function<QString(std::int64_t)> &sourceText)
{
    QStringList lines;
    for (const std::int64_t id : origin.utterances)
        if (const QString utterance = sourceText(id); !utterance.isEmpty())
            lines.append(utterance);
    lines = lines.isEmpty() ? QStringList{Text::tr("The grammar")}
                            : QStringList{Text::tr("The grammar, learned from")} + lines;
    for (const GrammarValueOrigin &value : origin.values)
        lines.append(lineOf(value));
    return lines.join(u'\n');
}

} // namespace filigree::app
