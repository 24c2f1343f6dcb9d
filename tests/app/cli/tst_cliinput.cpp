// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What goes wrong, end to end: the exit code, the sentence, nothing half-written, the old project unharmed.
#include <csignal>

#include "clitest.h"

#include "core/project/projectstore.h"

namespace {

const QByteArray goodText = "@locale en-US\n[Play]\nplay jazz|Genre\nplay rock|Genre\n[Stop]\nstop\n";

} // namespace

class TestCliInput : public QObject {
    Q_OBJECT

    /// many.golden: more than a small disk or a pipe holds.
    void writeMany(const QByteArray &intent) const
    {
        QByteArray many = '[' + intent + "]\n";
        for (int i = 0; i < 20'000; ++i)
            many += "play song number " + QByteArray::number(i) + "|SongName\n";
        m_folder->write("many.golden", many);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<CliFolder>();
        m_folder->write("good.golden", goodText);
    }

    /// What was read to find out its format would be lost.
    void pipes()
    {
        writeMany("PlayMusic");
        for (const char *pipe : {"/dev/stdin", "-"}) {
            QFile::remove(m_folder->path("piped.filigree"));
            const Outcome outcome =
                m_folder->run({"import", "piped.filigree", QLatin1String(pipe)}, m_folder->read("many.golden"));
            CHECK_EXIT(outcome, 0);
            QVERIFY2(outcome.out.contains("Imported 20,000 utterances"), outcome.out.constData());
        }
    }

    void badFiles_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *title, const char *name, const QByteArray &text, const char *says) {
            QTest::newRow(title) << name << text << QByteArray(says);
        };
        row("empty file", "x.golden", "", "x.golden: There is no utterance");
        row("comments only", "x.golden", "# nothing\n[A]\n", "x.golden: There is no utterance");
        row("binary file", "x.golden",
            QByteArray("\x7f"
                       "ELF\0\0",
                       6),
            "x.golden:1:5: This is a binary file");
        row("wrong UTF-8", "x.golden", "play\ncaf\xE9 now\n", "x.golden:2:4: The text is not UTF-8");
        row("a line of a megabyte", "x.golden", "good\n" + QByteArray("word ").repeated(200'000) + "\n",
            "x.golden:2:1: This line has 200000 words");
        row("unclosed brace", "x.golden", "play {jazz|Genre\n", "x.golden:1:6: The brace is not closed");
        row("slot name with a space", "x.golden", "play jazz|SongKind music\nplay rock|Song Kind music\n",
            "x.golden:2:10: The slot name has a space in it");
        row("JSONL: slot name with a space", "x.jsonl", "{\"tokens\":[\"jazz\"],\"tags\":[\"B-Genre Name\"]}\n",
            "x.jsonl:1:28: The slot name \"Genre Name\" has a space in it");
        row("JSONL: not JSON", "x.jsonl", "{\"tokens\":[\"jazz\"}\n", "x.jsonl:1:18: This line is not a JSON object");
        row("JSONL: wrong UTF-8", "x.jsonl", "{\"text\":\"caf\xE9\"}\n", "x.jsonl:1:13: The text is not UTF-8");
        row("CoNLL: one column", "x.conll", "jazz\n", "x.conll:1:1: A line has a word");
        row("another locale", "x.golden", "@locale hi-IN\nplay\n", "x.golden: The file is for hi-IN, but");
        row("missing file", "", "", "There is no such file");
    }

