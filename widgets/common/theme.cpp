// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/theme.h"

#include <QApplication>
#include <QStyleFactory>
#include <QStyleHints>
#include <QVariant>
#include <array>
#include <cmath>

#include "widgets/common/filigreestyle.h"

namespace filigree::widgets {

namespace {

struct Entry {
    ColourRole role;
    QRgb light;
    QRgb dark;
};

constexpr std::array entries{
    Entry{ColourRole::Window, 0xfff4f4f2, 0xff25282d},        Entry{ColourRole::Surface, 0xffffffff, 0xff1c1e22},
    Entry{ColourRole::SurfaceRaised, 0xfffafaf8, 0xff2c3036}, Entry{ColourRole::CurrentLine, 0xfff5f5fa, 0xff24272d},
    Entry{ColourRole::Border, 0xffdcdbd6, 0xff3f444c},        Entry{ColourRole::Text, 0xff1e2227, 0xffe8e9eb},
    Entry{ColourRole::TextMuted, 0xff5a6169, 0xffa4abb4},     Entry{ColourRole::Accent, 0xff4a48c4, 0xffaeb0ff},
    Entry{ColourRole::AccentText, 0xffffffff, 0xff16171c},    Entry{ColourRole::AccentTint, 0xffe9e9f8, 0xff35375a},
    Entry{ColourRole::Selection, 0xffcfd0f4, 0xff484a86},     Entry{ColourRole::SelectionText, 0xff15171b, 0xffffffff},
    Entry{ColourRole::Error, 0xffb3261e, 0xffff8f85},         Entry{ColourRole::ErrorTint, 0xfffcecea, 0xff452724},
    Entry{ColourRole::Warning, 0xff8a5000, 0xfff0b354},       Entry{ColourRole::WarningTint, 0xfffdf3e1, 0xff40341e},
    Entry{ColourRole::Info, 0xff4a48c4, 0xffaeb0ff},          Entry{ColourRole::InfoTint, 0xffeeeef9, 0xff2f3150},
    Entry{ColourRole::Accepted, 0xff1d6b2f, 0xff7fce8c},      Entry{ColourRole::Rejected, 0xffb3261e, 0xffff8f85},
    Entry{ColourRole::Locked, 0xff4a48c4, 0xffaeb0ff},        Entry{ColourRole::Uncertain, 0xff8a5000, 0xfff0b354},
    Entry{ColourRole::Keyword, 0xff4a48c4, 0xffaeb0ff},       Entry{ColourRole::Comment, 0xff5f6b5f, 0xff97a697},
    Entry{ColourRole::GraphState, 0xff7d858e, 0xff8a929c},    Entry{ColourRole::GraphStateFill, 0xffffffff, 0xff2c3036},
    Entry{ColourRole::GraphArc, 0xff858d96, 0xff7f8791},      Entry{ColourRole::GraphWord, 0xffffffff, 0xff1c1e22},
    Entry{ColourRole::GraphPath, 0xff4a48c4, 0xffaeb0ff},     Entry{ColourRole::GraphFound, 0xffffe08a, 0xff6a5200},
};

double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(static_cast<double>(colour.redF())) + 0.7152 * linear(static_cast<double>(colour.greenF()))
        + 0.0722 * linear(static_cast<double>(colour.blueF()));
}

constexpr const char *systemDarkProperty = "filigreeSystemIsDark";

/// Is the desktop dark? Asked before our own palette hides the answer.
bool systemIsDark(QApplication &application)
{
    if (!application.property(systemDarkProperty).isValid())
        application.setProperty(systemDarkProperty, Theme::of(QApplication::palette()).isDark());
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (const auto scheme = QGuiApplication::styleHints()->colorScheme(); scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    return application.property(systemDarkProperty).toBool();
}

} // namespace

Theme Theme::of(const QPalette &palette)
{
    const QColor back = palette.color(QPalette::Active, QPalette::Window);
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    return Theme(luminance(back) < luminance(text));
}

QColor Theme::colour(ColourRole role) const
{
    const Entry &entry = entries.at(static_cast<std::size_t>(role));
    Q_ASSERT(entry.role == role);
    return QColor::fromRgb(m_dark ? entry.dark : entry.light);
}

QPalette Theme::palette() const
{
    QPalette p;
    const auto set = [&](QPalette::ColorRole role, ColourRole meaning) { p.setColor(role, colour(meaning)); };
    set(QPalette::Window, ColourRole::Window);
    set(QPalette::WindowText, ColourRole::Text);
    set(QPalette::Base, ColourRole::Surface);
    set(QPalette::AlternateBase, ColourRole::SurfaceRaised);
    set(QPalette::Text, ColourRole::Text);
    set(QPalette::PlaceholderText, ColourRole::TextMuted);
    set(QPalette::Button, ColourRole::SurfaceRaised);
    set(QPalette::ButtonText, ColourRole::Text);
    set(QPalette::BrightText, ColourRole::Error);
    set(QPalette::Highlight, ColourRole::Selection);
    set(QPalette::HighlightedText, ColourRole::SelectionText);
    set(QPalette::Link, ColourRole::Accent);
    set(QPalette::LinkVisited, ColourRole::Accent);
    set(QPalette::ToolTipBase, ColourRole::SurfaceRaised);
    set(QPalette::ToolTipText, ColourRole::Text);
    const QColor border = colour(ColourRole::Border);
    p.setColor(QPalette::Light, blended(Qt::white, colour(ColourRole::Window), m_dark ? 0.08 : 0.7));
    p.setColor(QPalette::Midlight, blended(Qt::white, colour(ColourRole::Window), m_dark ? 0.04 : 0.4));
    p.setColor(QPalette::Mid, border);
    p.setColor(QPalette::Dark, m_dark ? border.darker(120) : border.darker(130));
    p.setColor(QPalette::Shadow, m_dark ? QColor(Qt::black) : border.darker(180));
    const QColor faded = blended(colour(ColourRole::Text), colour(ColourRole::Window), 0.45);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        p.setColor(QPalette::Disabled, role, faded);
    p.setColor(QPalette::Disabled, QPalette::Base, colour(ColourRole::Window));
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, faded);
    p.setColor(QPalette::Disabled, QPalette::Highlight, border);
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    set(QPalette::Accent, ColourRole::Accent);
#endif
    return p;
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor blended(const QColor &top, const QColor &bottom, double opacity)
{
    const auto mix = [opacity](int t, int b) { return static_cast<int>(std::lround(t * opacity + b * (1 - opacity))); };
    return {mix(top.red(), bottom.red()), mix(top.green(), bottom.green()), mix(top.blue(), bottom.blue())};
}

void applyTheme(QApplication &application, ThemeMode mode)
{
    const bool dark = mode == ThemeMode::Dark || (mode == ThemeMode::System && systemIsDark(application));
    (void)systemIsDark(application); // remembers the desktop's own palette while it can be seen
    if (!qobject_cast<FiligreeStyle *>(QApplication::style()))
        QApplication::setStyle(new FiligreeStyle);
    QApplication::setPalette(Theme(dark).palette());
}

} // namespace filigree::widgets
