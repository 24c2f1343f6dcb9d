// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// generate, on the music sample: shards, threads, being killed, resuming, asking for more than there is.
#include <algorithm>
#include <csignal>

#include <QDateTime>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include "clitest.h"
#include "core/annotation/golden.h"

using namespace filigree;

namespace {

const QString project = QStringLiteral("music.filigree");

QStringList generate(const QString &count, const QStringList &more)
{
    return QStringList{"generate", project, "--count", count, "--seed", "5"} + more;
}

} // namespace

class TestCliGenerate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString samples = QStringLiteral(FILIGREE_SOURCE_DIR "/resources/samples/");
        QStringList arguments{"import", project, samples + "music.en-US.golden"};
        for (const char *slot : {"ArtistName", "AuthorName", "GenreName", "RoomName", "SongName"})
            arguments << "--catalogue" << QStringLiteral("%1=%2music.en-US/%1.txt").arg(slot, samples);
        CHECK_EXIT(m_folder.run(arguments), 0);
        CHECK_EXIT(m_folder.run({"induce", project}), 0);
    }

    void shardsAndThreadsGiveTheSameBytes_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<bool>("joinable");
        for (const char *format : {"jsonl", "text", "tsv", "conll"})
            QTest::newRow(format) << QString(format) << true;
        QTest::newRow("golden") << QStringLiteral("golden") << false;
        QTest::newRow("csv") << QStringLiteral("csv") << false;
    }

    void shardsAndThreadsGiveTheSameBytes()
    {
        QFETCH(QString, format);
        QFETCH(bool, joinable);
        const QStringList arguments = generate("30011", {"--format", format});
        const Outcome whole = m_folder.run(arguments + QStringList{"--threads", "1"});
        CHECK_EXIT(whole, 0);
        for (const int shards : {1, 3, 8}) {
            QList<QByteArray> first;
            for (const char *threads : {"1", "2"}) {
                QList<QByteArray> parts;
                for (int shard = 1; shard <= shards; ++shard) {
                    const QString name = QStringLiteral("%1/%2").arg(shard).arg(shards);
                    const Outcome part = m_folder.run(arguments + QStringList{"--threads", threads, "--shard", name});
                    CHECK_EXIT(part, 0);
                    parts << part.out;
                }
                if (joinable || shards == 1)
                    QVERIFY(parts.join() == whole.out);
                QVERIFY(first.isEmpty() || first == parts);
                first = parts;
            }
            if (format == QStringLiteral("golden"))
                checkGoldenParts(first, whole.out);
            if (format == QStringLiteral("csv"))
                for (const QByteArray &part : first)
                    QVERIFY(part.startsWith("intent,text,annotated\n"));
        }
    }

    void aKilledProgramLeavesNoFile()
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path("."));
        const QStringList before = m_folder.names();
        process.start(FILIGREE_CLI, generate("4000000", {"--output", "killed.jsonl", "--resume"}));
        QVERIFY(process.waitForStarted());
        // In the middle: some megabytes are written, the rest is not.
        const QString status = QStringLiteral("/proc/%1/io").arg(process.processId());
        qint64 written = 0;
        for (QElapsedTimer timer = started(); written < 4'000'000 && timer.elapsed() < 60'000;) {
            QFile file(status);
            if (!file.open(QIODevice::ReadOnly))
                QSKIP("This system does not tell what a process has written.");
            const auto match = QRegularExpression("wchar: (\\d+)").match(QString::fromUtf8(file.readAll()));
            written = match.captured(1).toLongLong();
            QTest::qWait(2);
        }
        QVERIFY(written >= 4'000'000);
        QCOMPARE(process.state(), QProcess::Running);
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGKILL), 0);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        QStringList left = m_folder.names();
        QVERIFY(!left.contains("killed.jsonl") && !left.contains("killed.jsonl.recipe"));
        left.removeIf([&](const QString &name) { return before.contains(name); });
        // File systems without nameless files keep the temporary one; the database keeps its own two.
        for (const QString &name : left)
            QVERIFY2(QRegularExpression("^(killed\\.jsonl\\.[A-Za-z0-9]{6}|music\\.filigree-(shm|wal))$")
                         .match(name)
                         .hasMatch(),
                     qPrintable(name));
    }

    void resumingMakesOnlyWhatIsMissing()
    {
        const Outcome whole = m_folder.run(generate("9000", {"--format", "jsonl"}));
        CHECK_EXIT(whole, 0);
        CHECK_EXIT(runParts("5"), 0);
        QCOMPARE(partBytes(), whole.out);
        const auto stamps = [&] {
            QList<QDateTime> out;
            for (int part = 1; part <= 3; ++part)
                out << QFileInfo(m_folder.path(partName(part))).lastModified();
            return out;
        };
        const auto first = stamps();
        QTest::qWait(20);
        const Outcome nothing = runParts("5");
        QCOMPARE(nothing.out.count("is whole already"), 3);
        QCOMPARE(stamps(), first);

        // One part is missing, one was cut, the third is good.
        QVERIFY(QFile::remove(m_folder.path(partName(1))));
        QVERIFY(QFile::resize(m_folder.path(partName(2)), 1000));
        const Outcome two = runParts("5");
        QCOMPARE(two.out.count("is whole already"), 1);
        QCOMPARE(stamps()[2], first[2]);
        QCOMPARE(partBytes(), whole.out);

        // Another corpus is never mistaken for this one.
        const Outcome other = runParts("6");
        QCOMPARE(other.out.count("is whole already"), 0);
        QVERIFY(partBytes() != whole.out);
        QCOMPARE(runParts("5").out.count("is whole already"), 0);
        QCOMPARE(partBytes(), whole.out);
        CHECK_EXIT(m_folder.run(generate("5", {"--resume"})), 2);
    }

    /// 12 artists, whose weights in the catalogue are 1 to 12, with each of 400 songs.
    void weightedValuesFollowTheCatalogue()
    {
        makeWeighted();
        const QStringList arguments{"generate", "weighted.filigree", "--count", "1200", "--format", "jsonl"};
        const QStringList weighted = arguments + QStringList{"--values", "weighted"};
        for (const char *seed : {"1", "2", "3", "4", "5"}) {
            const Outcome whole = m_folder.run(weighted + QStringList{"--seed", seed});
            CHECK_EXIT(whole, 0);
            QCOMPARE(whole.out.count('\n'), 1200);
            const QList<QByteArray> lines = whole.out.trimmed().split('\n');
            QCOMPARE(QSet<QByteArray>(lines.begin(), lines.end()).size(), 1200);
            QVERIFY(m_folder.run(weighted + QStringList{"--seed", seed, "--threads", "1"}).out == whole.out);
            QByteArray parts;
            for (const char *shard : {"1/3", "2/3", "3/3"})
                parts += m_folder.run(weighted + QStringList{"--seed", seed, "--shard", shard, "--threads", "2"}).out;
            QVERIFY(parts == whole.out);
            const double distance = distanceFromWeights(whole.out);
            QVERIFY2(distance < chiSquareLimit, qPrintable(QString::number(distance)));
            const Outcome even = m_folder.run(arguments + QStringList{"--values", "uniform", "--seed", seed});
            QVERIFY(even.out == m_folder.run(arguments + QStringList{"--seed", seed}).out);
            QVERIFY(distanceFromWeights(even.out) > 4 * chiSquareLimit);
        }
    }

    /// The recipe in the project says so too, and one of a time before it did is still read.
    void weightedRecipesAreKept()
    {
        makeWeighted();
        const QStringList arguments{"generate", "weighted.filigree", "--count", "500", "--values", "weighted"};
        const Outcome made = m_folder.run(arguments + QStringList{"--format", "jsonl"});
        CHECK_EXIT(made, 0);
        CHECK_EXIT(m_folder.run(arguments + QStringList{"--name", "kept", "--output", "kept.jsonl"}), 0);
        const Outcome again = m_folder.run(
            {"export", "weighted.filigree", "--what", "corpus", "--set", "kept", "--format", "jsonl", "--output", "-"});
        CHECK_EXIT(again, 0);
        QVERIFY(again.out == made.out);
        const Outcome told = m_folder.run(arguments + QStringList{"--json", "--output", "told.jsonl"});
        QVERIFY2(told.out.contains("\"values\":\"weighted\""), told.out.constData());
        CHECK_EXIT(m_folder.run({"generate", "weighted.filigree", "--count", "5", "--values", "heavy"}), 2);
        const Outcome patterns =
            m_folder.run(arguments + QStringList{"--distribution", "uniform", "--format", "jsonl"});
        CHECK_EXIT(patterns, 0); // one stratum a pattern: Stop is one sentence
        QVERIFY(patterns.out != made.out && patterns.out.contains("\"Stop\""));
    }

    void aFolderIsNotResumed()
    {
        const QStringList before = m_folder.names();
        for (const char *format : {"lex", "dialogflow", "hf"}) {
            const Outcome outcome = m_folder.run(generate("5", {"--format", format, "--output", "bot/", "--resume"}));
            QCOMPARE(outcome.exit, 2);
            QVERIFY2(outcome.err.contains("a folder cannot be resumed"), outcome.err.constData());
        }
        QCOMPARE(m_folder.names(), before);
    }

    void resumingSeesWhatOthersWrote()
    {
        const QStringList command = generate("20", {"--output", "mine.jsonl", "--resume"});
        CHECK_EXIT(m_folder.run(command), 0);
        const QByteArray whole = m_folder.read("mine.jsonl");
        QVERIFY(m_folder.run(command).out.contains("is whole already"));
        const auto put = [&](const char *name, const QByteArray &bytes) {
            QFile file(m_folder.path(name));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QTest::qWait(20);
        QVERIFY(put("mine.jsonl", QByteArray(whole.size(), 'x'))); // as long as before
        QVERIFY(!m_folder.run(command).out.contains("is whole already"));
        QCOMPARE(m_folder.read("mine.jsonl"), whole);
        // A file of the user's that happens to have the name stays.
        QVERIFY(put("mine.jsonl.recipe", "two eggs\n"));
        QVERIFY(m_folder.run(command).exit != 0);
        CHECK_EXIT(m_folder.run(generate("20", {"--output", "mine.jsonl"})), 0);
        QCOMPARE(m_folder.read("mine.jsonl.recipe"), QByteArray("two eggs\n"));
    }

    void moreThanThereIs()
    {
        const Outcome all = m_folder.run(generate("100000000", {"--format", "text", "--output", "all.text"}));
        CHECK_EXIT(all, 0);
        QVERIFY2(all.err.contains("fewer than the 100,000,000 wanted; all of them are written"), all.err.constData());
        const auto match = QRegularExpression("has ([0-9,]+) sentences").match(QString::fromUtf8(all.err));
        const qint64 size = match.captured(1).remove(',').toLongLong();
        QVERIFY(size > 100'000);
        QCOMPARE(m_folder.read("all.text").count('\n'), size);
        QVERIFY(QFile::remove(m_folder.path("all.text")));

        const QStringList before = m_folder.names();
        const Outcome none = m_folder.run(generate("100000000", {"--exact", "--output", "exact.text"}));
        CHECK_EXIT(none, 1);
        QVERIFY(none.err.contains("Nothing was written"));
        QCOMPARE(m_folder.names(), before);
        const Outcome silent = m_folder.run(generate("100000000", {"--exact"}));
        CHECK_EXIT(silent, 1);
        QVERIFY(silent.out.isEmpty());
        CHECK_EXIT(m_folder.run(generate("1000", {"--exact", "--output", "enough.jsonl"})), 0);
        QCOMPARE(m_folder.read("enough.jsonl").count('\n'), 1'000);
    }

private:
    static constexpr double chiSquareLimit = 24.7; ///< 11 degrees of freedom, 1 %
    static constexpr const char *artists[12] = {"ada",  "bela", "cora", "dora", "elsa", "fay",
                                                "gina", "hana", "iris", "june", "kira", "lena"};

    void makeWeighted() const
    {
        if (m_folder.names().contains("weighted.filigree"))
            return;
        QByteArray values;
        for (int i = 0; i < 12; ++i)
            values += QByteArray(artists[i]) + '\t' + QByteArray::number(i + 1) + '\n';
        m_folder.write("artists.tsv", values);
        values.clear();
        for (char a = 'a'; a < 'u'; ++a)
            for (char b = 'a'; b < 'u'; ++b)
                values += QByteArray("song ") + a + b + '\n';
        m_folder.write("songs.txt", values);
        m_folder.write("weighted.golden",
                       "@locale en-US\n[Play]\nplay {song ab}|Song by ada|Artist\nplay {song bc}|Song by lena|Artist\n"
                       "play {song cd}|Song by gina|Artist\n[Stop]\nstop it\n");
        CHECK_EXIT(m_folder.run({"import", "weighted.filigree", "weighted.golden", "--catalogue", "Artist=artists.tsv",
                                 "--catalogue", "Song=songs.txt"}),
                   0);
        CHECK_EXIT(m_folder.run({"induce", "weighted.filigree"}), 0);
    }

    /// Chi-square of the artists' frequencies: weights in the catalogue, of which 0.5 is the mean, and the three seen.
    static double distanceFromWeights(const QByteArray &corpus)
    {
        const double all = 12 * 0.5 + 3;
        const double total = static_cast<double>(corpus.count("\"Play\""));
        double distance = 0;
        for (int i = 0; i < 12; ++i) {
            const bool seen = i == 0 || i == 6 || i == 11;
            const double expected = total * (0.5 * (i + 1) / 6.5 + (seen ? 1 : 0)) / all;
            const double found = static_cast<double>(corpus.count(QByteArray("\"by\",\"") + artists[i] + "\""));
            distance += (found - expected) * (found - expected) / expected;
        }
        return distance;
    }

    static QElapsedTimer started()
    {
        QElapsedTimer timer;
        timer.start();
        return timer;
    }

    static QString partName(int part) { return QStringLiteral("part-%1.jsonl").arg(part); }

    Outcome runParts(const QString &seed)
    {
        Outcome all{0, {}, {}};
        for (int part = 1; part <= 3; ++part) {
            const Outcome one =
                m_folder.run({"generate", project, "--count", "9000", "--seed", seed, "--shard",
                              QStringLiteral("%1/3").arg(part), "--output", partName(part), "--resume"});
            all.exit = std::max(all.exit, one.exit);
            all.out += one.out;
        }
        return all;
    }

    QByteArray partBytes()
    {
        return m_folder.read(partName(1)) + m_folder.read(partName(2)) + m_folder.read(partName(3));
    }

    /// Each part is a good file by itself, and together they hold the sentences of the whole, in order.
    static void checkGoldenParts(const QList<QByteArray> &parts, const QByteArray &whole)
    {
        const auto expected = parseGolden(whole.toStdString()).value();
        std::size_t at = 0;
        for (const QByteArray &part : parts) {
            const auto text = parseGolden(part.toStdString()).value();
            QCOMPARE(text.locale, expected.locale);
            QVERIFY(text.utterances.size() + at <= expected.utterances.size());
            for (const auto &line : text.utterances)
                QVERIFY(line.utterance == expected.utterances[at++].utterance);
        }
        QCOMPARE(at, expected.utterances.size());
    }

    CliFolder m_folder;
};

QTEST_GUILESS_MAIN(TestCliGenerate)
#include "tst_cligenerate.moc"