    /// Into an old project, and into a new one: both times nothing is left of it.
    void badFiles()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, says);
        CHECK_EXIT(m_folder->run({"import", "old.filigree", "good.golden"}), 0);
        if (name.isEmpty())
            name = "missing.golden";
        else
            m_folder->write(name, text);
        const QByteArray before = m_folder->read("old.filigree");
        const QStringList names = m_folder->names();
        for (const char *role : {"golden", "reference"}) {
            const bool localeRow = says.contains("hi-IN"); // reference data may be of another locale
            if (localeRow && role == QByteArray("reference"))
                continue;
            auto outcome = m_folder->run({"import", "old.filigree", "good.golden", name, "--as", role});
            CHECK_EXIT(outcome, 1);
            QVERIFY2(outcome.err.contains("filigree-cli: "), outcome.err.constData());
            if (role == QByteArray("golden") || !says.contains("This line has"))
                QVERIFY2(outcome.err.contains(says), outcome.err.constData());
            QVERIFY(outcome.out.isEmpty());
            QCOMPARE(m_folder->read("old.filigree"), before);
            outcome = m_folder->run({"import", "new.filigree", "good.golden", name, "--as", role, "--locale", "en-US"});
            CHECK_EXIT(outcome, 1);
            QCOMPARE(m_folder->names(), names);
        }
    }

    void allMistakesAreToldAndGoodLinesImportedOnRequest()
    {
        m_folder->write("x.golden", "good one\nplay {a\nplay b}|C\ngood two\n");
        auto outcome = m_folder->run({"import", "p.filigree", "x.golden"});
        CHECK_EXIT(outcome, 1);
        QVERIFY(outcome.err.contains("x.golden:2:6: "));
        QVERIFY(outcome.err.contains("x.golden:3:7: "));
        QCOMPARE(outcome.err.count('\n'), 2);
        QVERIFY(!m_folder->names().contains("p.filigree"));
        outcome = m_folder->run({"import", "p.filigree", "x.golden", "--keep-going", "--json"});
        CHECK_EXIT(outcome, 0);
        QVERIFY(outcome.out.contains("\"distinct\":2"));
        QCOMPARE(outcome.err.count('\n'), 2);
    }

    void windowsTextIsFine()
    {
        m_folder->write("x.golden", "\xEF\xBB\xBF@locale en-US\r\n[A]\r\nplay jazz|Genre\r\n");
        CHECK_EXIT(m_folder->run({"import", "p.filigree", "x.golden"}), 0);
        const auto outcome = m_folder->run({"export", "p.filigree", "--what", "corpus", "--format", "golden"});
        QCOMPARE(outcome.out, QByteArray("@locale en-US\n[A]\nplay jazz|Genre\n"));
    }

    void duplicatesAreKeptAsCounts()
    {
        m_folder->write("x.golden", "play jazz|Genre\nplay   jazz|Genre\n{play}|X\nplay jazz|Genre # again\n");
        const auto imported = m_folder->run({"import", "p.filigree", "x.golden"});
        CHECK_EXIT(imported, 0);
        CHECK_EXIT(m_folder->run({"import", "p.filigree", "x.golden", "--as", "test"}), 0);
        const auto info = m_folder->run({"info", "p.filigree", "--json"});
        CHECK_EXIT(info, 0);
        for (const char *fact : {"\"golden utterances\":4", "\"distinct golden utterances\":2", "\"test utterances\":4",
                                 "\"distinct test utterances\":2", "\"integrity\":\"ok\""})
            QVERIFY2(info.out.contains(fact), info.out.constData());
        const auto back =
            m_folder->run({"export", "p.filigree", "--what", "corpus", "--set", "test", "--format", "text"});
        QCOMPARE(back.out, QByteArray("play jazz\nplay jazz\nplay jazz\nplay\n"));
    }

    void inconsistencyIsAWarning()
    {
        m_folder->write("x.golden", "[A]\nplay jazz|Genre\nplay jazz|Artist\n");
        const auto outcome = m_folder->run({"import", "p.filigree", "x.golden"});
        CHECK_EXIT(outcome, 0);
        QVERIFY2(outcome.err.contains("x.golden:3:1: warning: "), outcome.err.constData());
    }

    void badCatalogues()
    {
        m_folder->write("values.txt", "jazz\nrock\n");
        auto outcome = m_folder->run({"import", "p.filigree", "good.golden", "--catalogue", "Genre Name=values.txt"});
        CHECK_EXIT(outcome, 2);
        QVERIFY(outcome.err.contains("has a space in it"));
        CHECK_EXIT(m_folder->run({"import", "p.filigree", "good.golden", "--catalogue", "values.txt"}), 2);
        m_folder->write("bad.txt", "good\ncaf\xE9\n");
        outcome = m_folder->run({"import", "p.filigree", "good.golden", "--catalogue", "Genre=bad.txt"});
        CHECK_EXIT(outcome, 1);
        QVERIFY2(outcome.err.contains("bad.txt:2:4: The text is not UTF-8"), outcome.err.constData());
        m_folder->write("empty.txt", "");
        CHECK_EXIT(m_folder->run({"import", "p.filigree", "--catalogue", "Genre=empty.txt"}), 1);
        QVERIFY(!m_folder->names().contains("p.filigree"));
        CHECK_EXIT(m_folder->run({"import", "p.filigree", "--catalogue", "Genre=values.txt"}), 0); // alone is fine
        CHECK_EXIT(m_folder->run({"import", "p.filigree"}), 2);
    }

    void badProjects_data()
    {
        QTest::addColumn<QStringList>("arguments");
        for (const char *command :
             {"import p.filigree good.golden", "induce p.filigree", "rules p.filigree", "parse p.filigree",
              "generate p.filigree --count 3", "info p.filigree", "export p.filigree --what report"})
            QTest::newRow(command) << QString(command).split(' ');
    }

    void badProjects()
    {
        QFETCH(QStringList, arguments);
        m_folder->write("p.filigree", goodText); // a text file
        const QStringList names = m_folder->names();
        auto outcome = m_folder->run(arguments);
        CHECK_EXIT(outcome, 1);
        QVERIFY2(outcome.err.contains("p.filigree: This is not a Filigree project"), outcome.err.constData());
        QCOMPARE(m_folder->read("p.filigree"), goodText);

        CHECK_EXIT(m_folder->run({"import", "whole.filigree", "good.golden"}), 0); // a truncated one
        const QByteArray half = m_folder->read("whole.filigree").left(20'000);
        QVERIFY(QFile::remove(m_folder->path("whole.filigree")));
        m_folder->write("p.filigree", half);
        outcome = m_folder->run(arguments);
        CHECK_EXIT(outcome, 1);
        QVERIFY2(outcome.err.contains("p.filigree: The project is cut off"), outcome.err.constData());
        QCOMPARE(m_folder->read("p.filigree"), half);
        QCOMPARE(m_folder->names(), names);
        if (arguments[0] == "import")
            return;
        QVERIFY(QFile::remove(m_folder->path("p.filigree"))); // none at all
        outcome = m_folder->run(arguments);
        CHECK_EXIT(outcome, 1);
        QVERIFY(outcome.err.contains("There is no such file"));
    }

    void readOnlyFolder()
    {
        CHECK_EXIT(m_folder->run({"import", "p.filigree", "good.golden"}), 0);
        const QString script =
            "mount -t tmpfs tmpfs /mnt && cp p.filigree good.golden /mnt && mount -o remount,ro /mnt || exit 78\n"
            "$CLI import /mnt/p.filigree good.golden; echo old $?\n"
            "$CLI import /mnt/new.filigree good.golden; echo new $?\n"
            "$CLI run good.golden --output /mnt/out; echo run $?\n"
            "$CLI run good.golden --output /mnt/new/out; echo deep $?\n"
            "$CLI export /mnt/p.filigree --what corpus --format text --output /mnt/x.txt; echo export $?\n"
            "$CLI export /mnt/p.filigree --what corpus --format text | wc -l\n"
            "$CLI info /mnt/p.filigree > /dev/null; echo info $?\n"
            "ls -A /mnt | sort | tr '\\n' ' '; cmp p.filigree /mnt/p.filigree && echo same\n";
        const auto outcome = m_folder->runInNamespace(QString(script).replace("$CLI", FILIGREE_CLI));
        if (outcome.exit == 77)
            QSKIP("This system does not let us mount a file system, so a read-only folder cannot be made.");
        QCOMPARE(outcome.out,
                 QByteArray("old 1\nnew 1\nrun 1\ndeep 1\nexport 1\n3\ninfo 0\ngood.golden p.filigree same\n"));
        QCOMPARE(outcome.err.count("Access is not allowed"), 5);
    }

    void fullDisk()
    {
        writeMany("A");
        CHECK_EXIT(m_folder->run({"import", "p.filigree", "good.golden"}), 0);
        const QString script =
            "mount -t tmpfs -o size=400k tmpfs /mnt && cp p.filigree /mnt || exit 78\n"
            "$CLI import /mnt/p.filigree many.golden; echo old $?\n"
            "$CLI import /mnt/new.filigree many.golden; echo new $?\n"
            "$CLI import many.filigree many.golden > /dev/null\n"
            "$CLI export many.filigree --what corpus --format jsonl --output /mnt/x.jsonl; echo export $?\n"
            "$CLI run many.golden --generality 0 --output /mnt/out; echo run $?\n"
            "ls -A /mnt | tr '\\n' ' '\n"
            "$CLI export /mnt/p.filigree --what corpus --format text | wc -l\n"
            "$CLI info /mnt/p.filigree --json | grep -c '\"integrity\":\"ok\"'\n";
        const auto outcome = m_folder->runInNamespace(QString(script).replace("$CLI", FILIGREE_CLI));
        if (outcome.exit == 77)
            QSKIP("This system does not let us mount a file system, so a full disk cannot be made.");
        QVERIFY2(outcome.out == "old 1\nnew 1\nexport 1\nrun 1\np.filigree 3\n1\n",
                 (outcome.out + outcome.err).constData());
        QCOMPARE(outcome.err.count("The disk is full"), 4);
    }

    void aFullDeviceForStandardOutput()
    {
        CHECK_EXIT(m_folder->run({"import", "p.filigree", "good.golden"}), 0);
        QProcess process;
        process.setWorkingDirectory(m_folder->path("."));
        process.setStandardOutputFile("/dev/full");
        process.start(FILIGREE_CLI, {"info", "p.filigree"});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("The disk is full"));
    }

    /// As in `filigree-cli … | head -1`.
    void aReaderThatEndsFirstIsNoMistake()
    {
        writeMany("Play");
        CHECK_EXIT(m_folder->run({"import", "p.filigree", "good.golden"}), 0);
        CHECK_EXIT(m_folder->run({"induce", "p.filigree"}), 0);
        CHECK_EXIT(m_folder->run({"import", "many.filigree", "many.golden"}), 0);
        for (const QString command :
             {"export many.filigree --what corpus --format text", "export many.filigree --what corpus --format golden",
              "parse p.filigree many.golden", "parse p.filigree - < many.golden"}) {
            QProcess shell;
            shell.setWorkingDirectory(m_folder->path("."));
            shell.start("sh", {"-c", QString("{ '%1' %2; echo $? > status; } | head -n 1").arg(FILIGREE_CLI, command)});
            QVERIFY(shell.waitForFinished());
            QCOMPARE(shell.readAllStandardOutput().count('\n'), 1);
            QCOMPARE(shell.readAllStandardError(), QByteArray());
            QCOMPARE(m_folder->read("status"), QByteArray("141\n"));
        }
    }

    void anInterruptedImportLeavesNothing_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("Ctrl+C") << SIGINT;
        QTest::newRow("killed") << SIGKILL;
    }

    void anInterruptedImportLeavesNothing()
    {
        QFETCH(int, signal);
        CHECK_EXIT(m_folder->run({"import", "p.filigree", "good.golden"}), 0);
        QProcess process; // waits for input that does not come
        process.setWorkingDirectory(m_folder->path("."));
        process.start(FILIGREE_CLI, {"import", "p.filigree", "-", "--as", "test", "--format", "jsonl"});
        QVERIFY(process.waitForStarted());
        for (int i = 0; i < 20'000; ++i)
            process.write("{\"text\":\"sentence " + QByteArray::number(i) + "\"}\n");
        QVERIFY(process.waitForBytesWritten());
        QTRY_VERIFY(QFile::exists(m_folder->path("p.filigree-lock"))); // it is at work
        ::kill(static_cast<pid_t>(process.processId()), signal);
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        if (signal == SIGINT) {
            QCOMPARE(process.exitStatus(), QProcess::NormalExit);
            QCOMPARE(process.exitCode(), 1);
            QVERIFY(process.readAllStandardError().contains("ancelled"));
            QCOMPARE(m_folder->names(), (QStringList{"good.golden", "p.filigree"}));
        }
        const auto info = m_folder->run({"info", "p.filigree", "--json"});
        CHECK_EXIT(info, 0);
        QVERIFY(info.out.contains("\"test utterances\":0"));
        QVERIFY(info.out.contains("\"integrity\":\"ok\""));
        CHECK_EXIT(m_folder->run({"import", "p.filigree", "good.golden"}), 0); // the lock of the dead is no lock
    }

    void aSecondWriterIsTold()
    {
        auto store = filigree::ProjectStore::create(m_folder->path("p.filigree").toStdString());
        QVERIFY(store.has_value());
        const auto outcome = m_folder->run({"import", "p.filigree", "good.golden"});
        CHECK_EXIT(outcome, 1);
        QVERIFY(outcome.err.contains("Another program"));
        CHECK_EXIT(m_folder->run({"info", "p.filigree"}), 0);
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        for (const char *line : {"",
                                 "frobnicate",
                                 "import",
                                 "induce",
                                 "induce p.filigree --generality 2",
                                 "induce p.filigree --seed x",
                                 "generate p.filigree",
                                 "generate p.filigree --count 0",
                                 "generate p.filigree --count 3 --method frob",
                                 "generate p.filigree --count 3 --distribution frob",
                                 "generate p.filigree --count 3 --mix 0.5",
                                 "generate p.filigree --count 3 --method resample --jaccard -1",
                                 "generate p.filigree --count 3 --method resample --by frob",
                                 "generate p.filigree --count 3 --method resample --slot-map x",
                                 "contexts p.filigree",
                                 "contexts p.filigree --slot SongName --scale frob",
                                 "contexts p.filigree --slot SongName --words 3",
                                 "distribution",
                                 "distribution p.filigree --mix 2",
                                 "generate p.filigree --count 3 --shard 3/2",
                                 "generate p.filigree --count 3 --shard 1",
                                 "generate p.filigree --count 3 --format frob",
                                 "generate p.filigree --count 3 --jaccard 1",
                                 "export p.filigree",
                                 "export p.filigree --what frob",
                                 "export p.filigree --what grammar --format frob",
                                 "export p.filigree --what corpus --format frob",
                                 "rules p.filigree --format frob",
                                 "info",
                                 "info p.filigree extra",
                                 "import p.filigree good.golden --format frob",
                                 "import p.filigree good.golden --as frob",
                                 "run good.golden",
                                 "run --output out"})
            QTest::newRow(line) << QString(line).split(' ', Qt::SkipEmptyParts);
    }

    void wrongUsage()
    {
        QFETCH(QStringList, arguments);
        CHECK_EXIT(m_folder->run({"import", "p.filigree", "good.golden"}), 0);
        CHECK_EXIT(m_folder->run({"induce", "p.filigree"}), 0);
        const QStringList names = m_folder->names();
        const auto outcome = m_folder->run(arguments);
        CHECK_EXIT(outcome, 2);
        QVERIFY(outcome.err.startsWith("filigree-cli: "));
        QVERIFY(outcome.out.isEmpty());
        QCOMPARE(m_folder->names(), names);
    }

    void commandsThatNeedAGrammarSaySo()
    {
        CHECK_EXIT(m_folder->run({"import", "p.filigree", "good.golden"}), 0);
        for (const QStringList &arguments : {QStringList{"rules", "p.filigree"},
                                             {"parse", "p.filigree"},
                                             {"generate", "p.filigree", "--count", "3"},
                                             {"export", "p.filigree", "--what", "fst", "--output", "x.dot"}}) {
            const auto outcome = m_folder->run(arguments);
            CHECK_EXIT(outcome, 1);
            QVERIFY(outcome.err.contains("no grammar yet"));
        }
        m_folder->write("values.txt", "jazz\n");
        CHECK_EXIT(m_folder->run({"import", "c.filigree", "--catalogue", "Genre=values.txt"}), 0);
        const auto outcome = m_folder->run({"induce", "c.filigree"});
        CHECK_EXIT(outcome, 1);
        QVERIFY(outcome.err.contains("no golden utterances"));
    }

private:
    std::unique_ptr<CliFolder> m_folder;
};

QTEST_GUILESS_MAIN(TestCliInput)
#include "tst_cliinput.moc"
