// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is kept beside a model of how good it is, and when it counts no more. That it is measured rightly is seen in
// the tests with the translation program.

#include <chrono>
#include <filesystem>

#include <sys/stat.h>

#include <QTemporaryDir>
#include <QTest>

#include "core/base/sha256.h"
#include "core/translation/modelscores.h"
#include "support/fakeworker.h"
#include "support/files.h"

using namespace filigree;
using namespace filigree::tests;

class TestModelScores : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keptScores();
    void otherWeights();
    void weightsAreNotReadAgain();
    void damaged_data();
    void damaged();
    void setsOfAModel();
    void whatIsNoFileIsNotRead();
    void measured();
    void replacedWhileItIsMeasured();
    void tooLargeToBeMeasuredOn();
    void curveOfATraining();
    void curveOfAStranger();

private:
    /// A set of one sentence, and the subwords that it takes.
    [[nodiscard]] ScoredSet writtenSet() const;
    [[nodiscard]] QString file(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] std::filesystem::path folder() const { return m_folder->path().toStdString(); }
    [[nodiscard]] static QByteArray scores()
    {
        return "{\"filigreeModelScores\":1,\"weights\":\"" + QByteArray::fromStdString(Sha256().add("weights").hex())
            + "\",\"sets\":[{\"references\":\"abc\",\"sentences\":3,\"bleu\":41.5}]}";
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    NoProgress m_quiet;
};

void TestModelScores::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(file("model.weights"), "weights");
}

void TestModelScores::keptScores()
{
    QVERIFY(readModelScores(folder(), m_quiet).empty());
    write(file("scores.json"), scores());
    const auto read = readModelScores(folder(), m_quiet);
    QCOMPARE(read.size(), std::size_t(1));
    QVERIFY(scoreOn(read, "abc") != nullptr && scoreOn(read, "abc")->bleu == 41.5);
    QVERIFY(scoreOn(read, "abd") == nullptr);
}

// A training that went on: the figures are of weights that are not there any more.
void TestModelScores::otherWeights()
{
    write(file("scores.json"), scores());
    write(file("model.weights"), "weights of later");
    QVERIFY(readModelScores(folder(), m_quiet).empty());
}

// Where size and time of the weights are those that were measured, nobody hashes them.
void TestModelScores::weightsAreNotReadAgain()
{
    const auto weights = folder() / "model.weights";
    const auto changed = std::filesystem::last_write_time(weights);
    const auto stamp = [&] {
        const auto since = std::chrono::duration_cast<std::chrono::nanoseconds>(changed.time_since_epoch()).count();
        return ",\"file\":{\"size\":7,\"changed\":" + QByteArray::number(static_cast<qlonglong>(since)) + "}}";
    };
    write(file("scores.json"), scores().chopped(1) + stamp());
    write(file("model.weights"), "WEIGHTS"); // it would be seen by the hash
    std::filesystem::last_write_time(weights, changed);
    QCOMPARE(readModelScores(folder(), m_quiet).size(), std::size_t(1));
    std::filesystem::last_write_time(weights, changed + std::chrono::seconds(2));
    QVERIFY(readModelScores(folder(), m_quiet).empty());
    write(file("model.weights"), "weights"); // a copy: the same, at another time
    QCOMPARE(readModelScores(folder(), m_quiet).size(), std::size_t(1));
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
    QVERIFY(readModelScores(folder(), m_quiet).empty());
}

void TestModelScores::setsOfAModel()
{
    write(file("new.txt"), "uno\ndos\n");
    const std::string references = file("new.txt").toStdString();
    ModelDescription about;
    about.domains = {{"old", true, "o", 9, "o.dev", "/nowhere/old.txt"}, // gone with its base
                     {"plain", true, "p", 9, {}, {}}, // nothing was put aside
                     {"new", false, "n", 9, "n.dev", references}};
    const auto sets = scoredSetsOf(about, m_quiet);
    QCOMPARE(sets.size(), std::size_t(1));
    QCOMPARE(sets[0].set.name, std::string("new"));
    QVERIFY(!sets[0].set.old && sets[0].set.pairs == "n.dev");
    QCOMPARE(sets[0].references, Sha256().add("uno\ndos\n").hex());
}

