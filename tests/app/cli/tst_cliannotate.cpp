// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// annotate: a model is trained, kept, and labels plain text.
#include <QJsonDocument>
#include <QJsonObject>

#include "clitest.h"

namespace {

const QByteArray goodText = "@locale en-US\n[Play]\nplay jazz|Genre\nplay rock|Genre\nplay some blues|Genre\n"
                            "play {Like a Prayer}|Song\n[Stop]\nstop\nstop the music\nplease stop\n";

} // namespace

class TestCliAnnotate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<CliFolder>();
        m_folder->write("good.golden", goodText);
    }

    void trainsAndLabels()
    {
        const Outcome trained = m_folder->run({"annotate", "--train", "good.golden", "--model", "a.model"});
        CHECK_EXIT(trained, 0);
        QVERIFY2(trained.out.contains("7 utterances: 2 intents, 2 slot types"), trained.out.constData());
        const Outcome text = m_folder->run({"annotate", "--model", "a.model"}, "please play jazz\n\nstop the music\n");
        CHECK_EXIT(text, 0);
        QVERIFY2(text.out.contains("[Play]\nplease play jazz|Genre\n"), text.out.constData());
        QVERIFY2(text.out.contains("[Stop]\nstop the music\n"), text.out.constData());
    }

    void sameTrainingSameBytes()
    {
        CHECK_EXIT(m_folder->run({"annotate", "--train", "good.golden", "--model", "a.model"}), 0);
        CHECK_EXIT(m_folder->run({"annotate", "--train", "good.golden", "--model", "b.model"}), 0);
        QVERIFY(!m_folder->read("a.model").isEmpty());
        QCOMPARE(m_folder->read("a.model"), m_folder->read("b.model"));
    }

    /// Any format in, its annotation not looked at; any format out.
    void formats_data()
    {
        QTest::addColumn<QString>("output");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("jsonl") << "out.jsonl" << QByteArray("\"tags\":[\"O\",\"B-Genre\"]");
        QTest::newRow("conll") << "out.conll" << QByteArray("jazz\tB-Genre\n");
        QTest::newRow("golden") << "out.golden" << QByteArray("play jazz|Genre\n");
        QTest::newRow("csv") << "out.csv" << QByteArray("Play,play jazz,play jazz|Genre\n");
    }

    void formats()
    {
        QFETCH(QString, output);
        QFETCH(QByteArray, says);
        CHECK_EXIT(m_folder->run({"annotate", "--train", "good.golden", "--model", "a.model"}), 0);
        m_folder->write("wrong.jsonl",
                        "{\"intent\":\"Stop\",\"tokens\":[\"play\",\"jazz\"],\"tags\":[\"B-Song\",\"O\"]}\n");
        CHECK_EXIT(m_folder->run({"annotate", "wrong.jsonl", "--model", "a.model", "--output", output}), 0);
        QVERIFY2(m_folder->read(output).contains(says), m_folder->read(output).constData());
    }

    void probabilities()
    {
        CHECK_EXIT(m_folder->run({"annotate", "--train", "good.golden", "--model", "a.model", "--json"}), 0);
        const Outcome lines = m_folder->run({"annotate", "-", "--model", "a.model", "--json"}, "play jazz\nstop\n");
        CHECK_EXIT(lines, 0);
        const QList<QByteArray> each = lines.out.trimmed().split('\n');
        QCOMPARE(each.size(), 2);
        const QJsonObject first = QJsonDocument::fromJson(each[0]).object();
        QCOMPARE(first["intent"].toString(), "Play");
        QCOMPARE(first["annotated"].toString(), "play jazz|Genre");
        QVERIFY(first["intentProbability"].toDouble() > 0.5 && first["intentProbability"].toDouble() <= 1.0);
        QVERIFY(first["slotProbability"].toDouble() > 0.0 && first["slotProbability"].toDouble() <= 1.0);
    }

    void cataloguesAndSplits()
    {
        m_folder->write("genres.txt", "jazz\nreggae\nhip hop\n");
        m_folder->write(
            "data.jsonl",
            "{\"intent\":\"A\",\"tokens\":[\"play\",\"jazz\"],\"tags\":[\"O\",\"B-G\"],\"split\":\"train\"}\n"
            "{\"intent\":\"B\",\"tokens\":[\"stop\"],\"tags\":[\"O\"],\"split\":\"test\"}\n");
        const Outcome trained = m_folder->run({"annotate", "--train", "data.jsonl", "--split", "train", "--catalogue",
                                               "G=genres.txt", "--model", "a.model"});
        CHECK_EXIT(trained, 0);
        QVERIFY2(trained.out.contains("1 utterance: 1 intent, 1 slot type"), trained.out.constData());
    }

    void mistakes_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("no model") << QStringList{"annotate", "good.golden"} << 2 << QByteArray("--model");
        QTest::newRow("missing model") << QStringList{"annotate", "good.golden", "--model", "x.model"} << 1
                                       << QByteArray("x.model");
        QTest::newRow("a model that is none")
            << QStringList{"annotate", "good.golden", "--model", "good.golden"} << 1 << QByteArray("This is no model");
        QTest::newRow("catalogue without training")
            << QStringList{"annotate", "--model", "a.model", "--catalogue", "G=x.txt"} << 2 << QByteArray("--train");
        QTest::newRow("both") << QStringList{"annotate", "good.golden", "--train", "good.golden", "--model", "x.model"}
                              << 2 << QByteArray("second `annotate`");
        QTest::newRow("JSON and a file") << QStringList{"annotate", "--model",  "x.model",
                                                        "--json",   "--output", "y.jsonl"}
                                         << 2 << QByteArray("--json");
        QTest::newRow("training file missing")
            << QStringList{"annotate", "--train", "none.golden", "--model", "x.model"} << 1
            << QByteArray("none.golden");
        QTest::newRow("nothing to learn") << QStringList{"annotate", "--train", "empty.golden", "--model", "x.model"}
                                          << 1 << QByteArray("There is no utterance");
    }

    void mistakes()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exit);
        QFETCH(QByteArray, says);
        m_folder->write("empty.golden", "# nothing\n");
        const QStringList before = m_folder->names();
        const Outcome outcome = m_folder->run(arguments);
        CHECK_EXIT(outcome, exit);
        QVERIFY2(outcome.err.contains(says), outcome.err.constData());
        QCOMPARE(m_folder->names(), before); // nothing half-written
    }

private:
    std::unique_ptr<CliFolder> m_folder;
};

QTEST_GUILESS_MAIN(TestCliAnnotate)
#include "tst_cliannotate.moc"
