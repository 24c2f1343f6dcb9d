// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What making a model asks of the worker program, and what is left where it fails; that a model learns is seen in the
// tests with the real one.

#include <QTemporaryDir>
#include <QTest>

#include "core/base/files.h"
#include "core/translation/modellock.h"
#include "core/translation/modelscores.h"
#include "core/translation/modeltraining.h"
#include "support/cancelling.h"
#include "support/fakeworker.h"
#include "support/results.h"

using namespace filigree;
using tests::codeOf;
using tests::FakeWorker;
using tests::good;

namespace {

NoProgress quiet;

TrainingDomain domain(const std::string &name, bool measured = true)
{
    TrainingDomain out{name, {}, {}, true, {}};
    for (int i = 0; i < 300; ++i) {
        const std::string person = "Person" + std::to_string(i);
        out.train.push_back(
            {"we saw " + person + " at the " + name + " today", "wir sahen heute " + person + " am " + name, i});
    }
    if (measured)
        out.development = {{"we saw it", "wir sahen es", 1}, {"at the door", "an der Tür", 2}};
    return out;
}

} // namespace

class TestModelTraining : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void nothingIsLeftOfWhatWasNotDescribed();
    void cancelledInItsBeginning();
    void whatAKillLeftGivesWay();
    void refusedBeforeAnythingIsTouched();
    void patienceWithoutDevelopment();
    void fisherOfTheBase();
    void fisherOfTheBaseThatIsThere();
    void dataOfAPartAreNotReplaced();
    void goesOnWithItsFisher();
    void goesOnFromItsCheckpointAlone();
    void whatCouldNotBeginIsAsFinishedAsItWas();
    void timeCountsWithoutFisher();
    void oneAtATime();
    void hearsWhatIsMadeWhileItIsCancelled();
    void mergesKnowAllDomains();
    void mergesWithANewerBase();
    void mergesOfWhatNobodyKnows();
    void strangersAreNotMerged();

private:
    [[nodiscard]] std::filesystem::path path(const char *name) const
    {
        return m_folder->filePath(QString::fromUtf8(name)).toStdString();
    }
    [[nodiscard]] TrainOrder training(const char *name) const
    {
        TrainOrder order;
        order.place.folder = path(name);
        order.domains = {domain("home")};
        order.subwords.size = 400;
        return order;
    }
    [[nodiscard]] AdaptOrder adaptation(const char *name, const char *base) const
    {
        AdaptOrder order;
        order.place.folder = path(name);
        order.base = path(base);
        order.domains = {domain(name)};
        return order;
    }
    Result<ModelDescription> train(const TrainOrder &order, Progress &progress = quiet)
    {
        WorkerProcess worker = m_fake->start();
        return trainModel(order, worker, progress, {});
    }
    Result<ModelDescription> adapt(const AdaptOrder &order)
    {
        WorkerProcess worker = m_fake->start();
        return adaptModel(order, worker, quiet, {});
    }
    Result<ModelDescription> merge(const char *name, const std::vector<const char *> &models, const char *base)
    {
        ModelMergeOrder order;
        order.place.folder = path(name);
        for (const char *model : models)
            order.models.push_back(path(model));
        if (base != nullptr)
            order.base = path(base);
        WorkerProcess worker = m_fake->start();
        return mergeModels(order, worker, quiet, {});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeWorker> m_fake;
};

void TestModelTraining::initTestCase()
{
    if (!subwordsAvailable())
        QSKIP("built without SentencePiece");
#ifdef FILIGREE_SUBWORDS_PROGRAM
    qputenv("FILIGREE_SUBWORDS", FILIGREE_SUBWORDS_PROGRAM);
#endif
}

void TestModelTraining::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_fake = std::make_unique<FakeWorker>(m_folder->path().toStdString());
}

