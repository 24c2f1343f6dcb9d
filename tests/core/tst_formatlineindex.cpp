// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Places in a text, and that a place in a line of any length costs the counting of a short stretch alone.
#include <algorithm>

#include <QTest>

#include "core/formats/jsontext.h"
#include "core/formats/lineindex.h"
#include "core/text/unicode.h"

using namespace filigree;

class TestFormatLineIndex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Against a count from the beginning, for each beginning of a character, from the end to the beginning.
    void places_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("begin");
        QTest::newRow("empty") << QByteArray() << 0;
        QTest::newRow("one long line") << QByteArray("aÅ‡😀").repeated(300) << 0;
        QTest::newRow("a stretch") << QByteArray(256, 'a') << 0;
        QTest::newRow("lines") << QByteArray("aÅ\n\n‡😀b\r\n").repeated(200) << 0;
        QTest::newRow("long lines") << (QByteArray("aÅ‡").repeated(200) + '\n').repeated(4) << 0;
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + QByteArray("Åb").repeated(200) + "\nc" << 3;
    }

    void places()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, begin);
        const std::string_view view(text.constData(), static_cast<std::size_t>(text.size()));
        const LineIndex index(view, static_cast<std::size_t>(begin));
        for (std::size_t at = view.size() + 1; at-- > static_cast<std::size_t>(begin);) {
            if (at < view.size() && (static_cast<unsigned char>(view[at]) & 0xC0U) == 0x80)
                continue;
            const std::string_view before =
                view.substr(static_cast<std::size_t>(begin), at - static_cast<std::size_t>(begin));
            const std::size_t newline = before.rfind('\n');
            const std::string_view own = newline == std::string_view::npos ? before : before.substr(newline + 1);
            const TextPlace place = index.place(view, at);
            QCOMPARE(place.line, 1 + std::count(before.begin(), before.end(), '\n'));
            QCOMPARE(place.column, 1 + static_cast<std::int64_t>(codePointCount(own)));
            QCOMPARE(index.line(at), place.line);
        }
        QCOMPARE(index.place(view, view.size() + 50).line, index.place(view, view.size()).line);
    }

    void countsAShortStretch()
    {
        for (const std::size_t at : {std::size_t{0}, std::size_t{255}, std::size_t{256}, std::size_t{1} << 30}) {
            QVERIFY(LineIndex::countedTo(at) <= at);
            QVERIFY(at - LineIndex::countedTo(at) < LineIndex::stretch);
            QCOMPARE(LineIndex::countedTo(at) % LineIndex::stretch, std::size_t{0});
        }
    }

    /// A mistake that the parser finds within a character is where the character begins.
    void mistakesOfJson()
    {
        const auto json = JsonText::make("[\"ÅÅ\", Å]", "x.json");
        QVERIFY(json.has_value());
        const auto value = json->parse(json->root());
        QVERIFY(!value);
        QCOMPARE(int(value.error().line), 1);
        QCOMPARE(int(value.error().column), 8);
        const auto broken = JsonText::make("[\"Å\xE9\", 1]", "x.json");
        QVERIFY(!broken);
        QCOMPARE(int(broken.error().column), 4);
    }
};

QTEST_GUILESS_MAIN(TestFormatLineIndex)
#include "tst_formatlineindex.moc"
