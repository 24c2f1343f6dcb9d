// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which models several settings make, in which folders, and what of them is there already.

#include <cmath>
#include <filesystem>
#include <limits>
#include <set>

#include <QTemporaryDir>
#include <QTest>

#include "core/base/files.h"
#include "core/translation/modelfiles.h"
#include "core/translation/sweepplan.h"
#include "support/cancelling.h"

using namespace filigree;

class TestSweepPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCells();
    void theKindsAlone();
    void numbersThatAreNone();
    void whatIsThere();
    void whatIsMerged();
    void theTimeOfALine();
    void otherTextHasAnotherMark();

private:
    [[nodiscard]] std::filesystem::path path(const char *name) const
    {
        return m_folder.filePath(QString::fromUtf8(name)).toStdString();
    }
    void model(const std::filesystem::path &folder, const ModelDescription &about) const
    {
        QVERIFY(writeModelDescription(folder, about));
        QVERIFY(writeFile(folder / modelFileName, "weights"));
    }

    QTemporaryDir m_folder;
};

void TestSweepPlan::theCells()
{
    SweepLists lists;
    lists.lambdas = {1.0, 0.1};
    lists.ratios = {5.0};
    lists.seeds = 2;
    lists.ks = {3.0, 0.5};
    const std::vector<SweepCell> cells = sweepCells("reading", lists);
    std::vector<std::string> names;
    for (const SweepCell &cell : cells)
        names.push_back(cell.folder);
    QCOMPARE(names,
             (std::vector<std::string>{"reading-tuned", "reading-ewc0.1", "reading-ewc1", "reading-mix5",
                                       "reading-ewc0.1-mix5", "reading-ewc1-mix5", "reading-tuned-s2",
                                       "reading-ewc0.1-s2", "reading-ewc1-s2", "reading-mix5-s2",
                                       "reading-ewc0.1-mix5-s2", "reading-ewc1-mix5-s2"}));
    QCOMPARE(cells[4].lambda, 0.1);
    QCOMPARE(cells[4].oldPerNew, 5.0);
    QCOMPARE(cells[10].seed, std::uint64_t(2));
    QCOMPARE(cells[4].merges.size(), std::size_t(2));
    QCOMPARE(cells[1].merges[0].folder, std::string("reading-ewc0.1-k0.5"));
    QVERIFY((cells[1].merges[1].point == MergePoint{MergeWay::Fisher, 3.0}));
    // Where old text is mixed in, on the line at the same share.
    QCOMPARE(cells[4].merges[0].folder, std::string("reading-ewc0.1-mix5-line0.333"));
    QVERIFY((cells[4].merges[1].point == MergePoint{MergeWay::Line, 0.75}));
    // Two that are rounded to one there are one model.
    lists.ks = {40.0, 41.0};
    QCOMPARE(sweepCells("reading", lists)[4].merges.size(), std::size_t(1));
    QCOMPARE(sweepCells("reading", lists)[1].merges.size(), std::size_t(2));
    QCOMPARE(sweepEffort(cells[0]), 1.0);
    QCOMPARE(sweepEffort(cells[3]), 6.0);
}

void TestSweepPlan::theKindsAlone()
{
    SweepLists lists;
    const auto count = [&lists](bool fineTuning, bool ewc, bool mixing, bool both) {
        lists.fineTuning = fineTuning;
        lists.ewc = ewc;
        lists.mixing = mixing;
        lists.both = both;
        return sweepCells("a", lists).size();
    };
    QCOMPARE(count(true, false, false, false), std::size_t(1));
    QCOMPARE(count(false, true, false, false), std::size_t(4));
    QCOMPARE(count(false, false, true, false), std::size_t(3));
    QCOMPARE(count(false, false, false, true), std::size_t(12));
    QCOMPARE(count(false, false, false, false), std::size_t(0));
    lists.seeds = 0;
    QCOMPARE(count(true, true, true, true), std::size_t(0));
}

void TestSweepPlan::numbersThatAreNone()
{
    SweepLists lists;
    lists.lambdas = {0.1, 0.0, -1.0, std::nan(""), std::numeric_limits<double>::infinity(), 0.1, 0.1000001};
    lists.ratios = {};
    std::set<std::string> folders;
    const auto cells = sweepCells("a", lists);
    for (const SweepCell &cell : cells)
        folders.insert(cell.folder);
    QCOMPARE(cells.size(), std::size_t(3)); // fine-tuning and two strengths
    QCOMPARE(folders.size(), cells.size());
}