// A description may name anything: a pipe would keep the program waiting for ever.
void TestModelScores::whatIsNoFileIsNotRead()
{
    const std::string pipe = file("pipe").toStdString();
    QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
    write(file("good.txt"), "uno\n");
    ModelDescription about;
    about.domains = {{"pipe", true, "p", 9, "p.dev", pipe},
                     {"device", true, "d", 9, "d.dev", "/dev/zero"},
                     {"good", false, "g", 9, "g.dev", file("good.txt").toStdString()}};
    const auto sets = scoredSetsOf(about, m_quiet);
    QCOMPARE(sets.size(), std::size_t(1));
    QCOMPARE(sets[0].set.name, std::string("good"));
    about.domains.assign(1000, about.domains[2]);
    QCOMPARE(scoredSetsOf(about, m_quiet).size(), std::size_t(64));
    QCOMPARE(::mkfifo(file("curve.jsonl").toStdString().c_str(), 0600), 0);
    QVERIFY(readCurve(folder()).empty());
}

ScoredSet TestModelScores::writtenSet() const
{
    QByteArray table = "<pad>\t0\n<unk>\t0\n<s>\t0\n</s>\t0\n";
    for (int i = 0; i < placeholderCount; ++i)
        table += "<s" + QByteArray::number(i) + ">\t0\n";
    std::filesystem::create_directories(folder() / "data");
    write(file("data/subwords.vocab"), table + "\xE2\x96\x81play\t-1\n");
    write(file("dev.ids"), "14\t14\n");
    write(file("dev.txt"), "play\n");
    return {{"new", file("dev.ids").toStdString(), file("dev.txt").toStdString(), false}, "abc"};
}

void TestModelScores::measured()
{
    const FakeWorker fake(folder());
    WorkerProcess worker = fake.start();
    const auto kept = good(measureModel(folder(), {writtenSet()}, worker, m_quiet));
    QCOMPARE(kept.size(), std::size_t(1));
    QVERIFY(readModelScores(folder(), m_quiet) == kept);
}

// The figures would be kept as those of weights that nobody has measured.
void TestModelScores::replacedWhileItIsMeasured()
{
    const FakeWorker fake(folder());
    fake.at("translate", "printf 'of later' >'" + file("model.weights").toStdString() + "'");
    WorkerProcess worker = fake.start();
    QCOMPARE(codeOf(measureModel(folder(), {writtenSet()}, worker, m_quiet)), ErrorCode::Inconsistent);
    QVERIFY(!std::filesystem::exists(folder() / "scores.json"));
}

void TestModelScores::tooLargeToBeMeasuredOn()
{
    const ScoredSet set = writtenSet();
    std::filesystem::resize_file(folder() / "dev.ids", (64U << 20U) + 1); // of nothing: it takes no room
    const FakeWorker fake(folder());
    WorkerProcess worker = fake.start();
    const auto refused = measureModel(folder(), {set}, worker, m_quiet);
    QCOMPARE(codeOf(refused), ErrorCode::InvalidInput);
    QVERIFY2(refused.error().detail.find("64 MiB") != std::string::npos, refused.error().detail.c_str());
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

// In which each line has a set of another name: the window would draw a curve for each.
void TestModelScores::curveOfAStranger()
{
    QByteArray lines;
    for (int i = 0; i < 200; ++i)
        lines += R"({"step":1,"epoch":1,"best":false,"development":[{"name":"set)" + QByteArray::number(i)
            + R"(","loss":1.5},{"name":"set0","loss":2}]})" + "\n";
    write(file("curve.jsonl"), lines);
    const auto curve = readCurve(folder());
    QCOMPARE(curve.size(), std::size_t(200));
    QCOMPARE(curve[63].development.size(), std::size_t(2));
    QCOMPARE(curve[64].development.size(), std::size_t(1));
    QCOMPARE(curve[64].development[0].name, std::string("set0"));
}

QTEST_GUILESS_MAIN(TestModelScores)
#include "tst_modelscores.moc"
