// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Slots and intents of files that the project calls otherwise, on the command line.
#include "clitest.h"

class TestCliRename : public QObject {
    Q_OBJECT

private:
    QByteArray exported(const QString &set)
    {
        const Outcome written = m_folder->run(
            {"export", "p.filigree", "--what", "corpus", "--set", set, "--format", "golden", "--output", "out.golden"});
        return written.exit == 0 ? m_folder->read("out.golden") : written.err;
    }

    std::unique_ptr<CliFolder> m_folder;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<CliFolder>();
        m_folder->write("theirs.jsonl",
                        "{\"locale\":\"en-US\",\"intent\":\"play_music\",\"tokens\":[\"please\",\"play\",\"jazz\"],"
                        "\"tags\":[\"B-polite\",\"O\",\"B-genre\"]}\n"
                        "{\"intent\":\"stop\",\"tokens\":[\"stop\"],\"tags\":[\"O\"]}\n");
        m_folder->write("theirs.golden", "# a remark\n[play_music]\nplay soul|genre\n");
    }

    void goldenUtterances()
    {
        CHECK_EXIT(
            m_folder->run({"import", "p.filigree", "theirs.jsonl", "theirs.golden", "--rename-slot", "genre=GenreName",
                           "--rename-slot", "polite=", "--rename-intent", "play_music=PlayMusic"}),
            0);
        QCOMPARE(exported("golden"),
                 QByteArray("# theirs.jsonl\n@locale en-US\n[PlayMusic]\nplease play jazz|GenreName\n[stop]\nstop\n"
                            "# theirs.golden\n[PlayMusic]\nplay soul|GenreName\n"));
    }

    void referenceDataAndItsLists()
    {
        m_folder->write("nlu.yml",
                        "version: \"3.1\"\nnlu:\n- lookup: genre\n  examples: |\n    - jazz\n"
                        "- lookup: gone\n  examples: |\n    - x\n"
                        "- intent: go\n  examples: |\n    - play [jazz](genre)\n");
        CHECK_EXIT(m_folder->run({"import", "p.filigree", "nlu.yml", "--as", "reference", "--locale", "en-US",
                                  "--rename-slot", "genre=GenreName", "--rename-slot", "gone="}),
                   0);
        QVERIFY(exported("reference").contains("play jazz|GenreName"));
        const Outcome info = m_folder->run({"info", "p.filigree", "--json"});
        QVERIFY2(info.out.contains("\"catalogues\":1"), info.out.constData());
    }

    void wrongUse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("no sign") << QStringList{"--rename-slot", "genre"}
                                 << QByteArray("write it as artist=ArtistName");
        QTest::newRow("no name") << QStringList{"--rename-slot", "=Genre"} << QByteArray("write it as");
        QTest::newRow("a blank") << QStringList{"--rename-slot", "genre=Genre Name"} << QByteArray("write it as");
        QTest::newRow("no intent") << QStringList{"--rename-intent", "stop="} << QByteArray("write it as play_music=");
        QTest::newRow("of a grammar") << QStringList{"--as", "grammar", "--rename-slot", "a=b"}
                                      << QByteArray("are for utterances");
    }

    void wrongUse()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        const Outcome outcome = m_folder->run(QStringList{"import", "p.filigree", "theirs.jsonl"} + arguments);
        CHECK_EXIT(outcome, 2);
        QVERIFY2(outcome.err.contains(says), outcome.err.constData());
        QVERIFY(!m_folder->names().contains("p.filigree"));
    }
};

QTEST_GUILESS_MAIN(TestCliRename)
#include "tst_clirename.moc"
