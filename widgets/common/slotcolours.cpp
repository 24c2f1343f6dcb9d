// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/slotcolours.h"

#include <QPainter>
#include <algorithm>
#include <array>

namespace filigree::widgets {

namespace {

/// Twelve hues that stay apart in the usual kinds of colour blindness where twelve can: neighbours in the list differ
/// in lightness or in the blue-yellow axis, after the advice of P. Tol and of M. Okabe and K. Ito.
constexpr std::array<QRgb, SlotColours::hueCount> lightHues{
    0xff3b7dd8, // blue
    0xffc87400, // orange
    0xff0f9488, // teal
    0xffcf3f92, // magenta
    0xff7f8600, // olive
    0xff8a5ad0, // violet
    0xff1b8fc0, // sky
    0xffd2472a, // vermilion
    0xff4a9639, // green
    0xffa4694f, // brown
    0xff667a8b, // slate
    0xffc2566f, // rose
};
constexpr std::array<QRgb, SlotColours::hueCount> darkHues{
    0xff78aef7, // blue
    0xfff0a441, // orange
    0xff3fc9ba, // teal
    0xfff083c0, // magenta
    0xffc3ca3e, // olive
    0xffbb98f5, // violet
    0xff5cc3ee, // sky
    0xfff58468, // vermilion
    0xff84cc74, // green
    0xffd6a088, // brown
    0xffa3b6c6, // slate
    0xfff09aae, // rose
};
constexpr std::array<Qt::PenStyle, 3> pens{Qt::SolidLine, Qt::DashLine, Qt::DotLine};
constexpr double tintOpacity = 0.18;
constexpr double leastContrast = 4.7; // a little over 4.5, as blending rounds

/// The hue, moved towards black or white until it can be read on `back`.
QColor readable(QColor hue, const QColor &back, bool dark)
{
    const QColor end = dark ? QColor(Qt::white) : QColor(Qt::black);
    QColor colour = hue;
    for (int step = 1; step <= 20 && contrast(colour, back) < leastContrast; ++step)
        colour = blended(end, hue, 0.05 * step);
    return colour;
}

std::array<SlotStyle, SlotColours::hueCount> makeStyles(bool dark)
{
    std::array<SlotStyle, SlotColours::hueCount> styles;
    const QColor surface = Theme(dark).colour(ColourRole::Surface);
    for (std::size_t i = 0; i < styles.size(); ++i) {
        const QColor hue = QColor::fromRgb(dark ? darkHues.at(i) : lightHues.at(i));
        SlotStyle &style = styles.at(i);
        style.line = hue;
        style.tint = blended(hue, surface, tintOpacity);
        style.text = readable(hue, style.tint, dark);
    }
    return styles;
}

} // namespace

void SlotColours::add(QStringList names)
{
    std::sort(names.begin(), names.end());
    for (const QString &name : std::as_const(names))
        if (!name.isEmpty() && !m_names.contains(name))
            m_names.append(name);
}

int SlotColours::indexOf(const QString &name) const
{
    if (const auto place = m_names.indexOf(name); place >= 0)
        return static_cast<int>(place);
    std::uint32_t sum = 0; // not qHash, whose seed differs between runs
    for (const QChar c : name)
        sum = sum * 31 + c.unicode();
    return static_cast<int>(sum % (hueCount * pens.size()));
}

SlotStyle SlotColours::style(const QString &name, const Theme &theme) const
{
    return slotStyleAt(indexOf(name), theme);
}

SlotStyle slotStyleAt(int index, const Theme &theme)
{
    static const auto light = makeStyles(false);
    static const auto dark = makeStyles(true);
    const auto place = static_cast<std::size_t>(index);
    SlotStyle style = (theme.isDark() ? dark : light).at(place % SlotColours::hueCount);
    style.pen = pens.at(place / SlotColours::hueCount % pens.size());
    return style;
}

void paintSlotMark(QPainter &painter, const QRectF &rect, const SlotStyle &style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.tint);
    painter.drawRoundedRect(rect, 3, 3);
    QPen pen(style.line, 2, style.pen, Qt::FlatCap);
    painter.setPen(pen);
    painter.drawLine(QPointF(rect.left() + 1, rect.bottom() - 1), QPointF(rect.right() - 1, rect.bottom() - 1));
    painter.restore();
}

} // namespace filigree::widgets
