// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Colours can be read, icons are there, numbers read as people write them.
#include <QApplication>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include "widgets/common/icons.h"
#include "widgets/common/numbers.h"
#include "widgets/common/reviewmark.h"
#include "widgets/common/slotcolours.h"
#include "widgets/common/textfont.h"
#include "widgets/common/theme.h"

using namespace filigree;
using namespace filigree::widgets;

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contrastOfTheory()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(std::abs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01); // a known pair
    }

    void textCanBeRead_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("text");
        QTest::addColumn<int>("back");
        const auto pairs = [](bool dark, std::initializer_list<ColourRole> texts,
                              std::initializer_list<ColourRole> backs) {
            for (const ColourRole text : texts)
                for (const ColourRole back : backs)
                    QTest::addRow("%s %d on %d", dark ? "dark" : "light", static_cast<int>(text),
                                  static_cast<int>(back))
                        << dark << static_cast<int>(text) << static_cast<int>(back);
        };
        using R = ColourRole;
        for (const bool dark : {false, true}) {
            pairs(dark,
                  {R::Text, R::TextMuted, R::Accent, R::Error, R::Warning, R::Accepted, R::Rejected, R::Locked,
                   R::Uncertain, R::Keyword, R::Comment},
                  {R::Window, R::Surface, R::SurfaceRaised, R::CurrentLine, R::GraphStateFill, R::GraphWord});
            pairs(dark, {R::Text}, {R::AccentTint, R::ErrorTint, R::WarningTint, R::InfoTint, R::GraphFound});
            pairs(dark, {R::SelectionText, R::Text}, {R::Selection});
            pairs(dark, {R::AccentText}, {R::Accent});
        }
    }

    void textCanBeRead()
    {
        QFETCH(bool, dark);
        QFETCH(int, text);
        QFETCH(int, back);
        const Theme theme(dark);
        const double found =
            contrast(theme.colour(static_cast<ColourRole>(text)), theme.colour(static_cast<ColourRole>(back)));
        QVERIFY2(found >= 4.5, qPrintable(QString::number(found)));
    }

    void paletteCanBeRead()
    {
        for (const bool dark : {false, true}) {
            const QPalette p = Theme(dark).palette();
            for (const auto &[text, back] :
                 {std::pair(QPalette::WindowText, QPalette::Window), std::pair(QPalette::Text, QPalette::Base),
                  std::pair(QPalette::Text, QPalette::AlternateBase), std::pair(QPalette::ButtonText, QPalette::Button),
                  std::pair(QPalette::HighlightedText, QPalette::Highlight),
                  std::pair(QPalette::PlaceholderText, QPalette::Base),
                  std::pair(QPalette::ToolTipText, QPalette::ToolTipBase), std::pair(QPalette::Link, QPalette::Window)})
                QVERIFY(contrast(p.color(QPalette::Active, text), p.color(QPalette::Active, back)) >= 4.5);
        }
    }

    void slotsCanBeReadAndToldApart()
    {
        for (const bool dark : {false, true}) {
            const Theme theme(dark);
            const QColor surface = theme.colour(ColourRole::Surface);
            for (int i = 0; i < 3 * SlotColours::hueCount; ++i) {
                const SlotStyle style = slotStyleAt(i, theme);
                QVERIFY(contrast(style.text, style.tint) >= 4.5);
                QVERIFY(contrast(style.text, surface) >= 4.5);
                QVERIFY(contrast(theme.colour(ColourRole::Text), style.tint) >= 4.5);
                QVERIFY(contrast(theme.colour(ColourRole::SelectionText), style.tint) >= 4.5);
                QVERIFY2(contrast(style.line, surface) >= 3.0, qPrintable(style.line.name())); // WCAG 1.4.11
                for (int j = 0; j < i; ++j) {
                    const SlotStyle other = slotStyleAt(j, theme);
                    QVERIFY(other.line != style.line || other.pen != style.pen);
                }
            }
        }
    }

    void slotsKeepTheirPlace()
    {
        SlotColours colours(QStringList{QStringLiteral("Song"), QStringLiteral("Artist")});
        QCOMPARE(colours.order(), (QStringList{QStringLiteral("Artist"), QStringLiteral("Song")}));
        const int song = colours.indexOf(QStringLiteral("Song"));
        colours.add({QStringLiteral("Genre"), QStringLiteral("Album"), QStringLiteral("Song"), QString()});
        QCOMPARE(colours.indexOf(QStringLiteral("Song")), song);
        QCOMPARE(colours.indexOf(QStringLiteral("Album")), 2);
        QCOMPARE(colours.indexOf(QStringLiteral("Genre")), 3);
        const SlotColours other(QStringList{QStringLiteral("x")});
        QCOMPARE(other.indexOf(QStringLiteral("unknown")), colours.indexOf(QStringLiteral("unknown")));
        SlotColours again;
        again.restore(colours.order());
        QCOMPARE(again.indexOf(QStringLiteral("Genre")), 3);
    }

    void darkIsSeen()
    {
        QVERIFY(Theme::of(Theme(true).palette()).isDark());
        QVERIFY(!Theme::of(Theme(false).palette()).isDark());
        QVERIFY(!Theme::of(QPalette(QColor(0xef, 0xef, 0xef))).isDark());
        QVERIFY(Theme::of(QPalette(QColor(0x20, 0x20, 0x24))).isDark());
    }

    void applies()
    {
        QWidget widget;
        widget.show(); // what was never shown gets its palette when it is
        applyTheme(*qApp, ThemeMode::Dark);
        QTRY_VERIFY(Theme::of(widget.palette()).isDark());
        applyTheme(*qApp, ThemeMode::Light);
        QTRY_VERIFY(!Theme::of(widget.palette()).isDark());
        applyTheme(*qApp, ThemeMode::System); // the offscreen platform is light
        QTRY_VERIFY(!Theme::of(widget.palette()).isDark());
    }

    void iconsHaveTheTextsColour()
    {
        QVERIFY(iconNames().size() >= 30);
        QVERIFY(icon("no-such-icon").isNull());
        QVERIFY(icon("").isNull());
        for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
            applyTheme(*qApp, mode);
            const QColor text = qApp->palette().color(QPalette::WindowText);
            for (const QString &name : iconNames()) {
                const QImage image = icon(name.toLatin1().constData()).pixmap(QSize(48, 48), 1.0).toImage();
                QCOMPARE(image.size(), QSize(48, 48));
                int inked = 0;
                for (int y = 0; y < 48; ++y)
                    for (int x = 0; x < 48; ++x) {
                        const QColor c = image.pixelColor(x, y);
                        if (c.alpha() < 250)
                            continue;
                        ++inked;
                        QVERIFY2(std::abs(c.red() - text.red()) < 4, qPrintable(name));
                    }
                QVERIFY2(inked > 10, qPrintable(name));
                for (int i = 0; i < 48; ++i) // nothing is cut off at the edge
                    QVERIFY2(image.pixelColor(0, i).alpha() == 0 && image.pixelColor(i, 47).alpha() == 0,
                             qPrintable(name));
            }
        }
        applyTheme(*qApp, ThemeMode::Light);
    }

    void reviewStatesHaveGlyphs()
    {
        QStringList glyphs;
        for (const ReviewState state :
             {ReviewState::Accepted, ReviewState::Rejected, ReviewState::Locked, ReviewState::Edited}) {
            const ReviewMark mark = reviewMark(state);
            QVERIFY(!mark.glyph.isEmpty() && !glyphs.contains(mark.glyph));
            QVERIFY(!icon(mark.icon).isNull());
            glyphs.append(mark.glyph);
        }
        QVERIFY(reviewMark(ReviewState::Proposed).glyph.isEmpty());
    }

    void numbers_data()
    {
        QTest::addColumn<QString>("digits");
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("expected");
        const QLocale english(QLocale::English, QLocale::UnitedStates);
        const QLocale hindi(QLocale::Hindi, QLocale::India);
        QTest::newRow("zero") << "0" << english << "0";
        QTest::newRow("small") << "8312" << english << "8,312";
        QTest::newRow("64 bits") << "9223372036854775807" << english << "9,223,372,036,854,775,807";
        QTest::newRow("128 bits") << "340282366920938463463374607431768211454" << english
                                  << "340,282,366,920,938,463,463,374,607,431,768,211,454";
        QTest::newRow("german") << "1234567" << QLocale(QLocale::German, QLocale::Germany) << "1.234.567";
        QTest::newRow("lakh and crore") << "100000000000000000000" << hindi << "10,00,00,00,00,00,00,00,00,000";
    }

    void numbers()
    {
        QFETCH(QString, digits);
        QFETCH(QLocale, locale);
        QFETCH(QString, expected);
        QCOMPARE(formatCount(Count128(*fromDecimal(digits.toStdString())), locale), expected);
    }

    void shortNumbersAndGains()
    {
        const QLocale english(QLocale::English, QLocale::UnitedStates);
        QCOMPARE(formatCountShort(Count128(9'999'999), english), QStringLiteral("9,999,999"));
        QCOMPARE(formatCountShort(Count128(4'812'007'000'000), english), QStringLiteral("4.8 × 10¹²"));
        QCOMPARE(formatCountShort(Count128(9'990'000'000), english), QStringLiteral("1.0 × 10¹⁰"));
        QCOMPARE(formatCountShort(Count128::more(), english), QStringLiteral("> 3.4 × 10³⁸"));
        QVERIFY(formatCount(Count128::more(), english).startsWith(QStringLiteral("more than 340,282")));
        QCOMPARE(formatGain(31.24, english), QStringLiteral("+31.2"));
        QCOMPARE(formatGain(-0.44, english), QStringLiteral("−0.4"));
        QCOMPARE(formatGain(-0.01, english), QStringLiteral("0.0"));
    }

    void contentFontIsLarger()
    {
        const QFont base = interfaceFont(10);
        QCOMPARE(contentFont(base).pointSizeF(), 11.5);
        QFont pixels = base;
        pixels.setPixelSize(20);
        QCOMPARE(contentFont(pixels).pixelSize(), 23);
        QVERIFY(contentLineHeightOf(base) > QFontMetrics(base).height());
        // By its widths: Debian 13's Noto Sans Mono does not call itself fixed.
        const QFontMetricsF code(codeFont(base));
        QCOMPARE(code.horizontalAdvance(QStringLiteral("iiii")), code.horizontalAdvance(QStringLiteral("WWWW")));
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
