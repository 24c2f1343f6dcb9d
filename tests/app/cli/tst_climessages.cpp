// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the command line says: of options that it cannot take, of files that it cannot use, and how it counts.
#include "clitest.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include "core/project/projectstore.h"

using namespace filigree;

class TestCliMessages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<CliFolder>();
        m_folder->write("good.golden", "@locale en-US\n[Play]\nplay jazz|Genre\nplay some rock|Genre\n[Stop]\nstop\n");
        CHECK_EXIT(m_folder->run({"import", "p.filigree", "good.golden"}), 0);
    }

    void aWrongNumberIsToldInASentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        for (const char *count : {"0", "-3", "1.5", "x", "99999999999999999999999", "1000000000000000001"}) {
            const QByteArray says = "--count: \"" + QByteArray(count) + "\" is no number of sentences.";
            const QString option = QStringLiteral("--count=%1").arg(QLatin1String(count));
            QTest::addRow("generate %s", count) << QStringList{"generate", "p.filigree", option} << says;
            QTest::addRow("run %s", count) << QStringList{"run", "good.golden", "--output", "out", option} << says;
            QTest::addRow("distribution %s", count) << QStringList{"distribution", "p.filigree", option} << says;
        }
        for (const char *threshold : {"-1", "x", "nan", "inf"})
            QTest::addRow("jaccard %s", threshold)
                << QStringList{"contexts", "p.filigree", "--slot", "Genre",
                               QStringLiteral("--jaccard=%1").arg(QLatin1String(threshold))}
                << "--jaccard: \"" + QByteArray(threshold) + "\" is no threshold.";
    }

    void aWrongNumberIsToldInASentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        const Outcome outcome = m_folder->run(arguments);
        CHECK_EXIT(outcome, 2);
        QVERIFY2(outcome.err.contains(says), outcome.err.constData());
        QVERIFY2(outcome.err.size() < 250, outcome.err.constData());
        QVERIFY(outcome.out.isEmpty());
    }

    /// What the manual's page of the command line calls an option is one of some command.
    void theManualNamesOptionsThatThereAre()
    {
        const QString usage = QString::fromUtf8(m_folder->run({"--help"}).out);
        const QString list = usage.mid(usage.indexOf(QStringLiteral("Subcommands:")));
        static const QRegularExpression command(QStringLiteral("^  ([a-z][a-z-]*) {2,}"),
                                                QRegularExpression::MultilineOption);
        QStringList there;
        static const QRegularExpression option(QStringLiteral("--[a-z][a-z-]*"));
        for (const auto &named : command.globalMatch(list)) {
            const QString help = QString::fromUtf8(m_folder->run({named.captured(1), "--help"}).out);
            for (const auto &match : option.globalMatch(help))
                there.append(match.captured());
        }
        QFile page(QStringLiteral(FILIGREE_SOURCE_DIR "/resources/manual/commandline.html"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString html = QString::fromUtf8(page.readAll());
        const qsizetype ofTheWindow = html.indexOf(QStringLiteral("<h2>The window from the command line</h2>"));
        QVERIFY(ofTheWindow > 0);
        int names = 0;
        for (const auto &match : option.globalMatch(html.left(ofTheWindow))) {
            QVERIFY2(there.contains(match.captured()), qPrintable(match.captured()));
            ++names;
        }
        QVERIFY(names > 50);
    }

    void anUnknownOptionIsToldBeforeWhatIsMissing_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("run") << "run good.golden --ouput out"
                             << QByteArray("--ouput. Is --output meant? (filigree-cli run");
        QTest::newRow("generate") << "generate p.filigree --cuont=3" << QByteArray("--cuont. Is --count meant? (");
        QTest::newRow("beginning") << "run good.golden --cat A=b" << QByteArray("--cat. Is --catalogue meant? (");
        QTest::newRow("unlike") << "info p.filigree --frobnicate"
                                << QByteArray("--frobnicate (filigree-cli info --help");
        QTest::newRow("program") << "--vresion" << QByteArray("--vresion. Is --version meant? (filigree-cli --help");
    }

    void anUnknownOptionIsToldBeforeWhatIsMissing()
    {
        QFETCH(QString, line);
        QFETCH(QByteArray, says);
        const Outcome outcome = m_folder->run(line.split(' '));
        CHECK_EXIT(outcome, 2);
        QVERIFY2(outcome.err.startsWith("filigree-cli: there is no option " + says), outcome.err.constData());
        QCOMPARE(outcome.err.count('\n'), 1);
        const Outcome missing = m_folder->run({"run", "good.golden"});
        QVERIFY2(missing.err.startsWith("filigree-cli: --output is required"), missing.err.constData());
    }

    void mistakesAreInTheOrderOfTheLines()
    {
        m_folder->write("a.golden", "play {a\nplay it\nplay b}|C\nplay |D\n");
        m_folder->write("b.golden", "stop\nplay {b\n");
        const Outcome outcome = m_folder->run({"import", "p.filigree", "a.golden", "b.golden"});
        CHECK_EXIT(outcome, 1);
        QByteArrayList places;
        for (const QByteArray &line : outcome.err.split('\n'))
            places.append(line.mid(14, 10));
        // "stop" of b.golden is a warning: it has no intent there and has one in the project
        QCOMPARE(places, (QByteArrayList{"a.golden:1", "a.golden:3", "a.golden:4", "b.golden:1", "b.golden:2", ""}));
    }

    void aFolderThatIsMissingIsTold()
    {
        const Outcome corpus = m_folder->run({"export", "p.filigree", "--what", "corpus", "--output", "nowhere/x.txt"});
        CHECK_EXIT(corpus, 1);
        QVERIFY2(corpus.err.contains("nowhere/x.txt: There is no such folder to write to."), corpus.err.constData());
        const Outcome inFile = m_folder->run({"run", "good.golden", "--output", "good.golden/out"});
        CHECK_EXIT(inFile, 1);
        QVERIFY2(!inFile.err.contains("no such file"), inFile.err.constData());
    }

    void aCatalogueOfNoSlotIsAWarning()
    {
        m_folder->write("values.txt", "jazz\nfado\n");
        const Outcome known = m_folder->run({"import", "p.filigree", "--catalogue", "Genre=values.txt"});
        CHECK_EXIT(known, 0);
        QVERIFY2(known.err.isEmpty(), known.err.constData());
        const Outcome unknown = m_folder->run({"import", "p.filigree", "--catalogue", "Gender=values.txt", "--json"});
        CHECK_EXIT(unknown, 0);
        QVERIFY2(unknown.err.contains("values.txt: warning: No utterance of the project has a slot \"Gender\""),
                 unknown.err.constData());
        QVERIFY(unknown.err.contains("There are: Genre."));
        QVERIFY(unknown.out.contains("\"severity\":\"warning\""));
        // Slots of reference data count, and before there is any utterance nothing can be wrong.
        m_folder->write("more.golden", "[Play]\nplay {Camila Cabello}|Artist\n");
        CHECK_EXIT(m_folder->run({"import", "p.filigree", "more.golden", "--as", "reference"}), 0);
        const Outcome reference = m_folder->run({"import", "p.filigree", "--catalogue", "Artist=values.txt"});
        QVERIFY2(reference.exit == 0 && reference.err.isEmpty(), reference.err.constData());
        const Outcome first = m_folder->run({"import", "new.filigree", "--catalogue", "Gender=values.txt"});
        QVERIFY2(first.exit == 0 && first.err.isEmpty(), first.err.constData());
    }

    void aFolderIsNoFileOfUtterances()
    {
        QVERIFY(QDir(m_folder->path(".")).mkdir("folder"));
        for (const QStringList &arguments : {QStringList{"import", "p.filigree", "folder"},
                                             {"run", "folder", "--output", "out"},
                                             {"import", "p.filigree", "folder", "--as", "test"}}) {
            const Outcome outcome = m_folder->run(arguments);
            CHECK_EXIT(outcome, 1);
            QVERIFY2(outcome.err.contains("folder: This is a folder, and there is no seq.in in it."),
                     outcome.err.constData());
        }
        m_folder->write("folder/seq.in", "play jazz\n");
        m_folder->write("folder/seq.out", "O B-Genre\n");
        QVERIFY(m_folder->run({"import", "p.filigree", "folder"}).err.contains("there is no label in it"));
        m_folder->write("folder/label", "Play\n");
        CHECK_EXIT(m_folder->run({"import", "p.filigree", "folder"}), 0);
    }

    void exportSaysWhatItWrote()
    {
        CHECK_EXIT(m_folder->run({"induce", "p.filigree"}), 0);
        const auto says = [this](const QStringList &arguments) {
            const Outcome outcome = m_folder->run(QStringList{"export", "p.filigree", "--what"} + arguments);
            return QByteArray::number(outcome.exit) + ' ' + outcome.err + outcome.out;
        };
        QCOMPARE(says({"corpus", "--output", "x.jsonl"}), QByteArray("0 filigree-cli: wrote 3 sentences to x.jsonl\n"));
        QCOMPARE(says({"corpus", "--output", "x.golden"}),
                 QByteArray("0 filigree-cli: wrote the golden text to x.golden\n"));
        QVERIFY(says({"grammar", "--output", "x.jsgf"}).contains(" to x.jsgf\n"));
        QCOMPARE(says({"fst", "--intent", "Play", "--output", "x.dot"}),
                 QByteArray("0 filigree-cli: wrote 1 file of machines to x.dot\n"));
        QCOMPARE(says({"fst", "--output", "x.dot"}),
                 QByteArray("0 filigree-cli: wrote 2 files of machines to x-Play.dot and so on\n"));
        QCOMPARE(says({"report", "--output", "x.md"}), QByteArray("0 filigree-cli: wrote a report to x.md\n"));
        QVERIFY(says({"corpus", "--format", "text"}).startsWith("0 play"));
    }

    void aLocaleIsOneThatThereIs()
    {
        for (const QStringList &arguments :
             {QStringList{"import", "new.filigree", "good.golden"}, {"run", "good.golden", "--output", "out"}}) {
            const Outcome outcome = m_folder->run(arguments + QStringList{"--locale", "english"});
            CHECK_EXIT(outcome, 2);
            QVERIFY2(
                outcome.err.contains("--locale: \"english\" is no locale. Write the language and the region in their "
                                     "short forms, as in en-US"),
                outcome.err.constData());
        }
        CHECK_EXIT(m_folder->run({"import", "new.filigree", "good.golden", "--locale", "en-US"}), 0);
    }

    void oneIsNotMany()
    {
        m_folder->write("one.golden", "[Go]\ngo\n");
        m_folder->write("one.txt", "jazz\n");
        const Outcome outcome = m_folder->run({"import", "one.filigree", "one.golden", "--catalogue", "Genre=one.txt"});
        QCOMPARE(outcome.out, QByteArray("Imported 1 utterance (1 new one), 1 catalogue value into one.filigree\n"));
        const Outcome two = m_folder->run({"import", "two.filigree", "good.golden"});
        QCOMPARE(two.out, QByteArray("Imported 3 utterances (3 new ones) into two.filigree\n"));
        QVERIFY(
            m_folder->run({"induce", "one.filigree"}).out.startsWith("Learned 1 rule; the language has 1 sentence\n"));
        const Outcome wrote = m_folder->run({"generate", "one.filigree", "--count", "1", "--output", "o.jsonl"});
        QCOMPARE(wrote.out, QByteArray("Wrote 1 sentence of 1 to o.jsonl\n"));
        const Outcome more = m_folder->run({"generate", "one.filigree", "--count", "2", "--output", "o.jsonl"});
        QVERIFY2(more.err.contains("the grammar has 1 sentence, fewer than the 2 wanted"), more.err.constData());
    }

    void infoNamesTheCorpora()
    {
        CHECK_EXIT(m_folder->run({"induce", "p.filigree"}), 0);
        QVERIFY(!m_folder->run({"info", "p.filigree"}).out.contains("sentences by corpus"));
        CHECK_EXIT(
            m_folder->run({"generate", "p.filigree", "--count", "2", "--name", "spring", "--output", "spring.jsonl"}),
            0);
        const Outcome info = m_folder->run({"info", "p.filigree", "--json"});
        const QJsonObject json = QJsonDocument::fromJson(info.out).object();
        QCOMPARE(json["corpora"].toInt(), 1);
        QCOMPARE(json["sentences by corpus"].toObject()["spring"].toString(), QStringLiteral("2"));
        QVERIFY(m_folder->run({"info", "p.filigree"}).out.contains("\n  spring:"));
    }

    void aMachineNeedsAnEndingOrAFormat()
    {
        CHECK_EXIT(m_folder->run({"induce", "p.filigree"}), 0);
        const QStringList export_{"export", "p.filigree", "--what", "fst", "--intent", "Play", "--output"};
        const QStringList names = m_folder->names();
        for (const char *output : {"machine", "folder/"}) {
            const Outcome outcome = m_folder->run(export_ + QStringList(output));
            CHECK_EXIT(outcome, 2);
            QVERIFY2(outcome.err.contains("nothing tells how to write the machine"), outcome.err.constData());
        }
        QCOMPARE(m_folder->names(), names);
        CHECK_EXIT(m_folder->run(export_ + QStringList{"machine", "--format", "att"}), 0);
        QVERIFY(m_folder->names().contains("machine"));
        CHECK_EXIT(m_folder->run(export_ + QStringList{"machine.fst"}), 0);
        const Outcome piped = m_folder->run(export_ + QStringList{"-"});
        CHECK_EXIT(piped, 0);
        QCOMPARE(piped.out, m_folder->read("machine.fst"));
    }

    // Names of files are bytes.
    void jsonOfOddPathsIsJson()
    {
        CHECK_EXIT(m_folder->run({"induce", "p.filigree"}), 0);
        QProcess shell;
        shell.setWorkingDirectory(m_folder->path("."));
        shell.start("sh",
                    {"-c",
                     QStringLiteral("exec '%1' generate p.filigree --count 2 --json --output "
                                    "\"$(printf 'o\\377.jsonl')\"")
                         .arg(QStringLiteral(FILIGREE_CLI))});
        QVERIFY(shell.waitForFinished());
        QVERIFY2(shell.exitCode() == 0, shell.readAllStandardError().constData());
        const QJsonObject json = QJsonDocument::fromJson(shell.readAllStandardOutput()).object();
        QCOMPARE(json["output"].toString(), QString("o") + QChar::ReplacementCharacter + ".jsonl");
    }

    void aForeignRecipeIsRefusedBeforeAnythingIsWritten()
    {
        CHECK_EXIT(m_folder->run({"induce", "p.filigree"}), 0);
        m_folder->write("o.jsonl", "mine\n");
        m_folder->write("o.jsonl.recipe", "two eggs\n");
        const Outcome outcome =
            m_folder->run({"generate", "p.filigree", "--count", "2", "--output", "o.jsonl", "--resume"});
        CHECK_EXIT(outcome, 1);
        QVERIFY2(outcome.err.contains("o.jsonl.recipe: This file is not one of --resume"), outcome.err.constData());
        QCOMPARE(m_folder->read("o.jsonl"), QByteArray("mine\n"));
        QCOMPARE(m_folder->read("o.jsonl.recipe"), QByteArray("two eggs\n"));
    }

    void hostileRecipesAreTold_data()
    {
        QTest::addColumn<QByteArray>("wrong");
        QTest::addColumn<QByteArray>("instead");
        QTest::newRow("count -1") << QByteArray("\"count\":2") << QByteArray("\"count\":-1");
        QTest::newRow("count 0") << QByteArray("\"count\":2") << QByteArray("\"count\":0");
        QTest::newRow("count 2.5") << QByteArray("\"count\":2") << QByteArray("\"count\":2.5");
        QTest::newRow("count 10^19") << QByteArray("\"count\":2") << QByteArray("\"count\":10000000000000000000");
        QTest::newRow("seed -1") << QByteArray("\"seed\":1") << QByteArray("\"seed\":-1");
        QTest::newRow("words") << QByteArray("\"words\":1") << QByteArray("\"words\":1000000000");
        QTest::newRow("words 1.5") << QByteArray("\"words\":1") << QByteArray("\"words\":1.5");
        QTest::newRow("jaccard") << QByteArray("\"jaccard\":0.5") << QByteArray("\"jaccard\":-1");
        QTest::newRow("jaccard 1e999") << QByteArray("\"jaccard\":0.5") << QByteArray("\"jaccard\":1e999");
        QTest::newRow("containment") << QByteArray("\"containment\":0.5") << QByteArray("\"containment\":2");
        QTest::newRow("mix") << QByteArray("\"mix\":0.0") << QByteArray("\"mix\":7");
        QTest::newRow("no text") << QByteArray("\"method\":\"resample\"") << QByteArray("\"method\":[]");
    }

    void hostileRecipesAreTold()
    {
        QFETCH(QByteArray, wrong);
        QFETCH(QByteArray, instead);
        CHECK_EXIT(m_folder->run({"generate", "p.filigree", "--count", "2", "--method", "resample", "--name", "c",
                                  "--output", "o.jsonl"}),
                   0);
        const QStringList command{"export", "p.filigree", "--what", "corpus", "--set", "c"};
        CHECK_EXIT(m_folder->run(command), 0);
        {
            auto store = ProjectStore::open(m_folder->path("p.filigree").toStdString());
            QVERIFY(store);
            CorpusInfo corpus = store->corpora().value().front();
            QByteArray recipe = QByteArray::fromStdString(corpus.recipe);
            QVERIFY2(recipe.contains(wrong), recipe.constData());
            corpus.recipe = recipe.replace(wrong, instead).toStdString();
            QVERIFY(store->putCorpus(corpus));
        }
        const Outcome outcome = m_folder->run(command);
        CHECK_EXIT(outcome, 1);
        QVERIFY2(outcome.err.contains("The recipe of the corpus cannot be read."), outcome.err.constData());
        QVERIFY(outcome.out.isEmpty());
    }

private:
    std::unique_ptr<CliFolder> m_folder;
};

QTEST_GUILESS_MAIN(TestCliMessages)
#include "tst_climessages.moc"
