// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// evaluate and experiment, as their users have them.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "clitest.h"

using namespace Qt::StringLiterals;

namespace {

const QByteArray training = "@locale en\n[Play]\nplay Vogue|Song\nplay Jolene|Song by Dolly|Artist\nput on Hurt|Song\n"
                            "play a song by Cash|Artist\n[Stop]\nstop\nstop the music\nquiet now\n"
                            "[Add]\nadd Hurt|Song to my list\nadd Jolene|Song by Dolly|Artist\n";
const QByteArray test = "[Play]\nplay Hurt|Song by Cash|Artist\nput on Vogue|Song\n[Stop]\nstop now\n"
                        "[Add]\nadd Vogue|Song to my list\n";
const QByteArray labelled = "[Play]\nplay Hurt|Song by Cash|Song\nput on Vogue|Song\nstop now\n"
                            "[Add]\nadd Vogue|Song to my list\n";

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class TestCliEvaluate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_folder.write("train.golden", training);
        m_folder.write("test.golden", test);
        m_folder.write("labelled.golden", labelled);
        m_folder.write("songs.txt", "Yesterday\nHurt\n");
        CHECK_EXIT(m_folder.run({"import", "p.filigree", "train.golden", "--catalogue", "Song=songs.txt"}), 0);
        CHECK_EXIT(m_folder.run({"import", "p.filigree", "test.golden", "--as", "test"}), 0);
        m_folder.write("x.yaml",
                       "name: small\nlocale: en\ntrain: train.golden\ntest: test.golden\ngolden: 5\ncatalogues: train\n"
                       "sets: [full, golden, grammar, resample uniform, both entropy]\ncount: 20\nseeds: 2\n");
    }

    void measuresLabels()
    {
        const Outcome out =
            m_folder.run({"evaluate", "--test", "test.golden", "--hypothesis", "labelled.golden", "--json"});
        CHECK_EXIT(out, 0);
        const QJsonObject json = object(out.out);
        QCOMPARE(json[u"measures"_s][u"intentAccuracy"_s][u"value"_s].toDouble(), 0.75);
        QCOMPARE(json[u"measures"_s][u"slotF1"_s][u"value"_s].toDouble(), 0.75);
        QCOMPARE(json[u"measures"_s][u"frameAccuracy"_s][u"value"_s].toDouble(), 0.5);
        QCOMPARE(json[u"measures"_s][u"semanticErrorRate"_s][u"value"_s].toDouble(), 0.25);
        QCOMPARE(json[u"errors"_s].toArray().size(), 2);
    }

    void comparesLabels()
    {
        const Outcome out = m_folder.run({"evaluate", "--test", "test.golden", "--hypothesis", "test.golden",
                                          "--against", "labelled.golden", "--json"});
        CHECK_EXIT(out, 0);
        const QJsonValue intents = object(out.out)[u"measures"_s][u"intentAccuracy"_s];
        QCOMPARE(intents[u"difference"_s].toDouble(), 0.25);
        QCOMPARE(intents[u"p"_s].toDouble(), 1.0); // one utterance tells nothing
    }

    void trainsAndSaves()
    {
        const QStringList arguments{"evaluate", "p.filigree", "--catalogues"};
        const Outcome out =
            m_folder.run(arguments + QStringList{"--save", "m.nlu", "--labelled", "l.golden", "--json"});
        CHECK_EXIT(out, 0);
        const QJsonObject json = object(out.out);
        QCOMPARE(json[u"trainingUtterances"_s].toInt(), 9);
        QVERIFY(json[u"measures"_s][u"intentAccuracy"_s][u"value"_s].toDouble() >= 0.5);
        CHECK_EXIT(m_folder.run(arguments + QStringList{"--threads", "1", "--labelled", "again.golden"}), 0);
        QVERIFY(!m_folder.read("l.golden").isEmpty());
        QCOMPARE(m_folder.read("again.golden"), m_folder.read("l.golden"));
        const Outcome kept = m_folder.run({"evaluate", "p.filigree", "--model", "m.nlu", "--json"});
        CHECK_EXIT(kept, 0);
        QCOMPARE(object(kept.out)[u"measures"_s], json[u"measures"_s]);
        const Outcome page = m_folder.run({"evaluate", "p.filigree", "--train", "golden", "--train", "train.golden"});
        CHECK_EXIT(page, 0);
        QVERIFY(page.out.contains("Trained on 18 utterances"));
        QVERIFY(page.out.contains("| Slot F1 |"));
    }

    /// The first --train counts more: the same labels as from repeating it, and not those of counting all alike.
    void goldenShare()
    {
        const auto trained = [&](const QStringList &names, const QStringList &more) {
            QStringList arguments{"evaluate", "--test", "turn.golden", "--labelled", "shared.golden", "--json"};
            for (const QString &name : names)
                arguments += {"--train", name};
            const Outcome out = m_folder.run(arguments + more);
            return out.exit == 0 ? m_folder.read("shared.golden") : out.err;
        };
        m_folder.write("one.golden", "[Play]\nturn Hurt|Song\n");
        m_folder.write("many.golden", "[Stop]\nturn off\nturn Hurt|Radio off\nturn Hurt|Radio\n");
        m_folder.write("turn.golden", "[Play]\nturn Hurt|Song\n");
        const QByteArray repeated = trained({"one.golden", "one.golden", "one.golden", "many.golden"}, {});
        QVERIFY2(repeated.startsWith("["), repeated.constData());
        QCOMPARE(trained({"one.golden", "many.golden"}, {"--golden-share", "0.5"}), repeated);
        QVERIFY(trained({"one.golden", "many.golden"}, {}) != repeated);
    }

    /// What took minutes is told, also where its labels cannot be written.
    void aReportIsNotLost()
    {
        const Outcome out =
            m_folder.run({"evaluate", "p.filigree", "--hypothesis", "labelled.golden", "--labelled", "none/l.golden"});
        CHECK_EXIT(out, 1);
        QVERIFY(out.out.contains("| Slot F1 |"));
        QVERIFY2(out.err.contains("none"), out.err.constData());
    }

    void aModelThatCannotBeKept()
    {
        const Outcome out =
            m_folder.run({"evaluate", "p.filigree", "--save", "none/m.nlu", "--labelled", "kept.golden"});
        CHECK_EXIT(out, 1);
        QVERIFY(out.out.contains("| Slot F1 |"));
        QVERIFY2(out.err.contains("none"), out.err.constData());
        QVERIFY(!m_folder.read("kept.golden").isEmpty());
    }

    /// Before anything is trained, and with the name of the file that is wrong.
    void labelsOfAnotherTestSet()
    {
        for (const QStringList &arguments :
             {QStringList{"evaluate", "p.filigree", "--against", "train.golden", "--save", "early.nlu"},
              QStringList{"evaluate", "--test", "test.golden", "--hypothesis", "train.golden"}}) {
            const Outcome out = m_folder.run(arguments);
            CHECK_EXIT(out, 1);
            QVERIFY(out.out.isEmpty());
            QVERIFY2(out.err.contains("train.golden"), out.err.constData());
        }
        QVERIFY(m_folder.read("early.nlu").isEmpty());
    }

    /// As in the window: data of another locale neither trains nor measures. Who exports it gets it.
    void otherLocales()
    {
        m_folder.write("es.golden", "@locale es-ES\n[Stop]\npara la cosa\n");
        CHECK_EXIT(m_folder.run({"import", "l.filigree", "train.golden"}), 0);
        for (const char *role : {"test", "reference"})
            for (const char *file : {"test.golden", "es.golden"})
                CHECK_EXIT(m_folder.run({"import", "l.filigree", file, "--as", role}), 0);
        const Outcome out = m_folder.run({"evaluate", "l.filigree", "--train", "reference", "--json"});
        CHECK_EXIT(out, 0);
        QCOMPARE(object(out.out)[u"testUtterances"_s].toInt(), 4);
        QCOMPARE(object(out.out)[u"trainingUtterances"_s].toInt(), 4);
        for (const char *set : {"set test", "set reference"})
            QVERIFY2(out.err.contains(set), out.err.constData());
        QVERIFY2(out.err.contains("1 utterance"), out.err.constData());
        const Outcome all =
            m_folder.run({"export", "l.filigree", "--what", "corpus", "--set", "test", "--format", "text"});
        CHECK_EXIT(all, 0);
        QVERIFY(all.out.contains("para la cosa"));
        QVERIFY(all.out.contains("stop now"));
    }

    void anExperimentThatCannotBe()
    {
        m_folder.write("empty.yaml", "sets: [golden]\ngolden: train.golden\n");
        const Outcome out = m_folder.run({"experiment", "empty.yaml"});
        CHECK_EXIT(out, 1);
        QVERIFY2(out.err.contains("empty.yaml"), out.err.constData());
        QVERIFY2(out.err.contains("no test utterances"), out.err.constData());
    }

    void runsAnExperiment()
    {
        const Outcome out = m_folder.run({"experiment", "x.yaml", "--rounds", "100", "--samples", "100"});
        CHECK_EXIT(out, 0);
        QVERIFY(out.out.contains("| both entropy | "));
        const QByteArray results = m_folder.read("x.results.jsonl");
        QCOMPARE(results.count('\n'), 1 + 1 + 2 * 4);
        const QStringList more{"experiment", "x.yaml", "--rounds", "100", "--samples", "100", "--threads", "1"};
        CHECK_EXIT(m_folder.run(more + QStringList{"--results", "y.jsonl", "--output", "y.md"}), 0);
        QCOMPARE(m_folder.read("y.jsonl"), results);
        QCOMPARE(m_folder.read("y.md"), out.out);
        const Outcome json = m_folder.run({"experiment", "x.yaml", "--report-only", "--json", "--rounds", "100"});
        CHECK_EXIT(json, 0);
        QCOMPARE(object(json.out)[u"rows"_s].toArray().size(), 5);
        QCOMPARE(m_folder.read("x.results.jsonl"), results);
    }

    void fewerSeedsFirst()
    {
        const QStringList command{"experiment", "x.yaml", "--rounds", "50", "--samples", "50", "--results", "z.jsonl"};
        CHECK_EXIT(m_folder.run(command + QStringList{"--seeds", "1"}), 0);
        QCOMPARE(m_folder.read("z.jsonl").count('\n'), 1 + 1 + 4);
        CHECK_EXIT(m_folder.run(command), 0);
        QCOMPARE(m_folder.read("z.jsonl").count('\n'), 1 + 1 + 2 * 4);
    }

    void wrongUse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exit");
        QTest::newRow("nothing") << QStringList{"evaluate"} << 2;
        QTest::newRow("share of one") << QStringList{"evaluate", "p.filigree", "--golden-share", "0.5"} << 2;
        QTest::newRow("share of all") << QStringList{"evaluate", "p.filigree",   "--train",        "golden",
                                                     "--train",  "train.golden", "--golden-share", "1"}
                                      << 2;
        QTest::newRow("no training") << QStringList{"evaluate", "--test", "test.golden"} << 2;
        QTest::newRow("two models") << QStringList{"evaluate", "p.filigree", "--model", "m", "--hypothesis", "h"} << 2;
        QTest::newRow("whose catalogues")
            << QStringList{"evaluate", "--train", "train.golden", "--test", "test.golden", "--catalogues"} << 2;
        QTest::newRow("no model") << QStringList{"evaluate", "p.filigree", "--model", "none.nlu"} << 1;
        QTest::newRow("other file") << QStringList{"evaluate", "p.filigree", "--hypothesis", "train.golden"} << 1;
        QTest::newRow("no such set") << QStringList{"evaluate", "p.filigree", "--train", "none"} << 1;
        QTest::newRow("no experiment") << QStringList{"experiment", "none.yaml"} << 1;
        QTest::newRow("no results") << QStringList{"experiment", "x.yaml", "--results", "no.jsonl", "--report-only"}
                                    << 1;
    }

    void wrongUse()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exit);
        const Outcome out = m_folder.run(arguments);
        CHECK_EXIT(out, exit);
        QVERIFY(out.out.isEmpty() && out.err.startsWith("filigree-cli: "));
    }

private:
    CliFolder m_folder;
};

QTEST_GUILESS_MAIN(TestCliEvaluate)
#include "tst_clievaluate.moc"
