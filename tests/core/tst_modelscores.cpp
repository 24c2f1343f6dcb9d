// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is kept beside a model of how good it is, and when it counts no more. That it is measured rightly is seen in
// the tests with the translation program.

#include <filesystem>

#include <QTemporaryDir>
#include <QTest>

#include "core/base/sha256.h"
#include "core/translation/modelscores.h"
#include "support/files.h"

using namespace filigree;
using namespace filigree::tests;

class TestModelScores : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keptScores();
    void otherWeights();
    void damaged_data();
    void damaged();
    void setsOfAModel();
    void curveOfATraining();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] std::filesystem::path folder() const { return m_folder->path().toStdString(); }
    [[nodiscard]] static QByteArray scores()
    {
        return "{\"filigreeModelScores\":1,\"weights\":\"" + QByteArray::fromStdString(Sha256().add("weights").hex())
            + "\",\"sets\":[{\"references\":\"abc\",\"sentences\":3,\"bleu\":41.5}]}";
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestModelScores::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(file("model.weights"), "weights");
}

void TestModelScores::keptScores()
{
    QVERIFY(readModelScores(folder()).empty());
    write(file("scores.json"), scores());
    const auto read = readModelScores(folder());
    QCOMPARE(read.size(), std::size_t(1));
    QVERIFY(scoreOn(read, "abc") != nullptr && scoreOn(read, "abc")->bleu == 41.5);
    QVERIFY(scoreOn(read, "abd") == nullptr);
}

// A training that went on: the figures are of weights that are not there any more.
void TestModelScores::otherWeights()
{
    write(file("scores.json"), scores());
    write(file("model.weights"), "weights of later");
    QVERIFY(readModelScores(folder()).empty());
}

void TestModelScores::damaged_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("cut off") << scores().chopped(5);
    QTest::newRow("a newer one") << scores().replace("Scores\":1", "Scores\":2");
    QTest::newRow("no figure") << scores().replace("41.5", "\"good\"");
    QTest::newRow("empty") << QByteArray();
}

void TestModelScores::damaged()
{
    QFETCH(QByteArray, json);
    write(file("scores.json"), json);
    QVERIFY(readModelScores(folder()).empty());
}

void TestModelScores::setsOfAModel()
{
    write(file("new.txt"), "uno\ndos\n");
    const std::string references = file("new.txt").toStdString();
    ModelDescription about;
    about.domains = {{"old", true, "o", 9, "o.dev", "/nowhere/old.txt"}, // gone with its base
                     {"plain", true, "p", 9, {}, {}}, // nothing was put aside
                     {"new", false, "n", 9, "n.dev", references}};
    const auto sets = scoredSetsOf(about);
    QCOMPARE(sets.size(), std::size_t(1));
    QCOMPARE(sets[0].set.name, std::string("new"));
    QVERIFY(!sets[0].set.old && sets[0].set.pairs == "n.dev");
    QCOMPARE(sets[0].references, Sha256().add("uno\ndos\n").hex());
}

void TestModelScores::curveOfATraining()
{
    QVERIFY(readCurve(folder()).empty());
    ProgressEvent event;
    event.step = 40;
    event.epoch = 1.5;
    event.loss = 3.25;
    event.best = true;
    event.development = {{"old", 2.5, 12.25}, {"new", 4.0, {}}};
    QVERIFY(appendToCurve(folder(), event));
    event.step = 80;
    event.best = false;
    QVERIFY(appendToCurve(folder(), event));
    write(file("curve.jsonl"), content(file("curve.jsonl")) + "{\"step\":120,\"ep"); // the power went
    const auto curve = readCurve(folder());
    QCOMPARE(curve.size(), std::size_t(2));
    QVERIFY(curve[0].step == 40 && curve[0].epoch == 1.5 && curve[0].loss == 3.25 && curve[0].best && !curve[1].best);
    QCOMPARE(curve[1].development.size(), std::size_t(2));
    QVERIFY(curve[1].development[0].name == "old" && curve[1].development[0].bleu == 12.25);
    QVERIFY(!curve[1].development[1].bleu);
}

QTEST_GUILESS_MAIN(TestModelScores)
#include "tst_modelscores.moc"
