// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bytes to UTF-16 and back, where the two differ most.
#include <QTest>
#include <QTextDocument>
#include <random>

#include "widgets/common/textoffsets.h"

using namespace filigree::widgets;

class TestTextOffsets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void positions_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("byte");
        QTest::addColumn<int>("position");
        QTest::newRow("empty") << QByteArray() << 0 << 0;
        QTest::newRow("ascii") << QByteArray("play rock") << 5 << 5;
        QTest::newRow("accent") << QByteArray("caf\u00e9 x") << 6 << 5;
        QTest::newRow("combining mark") << QByteArray("e\u0301x") << 3 << 2;
        QTest::newRow("devanagari") << QByteArray("गाना x") << 13 << 5;
        QTest::newRow("emoji") << QByteArray("\U0001F3B5x") << 4 << 2;
        QTest::newRow("family") << QByteArray("\U0001F468\u200D\U0001F469x") << 11 << 5;
        QTest::newRow("hebrew") << QByteArray("שיר x") << 7 << 4;
        QTest::newRow("crlf") << QByteArray("a\r\nb") << 3 << 2;
        QTest::newRow("cr") << QByteArray("a\rb") << 2 << 2;
        QTest::newRow("bom") << QByteArray("\xEF\xBB\xBF"
                                           "ab")
                             << 4 << 1;
    }

    void positions()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, byte);
        QFETCH(int, position);
        const TextOffsets offsets(text.toStdString());
        QCOMPARE(offsets.toUtf16(static_cast<std::size_t>(byte)), position);
        QCOMPARE(offsets.toUtf8(position), static_cast<std::size_t>(byte));
    }

    void insideACharacter()
    {
        const TextOffsets offsets("a\U0001F3B5"
                                  "b");
        for (std::size_t byte = 1; byte < 5; ++byte)
            QCOMPARE(offsets.toUtf16(byte), 1);
        QCOMPARE(offsets.toUtf8(2), std::size_t{1}); // between the surrogates
        QCOMPARE(offsets.toUtf16(2, 3), (std::pair<qsizetype, qsizetype>(1, 2)));
        QCOMPARE(offsets.toUtf16(std::size_t{99}), 4);
        QCOMPARE(offsets.toUtf8(99), std::size_t{6});
        QCOMPARE(offsets.toUtf8(-1), std::size_t{0});
    }

    /// What TextOffsets says is what QTextDocument does, for texts of all that is awkward.
    void agreesWithDocument()
    {
        const std::vector<std::string> pieces{"a",  " ",          "\n", "\r\n", "\u00e9", "e\u0301",
                                              "गा", "\U0001F3B5", "שי", "日本", "\u00a0", "|{}"};
        std::mt19937 random(7);
        for (int round = 0; round < 60; ++round) {
            std::string text;
            std::vector<std::size_t> borders;
            for (int i = 0; i < 300; ++i) {
                borders.push_back(text.size());
                text += pieces[random() % pieces.size()];
            }
            const TextOffsets offsets(text);
            QTextDocument document;
            document.setPlainText(QString::fromStdString(text));
            QCOMPARE(offsets.length(), document.characterCount() - 1);
            QCOMPARE(TextOffsets::documentText(text).size(), offsets.length());
            for (const std::size_t border : borders) {
                const qsizetype position = offsets.toUtf16(border);
                const QString before = TextOffsets::documentText(std::string_view(text).substr(0, border));
                QCOMPARE(position, before.size());
                QCOMPARE(offsets.toUtf8(position), border);
            }
        }
    }

    void wrongBytesDoNotLoop()
    {
        const std::string wrong("\xE0\xA4"
                                "a\xFF\xF0",
                                5);
        const TextOffsets offsets(wrong);
        for (std::size_t byte = 0; byte <= wrong.size(); ++byte)
            QVERIFY(offsets.toUtf16(byte) <= offsets.length());
    }
};

QTEST_GUILESS_MAIN(TestTextOffsets)
#include "tst_textoffsets.moc"
