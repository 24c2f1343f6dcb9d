// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Several adaptations as one piece of work: what is told before anything is trained, and what is not done twice. The
// trainings themselves are in tst_windowtranslation.

#include <filesystem>
#include <memory>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/document/sweepwork.h"
#include "core/base/files.h"
#include "core/translation/modelfiles.h"
#include "core/translation/modelscores.h"
#include "support/cancelling.h"
#include "support/fakeworker.h"
#include "support/results.h"

using namespace filigree;
using namespace filigree::app;

class TestSweepWork : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatLiesInTheWay();
    void whatIsFinished();
    void whatWasNotMeasured();
    void withoutTheProgram();
    void otherText();
    void modelsThatAreNotOfTheSeries();
    void cancelled();

private:
    [[nodiscard]] std::filesystem::path path(const char *name) const { return m_library / name; }
    [[nodiscard]] Result<void> run(const SweepLists &lists)
    {
        NoProgress quiet;
        return run(lists, quiet);
    }
    [[nodiscard]] Result<void> run(const SweepLists &lists, Progress &progress)
    {
        SweepWish wish;
        wish.library = m_library;
        wish.name = "x";
        wish.base = path("base");
        wish.pairs = {{"new", path("new.tsv"), {}}};
        wish.lists = lists;
        return runSweep(wish, {m_program, {}}, m_training, m_feed, progress);
    }
    /// As if it had been trained.
    void finish(const char *name) const;
    /// Something to measure it on, and the subwords that this takes of it and the base.
    void putAside(const char *name) const;
    [[nodiscard]] static SweepLists fineTuning() { return {true, false, false, false, {}, {}, 1, {}}; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::filesystem::path m_library;
    std::filesystem::path m_program;
    TrainingFeed m_training;
    SweepFeed m_feed;
};

void TestSweepWork::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = m_folder->path().toStdString();
    m_program = "/nowhere/filigree-translator";
    ModelDescription base;
    base.vocabulary.hash = "0123";
    QVERIFY(writeModelDescription(path("base"), base));
    QVERIFY(writeFile(path("new.tsv"), "one\teins\n"));
}

void TestSweepWork::finish(const char *name) const
{
    ModelDescription about;
    about.origin = ModelOrigin::Adapted;
    about.finished = true;
    about.parents = {path("base").string()};
    about.vocabulary = {(path(name) / "data/subwords.vocab").string(), 400, "0123456789abcdef"};
    AdaptRequest request;
    request.vocabulary = about.vocabulary;
    request.base = path("base").string();
    request.newPairs = {(path(name) / "data/new.train.ids").string()};
    request.output = path(name).string();
    request.settings.seed = 1;
    about.request = request;
    QVERIFY(writeModelDescription(path(name), about));
    QVERIFY(writeFile(path(name) / modelFileName, "weights"));
}

void TestSweepWork::whatLiesInTheWay()
{
    QVERIFY(std::filesystem::create_directory(path("x-tuned")));
    QVERIFY(writeFile(path("x-tuned") / "thesis.txt", "x"));
    QSignalSpy begun(&m_feed, &SweepFeed::begun);
    const auto done = run(fineTuning());
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::InvalidOption); // before the program was looked for
    QCOMPARE(done.error().file, path("x-tuned").string());
    QCOMPARE(begun.size(), 0);
    QVERIFY(std::filesystem::exists(path("x-tuned") / "thesis.txt"));
}

void TestSweepWork::whatIsFinished()
{
    finish("x-tuned");
    const auto done = run(fineTuning());
    QVERIFY2(done, done ? "" : done.error().message().c_str()); // nothing is to be done, so nothing is needed
}