void TestModelTraining::nothingIsLeftOfWhatWasNotDescribed()
{
    TrainOrder order = training("base");
    order.fisherSentences = 0;
    good(train(order));
    m_fake->failAt("fisher");
    AdaptOrder adapted = adaptation("new", "base");
    adapted.pull = Pull::Ewc;
    adapted.lambda = 0.1;
    QVERIFY(!adapt(adapted));
    QVERIFY(!std::filesystem::exists(path("new")));
    m_fake->failAt("merge");
    adapted.pull = Pull::None;
    adapted.lambda = 0.0;
    good(adapt(adapted));
    QVERIFY(!merge("between", {"new"}, "base"));
    QVERIFY(!std::filesystem::exists(path("between")));
    std::filesystem::create_directory(path("mine"));
    QVERIFY(!merge("mine", {"new"}, "base"));
    QVERIFY(std::filesystem::is_empty(path("mine"))); // it was there before
}

void TestModelTraining::cancelledInItsBeginning()
{
    for (int polls = 0; polls < 3; ++polls) {
        tests::CancelAfter cancelled(polls);
        QCOMPARE(codeOf(train(training("never"), cancelled)), ErrorCode::Cancelled);
        QVERIFY(!std::filesystem::exists(path("never")));
    }
}

// No destructor has run there.
void TestModelTraining::whatAKillLeftGivesWay()
{
    for (const char *name :
         {"data/home.train.ids", "data/home.dev.txt", "data/subwords.model", "base-fisher.weights"}) {
        std::filesystem::create_directories((path("killed") / name).parent_path());
        good(writeFile(path("killed") / name, "old"));
    }
    good(checkModelPlace(path("killed"), false));
    good(train(training("killed")));
    QVERIFY(good(readFile(path("killed") / "data/home.train.ids")) != "old");
    QVERIFY(!std::filesystem::exists(path("killed") / "base-fisher.weights"));

    std::filesystem::create_directories(path("mine") / "data");
    good(writeFile(path("mine") / "data/measured.csv", "1,2"));
    QVERIFY(!checkModelPlace(path("mine"), true)); // a folder of that name may be anyone's
    std::filesystem::create_directories(path("weights"));
    good(writeFile(path("weights") / "model.weights", "of weeks"));
    QVERIFY(!checkModelPlace(path("weights"), false));
    QVERIFY(checkModelPlace(path("weights"), true));
}

void TestModelTraining::refusedBeforeAnythingIsTouched()
{
    good(train(training("base")));
    const std::string before = good(readFile(path("base") / "about.json"));
    TrainOrder order = training("base");
    order.place.replace = true;
    order.shape.width = 5000;
    const auto wide = train(order);
    QCOMPARE(codeOf(wide), ErrorCode::InvalidOption);
    QVERIFY2(wide.error().detail.find("width") != std::string::npos, wide.error().detail.c_str());
    order = training("base");
    order.place.replace = true;
    order.settings.maxEpochs = 0; // nothing would end it
    QCOMPARE(codeOf(train(order)), ErrorCode::InvalidOption);
    order = training("base");
    order.place.replace = true;
    order.domains.push_back(domain("home"));
    QCOMPARE(codeOf(train(order)), ErrorCode::InvalidOption);
    QCOMPARE(good(readFile(path("base") / "about.json")), before);
    AdaptOrder adapted = adaptation("new", "base");
    adapted.settings.dropout = 2.0;
    QCOMPARE(codeOf(adapt(adapted)), ErrorCode::InvalidOption);
    QVERIFY(!std::filesystem::exists(path("new")));
}

// The worker refuses patience that nothing is measured for.
void TestModelTraining::patienceWithoutDevelopment()
{
    TrainOrder order = training("base");
    order.domains = {domain("home", false)};
    order.settings.patience = 3;
    good(train(order));
    QCOMPARE(m_fake->asked("train").at(0).at("settings").at("patience").get<int>(), 0);
    order = training("measured");
    order.settings.patience = 3;
    good(train(order));
    QCOMPARE(m_fake->asked("train").at(0).at("settings").at("patience").get<int>(), 3);
}

