// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// export --split and its kin, on the music sample.
#include <QDir>

#include "clitest.h"

class TestCliTrainingSet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString sample = QStringLiteral(FILIGREE_SOURCE_DIR "/resources/samples/music.en-US.golden");
        CHECK_EXIT(m_folder.run({"import", "m.filigree", sample}), 0);
        CHECK_EXIT(m_folder.run({"induce", "m.filigree"}), 0);
        CHECK_EXIT(m_folder.run({"generate", "m.filigree", "--count", "300", "--name", "big", "--output", "big.jsonl"}),
                   0);
    }

    void divides()
    {
        const QStringList arguments{"export", "m.filigree", "--what", "corpus", "--set", "big", "--split", "80/10/10"};
        const Outcome out = m_folder.run(arguments + QStringList{"--without", "golden", "--output", "set"});
        CHECK_EXIT(out, 0);
        QVERIFY(out.out.contains("train.jsonl: "));
        CHECK_EXIT(m_folder.run(arguments + QStringList{"--without", "golden", "--output", "again"}), 0);
        for (const char *name : {"train.jsonl", "dev.jsonl", "test.jsonl", "manifest.json"}) {
            const QByteArray bytes = m_folder.read(QStringLiteral("set/") + name);
            QVERIFY2(!bytes.isEmpty(), name);
            QCOMPARE(m_folder.read(QStringLiteral("again/") + name), bytes);
        }
        const QByteArray manifest = m_folder.read("set/manifest.json");
        QVERIFY(manifest.contains("\"corpus\": \"big\""));
        QVERIFY(manifest.contains("\"without\": [\n    \"golden\"\n  ]"));
        QVERIFY(m_folder.read("set/test.jsonl").contains("\"intent\":\"PlayMusic\""));
    }

    /// A section an intent belongs to a whole corpus; here the files are written as the sentences come.
    void rasaIsWrittenToo()
    {
        const Outcome out = m_folder.run({"export", "m.filigree", "--what", "corpus", "--set", "big", "--split",
                                          "80/20", "--format", "rasa", "--output", "rasa"});
        CHECK_EXIT(out, 0);
        const QByteArray train = m_folder.read("rasa/train.yml");
        QVERIFY2(train.startsWith("version: \"3.1\"\nnlu:\n- intent: "), train.constData());
        QCOMPARE(train.count("\n    - ") + m_folder.read("rasa/test.yml").count("\n    - "), 300);
    }

    void leavesOutAFile()
    {
        const Outcome out = m_folder.run({"export", "m.filigree", "--what", "corpus", "--set", "big", "--without",
                                          "big.jsonl", "--format", "conll", "--output", "none"});
        CHECK_EXIT(out, 0);
        QVERIFY2(out.out.contains("Wrote 0 sentences to none; 300 were left out"), out.out.constData());
    }

    void wrongUse_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::newRow("no number") << QStringList{"--what", "corpus", "--split", "80/x", "--output", "w"};
        QTest::newRow("one part") << QStringList{"--what", "corpus", "--split", "80", "--output", "w"};
        QTest::newRow("four") << QStringList{"--what", "corpus", "--split", "1/1/1/1", "--output", "w"};
        QTest::newRow("zero") << QStringList{"--what", "corpus", "--split", "80/0/20", "--output", "w"};
        QTest::newRow("stdout") << QStringList{"--what", "corpus", "--split", "80/20"};
        QTest::newRow("grammar") << QStringList{"--what", "grammar", "--split", "80/20", "--output", "w"};
    }

    void wrongUse()
    {
        QFETCH(QStringList, more);
        CHECK_EXIT(m_folder.run(QStringList{"export", "m.filigree"} + more), 2);
        QVERIFY(!QDir(m_folder.path("w")).exists());
    }

    /// `run` and `generate` say so before they work for minutes.
    void wrongUseIsToldFirst_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::newRow("a split that is none") << QStringList{"--split", "80-20"};
        QTest::newRow("made of a whole corpus") << QStringList{"--split", "80/20", "--format", "snips"};
        QTest::newRow("a format without tags") << QStringList{"--tags", "bioes", "--format", "rasa", "--manifest"};
    }

    void wrongUseIsToldFirst()
    {
        QFETCH(QStringList, more);
        // Were the work begun, the missing files would be told.
        const Outcome run = m_folder.run(QStringList{"run", "missing.golden", "--output", "w"} + more);
        CHECK_EXIT(run, 2);
        QVERIFY2(!run.err.contains("missing.golden"), run.err.constData());
        const Outcome generate = m_folder.run(QStringList{"generate", "missing.filigree", "--output", "w"} + more);
        CHECK_EXIT(generate, 2);
        QVERIFY2(!generate.err.contains("missing.filigree"), generate.err.constData());
        QVERIFY(!QDir(m_folder.path("w")).exists());
    }

private:
    CliFolder m_folder;
};

QTEST_GUILESS_MAIN(TestCliTrainingSet)
#include "tst_clitrainingset.moc"