void TestSweepWork::putAside(const char *name) const
{
    std::string table = "<pad>\t0\n<unk>\t0\n<s>\t0\n</s>\t0\n";
    for (int i = 0; i < placeholderCount; ++i)
        table += "<s" + std::to_string(i) + ">\t0\n";
    for (const char *model : {"base", name}) {
        std::filesystem::create_directories(path(model) / "data");
        QVERIFY(writeFile(path(model) / "data/subwords.vocab", table + "\xE2\x96\x81play\t-1\n"));
        QVERIFY(writeFile(path(model) / modelFileName, "weights"));
    }
    const auto data = path(name) / "data";
    QVERIFY(writeFile(data / "new.dev.ids", "14\t14\n"));
    QVERIFY(writeFile(data / "new.dev.txt", "play\n"));
    auto about = readModelDescription(path(name)).value();
    about.domains = {{"new", false, (data / "new.train.ids").string(), 1, (data / "new.dev.ids").string(),
                      (data / "new.dev.txt").string()}};
    QVERIFY(writeModelDescription(path(name), about));
}

// It was stopped when the model was trained, and not measured yet.
void TestSweepWork::whatWasNotMeasured()
{
    finish("x-tuned");
    putAside("x-tuned");
    QCOMPARE(tests::codeOf(run(fineTuning())), ErrorCode::NotFound);
    const tests::FakeWorker fake(m_library);
    m_program = path("worker");
    NoProgress quiet;
    QSignalSpy begun(&m_feed, &SweepFeed::begun);
    QSignalSpy made(&m_feed, &SweepFeed::made);
    tests::good(run(fineTuning()));
    QCOMPARE(begun.size(), 0); // nothing is trained
    QCOMPARE(made.size(), 1);
    for (const char *model : {"base", "x-tuned"})
        QCOMPARE(readModelScores(path(model), quiet).size(), std::size_t(1));
    m_program = "/nowhere/filigree-translator";
    tests::good(run(fineTuning())); // now nothing is to be done
}

void TestSweepWork::withoutTheProgram()
{
    finish("x-tuned");
    SweepLists lists = fineTuning();
    lists.ewc = true;
    lists.lambdas = {0.1};
    QSignalSpy begun(&m_feed, &SweepFeed::begun);
    const auto done = run(lists);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::NotFound);
    QCOMPARE(begun.size(), 1);
    QCOMPARE(begun[0][0].toString().section(u'/', -1), QStringLiteral("x-ewc0.1"));
    QCOMPARE(begun[0][2].toInt(), 1); // of those that are missing
    QVERIFY(!std::filesystem::exists(path("x-ewc0.1")));
    QVERIFY(std::filesystem::exists(path("x-tuned") / modelFileName));
}

void TestSweepWork::otherText()
{
    finish("x-tuned");
    QVERIFY(run(fineTuning()));
    QVERIFY(writeFile(path("new.tsv"), "two\tzwei\n"));
    const auto done = run(fineTuning());
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::InvalidOption);
    QVERIFY(writeFile(path("new.tsv"), "one\teins\n"));
    QVERIFY(run(fineTuning()));
    // Where no model has come of it yet, the name is for any text.
    QVERIFY(writeFile(path("new.tsv"), "two\tzwei\n"));
    std::filesystem::remove_all(path("x-tuned"));
    QCOMPARE(run(fineTuning()).error().code, ErrorCode::NotFound); // as far as the program
}

// One that was merged by the slider, and those of a series with a longer name.
void TestSweepWork::modelsThatAreNotOfTheSeries()
{
    for (const char *other : {"x-k1", "x-adapted", "x-2-tuned"})
        finish(other);
    QCOMPARE(tests::codeOf(run(fineTuning())), ErrorCode::NotFound); // as far as the program
    QVERIFY(writeFile(path("new.tsv"), "two\tzwei\n"));
    QCOMPARE(tests::codeOf(run(fineTuning())), ErrorCode::NotFound); // no model is of the other text
    finish("x-ewc0.1");
    QVERIFY(writeFile(path("new.tsv"), "three\tdrei\n"));
    QCOMPARE(tests::codeOf(run(fineTuning())), ErrorCode::InvalidOption);
}

void TestSweepWork::cancelled()
{
    tests::Cancelled stopped;
    const auto done = run(fineTuning(), stopped);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Cancelled);
    QVERIFY(!std::filesystem::exists(path("x-tuned")));
}

QTEST_GUILESS_MAIN(TestSweepWork)
#include "tst_sweepwork.moc"