// That nobody will adapt the new model says nothing of how well the base is measured.
void TestModelTraining::fisherOfTheBase()
{
    TrainOrder order = training("base");
    order.fisherSentences = 0;
    good(train(order));
    AdaptOrder adapted = adaptation("new", "base");
    adapted.pull = Pull::Ewc;
    adapted.lambda = 0.1;
    adapted.fisherSentences = 0;
    good(adapt(adapted));
    const auto measured = m_fake->asked("fisher");
    QCOMPARE(measured.size(), std::size_t(1));
    QCOMPARE(measured[0].at("sentences").get<int>(), 2000);
    QCOMPARE(measured[0].at("output").get<std::string>(), (path("new") / "base-fisher.weights").string());
    QCOMPARE(measured[0].at("known").get<std::string>(), std::string());
}

// Whether it is of the weights that the base has now, the worker sees.
void TestModelTraining::fisherOfTheBaseThatIsThere()
{
    good(train(training("base")));
    (void)m_fake->asked("fisher");
    good(writeFile(path("base") / "fisher.weights", "of some weights"));
    AdaptOrder adapted = adaptation("new", "base");
    adapted.pull = Pull::Ewc;
    adapted.lambda = 0.1;
    good(adapt(adapted));
    const auto measured = m_fake->asked("fisher");
    QCOMPARE(measured.size(), std::size_t(2)); // of the base, and at the end of the new one
    QCOMPARE(measured[0].at("known").get<std::string>(), (path("base") / "fisher.weights").string());
    QCOMPARE(measured[0].at("output").get<std::string>(), (path("new") / "base-fisher.weights").string());
    QCOMPARE(measured[1].at("known").get<std::string>(), std::string());
}

void TestModelTraining::dataOfAPartAreNotReplaced()
{
    good(train(training("base")));
    good(adapt(adaptation("new", "base")));
    AdaptOrder over = adaptation("base", "new"); // the old data of "new" lie in it
    over.place.replace = true;
    const auto refused = adapt(over);
    QCOMPARE(codeOf(refused), ErrorCode::InvalidOption);
    QVERIFY(std::filesystem::exists(path("base") / "data/home.train.ids"));
    good(adapt(adaptation("other", "base")));
    ModelMergeOrder merged;
    merged.place = {path("base"), true};
    merged.models = {path("new"), path("other")};
    WorkerProcess worker = m_fake->start();
    QCOMPARE(codeOf(mergeModels(merged, worker, quiet, {})), ErrorCode::InvalidOption);
    QVERIFY(isModelFolder(path("base")));
    over.place.folder = path("other"); // nobody needs that one
    good(adapt(over));
}

void TestModelTraining::goesOnWithItsFisher()
{
    TrainOrder order = training("base");
    order.fisherSentences = 7;
    m_fake->failAt("train");
    QVERIFY(!train(order));
    m_fake->failAt({});
    QCOMPARE(*good(readModelDescription(path("base"))).fisherSentences, 7);
    WorkerProcess worker = m_fake->start();
    good(resumeModel(path("base"), {}, worker, quiet, {}));
    QCOMPARE(m_fake->asked("fisher").at(0).at("sentences").get<int>(), 7);
    order = training("without");
    order.fisherSentences = 0;
    m_fake->failAt("train");
    QVERIFY(!train(order));
    m_fake->failAt({});
    WorkerProcess other = m_fake->start();
    good(resumeModel(path("without"), {}, other, quiet, {}));
    QVERIFY(m_fake->asked("fisher").empty());
}

// Others need the weights alone, so that the rest may be gone: a training begun anew would write over them.
void TestModelTraining::goesOnFromItsCheckpointAlone()
{
    good(train(training("base")));
    good(writeFile(path("base") / "model.weights", "good"));
    const TrainingLimits more{40, {}};
    WorkerProcess worker = m_fake->start();
    (void)m_fake->asked("train");
    QCOMPARE(codeOf(resumeModel(path("base"), more, worker, quiet, {})), ErrorCode::InvalidOption);
    QVERIFY(m_fake->asked("train").empty());
    QVERIFY(good(readModelDescription(path("base"))).finished);
    good(writeFile(path("base") / "training.weights", "where it stands"));
    good(resumeModel(path("base"), more, worker, quiet, {}));
    QCOMPARE(m_fake->asked("train").size(), std::size_t(1));
}

