// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// filigree-cli translate-train, translate-adapt, translate-merge and translate, from parallel text to utterances.

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/cli/clitest.h"
#include "translator/toytext.h"

class TestCliTranslate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void trained();
    void text();
    void utterances();
    void values();
    void templates();
    void same_seed_same_model();
    void adapted();
    void merged();
    void fisher_of_other_weights();
    void fisher_of_the_base();
    void two_files();
    void places();
    void wrong_usage();

private:
    [[nodiscard]] QStringList training(const QString &model, int steps) const
    {
        return toy::trainingCommand(model, steps) + QStringList{"--batch",         "600", "--rate",    "5e-3",
                                                                "--warm-up",       "60",  "--dropout", "0",
                                                                "--measure-every", "200", "--json"};
    }
    [[nodiscard]] static QJsonObject object(const QByteArray &line) { return QJsonDocument::fromJson(line).object(); }

    CliFolder m_folder;
};

void TestCliTranslate::initTestCase()
{
    m_folder.write("toy.tsv", toy::textTable(1500, 1));
    m_folder.write("dev.tsv", toy::textTable(60, 2));
    // the new domain speaks of the same things in another way
    QByteArray fresh = toy::textTable(200, 3);
    fresh.replace("the ", "my ").replace("die ", "meine ");
    m_folder.write("fresh.tsv", fresh);
    const Outcome out = m_folder.run(training("model", 500) + QStringList{"--from", "en", "--to", "de"});
    CHECK_EXIT(out, 0);
    QVERIFY2(out.err.contains("BLEU"), out.err.constData());
    const QJsonObject told = object(out.out);
    QCOMPARE(told["origin"].toString(), QStringLiteral("train"));
    QCOMPARE(told["step"].toInt(), 500);
    const QJsonObject dev = told["development"].toArray()[0].toObject();
    QCOMPARE(dev["name"].toString(), QStringLiteral("toy"));
    QVERIFY2(dev["bleu"].toDouble() > 80, out.out.constData());
    const Outcome nowhere = m_folder.run(training("nowhere", 1) + QStringList{"--to", "german"});
    QCOMPARE(nowhere.exit, 2);
    QVERIFY2(nowhere.err.contains("german"), nowhere.err.constData());
    QVERIFY(!QFile::exists(m_folder.path("nowhere")));
}

void TestCliTranslate::trained()
{
    const QJsonObject about = object(m_folder.read("model/about.json"));
    QCOMPARE(about["source"].toString(), QStringLiteral("en"));
    QVERIFY(about["finished"].toBool());
    QVERIFY(about["processorSeconds"].toDouble() > 0);
    // paths within the folder are relative: it can be moved
    QCOMPARE(about["domains"].toArray()[0].toObject()["pairs"].toString(), QStringLiteral("data/toy.train.ids"));
    QVERIFY(QFile::exists(m_folder.path("model/fisher.weights")));
    const QList<QByteArray> curve = m_folder.read("model/curve.jsonl").trimmed().split('\n');
    QCOMPARE(curve.size(), 3); // after 200, 400 and at the end
    QCOMPARE(object(curve[1])["step"].toInt(), 400);
}

void TestCliTranslate::text()
{
    const Outcome out = m_folder.run({"translate", "model", "-", "--beam", "1"},
                                     "play the red music in the kitchen\n\nstop the old songs in the hall\n");
    CHECK_EXIT(out, 0);
    const QList<QByteArray> lines = out.out.split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY2(lines[0].startsWith("spiele die "), lines[0].constData());
    QCOMPARE(lines[1], QByteArray());
    QVERIFY2(lines[2].startsWith("stoppe die "), lines[2].constData());
    m_folder.write("in.txt", "find the blue lamps in the attic\n");
    CHECK_EXIT(m_folder.run({"translate", "model", "in.txt", "--output", "out.txt"}), 0);
    const QByteArray found = m_folder.read("out.txt").trimmed();
    QVERIFY2(found.startsWith("suche die "), found.constData());
    const Outcome json = m_folder.run({"translate", "model", "in.txt", "--json"});
    CHECK_EXIT(json, 0);
    QCOMPARE(object(json.out)["target"].toString(), QString::fromUtf8(found));
    QVERIFY(object(json.out)["score"].toDouble() < 0);
}

