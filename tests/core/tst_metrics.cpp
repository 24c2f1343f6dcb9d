// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The figures of the field, against those of tests/evaluation/conllfigures.py, which counts in another way.
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "core/evaluation/metrics.h"
#include "core/formats/corpusreader.h"
#include "support/files.h"
#include "support/results.h"

using namespace filigree;
using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(FILIGREE_SOURCE_DIR "/tests/evaluation/");

struct Labelled {
    std::vector<Utterance> reference;
    std::vector<Utterance> hypothesis;
};

/// What the readers of the product make of a CoNLL file.
std::vector<Utterance> readConll(const QByteArray &text)
{
    const QTemporaryDir scratch;
    const QString path = scratch.filePath(u"sentences.conll"_s);
    tests::write(path, text);
    const auto reader = tests::good(openCorpus(path.toStdString()));
    std::vector<Utterance> out;
    for (;;) {
        auto entry = tests::good(reader->next());
        if (!entry)
            return out;
        out.push_back(std::move(entry->utterance));
    }
}

/// See conllfigures.py for the notation.
Labelled readTags(const QString &path)
{
    QByteArray reference;
    QByteArray hypothesis;
    for (const QByteArray &line : tests::content(path).split('\n')) {
        const QList<QByteArray> fields = line.split(' ');
        if (line.startsWith("# ")) {
            reference += "# intent = " + fields[1];
            hypothesis += "# intent = " + fields[2];
        } else if (fields.size() == 3) {
            reference += fields[0] + ' ' + fields[1];
            hypothesis += fields[0] + ' ' + fields[2];
        }
        reference += '\n';
        hypothesis += '\n';
    }
    return {readConll(reference), readConll(hypothesis)};
}

Utterance utterance(const char *intent, std::size_t words, std::vector<SlotSpan> slots)
{
    return {intent, std::vector<std::string>(words, "w"), std::move(slots)};
}

} // namespace

