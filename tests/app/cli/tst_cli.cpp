// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The way of the work on the command line: import, induce, rules, parse, generate, export, info, and all in one: run.
#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include "clitest.h"

namespace {

const QByteArray music =
    "@locale en-US\n# golden\n[PlayMusic]\nplay some jazz|Genre\nplay some rock|Genre\n"
    "play more jazz|Genre\nplay more rock|Genre music\nplay {Camila Cabello}|ArtistName\n"
    "play Vogue|SongName by Madonna|ArtistName\nplay jazz|Genre\n[StopMusic]\nstop\nstop the music\n"
    "¿stop it?\n";

QList<QByteArray> lines(const QByteArray &text)
{
    auto out = text.split('\n');
    if (!out.isEmpty() && out.last().isEmpty())
        out.removeLast();
    return out;
}

} // namespace

class TestCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<CliFolder>();
        m_folder->write("music.golden", music);
        m_folder->write("artists.txt", "Madonna\nQueen\nABBA\nदिलजीत\n");
        CHECK_EXIT(m_folder->run({"import", "p.filigree", "music.golden", "--catalogue", "ArtistName=artists.txt"}), 0);
        CHECK_EXIT(m_folder->run({"induce", "p.filigree", "--seed", "1"}), 0);
    }

    void helpAndVersion()
    {
        const auto help = m_folder->run({"--help"});
        CHECK_EXIT(help, 0);
        for (const char *command :
             {"run", "import", "induce", "ask", "answer", "rules", "parse", "generate", "export", "info"}) {
            QVERIFY(help.out.contains(command));
            CHECK_EXIT(m_folder->run({command, "--help"}), 0);
        }
        QVERIFY(m_folder->run({"--version"}).out.startsWith("filigree-cli "));
    }

    void infoCounts()
    {
        const auto outcome = m_folder->run({"info", "p.filigree", "--json"});
        CHECK_EXIT(outcome, 0);
        const auto json = QJsonDocument::fromJson(outcome.out).object();
        QCOMPARE(json["golden utterances"].toInt(), 10);
        QCOMPARE(json["intents"].toInt(), 2);
        QCOMPARE(json["slot types"].toInt(), 3);
        QCOMPARE(json["catalogue values"].toInt(), 4);
        QCOMPARE(json["locale"].toString(), QString("en-US"));
        QCOMPARE(json["schema version"].toInt(), 2);
        QCOMPARE(json["integrity"].toString(), QString("ok"));
        QVERIFY(json["sentences of the grammar"].toString().toInt() >= 10);
        QVERIFY(m_folder->run({"info", "p.filigree"}).out.contains("golden utterances:"));
    }

    void infoTellsSizesByIntentPatternAndRule()
    {
        const auto json = QJsonDocument::fromJson(m_folder->run({"info", "p.filigree", "--json"}).out).object();
        const auto intents = json["sentences by intent"].toObject();
        const auto patterns = json["sentences by pattern"].toObject();
        QCOMPARE(intents.keys(), QStringList({"PlayMusic", "StopMusic"}));
        QCOMPARE(patterns.keys(), intents.keys());
        qint64 all = 0;
        for (const QString &intent : intents.keys()) {
            qint64 sum = 0;
            const auto sizes = patterns[intent].toObject();
            QVERIFY(sizes.contains(intent == "PlayMusic" ? "other + Genre" : "other"));
            for (const auto &size : sizes)
                sum += size.toString().toLongLong();
            QCOMPARE(QString::number(sum), intents[intent].toString());
            all += sum;
        }
        QCOMPARE(QString::number(all), json["sentences of the grammar"].toString());
        const auto rules = json["sentences that only a rule makes"].toObject();
        QCOMPARE(rules.size(), json["rules"].toInt());
        QCOMPARE(rules["PlayMusic"].toString(), intents["PlayMusic"].toString());
        QVERIFY(m_folder->run({"info", "p.filigree"}).out.contains("    other + Genre:"));
    }

    void inductionIsDeterministic()
    {
        const auto first = m_folder->run({"rules", "p.filigree", "--json"});
        CHECK_EXIT(first, 0);
        const auto again = m_folder->run({"induce", "p.filigree", "--seed", "1", "--threads", "3", "--json"});
        CHECK_EXIT(again, 0);
        const auto json = QJsonDocument::fromJson(again.out).object();
        QVERIFY(json["rules"].toInt() > 2);
        QCOMPARE(json["intents"].toArray().size(), 2);
        QCOMPARE(m_folder->run({"rules", "p.filigree", "--json"}).out, first.out);
        QVERIFY(m_folder->run({"rules", "p.filigree"}).out.startsWith("#JSGF V1.0"));
        QVERIFY(m_folder->run({"rules", "p.filigree", "--format", "text"}).out.contains("PlayMusic = "));
    }

    void everyGoldenUtteranceIsParsedWithItsAnnotation()
    {
        const auto plain = m_folder->run({"export", "p.filigree", "--what", "corpus", "--format", "text"});
        const auto tsv = m_folder->run({"export", "p.filigree", "--what", "corpus", "--format", "tsv"});
        CHECK_EXIT(plain, 0);
        const auto parsed = m_folder->run({"parse", "p.filigree", "-"}, plain.out);
        CHECK_EXIT(parsed, 0);
        const auto answers = lines(parsed.out);
        const auto rows = lines(tsv.out);
        QCOMPARE(answers.size(), 10);
        QCOMPARE(rows.size(), 10);
        for (int i = 0; i < answers.size(); ++i) {
            const auto cells = rows[i].split('\t');
            const auto answer = QJsonDocument::fromJson(answers[i]).object();
            QVERIFY(answer["accepted"].toBool());
            bool found = false;
            for (const auto &parse : answer["parses"].toArray()) {
                found = found
                    || (parse.toObject()["intent"].toString().toUtf8() == cells[0]
                        && parse.toObject()["annotated"].toString().toUtf8() == cells[2]);
                QVERIFY(parse.toObject()["logprob"].toDouble() < 0);
            }
            QVERIFY2(found, answers[i].constData());
        }
    }

    void asksAndAnswers()
    {
        const auto asked = m_folder->run({"ask", "p.filigree", "--count", "2"});
        CHECK_EXIT(asked, 0);
        const auto questions = lines(asked.out);
        QCOMPARE(questions.size(), 2);
        const auto first = QJsonDocument::fromJson(questions[0]).object();
        QVERIFY(questions[0].startsWith("{\"id\":1,\"intent\":\""));
        QVERIFY(!first["annotated"].toString().isEmpty());
        QVERIFY(first["why"].toString().contains("models would say it"));
        CHECK_EXIT(m_folder->run({"answer", "p.filigree"}, "{\"id\":1,\"answer\":\"no\"}\n\n"), 0);
        QCOMPARE(lines(m_folder->run({"ask", "p.filigree", "--open"}).out), QList<QByteArray>{questions[1]});
        m_folder->write("a.jsonl", "{\"id\":2,\"answer\":\"unsure\"}\r\n{\"id\":1,\"answer\":\"yes\"}");
        CHECK_EXIT(m_folder->run({"answer", "p.filigree", "a.jsonl"}), 0);
        const auto info = QJsonDocument::fromJson(m_folder->run({"info", "p.filigree", "--json"}).out).object();
        QCOMPARE(info["questions"].toInt(), 2);
        QCOMPARE(info["answers"].toInt(), 2);
        CHECK_EXIT(m_folder->run({"induce", "p.filigree"}), 0);
        for (const auto &line : lines(m_folder->run({"ask", "p.filigree"}).out))
            QVERIFY(QJsonDocument::fromJson(line).object()["annotated"] != first["annotated"]);
        CHECK_EXIT(m_folder->run({"answer", "p.filigree", "--undo", "1"}), 0);
        QVERIFY(m_folder->run({"ask", "p.filigree", "--open"}).out.startsWith(questions[0]));
    }

    void wrongAnswersChangeNothing()
    {
        CHECK_EXIT(m_folder->run({"ask", "p.filigree", "--count", "2"}), 0);
        const auto outcome =
            m_folder->run({"answer", "p.filigree"},
                          "{\"id\":1,\"answer\":\"yes\"}\n{\"id\":77,\"answer\":\"no\"}\nnonsense\n"
                          "{\"id\":2,\"answer\":\"perhaps\"}\n{\"answer\":\"no\"}\n{\"id\":-1,\"answer\":\"no\"}\n");
        CHECK_EXIT(outcome, 1);
        for (const char *place : {":2:", ":3:", ":4:", ":5:", ":6:"})
            QVERIFY2(outcome.err.contains(place), outcome.err.constData());
        QVERIFY(!outcome.err.contains(":1:1:"));
        QCOMPARE(lines(m_folder->run({"ask", "p.filigree", "--open"}).out).size(), 2);
        CHECK_EXIT(m_folder->run({"answer", "p.filigree", "missing.jsonl"}), 1);
        CHECK_EXIT(m_folder->run({"ask", "p.filigree", "--count", "0"}), 2);
        CHECK_EXIT(m_folder->run({"import", "new.filigree", "music.golden"}), 0);
        const auto nothing = m_folder->run({"ask", "new.filigree"});
        CHECK_EXIT(nothing, 1);
        QVERIFY(nothing.err.contains("no grammar"));
    }

    void parseAnswersLineByLine()
    {
        const auto outcome =
            m_folder->run({"parse", "p.filigree"}, "play some jazz\r\n\nnonsense \"x\"\n   \nplay Queen");
        CHECK_EXIT(outcome, 0);
        const auto answers = lines(outcome.out);
        QCOMPARE(answers.size(), 5);
        const QList<bool> accepted{true, false, false, false, true};
        for (int i = 0; i < 5; ++i)
            QCOMPARE(QJsonDocument::fromJson(answers[i]).object()["accepted"].toBool(), accepted[i]);
        QCOMPARE(answers[1], QByteArray("{\"text\":\"\",\"accepted\":false,\"parses\":[]}"));
        m_folder->write("s.txt", "play some jazz\n");
        QCOMPARE(m_folder->run({"parse", "p.filigree", "s.txt"}).out, answers[0] + "\n");
    }

    void parseAnswersBeforeItsInputEnds()
    {
        QProcess process;
        process.setWorkingDirectory(m_folder->path("."));
        process.start(FILIGREE_CLI, {"parse", "p.filigree", "-"});
        QVERIFY(process.waitForStarted());
        process.write("play some jazz\n");
        QTRY_VERIFY(process.bytesAvailable() > 0 || process.waitForReadyRead(100));
        QVERIFY(process.readLine().startsWith("{\"text\":\"play some jazz\""));
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
    }

    void generatedSentencesAreDistinctAndTheSameEveryTime()
    {
        const QStringList arguments{"generate", "p.filigree", "--count", "12", "--seed", "7", "--format", "tsv"};
        const auto first = m_folder->run(arguments);
        CHECK_EXIT(first, 0);
        const auto rows = lines(first.out);
        QCOMPARE(rows.size(), 12);
        QCOMPARE(QSet<QByteArray>(rows.begin(), rows.end()).size(), 12);
        QCOMPARE(m_folder->run(arguments + QStringList{"--threads", "4"}).out, first.out);
        QVERIFY(m_folder->run({"generate", "p.filigree", "--count", "12", "--seed", "8", "--format", "tsv"}).out
                != first.out);
        QByteArray parts;
        for (const char *shard : {"1/3", "2/3", "3/3"})
            parts += m_folder->run(arguments + QStringList{"--shard", shard}).out;
        QCOMPARE(parts, first.out);
        // The suffix of the output names the format.
        CHECK_EXIT(m_folder->run({"generate", "p.filigree", "--count", "12", "--seed", "7", "--output", "c.tsv"}), 0);
        QCOMPARE(m_folder->read("c.tsv"), first.out);
    }

    void fewerSentencesThanWanted()
    {
        const auto all =
            m_folder->run({"generate", "p.filigree", "--count", "1000000", "--format", "text", "--output", "x.txt"});
        CHECK_EXIT(all, 0);
        QVERIFY(all.err.contains("fewer than the 1,000,000 wanted"));
        const auto exact =
            m_folder->run({"generate", "p.filigree", "--count", "1000000", "--exact", "--output", "y.jsonl"});
        CHECK_EXIT(exact, 1);
        QVERIFY(exact.err.contains("Nothing was written"));
        QVERIFY(!m_folder->names().contains("y.jsonl"));
    }

    void aNamedCorpusCanBeMadeAgain()
    {
        const auto made = m_folder->run(
            {"generate", "p.filigree", "--count", "9", "--seed", "3", "--name", "nine", "--format", "golden"});
        CHECK_EXIT(made, 0);
        m_folder->write("more.golden", "[PlayMusic]\nplease play rock|Genre\n");
        CHECK_EXIT(m_folder->run({"import", "p.filigree", "more.golden"}), 0);
        const auto stale = m_folder->run({"rules", "p.filigree"});
        QVERIFY(stale.err.contains("the project has changed"));
        CHECK_EXIT(m_folder->run({"induce", "p.filigree"}), 0);
        const auto again =
            m_folder->run({"export", "p.filigree", "--what", "corpus", "--set", "nine", "--format", "golden"});
        CHECK_EXIT(again, 0);
        QCOMPARE(again.out, made.out);
        CHECK_EXIT(m_folder->run({"export", "p.filigree", "--what", "corpus", "--set", "none"}), 1);
    }

    void exports()
    {
        QVERIFY(m_folder->run({"export", "p.filigree", "--what", "corpus", "--format", "golden"}).out == music);
        CHECK_EXIT(m_folder->run({"export", "p.filigree", "--what", "grammar", "--output", "g.jsgf"}), 0);
        QCOMPARE(m_folder->read("g.jsgf"), m_folder->run({"rules", "p.filigree"}).out);
        CHECK_EXIT(m_folder->run({"export", "p.filigree", "--what", "report", "--output", "r.md"}), 0);
        const QByteArray report = m_folder->read("r.md");
        for (const char *part : {"# p", "other + ArtistName + SongName", "| ArtistName | artists | 4 |", "[StopMusic]"})
            QVERIFY2(report.contains(part), report.constData());
    }

    void exportsMachines()
    {
        CHECK_EXIT(m_folder->run({"export", "p.filigree", "--what", "fst", "--output", "m.dot"}), 0);
        QVERIFY(m_folder->read("m-PlayMusic.dot").contains("digraph"));
        QVERIFY(m_folder->read("m-StopMusic.dot").contains("digraph"));
        CHECK_EXIT(
            m_folder->run({"export", "p.filigree", "--what", "fst", "--intent", "StopMusic", "--output", "s.svg"}), 0);
        QVERIFY(m_folder->read("s.svg").contains("<svg"));
        CHECK_EXIT(m_folder->run({"export", "p.filigree", "--what", "fst", "--intent", "None", "--output", "n.svg"}),
                   2);
        CHECK_EXIT(m_folder->run({"export", "p.filigree", "--what", "fst", "--format", "openfst", "--intent",
                                  "StopMusic", "--output", "s.fst"}),
                   0);
        QVERIFY(!m_folder->read("s.fst").isEmpty());
    }

    void importsOtherFormats()
    {
        CHECK_EXIT(
            m_folder->run({"export", "p.filigree", "--what", "corpus", "--format", "jsonl", "--output", "c.jsonl"}), 0);
        CHECK_EXIT(m_folder->run({"import", "q.filigree", "c.jsonl"}), 0);
        QCOMPARE(m_folder->run({"export", "q.filigree", "--what", "corpus", "--format", "jsonl"}).out,
                 m_folder->read("c.jsonl"));
        CHECK_EXIT(m_folder->run({"import", "q.filigree", "-", "--as", "reference", "--format", "text"}, "a b\na b\n"),
                   0);
        const auto reference =
            m_folder->run({"export", "q.filigree", "--what", "corpus", "--set", "reference", "--format", "text"});
        QCOMPARE(reference.out, QByteArray("a b\na b\n"));
        m_folder->write("s.jsonl", "{\"split\":\"train\",\"text\":\"one\"}\n{\"split\":\"test\",\"text\":\"two\"}\n");
        CHECK_EXIT(m_folder->run({"import", "q.filigree", "s.jsonl", "--as", "test", "--split", "test"}), 0);
        QCOMPARE(m_folder->run({"export", "q.filigree", "--what", "corpus", "--set", "test", "--format", "text"}).out,
                 QByteArray("two\n"));
    }

    void runDoesItAll()
    {
        const QStringList arguments{
            "run", "music.golden", "--catalogue", "ArtistName=artists.txt", "--count", "15", "--seed", "1", "--output"};
        const auto outcome = m_folder->run(arguments + QStringList{"out"});
        CHECK_EXIT(outcome, 0);
        QVERIFY2(QRegularExpression(
                     "^filigree-cli: made 15 sentences of 2 intents by [0-9]+ rules in out; its report.md has "
                     "the counts\n$")
                     .match(QString::fromUtf8(outcome.err))
                     .hasMatch(),
                 outcome.err.constData());
        const auto paths = lines(outcome.out);
        for (const char *name : {"project.filigree", "corpus.jsonl", "corpus.golden", "grammar.jsgf", "report.md",
                                 "fst/PlayMusic.svg", "fst/PlayMusic.fst", "fst/StopMusic.svg"})
            QVERIFY2(paths.contains(QByteArray("out/") + name), name);
        for (const QByteArray &path : paths)
            QVERIFY2(!m_folder->read(path).isEmpty(), path.constData());
        const QByteArray corpus = m_folder->read("out/corpus.jsonl");
        QCOMPARE(corpus.count('\n'), 15);
        const QByteArray report = m_folder->read("out/report.md");
        QVERIFY2(report.contains("## Corpus\n\n15 sentences in the corpus.\n"), report.constData());
        for (const QByteArray intent : {"PlayMusic", "StopMusic"})
            QVERIFY2(
                report.contains("| " + intent + " | " + QByteArray::number(corpus.count('"' + intent + '"')) + " | "),
                report.constData());
        const Outcome info = m_folder->run({"info", "out/project.filigree", "--json"});
        CHECK_EXIT(info, 0);
        const QJsonObject facts = QJsonDocument::fromJson(info.out).object();
        QCOMPARE(facts["corpora"].toInt(), 1);
        QCOMPARE(facts["sentences wanted by corpus of the window"].toObject()["corpus"].toString(),
                 QStringLiteral("15"));
        // The window's corpus by its name, and the name is taken.
        const Outcome again = m_folder->run({"export", "out/project.filigree", "--what", "corpus", "--set", "corpus"});
        CHECK_EXIT(again, 0);
        QCOMPARE(again.out, corpus);
        const Outcome taken = m_folder->run({"generate", "out/project.filigree", "--count", "3", "--name", "corpus"});
        CHECK_EXIT(taken, 2);
        QVERIFY2(taken.err.contains("the window has a corpus of this name"), taken.err.constData());

        CHECK_EXIT(m_folder->run(arguments + QStringList{"again/"}), 0);
        for (const QByteArray &path : paths)
            if (!path.endsWith(".filigree")) // that one tells the time
                QVERIFY2(m_folder->read(path) == m_folder->read("again" + path.mid(3)), path.constData());

        // A folder of ours is replaced, a stranger's is not touched.
        CHECK_EXIT(m_folder->run(arguments + QStringList{"out"}), 0);
        QVERIFY(QDir(m_folder->path(".")).mkdir("mine"));
        m_folder->write("mine/letter.txt", "dear");
        const QStringList names = m_folder->names();
        const auto refused = m_folder->run(arguments + QStringList{"mine"});
        CHECK_EXIT(refused, 1);
        QVERIFY(refused.err.contains("Choose another folder"));
        QCOMPARE(m_folder->read("mine/letter.txt"), QByteArray("dear"));
        m_folder->write("bad.golden", "play {x\n");
        const auto failed = m_folder->run({"run", "bad.golden", "--output", "none"});
        CHECK_EXIT(failed, 1);
        QVERIFY(failed.err.contains("bad.golden:1:6: "));
        m_folder->write("bad.golden", "");
        CHECK_EXIT(m_folder->run({"run", "bad.golden", "--output", "out"}), 1);
        QVERIFY(!m_folder->read("out/corpus.jsonl").isEmpty());
        QCOMPARE(m_folder->names().size(), names.size() + 1); // bad.golden
    }

private:
    std::unique_ptr<CliFolder> m_folder;
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