void TestModelTraining::whatCouldNotBeginIsAsFinishedAsItWas()
{
    good(train(training("base")));
    good(writeFile(path("base") / "training.weights", "where it stands"));
    m_fake->failAt("train");
    const TrainingLimits more{40, {}};
    WorkerProcess worker = m_fake->start();
    QVERIFY(!resumeModel(path("base"), more, worker, quiet, {}));
    const auto about = good(readModelDescription(path("base")));
    QVERIFY(about.finished);
    QVERIFY(std::get<TrainRequest>(*about.request).settings.maxEpochs != 40);
    m_fake->at("train", "echo further >'" + (path("base") / "training.weights").string() + "'");
    QVERIFY(!resumeModel(path("base"), more, worker, quiet, {}));
    QVERIFY(!good(readModelDescription(path("base"))).finished); // it has begun
}

void TestModelTraining::timeCountsWithoutFisher()
{
    m_fake->failAt("fisher");
    m_fake->at("train", "i=0; while [ $i -lt 20000 ]; do i=$((i + 1)); done");
    QVERIFY(!train(training("base")));
    const auto about = good(readModelDescription(path("base")));
    QVERIFY(!about.finished && !about.done);
    QVERIFY(about.processorSeconds > 0.0);
}

void TestModelTraining::oneAtATime()
{
    std::filesystem::create_directory(path("base"));
    {
        const auto theirs = good(ModelLock::take(path("base")));
        QCOMPARE(codeOf(train(training("base"))), ErrorCode::Busy);
        QVERIFY(std::filesystem::is_empty(path("base")));
    }
    good(train(training("base")));
    good(writeFile(path("base") / "training.weights", "where it stands"));
    const auto theirs = good(ModelLock::take(path("base")));
    WorkerProcess worker = m_fake->start();
    QCOMPARE(codeOf(resumeModel(path("base"), {40, {}}, worker, quiet, {})), ErrorCode::Busy);
    TrainOrder anew = training("base");
    anew.place.replace = true;
    QCOMPARE(codeOf(train(anew)), ErrorCode::Busy);
    QVERIFY(good(readModelDescription(path("base"))).finished);
    good(adapt(adaptation("music", "base"))); // to read it is free
}

// A measurement that is saved with the checkpoint is not made again when the training goes on.
void TestModelTraining::hearsWhatIsMadeWhileItIsCancelled()
{
    const std::string measured = "{\\\"id\\\":$id,\\\"is\\\":\\\"progress\\\",\\\"stage\\\":\\\"measuring\\\","
                                 "\\\"step\\\":7,\\\"development\\\":[{\\\"name\\\":\\\"home\\\",\\\"loss\\\":2}]}";
    m_fake->at(
        "train",
        "touch '" + path("begun").string() + "'; IFS= read -r cancel; echo \"" + measured
            + "\"; echo \"{\\\"id\\\":$id,\\\"is\\\":\\\"error\\\",\\\"code\\\":\\\"cancelled\\\",\\\"detail\\\":"
              "\\\"cancelled\\\"}\"");
    tests::CancelledBy progress(path("begun"));
    QVERIFY(!train(training("base"), progress));
    const auto curve = readCurve(path("base"));
    QCOMPARE(curve.size(), std::size_t(1));
    QCOMPARE(curve.front().step, std::int64_t(7));
}

