// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is left of merges that are cancelled or cannot be measured. The worker is a script: the real one is in
// tst_windowtranslation.

#include <filesystem>
#include <memory>
#include <utility>

#include <QTemporaryDir>
#include <QTest>

#include "app/document/modelwork.h"
#include "core/base/files.h"
#include "core/translation/modellock.h"
#include "core/translation/modeltraining.h"
#include "support/cancelling.h"
#include "support/fakeworker.h"
#include "support/results.h"

using namespace filigree;
using namespace filigree::app;
using tests::CancelledBy;
using tests::FakeWorker;
using tests::good;

namespace {

TrainingDomain domain(const std::string &name)
{
    TrainingDomain out{name, {}, {}, true, {}};
    for (int i = 0; i < 300; ++i) {
        const std::string person = "Person" + std::to_string(i);
        out.train.push_back(
            {"we saw " + person + " at the " + name + " today", "wir sahen heute " + person + " am " + name, i});
    }
    out.development = {{"we saw it", "wir sahen es", 1}, {"at the door", "an der Tür", 2}};
    return out;
}

} // namespace

class TestModelWork : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aMergeCancelledWhileItIsMeasured();
    void mergesCancelledWhileTheyAreMeasured();
    void aMergeThatCannotBeMeasured();
    void whatAKilledMergeLeftGivesWay();
    void nothingOfOthersIsRemoved();

private:
    [[nodiscard]] std::filesystem::path path(const char *name) const { return m_place / name; }
    /// `ks` with the folders "a", "b" …
    [[nodiscard]] Result<void> merge(const std::vector<double> &ks, Progress &progress) const
    {
        MergeWish wish;
        wish.base = path("base");
        wish.adapted = {path("music")};
        for (const double k : ks)
            wish.points.push_back(
                {{MergeWay::Fisher, k}, m_place / std::string(1, static_cast<char>('a' + wish.points.size()))});
        return runMerges(wish, {path("worker"), {}}, progress);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::filesystem::path m_place;
    std::unique_ptr<FakeWorker> m_fake;
};

void TestModelWork::initTestCase()
{
    if (!subwordsAvailable())
        QSKIP("built without SentencePiece");
#ifdef FILIGREE_SUBWORDS_PROGRAM
    qputenv("FILIGREE_SUBWORDS", FILIGREE_SUBWORDS_PROGRAM);
#endif
}

void TestModelWork::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_place = m_folder->path().toStdString();
    m_fake = std::make_unique<FakeWorker>(m_place);
    NoProgress quiet;
    TrainOrder base;
    base.place.folder = path("base");
    base.domains = {domain("home")};
    base.subwords.size = 400;
    WorkerProcess worker = m_fake->start();
    good(trainModel(base, worker, quiet, {}));
    AdaptOrder adapted;
    adapted.place.folder = path("music");
    adapted.base = path("base");
    adapted.domains = {domain("music")};
    good(adaptModel(adapted, worker, quiet, {}));
    m_fake->at("translate", "touch '" + path("measuring").string() + "'");
}

void TestModelWork::aMergeCancelledWhileItIsMeasured()
{
    CancelledBy progress(path("measuring"));
    QCOMPARE(tests::codeOf(merge({1.0}, progress)), ErrorCode::Cancelled);
    QVERIFY(std::filesystem::exists(path("measuring"))); // it was made by then
    QVERIFY(!std::filesystem::exists(path("a")));
    QVERIFY(isModelFolder(path("base")) && isModelFolder(path("music")));
}

void TestModelWork::mergesCancelledWhileTheyAreMeasured()
{
    CancelledBy progress(path("measuring"));
    QCOMPARE(tests::codeOf(merge({1.0, 3.0}, progress)), ErrorCode::Cancelled);
    QVERIFY(isModelFolder(path("a")) && isModelFolder(path("b"))); // they are whole, and can be measured later
}

// The script makes no weights, so that no score can be kept.
void TestModelWork::aMergeThatCannotBeMeasured()
{
    NoProgress quiet;
    good(merge({1.0}, quiet));
    QVERIFY(std::filesystem::exists(path("measuring")));
    QVERIFY(isModelFolder(path("a")));
}

// The worker had written the weights, and nobody lived to say what they are.
void TestModelWork::whatAKilledMergeLeftGivesWay()
{
    std::filesystem::create_directory(path("a"));
    good(writeFile(path("a") / "model.weights", "of a merge"));
    NoProgress quiet;
    good(merge({1.0}, quiet));
    QVERIFY(isModelFolder(path("a")));
    std::filesystem::create_directory(path("b"));
    good(writeFile(path("b") / "thesis.txt", "mine"));
    QCOMPARE(tests::codeOf(merge({1.0, 3.0}, quiet)), ErrorCode::InvalidOption); // "a" is a model now
    std::filesystem::remove_all(path("a"));
    QCOMPARE(tests::codeOf(merge({1.0, 3.0}, quiet)), ErrorCode::InvalidOption);
    QVERIFY(std::filesystem::exists(path("b") / "thesis.txt"));
}

// Somebody else begins in the very folder, between the wish and the work.
void TestModelWork::nothingOfOthersIsRemoved()
{
    NoProgress quiet;
    m_fake->at("hello", "mkdir -p '" + path("a").string() + "'; echo theirs > '" + path("a").string() + "/notes'");
    QCOMPARE(tests::codeOf(merge({1.0}, quiet)), ErrorCode::InvalidOption);
    QVERIFY(std::filesystem::exists(path("a") / "notes"));
    m_fake->at("hello", "");
    std::filesystem::create_directory(path("b"));
    const auto theirs = good(ModelLock::take(path("b")));
    MergeWish wish;
    wish.base = path("base");
    wish.adapted = {path("music")};
    wish.points = {{{MergeWay::Fisher, 1.0}, path("b")}};
    QCOMPARE(tests::codeOf(runMerges(wish, {path("worker"), {}}, quiet)), ErrorCode::Busy);
    QVERIFY(std::filesystem::exists(path("b")));
}

QTEST_GUILESS_MAIN(TestModelWork)
#include "tst_modelwork.moc"