void TestCliTranslate::utterances()
{
    m_folder.write("music.golden",
                   "[Play]\nplay the red songs in the kitchen for Greta|Person\n"
                   "[Show]\nshow the {old lists}|Thing in the hall for {Maria Callas}|Person\n");
    const Outcome out = m_folder.run({"translate", "model", "music.golden", "--output", "out.jsonl", "--locale",
                                      "de-DE", "--review", "review.jsonl"});
    CHECK_EXIT(out, 0);
    const QList<QByteArray> lines = m_folder.read("out.jsonl").trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(object(lines[0])["intent"].toString(), QStringLiteral("Play"));
    QCOMPARE(object(lines[0])["locale"].toString(), QStringLiteral("de-DE"));
    QCOMPARE(lines[0].count("B-Person"), 1);
    QCOMPARE(lines[1].count("B-Person"), 1);
    QCOMPARE(lines[1].count("I-Person"), 1);
    QCOMPARE(lines[1].count("B-Thing"), 1);
    QVERIFY(lines[1].contains("Maria"));
    const QJsonObject review = object(m_folder.read("review.jsonl").split('\n')[1]);
    QVERIFY(review["annotated"].toString().contains(QStringLiteral("{Maria Callas}|Person")));
    QVERIFY(review.contains("flags"));
    QVERIFY(review["values"].toArray().size() == 2);
}

void TestCliTranslate::values()
{
    m_folder.write("one.golden", "[Play]\nplay the red songs in the {kitchen}|Room for Greta|Person\n");
    m_folder.write("rooms.tsv", "kitchen\tKüche\n");
    m_folder.write("people.txt", "Hannelore\n");
    const QStringList command{"translate",     "model",       "one.golden",       "--value",
                              "Room=look-up",  "--aligned",   "Room=rooms.tsv",   "--value",
                              "Person=refill", "--catalogue", "Person=people.txt"};
    const Outcome out = m_folder.run(command);
    CHECK_EXIT(out, 0);
    QVERIFY2(out.out.contains("Küche|Room"), out.out.constData());
    QVERIFY2(out.out.contains("Hannelore|Person"), out.out.constData());
    const Outcome translated =
        m_folder.run({"translate", "model", "one.golden", "--value", "Room=translate", "--json"});
    CHECK_EXIT(translated, 0);
    QCOMPARE(object(translated.out)["values"].toArray()[0].toObject()["origin"].toString(),
             QStringLiteral("translated"));
    CHECK_EXIT(m_folder.run({"translate", "model", "one.golden", "--value", "Room=look-up"}), 2);
    CHECK_EXIT(m_folder.run({"translate", "model", "one.golden", "--value", "Room=guess"}), 2);
    const Outcome misspelt = m_folder.run({"translate", "model", "one.golden", "--value", "room=translate"});
    CHECK_EXIT(misspelt, 0);
    QVERIFY2(misspelt.err.contains("no utterance has a slot room"), misspelt.err.constData());
}

void TestCliTranslate::templates()
{
    const Outcome out = m_folder.run({"translate", "model", "-", "--as", "templates"},
                                     "play the red songs in the kitchen for {Person}\n");
    CHECK_EXIT(out, 0);
    QVERIFY2(out.out.contains("{Person}"), out.out.constData());
    QVERIFY2(out.out.startsWith("spiele "), out.out.constData());
    const Outcome wrong = m_folder.run({"translate", "model", "-", "--as", "templates"}, "play {\n");
    QCOMPARE(wrong.exit, 1);
}

void TestCliTranslate::same_seed_same_model()
{
    for (const char *name : {"first", "second"}) {
        const QString threads = name[0] == 'f' ? "1" : "2";
        CHECK_EXIT(m_folder.run(training(name, 30) + QStringList{"--seed", "7", "--threads", threads, "--no-fisher"}),
                   0);
    }
    QVERIFY(m_folder.read("first/model.weights") == m_folder.read("second/model.weights"));
    QVERIFY(m_folder.read("first/data/subwords.model") == m_folder.read("second/data/subwords.model"));
    QVERIFY(!QFile::exists(m_folder.path("first/fisher.weights")));
}

