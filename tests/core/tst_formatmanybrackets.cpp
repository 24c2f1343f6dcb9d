// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lines of brackets and objects of names without end: what is remembered while they are read does not change what is
// read.
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/formats/corpusreader.h"
#include "core/formats/jsontext.h"
#include "core/formats/rasaentities.h"

using namespace filigree;

namespace {

constexpr int many = 200000;

QString shown(const SpannedText &text)
{
    QString out = QString::fromStdString(text.text);
    for (const TextSpan &span : text.spans)
        out +=
            QStringLiteral("|%1=%2").arg(QString::fromStdString(span.type),
                                         QString::fromStdString(text.text.substr(span.begin, span.end - span.begin)));
    return out;
}

} // namespace

class TestFormatManyBrackets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rasa_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("expected");
        const QString open(many, u'[');
        QTest::newRow("never closed") << open.toUtf8() << open;
        QTest::newRow("closed at the end") << (open + QStringLiteral("a] b")).toUtf8() << open + QStringLiteral("a] b");
        QTest::newRow("close before open")
            << QByteArray("] [a](b) ] [c] [d](e)") << QStringLiteral("] a ] [c] d|b=a|e=d");
        QTest::newRow("first of all") << QByteArray("[a](b)") << QStringLiteral("a|b=a");
    }

    void rasa()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, expected);
        const RasaSentence sentence = readRasaSentence(line.toStdString());
        QVERIFY(sentence.fault.empty());
        QVERIFY(shown(sentence.text) == expected);
    }

    void massive_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("words"); ///< bytes of the sentence
        QTest::addColumn<QStringList>("types");
        QTest::newRow("never closed") << "a " + QByteArray(many, '[') << many + 2 << QStringList();
        QTest::newRow("without words") << "a " + QByteArray(many, '[') + "b : ]" << many + 7 << QStringList();
        QTest::newRow("in turn") << QByteArray("at [time : nine am] or [x] [date : now]") << 22
                                 << QStringList{QStringLiteral("time"), QStringLiteral("date")};
    }

    void massive()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, words);
        QFETCH(QStringList, types);
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("x.jsonl")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"locale\":\"en-US\",\"intent\":\"a\",\"annot_utt\":\"" + text + "\"}\n");
        file.close();
        auto reader = openCorpus(file.fileName().toStdString(), "massive");
        QVERIFY(reader.has_value());
        const auto entry = (*reader)->next();
        QVERIFY2(entry.has_value(), entry ? "" : entry.error().detail.c_str());
        QVERIFY(entry->has_value());
        QStringList found;
        for (const SlotSpan &slot : (*entry)->utterance.slots)
            found += QString::fromStdString(slot.type);
        QCOMPARE(found, types);
        std::size_t bytes = 0;
        for (const std::string &token : (*entry)->utterance.tokens)
            bytes += token.size();
        QVERIFY(bytes <= static_cast<std::size_t>(words));
    }

    /// A name that comes twice is told of, among a few and among many, and not one of another object.
    void names_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {2, 15, 16, 17, 18, many})
            QTest::addRow("%d", count) << count;
    }

    void names()
    {
        QFETCH(int, count);
        std::string members;
        for (int i = 0; i < count; ++i)
            members += (i > 0 ? ",\"n" : "\"n") + std::to_string(i) + "\":1";
        const auto good = JsonText::make("[{" + members + ",\"in\":{" + members + "}},{" + members + "}]", "x");
        QVERIFY(good.has_value());
        const auto value = good->parse(good->root());
        QVERIFY2(value.has_value(), value ? "" : value.error().detail.c_str());
        QCOMPARE(value->items[0].names.size(), static_cast<std::size_t>(count) + 1);
        const std::string last = "n" + std::to_string(count - 1);
        for (const std::string &twice : {std::string("n0"), last}) {
            const auto bad = JsonText::make("{" + members + ",\"in\":{" + members + "},\"" + twice + "\":1}", "x");
            QVERIFY(bad.has_value());
            const auto wrong = bad->parse(bad->root());
            QVERIFY(!wrong);
            QCOMPARE(wrong.error().detail, "\"" + twice + "\" stands twice in one object.");
        }
    }
};

QTEST_GUILESS_MAIN(TestFormatManyBrackets)
#include "tst_formatmanybrackets.moc"
