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
#include "support/cancelling.h"

using namespace filigree;
using namespace filigree::app;

class TestSweepWork : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatLiesInTheWay();
    void whatIsFinished();
    void withoutTheProgram();
    void otherText();
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
        return runSweep(wish, {"/nowhere/filigree-translator", {}}, m_training, m_feed, progress);
    }
    /// As if it had been trained.
    void finish(const char *name) const;
    [[nodiscard]] static SweepLists fineTuning() { return {true, false, false, false, {}, {}, 1, {}}; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::filesystem::path m_library;
    TrainingFeed m_training;
    SweepFeed m_feed;
};

void TestSweepWork::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = m_folder->path().toStdString();
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
