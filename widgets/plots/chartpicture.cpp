// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/chartpicture.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <qcustomplot.h>

#include "widgets/common/savedialog.h"

using namespace Qt::StringLiterals;

namespace filigree::widgets {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(ChartPicture)
};

constexpr int pictureScale = 2; // pixels of a picture for one on the screen
constexpr int pdfResolution = 72; // points an inch: a pixel of the screen becomes a point

QCustomPlot *plotOf(const QWidget &chart)
{
    return chart.findChild<QCustomPlot *>();
}

bool paint(QCustomPlot &plot, QPaintDevice &device)
{
    QCPPainter painter;
    if (!painter.begin(&device))
        return false;
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    painter.fillRect(QRect(QPoint(0, 0), plot.size()), plot.palette().window());
    plot.toPainter(&painter, plot.width(), plot.height());
    return painter.end();
}

bool writeSvg(QCustomPlot &plot, QIODevice &file, const QString &title)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setTitle(title);
    generator.setSize(plot.size());
    generator.setViewBox(QRect(QPoint(0, 0), plot.size()));
    return paint(plot, generator);
}

bool writePdf(QCustomPlot &plot, QIODevice &file, const QString &title)
{
    QPdfWriter writer(&file);
    writer.setTitle(title);
    writer.setResolution(pdfResolution);
    writer.setPageMargins({});
    writer.setPageSize(QPageSize(QSizeF(plot.size()), QPageSize::Point, {}, QPageSize::ExactMatch));
    return paint(plot, writer);
}

} // namespace

QImage chartPicture(QWidget &chart)
{
    QCustomPlot *plot = plotOf(chart);
    return plot ? plot->toPixmap(plot->width(), plot->height(), pictureScale).toImage() : QImage();
}

bool saveChartPicture(QWidget &chart, const QString &path, const QString &title)
{
    QCustomPlot *plot = plotOf(chart);
    const QString format = QFileInfo(path).suffix().toLower();
    QSaveFile file(path);
    if (!plot || !file.open(QIODevice::WriteOnly))
        return false;
    bool written = false;
    if (format == u"svg")
        written = writeSvg(*plot, file, title);
    else if (format == u"pdf")
        written = writePdf(*plot, file, title);
    else
        written = chartPicture(chart).save(&file, format.toLatin1().constData()); // false where Qt does not know it
    return written && file.commit();
}

QFileDialog *makePictureDialog(QWidget *parent, const QString &name)
{
    return makeSaveDialog(
        parent, Text::tr("Save the chart"), name,
        {Text::tr("Picture, scalable (*.svg)"), Text::tr("Picture (*.png)"), Text::tr("Document (*.pdf)")});
}

} // namespace filigree::widgets
