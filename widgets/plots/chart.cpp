// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/chart.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QSaveFile>
#include <QSvgGenerator>

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

bool Chart::save(const QString &path) const
{
    const QString format = QFileInfo(path).suffix().toLower();
    if (format == QLatin1String("pdf"))
        return m_plot->savePdf(path);
    if (format == QLatin1String("png"))
        return m_plot->savePng(path, 0, 0, 2.0);
    if (format != QLatin1String("svg"))
        return false;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QSvgGenerator picture;
    picture.setOutputDevice(&file);
    picture.setSize(m_plot->size());
    picture.setViewBox(QRect(QPoint(), m_plot->size()));
    QCPPainter painter;
    if (!painter.begin(&picture))
        return false;
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    m_plot->toPainter(&painter, m_plot->width(), m_plot->height());
    painter.end();
    return file.commit();
}

void Chart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
    QWidget::changeEvent(event);
}

} // namespace filigree::widgets