void TestCliTranslate::adapted()
{
    const QStringList common{"translate-adapt", "new",     "--base",  "model",    "--pairs",
                             "fresh.tsv",       "--steps", "60",      "--epochs", "0",
                             "--measure-every", "30",      "--batch", "600",      "--json"};
    const Outcome out = m_folder.run(common + QStringList{"--ewc", "0.1", "--mix", "1"});
    CHECK_EXIT(out, 0);
    const QJsonObject about = object(m_folder.read("new/about.json"));
    QCOMPARE(about["origin"].toString(), QStringLiteral("adapt"));
    QCOMPARE(about["request"].toObject()["pull"].toString(), QStringLiteral("ewc"));
    QCOMPARE(about["request"].toObject()["oldPerNew"].toDouble(), 1.0);
    QCOMPARE(about["domains"].toArray().size(), 2); // the old one is that of the base
    QCOMPARE(object(out.out)["development"].toArray().size(), 2);
    const Outcome into =
        m_folder.run({"translate-adapt", "model", "--base", "model", "--pairs", "fresh.tsv", "--replace"});
    QCOMPARE(into.exit, 2);
    QVERIFY(QFile::exists(m_folder.path("model/model.weights")));
}

void TestCliTranslate::merged()
{
    CHECK_EXIT(m_folder.run({"translate-merge", "none", "--models", "new", "--base", "model", "-k", "0"}), 0);
    const QStringList line{"translate-merge", "half", "--models", "new", "--base", "model", "--linear"};
    CHECK_EXIT(m_folder.run(line + QStringList{"-k", "1.5"}), 2); // beyond its end
    QVERIFY(!QFile::exists(m_folder.path("half")));
    const Outcome half = m_folder.run(line + QStringList{"-k", "0.5", "--json"});
    CHECK_EXIT(half, 0);
    QCOMPARE(object(half.out)["way"].toString(), QStringLiteral("line"));
    CHECK_EXIT(m_folder.run({"translate-merge", "soup", "--models", "new", "half"}), 0);
    CHECK_EXIT(m_folder.run({"translate-merge", "both", "--models", "new", "half", "--base", "model", "-k", "3"}), 0);
    for (const char *name : {"none", "half", "soup", "both"}) {
        const Outcome out = m_folder.run({"translate", name, "-"}, "play the red music in the kitchen\n");
        CHECK_EXIT(out, 0);
        QVERIFY2(out.out.startsWith("spiele "), out.out.constData());
    }
    CHECK_EXIT(m_folder.run({"translate-merge", "none", "--models", "new", "--base", "model"}), 2); // it stands there
    CHECK_EXIT(m_folder.run({"translate-merge", "alone", "--models", "new"}), 2);
    QStringList other = training("other", 1) + QStringList{"--seed", "2", "--no-fisher"};
    other[other.indexOf("340")] = "330";
    CHECK_EXIT(m_folder.run(other), 0);
    const Outcome foreign = m_folder.run({"translate-merge", "mad", "--models", "other", "--base", "model"});
    QCOMPARE(foreign.exit, 1);
    QVERIFY2(foreign.err.contains("different subwords"), foreign.err.constData());
}

// As where a training went on and was ended before it measured anew: nobody has to know of it.
void TestCliTranslate::fisher_of_other_weights()
{
    const QByteArray ofBase = m_folder.read("model/fisher.weights");
    const QByteArray ofNew = m_folder.read("new/fisher.weights");
    QVERIFY(!ofBase.isEmpty() && !ofNew.isEmpty() && ofBase != ofNew);
    m_folder.write("model/fisher.weights", ofNew);
    m_folder.write("new/fisher.weights", ofBase);
    CHECK_EXIT(m_folder.run({"translate-merge", "stale", "--models", "new", "--base", "model"}), 0);
    QVERIFY(QFile::exists(m_folder.path("stale/base-fisher.weights")));
    QVERIFY(m_folder.read("model/fisher.weights") == ofNew); // the base is not ours to change
    QVERIFY(m_folder.read("new/fisher.weights") != ofBase);
    m_folder.write("model/fisher.weights", ofBase);
    CHECK_EXIT(m_folder.run({"translate-merge", "fresh", "--models", "new", "--base", "model"}), 0);
    QVERIFY(!QFile::exists(m_folder.path("fresh/base-fisher.weights")));
}

