// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/chart.h"

#include <QEvent>
#include <QHBoxLayout>

#include <qcustomplot.h>

namespace filigree::widgets {

Chart::Chart(QSize usual, QSize least, QWidget *parent)
    : QWidget(parent)
    , m_plot(new QCustomPlot(this))
    , m_usual(usual)
    , m_least(least)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_plot);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setLocale(locale());
}

void Chart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
    QWidget::changeEvent(event);
}

} // namespace filigree::widgets