void TestModelTraining::mergesKnowAllDomains()
{
    good(train(training("base")));
    good(adapt(adaptation("music", "base")));
    good(adapt(adaptation("lights", "base")));
    const auto merged = good(merge("both", {"music", "lights"}, "base"));
    QCOMPARE(merged.domains.size(), std::size_t(3));
    QVERIFY(merged.domains[0].name == "home" && merged.domains[0].old);
    QVERIFY(merged.domains[1].name == "music" && !merged.domains[1].old);
    QVERIFY(merged.domains[2].name == "lights" && !merged.domains[2].old);
    const auto measured = m_fake->asked("fisher");
    QCOMPARE(measured.back().at("pairs").size(), std::size_t(2)); // of what is new to either
    // runs of the same text are of one domain, other text of the same name is another one
    AdaptOrder again = adaptation("again", "base");
    again.domains = {domain("music")};
    again.files.placeholderOptions.seed = 7;
    good(adapt(again));
    const auto written = [this](const char *name) { return good(readFile(path(name) / "data/music.train.ids")); };
    QVERIFY(written("again") != written("music")); // other lines with placeholders
    QCOMPARE(good(merge("soup", {"music", "again"}, nullptr)).domains.size(), std::size_t(2));
    tests::Cancelled stopped;
    ModelMergeOrder order;
    order.place.folder = path("never");
    order.models = {path("music"), path("again")};
    WorkerProcess worker = m_fake->start();
    QCOMPARE(codeOf(mergeModels(order, worker, stopped, {})), ErrorCode::Cancelled);
    QVERIFY(!std::filesystem::exists(path("never")));
    AdaptOrder other = adaptation("other", "base");
    other.domains = {domain("music")};
    other.domains.front().train.pop_back();
    good(adapt(other));
    const auto mixed = good(merge("mixed", {"music", "other"}, nullptr));
    QCOMPARE(mixed.domains.size(), std::size_t(3));
    QCOMPARE(mixed.domains[2].name, std::string("music-2"));
}

// What the middle of a chain has learned is old to what lies between it and its end.
void TestModelTraining::mergesWithANewerBase()
{
    good(train(training("base")));
    good(adapt(adaptation("music", "base")));
    good(adapt(adaptation("lights", "music")));
    const auto merged = good(merge("between", {"lights"}, "music"));
    QCOMPARE(merged.domains.size(), std::size_t(3));
    for (const ModelDomain &one : merged.domains)
        QCOMPARE(one.old, one.name != "lights");
}

void TestModelTraining::mergesOfWhatNobodyKnows()
{
    good(train(training("base")));
    good(adapt(adaptation("music", "base")));
    auto about = good(readModelDescription(path("base")));
    about.domains.clear();
    good(writeModelDescription(path("base"), about));
    const auto refused = merge("between", {"music"}, "base");
    QCOMPARE(codeOf(refused), ErrorCode::InvalidOption);
    QCOMPARE(refused.error().file, path("base").string());
    good(writeFile(path("base") / "fisher.weights", "of some weights"));
    good(merge("between", {"music"}, "base"));
    // of several it is measured anew, so that a file of each does not help
    good(adapt(adaptation("lights", "base")));
    good(writeFile(path("lights") / "fisher.weights", "of some weights"));
    std::filesystem::remove(path("lights") / "data/lights.train.ids");
    good(merge("alone", {"lights"}, "base"));
    const auto mean = merge("mean", {"music", "lights"}, "base");
    QCOMPARE(codeOf(mean), ErrorCode::InvalidOption);
    QCOMPARE(mean.error().file, path("lights").string());
    QVERIFY(!std::filesystem::exists(path("mean")));
}

/// The same text gives the same subwords, but two trainings from nothing have nothing else in common.
void TestModelTraining::strangersAreNotMerged()
{
    good(train(training("base")));
    TrainOrder second = training("second");
    second.settings.seed = 2;
    good(train(second));
    good(adapt(adaptation("music", "base")));
    good(adapt(adaptation("lights", "second")));
    for (const auto &[models, base] : {std::pair(std::vector{"base", "second"}, static_cast<const char *>(nullptr)),
                                       {{"second"}, "base"},
                                       {{"music", "lights"}, nullptr},
                                       {{"lights"}, "base"}}) {
        const auto refused = merge("mad", models, base);
        QCOMPARE(codeOf(refused), ErrorCode::Inconsistent);
        QVERIFY2(refused.error().message().find("adapted from one base") != std::string::npos,
                 refused.error().message().c_str());
        QVERIFY(!std::filesystem::exists(path("mad")));
    }
    good(merge("kin", {"music", "base"}, nullptr));
    good(merge("grandchild", {"kin", "music"}, nullptr));
    std::filesystem::remove_all(path("second")); // nobody can tell any more
    good(merge("unknown", {"music", "lights"}, nullptr));
}

QTEST_GUILESS_MAIN(TestModelTraining)
#include "tst_modeltraining.moc"
