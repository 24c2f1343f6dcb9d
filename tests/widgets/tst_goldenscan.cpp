// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Slots in a line are found where core's reader finds them; annotating and removing give lines that core reads.
#include <QTest>
#include <random>

#include "core/annotation/golden.h"
#include "widgets/editor/goldenscan.h"

using namespace filigree;
using namespace filigree::widgets;

namespace {

Utterance read(const QString &line)
{
    auto utterance = parseGoldenLine(line.toStdString(), "X");
    return utterance ? *utterance : Utterance{};
}

} // namespace

class TestGoldenScan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lines_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("found"); // value=type
        const auto row = [](const char *name, const char *line, const QStringList &found) {
            QTest::newRow(name) << QString::fromUtf8(line) << found;
        };
        const auto s = [](const char *text) { return QString::fromUtf8(text); };
        row("plain", "play music", {});
        row("word", "play rock|Genre music", {s("rock=Genre")});
        row("braces", "play {Camila Cabello}|Artist now", {s("Camila Cabello=Artist")});
        row("two", "{a b}|X c|Y", {s("a b=X"), s("c=Y")});
        row("hindi", "{लता मंगेशकर}|कलाकार का गाना", {s("लता मंगेशकर=कलाकार")});
        row("emoji", "🎵|Mark {🎵 🎶}|Tune", {s("🎵=Mark"), s("🎵 🎶=Tune")});
        row("escape", "a\\|b {x\\}y}|T", {s("x\\}y=T")});
        row("comment", "# {a}|B", {});
        row("heading", "[Play] {a}|B", {});
        row("directive", "@locale en-US", {});
        row("comment at end", "play rock|Genre # c|D", {s("rock=Genre")});
        row("unclosed", "play {a b|C", {});
        row("nested", "play {a {b}|C}|D", {});
        row("full stop", "at nine|Time. a b|C:", {s("nine=Time"), s("b=C")});
        row("no name", "play {a}| b", {});
        row("bar alone", "play | b", {});
        row("good before bad", "a|B {c", {s("a=B")});
    }

    void lines()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, found);
        QStringList got;
        for (const ScannedSlot &slot : scanSlots(line)) {
            got.append(line.mid(slot.valueBegin, slot.valueEnd - slot.valueBegin) + QLatin1Char('=')
                       + line.mid(slot.nameBegin, slot.end - slot.nameBegin));
            QCOMPARE(slot.type, line.mid(slot.nameBegin, slot.end - slot.nameBegin));
        }
        QCOMPARE(got, found);
    }

    /// On random lines of awkward pieces, the same slots as core's reader where it reads the line at all.
    void agreesWithCore()
    {
        const QStringList pieces{QStringLiteral("a"),  QStringLiteral(" "),   QStringLiteral(" "),
                                 QStringLiteral("{"),  QStringLiteral("}"),   QStringLiteral("|"),
                                 QStringLiteral("B"),  QStringLiteral("}|T"), QStringLiteral("\\{"),
                                 QStringLiteral("गा"), QStringLiteral("#"),   QStringLiteral(".")};
        std::mt19937 random(11);
        int compared = 0;
        for (int round = 0; round < 20'000; ++round) {
            QString line;
            for (int i = 0; i < 10; ++i)
                line += pieces.at(static_cast<qsizetype>(random() % static_cast<unsigned>(pieces.size())));
            if (!isUtteranceLine(line))
                continue;
            const auto utterance = parseGoldenLine(line.toStdString(), "X");
            if (!utterance)
                continue;
            QStringList types;
            for (const ScannedSlot &slot : scanSlots(line))
                types.append(slot.type);
            QStringList expected;
            for (const SlotSpan &slot : utterance->slots)
                expected.append(QString::fromStdString(slot.type));
            QVERIFY2(types == expected, qPrintable(line));
            compared += expected.isEmpty() ? 0 : 1;
        }
        QVERIFY2(compared > 300, qPrintable(QString::number(compared)));
    }

    void annotates_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("begin");
        QTest::addColumn<int>("end");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *line, int begin, int end, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(line) << begin << end << QString::fromUtf8(expected);
        };
        row("one word", "play rock music", 5, 9, "play rock|T music");
        row("half a word", "play rock music", 6, 8, "play rock|T music");
        row("caret in a word", "play rock music", 7, 7, "play rock|T music");
        row("two words", "play hip hop now", 5, 12, "play {hip hop}|T now");
        row("with blanks around", "play hip hop now", 4, 13, "play {hip hop}|T now");
        row("blanks only", "play  music", 5, 5, "play  music");
        row("replaces a type", "play rock|Old music", 6, 6, "play rock|T music");
        row("swallows a slot", "play some {hip hop}|Old music", 5, 12, "play {some hip hop}|T music");
        row("punctuation stays out", "play rock, now", 5, 8, "play rock|T, now");
        row("question mark stays out", "is it jazz?", 7, 9, "is it jazz|T?");
        row("time needs braces", "at seven a.m. ok", 3, 13, "at {seven a.m.}|T ok");
        row("hindi", "लता मंगेशकर का गाना", 0, 11, "{लता मंगेशकर}|T का गाना");
        row("emoji", "play 🎵 now", 5, 7, "play {🎵}|T now");
        row("apostrophe", "play rock'n'roll", 5, 16, "play rock'n'roll|T");
        row("escape kept", "say a\\|b now", 4, 8, "say {a\\|b}|T now");
        row("heading untouched", "[Play]", 1, 3, "[Play]");
        row("comment untouched", "# play rock", 2, 6, "# play rock");
    }

    void annotates()
    {
        QFETCH(QString, line);
        QFETCH(int, begin);
        QFETCH(int, end);
        QFETCH(QString, expected);
        qsizetype caret = -1;
        QCOMPARE(annotateLine(line, begin, end, QStringLiteral("T"), &caret), expected);
        if (line != expected) {
            QVERIFY(parseGoldenLine(expected.toStdString(), "X").has_value());
            QCOMPARE(expected.left(caret).right(2), QStringLiteral("|T"));
            QCOMPARE(plainText(read(expected)), plainText(read(line)));
        }
    }

    void withoutSpacesBetweenWords()
    {
        const QString line = QStringLiteral("東京の天気"); // "Tokyo's weather"
        const QString annotated = annotateLine(line, 0, 2, QStringLiteral("T"));
        const Utterance utterance = read(annotated);
        QVERIFY(!utterance.slots.empty());
    }

    void removes()
    {
        qsizetype caret = -1;
        QCOMPARE(withoutSlot(QStringLiteral("play {hip hop}|Genre now"), 8, &caret),
                 QStringLiteral("play hip hop now"));
        QCOMPARE(caret, 12);
        QCOMPARE(withoutSlot(QStringLiteral("play rock|Genre now"), 5), QStringLiteral("play rock now"));
        QCOMPARE(withoutSlot(QStringLiteral("play rock|Genre now"), 2), QStringLiteral("play rock|Genre now"));
    }
};

QTEST_GUILESS_MAIN(TestGoldenScan)
#include "tst_goldenscan.moc"
