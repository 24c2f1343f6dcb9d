// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// --tags, --shuffle and the options of training sets: the same on export, generate and run.
#include <QDir>
#include <QSet>

#include "clitest.h"

namespace {

QList<QByteArray> sortedLines(const QByteArray &text)
{
    QList<QByteArray> out = text.split('\n');
    std::sort(out.begin(), out.end());
    return out;
}

} // namespace

class TestCliExportOptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// What is not of the command is refused, where it would be passed over.
    void ofOtherCommands()
    {
        CHECK_EXIT(m_folder.run({"export", "m.filigree", "--what", "corpus", "--intent", "PlayMusic"}), 2);
        CHECK_EXIT(m_folder.run({"export", "m.filigree", "--what", "grammar", "--set", "big"}), 2);
        CHECK_EXIT(m_folder.run({"annotate", "--model", "none", "--seed", "3"}), 2);
        CHECK_EXIT(m_folder.run({"annotate", "--model", "none", "--train", m_sample, "--format", "jsonl"}), 2);
        QVERIFY(m_folder.run({"export", "m.filigree", "--what", "fst", "--intent", "PlayMusic", "--format", "att"})
                    .err.contains("name an --output"));
    }

    /// A second run takes the place of the first, and of nothing that was made since.
    void runReplacesItself()
    {
        const QStringList again{"run", m_sample, "--count", "20", "--output", "again"};
        CHECK_EXIT(m_folder.run(again), 0);
        CHECK_EXIT(m_folder.run(again), 0);
        m_folder.write("again/notes.txt", "mine");
        CHECK_EXIT(m_folder.run(again), 1);
        QCOMPARE(m_folder.read("again/notes.txt"), QByteArray("mine"));
        QVERIFY(QFile::remove(m_folder.path("again/notes.txt")));
        CHECK_EXIT(m_folder.run({"import", "again/project.filigree", m_sample}), 0);
        const Outcome refused = m_folder.run(again);
        CHECK_EXIT(refused, 1);
        QVERIFY2(refused.err.contains("\"project.filigree\" in it"), refused.err.constData());
    }

    void machinesOfIntentsThatLookAlike()
    {
        m_folder.write("two.golden", "[play music]\nplay some rock\n[play_music]\nplay it\n");
        CHECK_EXIT(m_folder.run({"run", "two.golden", "--count", "2", "--output", "two"}), 0);
        for (const char *name : {"play_music.fst", "play_music_2.fst", "play_music.svg", "play_music_2.svg"})
            QVERIFY2(QFile::exists(m_folder.path(QStringLiteral("two/fst/") + QLatin1String(name))), name);
    }

    void initTestCase()
    {
        m_sample = QStringLiteral(FILIGREE_SOURCE_DIR "/resources/samples/music.en-US.golden");
        CHECK_EXIT(m_folder.run({"import", "m.filigree", m_sample}), 0);
        CHECK_EXIT(m_folder.run({"induce", "m.filigree"}), 0);
        CHECK_EXIT(m_folder.run({"generate", "m.filigree", "--count", "300", "--name", "big", "--output", "big.conll"}),
                   0);
    }

    void tags()
    {
        const QStringList command{"export", "m.filigree", "--what", "corpus", "--set", "big", "--format", "conll"};
        for (const char *scheme : {"bio", "bioes", "iob1"}) {
            CHECK_EXIT(m_folder.run(command + QStringList{"--tags", scheme, "--output", "e.conll"}), 0);
            CHECK_EXIT(
                m_folder.run({"generate", "m.filigree", "--count", "300", "--tags", scheme, "--output", "g.conll"}), 0);
            const QByteArray text = m_folder.read("e.conll");
            QCOMPARE(m_folder.read("g.conll"), text);
            QCOMPARE(text.contains("\tS-"), scheme == QByteArray("bioes"));
            QCOMPARE(text.contains("\tE-"), scheme == QByteArray("bioes"));
            QCOMPARE(text.contains("\tB-"), scheme != QByteArray("iob1"));
            QVERIFY(text.contains("\tI-"));
            // all of them are the same utterances
            CHECK_EXIT(m_folder.run({"import", QStringLiteral("%1.filigree").arg(QLatin1String(scheme)), "e.conll",
                                     "--as", "reference"}),
                       0);
            CHECK_EXIT(m_folder.run({"export", QStringLiteral("%1.filigree").arg(QLatin1String(scheme)), "--what",
                                     "corpus", "--set", "reference", "--format", "tsv", "--output",
                                     QStringLiteral("%1.tsv").arg(QLatin1String(scheme))}),
                       0);
            QCOMPARE(m_folder.read(QStringLiteral("%1.tsv").arg(QLatin1String(scheme))), m_folder.read("bio.tsv"));
        }
        const Outcome out = m_folder.run(
            {"generate", "m.filigree", "--count", "3", "--format", "csv", "--tags", "bioes", "--output", "x.csv"});
        CHECK_EXIT(out, 2);
        QVERIFY2(out.err.contains("jsonl, conll, trio, hf"), out.err.constData());
        QVERIFY(!QFile::exists(m_folder.path("x.csv")));
    }

    void shuffles()
    {
        const QStringList generate{"generate", "m.filigree", "--count", "300", "--format", "text"};
        CHECK_EXIT(m_folder.run(generate + QStringList{"--output", "plain.txt"}), 0);
        CHECK_EXIT(m_folder.run(generate + QStringList{"--shuffle", "--output", "one.txt"}), 0);
        CHECK_EXIT(m_folder.run(generate + QStringList{"--shuffle", "--output", "again.txt"}), 0);
        QVERIFY(m_folder.read("one.txt") != m_folder.read("plain.txt"));
        QCOMPARE(m_folder.read("one.txt"), m_folder.read("again.txt"));
        QCOMPARE(sortedLines(m_folder.read("one.txt")), sortedLines(m_folder.read("plain.txt")));
        const QStringList golden{"export", "m.filigree", "--what", "corpus", "--format", "text"};
        CHECK_EXIT(m_folder.run(golden + QStringList{"--output", "plain.txt"}), 0);
        CHECK_EXIT(m_folder.run(golden + QStringList{"--shuffle", "--seed", "1", "--output", "one.txt"}), 0);
        CHECK_EXIT(m_folder.run(golden + QStringList{"--shuffle", "--seed", "2", "--output", "two.txt"}), 0);
        QVERIFY(m_folder.read("one.txt") != m_folder.read("plain.txt"));
        QVERIFY(m_folder.read("one.txt") != m_folder.read("two.txt"));
        QCOMPARE(sortedLines(m_folder.read("one.txt")), sortedLines(m_folder.read("plain.txt")));
        CHECK_EXIT(m_folder.run(generate + QStringList{"--shuffle", "--shard", "1/2", "--output", "x.txt"}), 2);
    }

    /// What `export` makes of a corpus, `generate` makes at once.
    void trainingSets()
    {
        const QStringList options{"--split",      "80/10/10",  "--without", "golden", "--per-intent",
                                  "--lower-case", "--shuffle", "--tags",    "bioes"};
        CHECK_EXIT(
            m_folder.run(QStringList{"export", "m.filigree", "--what", "corpus", "--set", "big", "--output", "exported"}
                         + options),
            0);
        const Outcome out = m_folder.run(
            QStringList{"generate", "m.filigree", "--count", "300", "--name", "big", "--json", "--output", "generated"}
            + options);
        CHECK_EXIT(out, 0);
        QVERIFY2(out.out.contains("\"sha256\""), out.out.constData());
        const QStringList files = QDir(m_folder.path("exported")).entryList(QDir::Files);
        QVERIFY(files.size() > 4);
        QCOMPARE(QDir(m_folder.path("generated")).entryList(QDir::Files), files);
        for (const QString &file : files)
            QCOMPARE(m_folder.read("generated/" + file), m_folder.read("exported/" + file));
        QVERIFY(m_folder.read("exported/manifest.json").contains("\"shuffled\": true"));
        QVERIFY(m_folder.read("exported/manifest.json").contains("\"tags\": \"bioes\""));
    }

    void trainingSetOfTheMainJob()
    {
        CHECK_EXIT(m_folder.run({"run", m_sample, "--count", "200", "--output", "job", "--split", "90/10", "--format",
                                 "conll", "--tags", "bioes"}),
                   0);
        QVERIFY(m_folder.read("job/training/train.conll").contains("\tS-"));
        QVERIFY(m_folder.read("job/corpus.jsonl").contains("\"S-"));
        QVERIFY(!m_folder.read("job/corpus.golden").isEmpty());
        CHECK_EXIT(m_folder.run({"run", m_sample, "--count", "200", "--output", "job2", "--format", "rasa"}), 0);
        const QByteArray rasa = m_folder.read("job2/corpus-rasa.yml");
        QVERIFY(rasa.startsWith("version:"));
        QCOMPARE(rasa.count("\n    - "), 200);
        QByteArrayList sections; // one an intent
        for (const QByteArray &line : rasa.split('\n'))
            if (line.startsWith("- intent: "))
                sections.append(line);
        QVERIFY(sections.size() > 1);
        QCOMPARE(QSet<QByteArray>(sections.begin(), sections.end()).size(), sections.size());
        CHECK_EXIT(m_folder.run({"run", m_sample, "--count", "200", "--output", "job3", "--format", "nothing"}), 2);
        CHECK_EXIT(m_folder.run({"run", m_sample, "--count", "200", "--output", "job3", "--split", "x"}), 2);
        QVERIFY(!QDir(m_folder.path("job3")).exists());
    }

    void wrongUse_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::newRow("stdout") << QStringList{"--split", "80/20"};
        QTest::newRow("shard") << QStringList{"--split", "80/20", "--shard", "1/2", "--output", "w"};
        QTest::newRow("resume") << QStringList{"--split", "80/20", "--resume", "--output", "w"};
        QTest::newRow("tags") << QStringList{"--tags", "biox", "--output", "w"};
        QTest::newRow("format") << QStringList{"--split", "80/20", "--format", "snips", "--output", "w"};
    }

    void wrongUse()
    {
        QFETCH(QStringList, more);
        CHECK_EXIT(m_folder.run(QStringList{"generate", "m.filigree", "--count", "10"} + more), 2);
        QVERIFY(!QFileInfo::exists(m_folder.path("w")));
    }

private:
    QString m_sample;
    CliFolder m_folder;
};

QTEST_GUILESS_MAIN(TestCliExportOptions)
#include "tst_cliexportoptions.moc"
