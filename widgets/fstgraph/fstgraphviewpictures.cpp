// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole graph as a picture: SVG, PNG, clipboard. Always in light colours, for paper and slides.
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QImageWriter>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <cmath>

#include "widgets/fstgraph/fstgraphview.h"
#include "widgets/fstgraph/fstscene.h"

namespace filigree::widgets {

namespace {

constexpr double mostPixels = 250e6;
constexpr double mostSide = 32'000;

const Theme paper(false);

Result<void> noGraph()
{
    return fail(ErrorCode::NotFound, "There is no graph to save yet.");
}

Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failWith({ErrorCode::WriteFailed, file.errorString().toStdString(), path.toStdString(), 0, 0});
}

} // namespace

QImage FstGraphView::toImage(double scale) const
{
    if (!drawing())
        return {};
    const QRectF bounds = drawing()->bounds();
    const double side = std::max(bounds.width(), bounds.height());
    const double area = bounds.width() * bounds.height();
    const double fitting = std::min({scale, mostSide / side, std::sqrt(mostPixels / area)});
    QImage image((bounds.size() * fitting).toSize(), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return image;
    image.fill(paper.colour(ColourRole::Surface));
    QPainter painter(&image);
    painter.scale(fitting, fitting);
    painter.translate(-bounds.topLeft());
    drawing()->paint(painter, bounds, fitting, paper);
    return image;
}

Result<void> FstGraphView::saveSvg(const QString &path) const
{
    if (!drawing())
        return noGraph();
    const QRectF bounds = drawing()->bounds();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(bounds.size().toSize());
    generator.setViewBox(QRectF(QPointF(), bounds.size()));
    generator.setTitle(QString::fromStdString(drawing()->graph().intent));
    QPainter painter(&generator);
    painter.fillRect(QRectF(QPointF(), bounds.size()), paper.colour(ColourRole::Surface));
    painter.translate(-bounds.topLeft());
    drawing()->paint(painter, bounds, 1.0, paper);
    painter.end();
    return writeWhole(path, bytes);
}

Result<void> FstGraphView::savePng(const QString &path, double scale) const
{
    const QImage image = toImage(scale);
    if (image.isNull())
        return drawing() ? Result<void>(fail(ErrorCode::Internal, "The picture is too large for the memory."))
                         : noGraph();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    if (!writer.write(image))
        return fail(ErrorCode::WriteFailed, writer.errorString().toStdString());
    return writeWhole(path, bytes);
}

void FstGraphView::copyImage()
{
    if (const QImage image = toImage(); !image.isNull())
        QApplication::clipboard()->setImage(image);
}

} // namespace filigree::widgets
