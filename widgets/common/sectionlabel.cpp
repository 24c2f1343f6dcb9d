// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/sectionlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include "widgets/common/theme.h"

namespace filigree::widgets {

SectionLabel::SectionLabel(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_remark(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    const int gap = fontMetrics().height() / 2;
    layout->setContentsMargins(gap, gap, gap, gap / 2);
    layout->addWidget(m_title);
    layout->addStretch();
    layout->addWidget(m_remark);
    setTitle(title);
    refresh();
}

void SectionLabel::setTitle(const QString &title)
{
    m_title->setText(title.toUpper());
    m_title->setAccessibleName(title);
}

void SectionLabel::setRemark(const QString &remark)
{
    m_remark->setText(remark);
}

void SectionLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refresh();
}

void SectionLabel::refresh()
{
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.85);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Theme::of(palette()).colour(ColourRole::TextMuted));
    m_remark->setFont(small);
    m_remark->setPalette(muted);
    small.setWeight(QFont::DemiBold);
    small.setLetterSpacing(QFont::PercentageSpacing, 106);
    m_title->setFont(small);
    m_title->setPalette(muted);
}

} // namespace filigree::widgets
