// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/icons.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <optional>

void filigreeInitIconResource()
{
    Q_INIT_RESOURCE(filigree_icons); // a static library's resource is dropped by the linker unless it is named
}

namespace filigree::widgets {

namespace {

const QString folder = QStringLiteral(":/filigree/icons");

/// Renders our SVGs with "currentColor" replaced by the text colour that the palette has at that moment.
class LineIconEngine final : public QIconEngine {
public:
    explicit LineIconEngine(QString name, std::optional<ColourRole> role)
        : m_name(std::move(name))
        , m_role(role)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QFile file(folder + QLatin1Char('/') + m_name + QStringLiteral(".svg"));
        if (!file.open(QIODevice::ReadOnly))
            return;
        QByteArray svg = file.readAll();
        svg.replace("currentColor", colour(mode).name().toLatin1());
        QSvgRenderer renderer(svg);
        painter->setRenderHint(QPainter::Antialiasing);
        renderer.render(painter, QRectF(rect));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString key = QStringLiteral("filigree-icon/%1/%2x%3/%4")
                                .arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(colour(mode).rgba(), 0, 16);
        QPixmap picture;
        if (QPixmapCache::find(key, &picture))
            return picture;
        picture = QPixmap(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        QPixmapCache::insert(key, picture);
        return picture;
    }

    QIconEngine *clone() const override { return new LineIconEngine(m_name, m_role); }
    QString key() const override { return QStringLiteral("filigree-line"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const
    {
        const QPalette palette = QApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        if (m_role)
            return Theme::of(palette).colour(*m_role);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        return palette.color(QPalette::WindowText);
    }

    QString m_name;
    std::optional<ColourRole> m_role;
};

} // namespace

namespace {

QIcon makeIcon(const char *name, std::optional<ColourRole> role)
{
    filigreeInitIconResource();
    const QString text = QString::fromLatin1(name);
    if (text.isEmpty() || !QFile::exists(folder + QLatin1Char('/') + text + QStringLiteral(".svg")))
        return {};
    return QIcon(new LineIconEngine(text, role));
}

} // namespace

QIcon icon(const char *name)
{
    return makeIcon(name, std::nullopt);
}

QIcon icon(const char *name, ColourRole colour)
{
    return makeIcon(name, colour);
}

QStringList iconNames()
{
    filigreeInitIconResource();
    QStringList names = QDir(folder).entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(4);
    names.removeAll(QStringLiteral("filigree")); // the program's own icon has colours of its own
    return names;
}

} // namespace filigree::widgets