void TestSweepPlan::whatIsThere()
{
    const SweepCell cell{0.1, 5.0, 2, "cell", {}};
    const auto base = path("base");
    const auto folder = path("cell");
    QCOMPARE(sweepStateOf(cell, folder, base), SweepState::Missing);
    QVERIFY(std::filesystem::create_directory(folder));
    QCOMPARE(sweepStateOf(cell, folder, base), SweepState::Missing); // an empty folder is in nobody's way
    QVERIFY(writeFile(folder / "thesis.txt", "x"));
    QCOMPARE(sweepStateOf(cell, folder, base), SweepState::Taken);
    ModelDescription about;
    about.origin = ModelOrigin::Adapted;
    about.parents = {base.string()};
    about.vocabulary = {(folder / "data/subwords.vocab").string(), 400, "0123456789abcdef"};
    AdaptRequest request;
    request.vocabulary = about.vocabulary;
    request.base = base.string();
    request.newPairs = {(folder / "data/new.train.ids").string()};
    request.oldPairs = {(base / "data/old.train.ids").string()};
    request.fisher = (base / fisherFileName).string();
    request.output = folder.string();
    request.lambda = 0.1;
    request.pull = Pull::Ewc;
    request.oldPerNew = 5.0;
    request.settings.seed = 2;
    about.request = request;
    model(folder, about);
    QCOMPARE(sweepStateOf(cell, folder, base), SweepState::Begun);
    about.finished = true;
    model(folder, about);
    QCOMPARE(sweepStateOf(cell, folder, base), SweepState::Done);
    QCOMPARE(sweepStateOf(cell, folder, path("other")), SweepState::Taken);
    for (const SweepCell &other :
         {SweepCell{0.2, 5.0, 2, "cell", {}}, SweepCell{0.1, 1.0, 2, "cell", {}}, SweepCell{0.1, 5.0, 1, "cell", {}}})
        QCOMPARE(sweepStateOf(other, folder, base), SweepState::Taken);
    QVERIFY(writeFile(folder / aboutFileName, "{"));
    QCOMPARE(sweepStateOf(cell, folder, base), SweepState::Taken);
}

void TestSweepPlan::whatIsMerged()
{
    const SweepMerge merge{{MergeWay::Fisher, 3.0}, "merged"};
    const auto folder = path("merged");
    QCOMPARE(sweepStateOf(merge, folder, path("base"), path("one")), SweepState::Missing);
    QVERIFY(std::filesystem::create_directory(folder));
    QVERIFY(writeFile(folder / modelFileName, "x")); // it was killed before it was described
    QCOMPARE(sweepStateOf(merge, folder, path("base"), path("one")), SweepState::Missing);
    QVERIFY(writeFile(folder / "thesis.txt", "x"));
    QCOMPARE(sweepStateOf(merge, folder, path("base"), path("one")), SweepState::Taken);
    std::filesystem::remove(folder / "thesis.txt");
    ModelDescription about;
    about.origin = ModelOrigin::Merged;
    about.finished = true;
    about.merge = merge.point;
    about.parents = {path("base").string(), path("one").string()};
    model(folder, about);
    QCOMPARE(sweepStateOf(merge, folder, path("base"), path("one")), SweepState::Done);
    QCOMPARE(sweepStateOf(merge, folder, path("base"), path("two")), SweepState::Taken);
    for (const MergePoint other : {MergePoint{MergeWay::Fisher, 1.0}, MergePoint{MergeWay::Line, 3.0}})
        QCOMPARE(sweepStateOf(SweepMerge{other, "merged"}, folder, path("base"), path("one")), SweepState::Taken);
}

void TestSweepPlan::theTimeOfALine()
{
    ModelDescription base;
    base.finished = true;
    base.processorSeconds = 3600.0;
    base.domains = {{"a", true, "a.ids", 900, {}, {}}, {"b", true, "b.ids", 100, {}, {}}};
    TrainRequest request;
    request.settings.threads = 2;
    base.request = request;
    const auto seconds = secondsOfLine(base, 10.0);
    QVERIFY(seconds);
    QVERIFY2(std::abs(*seconds - 0.2) < 0.001, qPrintable(QString::number(*seconds))); // 2000 s for 10,000 lines
    QVERIFY(!secondsOfLine(base, 0.0));
    base.domains.clear();
    QVERIFY(!secondsOfLine(base, 10.0));
}

void TestSweepPlan::otherTextHasAnotherMark()
{
    ModelDescription about;
    about.vocabulary.hash = "0123";
    model(path("marked"), about);
    QVERIFY(writeFile(path("a.tsv"), "one\teins\n"));
    NoProgress quiet;
    const auto mark = [&](const char *name, int epochs) {
        return sweepMark(path("marked"), {{name, path("a.tsv"), {}}}, epochs, quiet).value();
    };
    const std::string first = mark("a", 3);
    QCOMPARE(mark("a", 3), first);
    QVERIFY(mark("b", 3) != first);
    QVERIFY(mark("a", 4) != first);
    QVERIFY(writeFile(path("marked") / modelFileName, "weights of later"));
    QVERIFY(mark("a", 3) != first); // the training of the base has gone on
    std::filesystem::remove(path("marked") / modelFileName);
    QVERIFY(mark("a", 3) != first);
    model(path("marked"), about);
    QCOMPARE(mark("a", 3), first);
    QVERIFY(checkSweepMark(path("a.series"), first));
    QVERIFY(checkSweepMark(path("a.series"), first));
    QVERIFY(writeFile(path("a.tsv"), "one\tzwei\n"));
    const auto other = checkSweepMark(path("a.series"), mark("a", 3));
    QVERIFY(!other && other.error().code == ErrorCode::InvalidOption);
    const auto stopped = sweepMark(path("marked"), {{"a", path("a.tsv"), {}}}, 3, tests::Cancelled());
    QVERIFY(!stopped && stopped.error().code == ErrorCode::Cancelled);
    QVERIFY(!sweepMark(path("marked"), {{"a", path("none.tsv"), {}}}, 3, quiet));
}

QTEST_GUILESS_MAIN(TestSweepPlan)
#include "tst_sweepplan.moc"
