// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/textfont.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QStringList>
#include <cmath>

namespace filigree::widgets {

namespace {

/// The wished families that this machine has; the first is the text's own, the others fill its gaps.
QStringList present(const QStringList &wished)
{
    const QStringList all = QFontDatabase::families();
    QStringList found;
    for (const QString &family : wished)
        if (all.contains(family))
            found.append(family);
    return found;
}

QStringList textFamilies()
{
    return present({QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"),
                    QStringLiteral("Noto Sans Devanagari"), QStringLiteral("Noto Sans Thai"),
                    QStringLiteral("Noto Sans Arabic"), QStringLiteral("Noto Sans Hebrew"),
                    QStringLiteral("Noto Sans CJK JP"), QStringLiteral("Noto Sans Symbols2"),
                    QStringLiteral("Noto Color Emoji")});
}

/// A setting of the whole program, as the application's font is.
QString &contentFamily()
{
    static QString family;
    return family;
}

} // namespace

void setContentFamily(const QString &family)
{
    contentFamily() = family;
}

QFont interfaceFont(double pointSize)
{
    QFont font = QGuiApplication::font();
    if (const QStringList families = textFamilies(); !families.isEmpty())
        font.setFamilies(families);
    font.setPointSizeF(pointSize > 0 ? pointSize : 10.0);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont contentFont(const QFont &base, double scale)
{
    QFont font = base;
    if (!contentFamily().isEmpty())
        font.setFamilies(QStringList{contentFamily()} + base.families());
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * scale);
    else
        font.setPixelSize(static_cast<int>(std::lround(base.pixelSize() * scale)));
    return font;
}

QFont codeFont(const QFont &base)
{
    QFont font = base;
    font.setFamilies(
        present({QStringLiteral("JetBrains Mono"), QStringLiteral("Noto Sans Mono"), QStringLiteral("DejaVu Sans Mono"),
                 QStringLiteral("Noto Sans Devanagari"), QStringLiteral("Noto Sans Mono CJK JP")}));
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    return font;
}

int contentLineHeightOf(const QFont &font)
{
    // Of the em, not of the font's own line: Noto's lines are half as high again as DejaVu's.
    const QFontMetricsF metrics(font);
    const double em = QFontInfo(font).pixelSize();
    return static_cast<int>(std::ceil(std::max(metrics.height(), em * 1.2) * contentLineHeight));
}

} // namespace filigree::widgets
