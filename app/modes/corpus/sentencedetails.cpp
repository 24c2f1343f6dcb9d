// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/corpus/sentencedetails.h"

#include <QLabel>
#include <QVBoxLayout>

#include "core/annotation/golden.h"
#include "widgets/common/numbers.h"
#include "widgets/common/sectionlabel.h"
#include "widgets/common/textfont.h"

namespace filigree::app {

SentenceDetails::SentenceDetails(QWidget *parent)
    : QWidget(parent)
{
    const int line = fontMetrics().height();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(line / 2, line / 2, line / 2, line / 2);
    column->setSpacing(line / 4);
    m_number = add(tr("Sentence number"), font());
    m_annotated = add(tr("Annotated"), widgets::contentFont(font()));
    m_template = add(tr("Template"), font());
    m_pattern = add(tr("Pattern"), font());
    m_origin = add(tr("Made from"), font());
    m_origin->setObjectName(QStringLiteral("sentenceOrigin"));
    column->addStretch(1);
}

QLabel *SentenceDetails::add(const QString &title, const QFont &font)
{
    const int line = fontMetrics().height();
    auto *label = new QLabel(this);
    label->setWordWrap(true);
    label->setFont(font);
    label->setTextFormat(Qt::PlainText);
    label->setContentsMargins(line / 2, 0, 0, line / 2); // under its heading
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(title);
    layout()->addWidget(new widgets::SectionLabel(title, this));
    layout()->addWidget(label);
    return label;
}

void SentenceDetails::setSentence(qint64 row, qint64 count, const Utterance &sentence, const QString &origin)
{
    m_shown = row;
    m_number->setText(
        tr("%1 of %2, %3")
            .arg(widgets::formatCount(row + 1), widgets::formatCount(count), QString::fromStdString(sentence.intent)));
    m_annotated->setText(QString::fromStdString(toGolden(sentence)));
    m_template->setText(QString::fromStdString(templateText(sentence)));
    m_pattern->setText(QString::fromStdString(condensedPattern(sentence)));
    m_origin->setText(origin);
}

void SentenceDetails::clear()
{
    m_shown = -1;
    for (QLabel *label : {m_number, m_annotated, m_template, m_pattern, m_origin})
        label->clear();
}

} // namespace filigree::app