class TestMetrics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheScript_data()
    {
        QTest::addColumn<QJsonObject>("figures");
        const QJsonArray all = QJsonDocument::fromJson(tests::content(folder + u"figures.json"_s)).array();
        QCOMPARE(all.size(), QDir(folder + u"tags"_s).entryList({u"*.tags"_s}).size());
        QVERIFY(all.size() >= 5);
        for (const QJsonValue &one : all)
            QTest::newRow(qPrintable(one[u"file"].toString())) << one.toObject();
    }

    void agreesWithTheScript()
    {
        QFETCH(QJsonObject, figures);
        const Labelled data = readTags(folder + u"tags/"_s + figures[u"file"].toString());
        const auto evaluation = evaluate(data.reference, data.hypothesis, NoProgress());
        QVERIFY(evaluation);
        const ScoreTotals &totals = evaluation->totals;
        const auto count = [&](const char *name) {
            return static_cast<std::uint64_t>(figures[QLatin1StringView(name)].toInteger(-1));
        };
        QCOMPARE(totals.utterances, count("utterances"));
        QCOMPARE(totals.intentsRight, count("intentsRight"));
        QCOMPARE(totals.framesRight, count("framesRight"));
        QCOMPARE(totals.semanticErrors, count("semanticErrors"));
        QCOMPARE(totals.semanticSlots, count("semanticSlots"));
        QCOMPARE(totals.slots.reference, count("reference"));
        QCOMPARE(totals.slots.hypothesis, count("hypothesis"));
        QCOMPARE(totals.slots.matched, count("matched"));
        for (const Measure measure : allMeasures()) // both round the same fraction once
            QCOMPARE(measured(measure, totals), figures[QLatin1StringView(measureName(measure))].toDouble(-1));
        const QJsonObject slotTypes = figures[u"slots"].toObject();
        QCOMPARE(evaluation->slots.size(), static_cast<std::size_t>(slotTypes.size()));
        for (const SlotScore &slot : evaluation->slots) {
            const QJsonArray expected = slotTypes[QString::fromStdString(slot.slot)].toArray();
            QCOMPARE(slot.spans.reference, static_cast<std::uint64_t>(expected[0].toInteger(-1)));
            QCOMPARE(slot.spans.hypothesis, static_cast<std::uint64_t>(expected[1].toInteger(-1)));
            QCOMPARE(slot.spans.matched, static_cast<std::uint64_t>(expected[2].toInteger(-1)));
        }
    }

    void chunks_data()
    {
        QTest::addColumn<QString>("tags");
        QTest::addColumn<QString>("chunks");
        QTest::newRow("outside") << u"O O"_s << QString();
        QTest::newRow("I begins") << u"O I-a I-a O"_s << u"1-3 a"_s;
        QTest::newRow("I of another type begins") << u"B-a I-b"_s << u"0-1 a, 1-2 b"_s;
        QTest::newRow("B begins") << u"B-a B-a"_s << u"0-1 a, 1-2 a"_s;
        QTest::newRow("to the end") << u"O B-a I-a"_s << u"1-3 a"_s;
        QTest::newRow("E ends") << u"I-a E-a E-a I-a"_s << u"0-2 a, 2-3 a, 3-4 a"_s;
        QTest::newRow("hyphens") << u"B-a-b I-a-b I-a"_s << u"0-2 a-b, 2-3 a"_s;
        QTest::newRow("S and U are single") << u"S-a S-a U-a O"_s << u"0-1 a, 1-2 a, 2-3 a"_s;
        QTest::newRow("L ends") << u"B-a L-a L-a"_s << u"0-2 a, 2-3 a"_s;
    }

    void chunks()
    {
        QFETCH(QString, tags);
        QFETCH(QString, chunks);
        QByteArray text;
        for (const QString &tag : tags.split(u' '))
            text += "word " + tag.toUtf8() + '\n';
        const std::vector<Utterance> sentences = readConll(text);
        QCOMPARE(sentences.size(), std::size_t(1));
        QStringList found;
        for (const SlotSpan &span : sentences.front().slots)
            found += u"%1-%2 %3"_s.arg(span.begin).arg(span.end).arg(QString::fromStdString(span.type));
        QCOMPARE(found.join(u", "), chunks);
    }

    void tables()
    {
        const std::vector<Utterance> reference{utterance("A", 4, {{0, 1, "x"}, {2, 4, "y"}}), utterance("B", 1, {}),
                                               utterance("A", 2, {{0, 2, "x"}})};
        const std::vector<Utterance> hypothesis{utterance("A", 4, {{0, 1, "y"}, {2, 4, "y"}}),
                                                utterance("A", 1, {{0, 1, "x"}}), utterance("A", 2, {{0, 2, "x"}})};
        const auto out = evaluate(reference, hypothesis, NoProgress());
        QVERIFY(out);
        const std::vector<ConfusionCell> intents{{"A", "A", 2}, {"B", "A", 1}};
        QVERIFY(out->confusion == intents);
        const std::vector<ConfusionCell> slotTypes{{"", "x", 1}, {"x", "x", 1}, {"x", "y", 1}, {"y", "y", 1}};
        QVERIFY(out->slotConfusion == slotTypes);
        QCOMPARE(out->intents.size(), std::size_t(2));
        QCOMPARE(out->intents[0].utterances, (SpanCounts{2, 3, 2}));
        QCOMPARE(out->intents[0].totals.framesRight, std::uint64_t(1));
        QCOMPARE(out->intents[1].utterances, (SpanCounts{1, 0, 0}));
        QCOMPARE(out->scores.size(), std::size_t(3));
        QVERIFY(!out->scores[1].frameRight() && out->scores[2].frameRight());
        QCOMPARE(out->totals.semanticErrors, std::uint64_t(1 + 2)); // a wrong type; wrong intent and a slot too much
        QCOMPARE(totalsOf(out->scores).semanticErrors, out->totals.semanticErrors);
    }

    void nothingIsZero()
    {
        const auto out = evaluate({}, {}, NoProgress());
        QVERIFY(out);
        for (const Measure measure : allMeasures())
            QCOMPARE(measured(measure, out->totals), 0.0);
    }

    void refusesOtherUtterances()
    {
        const std::vector<Utterance> one{utterance("A", 2, {})};
        const std::vector<Utterance> longer{utterance("A", 3, {})};
        QCOMPARE(evaluate(one, {}, NoProgress()).error().code, ErrorCode::InvalidInput);
        const auto other = evaluate(one, longer, NoProgress());
        QVERIFY(!other);
        QVERIFY(other.error().detail.find("Utterance 1") != std::string::npos);
    }

    /// As many words are not the same words: the labels of another program may come in another order.
    void refusesAnotherOrder()
    {
        const std::vector<Utterance> test{{"Play", {"play", "Jazz"}, {{1, 2, "Genre"}}},
                                          {"Stop", {"stop", "it"}, {}},
                                          {"Play", {"play", "caf\u00e9"}, {}}};
        std::vector<Utterance> labelled = test;
        std::swap(labelled[1], labelled[2]);
        const auto swapped = evaluate(test, labelled, NoProgress());
        QVERIFY(!swapped);
        QCOMPARE(swapped.error().code, ErrorCode::InvalidInput);
        for (const char *part : {"Utterance 2", "\"stop it\"", "same order"})
            QVERIFY2(swapped.error().detail.find(part) != std::string::npos, swapped.error().detail.c_str());
        labelled = test;
        labelled[0].tokens = {"Play", "jazz"}; // a program that writes everything small
        labelled[2].tokens = {"play", "cafe\u0301"}; // or in another normal form
        QVERIFY(evaluate(test, labelled, NoProgress()));
    }

    void names()
    {
        for (const Measure measure : allMeasures())
            QVERIFY(measureFromName(measureName(measure)) == measure);
        QVERIFY(!measureFromName("accuracy"));
    }
};

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