// --no-fisher is about the model that is made, not about its base.
void TestCliTranslate::fisher_of_the_base()
{
    CHECK_EXIT(m_folder.run(training("plain", 30) + QStringList{"--no-fisher"}), 0);
    CHECK_EXIT(m_folder.run({"translate-adapt", "held", "--base", "plain", "--pairs", "fresh.tsv", "--steps", "2",
                             "--epochs", "0", "--ewc", "0.1", "--no-fisher"}),
               0);
    QVERIFY(!QFile::exists(m_folder.path("held/fisher.weights")));
    const QJsonObject head = object(m_folder.read("held/base-fisher.weights").split('\n')[1]);
    QVERIFY(head["about"].toObject()["sentences"].toInt() > 100);
}

void TestCliTranslate::two_files()
{
    QByteArray source;
    QByteArray target;
    for (const QByteArray &line : toy::textTable(100, 5).trimmed().split('\n')) {
        source += line.split('\t')[0] + "\n";
        target += line.split('\t')[1] + "\n";
    }
    m_folder.write("a.en", source);
    m_folder.write("a.de", target);
    QStringList command = training("files", 1);
    command[3] = "toy=a.en,a.de";
    CHECK_EXIT(m_folder.run(command), 0);
    m_folder.write("a.de", target + "eine Zeile mehr\n");
    command[1] = "uneven";
    const Outcome out = m_folder.run(command);
    QCOMPARE(out.exit, 1);
    QVERIFY2(out.err.contains("100") && out.err.contains("101"), out.err.constData());
    QVERIFY(!QFile::exists(m_folder.path("uneven")));
}

void TestCliTranslate::places()
{
    const Outcome again = m_folder.run(training("model", 1));
    QCOMPARE(again.exit, 2);
    QVERIFY2(again.err.contains("--resume"), again.err.constData());
    QDir(m_folder.path("")).mkdir("mine");
    m_folder.write("mine/letter", "dear");
    QCOMPARE(m_folder.run(training("mine", 1) + QStringList{"--replace"}).exit, 2);
    QCOMPARE(m_folder.read("mine/letter"), QByteArray("dear"));
    const Outcome none = m_folder.run({"translate", "mine", "-"}, "a\n");
    QCOMPARE(none.exit, 1);
    QVERIFY2(none.err.contains("no translation model"), none.err.constData());
    const Outcome done = m_folder.run({"translate-train", "model", "--resume"});
    QCOMPARE(done.exit, 2);
    QVERIFY2(done.err.contains("finished"), done.err.constData());
}

void TestCliTranslate::wrong_usage()
{
    CHECK_EXIT(m_folder.run({"translate-train", "x"}), 2);
    CHECK_EXIT(m_folder.run({"translate-train", "x", "--pairs", "toy.tsv", "--width", "30", "--heads", "4"}), 2);
    CHECK_EXIT(m_folder.run({"translate-train", "x", "--pairs", "toy.tsv", "--width", "5000"}), 2);
    CHECK_EXIT(m_folder.run({"translate-train", "x", "--pairs", "toy.tsv", "--dev", "other=dev.tsv"}), 2);
    // what --resume cannot follow is named
    const Outcome other =
        m_folder.run({"translate-train", "model", "--resume", "--batch", "300", "--steps", "501", "--no-fisher"});
    QCOMPARE(other.exit, 2);
    QVERIFY2(other.err.contains("leave out --batch, --no-fisher."), other.err.constData());
    CHECK_EXIT(m_folder.run({"translate-adapt", "x", "--pairs", "toy.tsv"}), 2);
    CHECK_EXIT(m_folder.run({"translate-adapt", "x", "--base", "nowhere", "--pairs", "toy.tsv"}), 1);
    CHECK_EXIT(m_folder.run({"translate", "model", "-", "--review", "x"}, "a\n"), 2);
    QVERIFY(!QFile::exists(m_folder.path("x")));
}

QTEST_GUILESS_MAIN(TestCliTranslate)
#include "tst_clitranslate.moc"
