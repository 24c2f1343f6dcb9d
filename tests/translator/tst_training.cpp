// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Training: a toy language is learned, a resumed training ends in the very same weights, adapting keeps what it is to
// keep.
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <filesystem>

#include "app/translator/fishermeasure.h"
#include "app/translator/trainer.h"
#include "core/base/files.h"
#include "support/cancelling.h"
#include "translator/toylanguage.h"

using namespace filigree;
using namespace filigree::translator;
using tests::CancelAfter;

class TstTraining : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void learnsALanguage();
    void resumedIsUninterrupted();
    void coolDownSlowsTheEnd();
    void threadsDoNotMatter();
    void cancelKeepsACheckpoint();
    void otherSettingsAreNotResumed();
    void stopsWhenNothingGetsBetter();
    void lambdaZeroIsFineTuning();
    void hugeLambdaStaysAtTheBase();
    void mixingKeepsTheOld();
    void oldDataComeInTurn();

private:
    [[nodiscard]] std::filesystem::path folder(const char *name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }
    QTemporaryDir m_folder;
    Model m_base; // has learned Backwards
    Fisher m_fisher;
};

namespace {

TrainingPlan planIn(const std::filesystem::path &folder, int steps)
{
    TrainingPlan plan;
    plan.settings.maxSteps = steps;
    plan.settings.maxEpochs = 0;
    plan.settings.measureEvery = 1'000'000;
    plan.settings.batchTokens = 500;
    plan.settings.peakRate = 5e-3;
    plan.settings.warmUp = 60;
    plan.settings.dropout = 0.0;
    plan.folder = folder;
    return plan;
}

TrainingData dataOf(toy::Kind kind, int count = 1500)
{
    TrainingData data;
    data.fresh = toy::pairs(kind, count, 21);
    data.development.push_back({"dev", toy::pairs(kind, 60, 22), {}, false});
    return data;
}

Result<Model> train(const Model &start, const TrainingPlan &plan, TrainingData data, bool resume = false,
                    const Progress &cancel = NoProgress())
{
    Crew crew(plan.settings.threads);
    Trainer trainer(start, plan, std::move(data), {}, crew);
    if (resume) {
        auto resumed = trainer.resume();
        if (!resumed)
            return failWith(resumed.error());
        if (!*resumed)
            return fail(ErrorCode::NotFound, "nothing to resume");
    }
    if (auto ran = trainer.run(cancel, [](const ProgressEvent &) {}); !ran)
        return failWith(ran.error());
    return readModel(plan.folder);
}

double distance(const std::vector<float> &a, const std::vector<float> &b)
{
    double most = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        most = std::max(most, std::abs(double(a[i]) - double(b[i])));
    return most;
}

} // namespace

void TstTraining::initTestCase()
{
    QVERIFY(m_folder.isValid());
    auto trained = train(toy::model(1), planIn(folder("base"), 500), dataOf(toy::Kind::Backwards));
    QVERIFY2(trained, trained ? "" : trained.error().message().c_str());
    m_base = std::move(*trained);
    Crew crew(2);
    NoProgress progress;
    auto fisher = measureFisher(m_base, toy::pairs(toy::Kind::Backwards, 200, 31), {200, 1}, crew, progress);
    QVERIFY(fisher);
    m_fisher = std::move(*fisher);
    QCOMPARE(m_fisher.sentences, 200);
    QVERIFY(m_fisher.mean() > 0);
}

void TstTraining::learnsALanguage()
{
    const double right = toy::accuracy(m_base, toy::pairs(toy::Kind::Backwards, 300, 99)); // other sentences
    QVERIFY2(right > 0.9, qPrintable(QString::number(right)));
    QVERIFY(toy::accuracy(toy::model(1), toy::pairs(toy::Kind::Backwards, 300, 99)) < 0.05);
}

void TstTraining::resumedIsUninterrupted()
{
    TrainingPlan plan = planIn(folder("whole"), 30);
    plan.settings.dropout = 0.1;
    plan.settings.measureEvery = 11;
    plan.settings.saveEvery = 7;
    plan.settings.coolDown = 0.6;
    const auto whole = train(toy::model(2), plan, dataOf(toy::Kind::Copy, 300));
    QVERIFY(whole);
    plan.folder = folder("parts");
    for (const int questions : {9, 3, 6}) { // the second time in the midst of a measurement, which asks too
        const auto part =
            train(toy::model(2), plan, dataOf(toy::Kind::Copy, 300), questions != 9, CancelAfter(questions));
        QVERIFY(!part);
        QCOMPARE(part.error().code, ErrorCode::Cancelled);
    }
    const auto parts = train(toy::model(2), plan, dataOf(toy::Kind::Copy, 300), true);
    QVERIFY2(parts, parts ? "" : parts.error().message().c_str());
    for (const char *name : {modelFileName, trainingFileName})
        QVERIFY(readFile(folder("whole") / name).value() == readFile(folder("parts") / name).value());
    // resumed at its end, it is done at once
    const auto again = train(toy::model(2), plan, dataOf(toy::Kind::Copy, 300), true);
    QVERIFY(again && again->weights == whole->weights);
}

void TstTraining::coolDownSlowsTheEnd()
{
    TrainingPlan plan = planIn(folder("hot"), 40);
    plan.settings.warmUp = 1;
    const auto hot = train(toy::model(2), plan, dataOf(toy::Kind::Copy, 300));
    plan.folder = folder("cooled");
    plan.settings.coolDown = 1.0;
    const auto cooled = train(toy::model(2), plan, dataOf(toy::Kind::Copy, 300));
    QVERIFY(hot && cooled);
    const auto start = toy::model(2).weights;
    QVERIFY(distance(cooled->weights, start) < 0.8 * distance(hot->weights, start));
    // by passes as by updates: 1,000 passes are not near their end after 40 updates
    plan.folder = folder("far");
    plan.settings.maxEpochs = 1000;
    plan.settings.maxSteps = 0;
    plan.settings.coolDown = 0.3;
    CancelAfter cancel(40);
    QVERIFY(!train(toy::model(2), plan, dataOf(toy::Kind::Copy, 300), false, cancel));
    plan.folder = folder("never");
    plan.settings.coolDown = 0.0;
    CancelAfter again(40);
    QVERIFY(!train(toy::model(2), plan, dataOf(toy::Kind::Copy, 300), false, again));
    QVERIFY(readModel(folder("far"))->weights == readModel(folder("never"))->weights);
}

void TstTraining::threadsDoNotMatter()
{
    TrainingPlan plan = planIn(folder("two"), 12);
    plan.settings.dropout = 0.2;
    const auto two = train(toy::model(2), plan, dataOf(toy::Kind::Copy, 200));
    QVERIFY(two);
    for (const int threads : {1, 3, 4, 7}) {
        plan.folder = folder(QByteArray::number(threads).constData());
        plan.settings.threads = threads;
        const auto other = train(toy::model(2), plan, dataOf(toy::Kind::Copy, 200));
        QVERIFY(other && other->weights == two->weights);
    }
    plan.settings.seed = 2;
    plan.folder = folder("other");
    const auto other = train(toy::model(2), plan, dataOf(toy::Kind::Copy, 200));
    QVERIFY(other && other->weights != two->weights);
}

void TstTraining::cancelKeepsACheckpoint()
{
    const TrainingPlan plan = planIn(folder("cancelled"), 1000);
    const auto never = train(toy::model(2), plan, dataOf(toy::Kind::Copy), false, CancelAfter(0));
    QVERIFY(!never && never.error().code == ErrorCode::Cancelled);
    QVERIFY(!std::filesystem::exists(plan.folder)); // nothing was learned, nothing is there
    const auto early = train(toy::model(2), plan, dataOf(toy::Kind::Copy), false, CancelAfter(5));
    QVERIFY(!early && early.error().code == ErrorCode::Cancelled);
    const auto kept = readModel(plan.folder);
    QVERIFY(kept);
    QCOMPARE(kept->step, 5);
}

void TstTraining::otherSettingsAreNotResumed()
{
    TrainingPlan plan = planIn(folder("settings"), 4);
    QVERIFY(train(toy::model(2), plan, dataOf(toy::Kind::Copy, 100)));
    plan.settings.maxSteps = 6; // longer may be
    QVERIFY(train(toy::model(2), plan, dataOf(toy::Kind::Copy, 100), true));
    plan.settings.dropout = 0.3;
    const auto refused = train(toy::model(2), plan, dataOf(toy::Kind::Copy, 100), true);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidOption);
    plan.settings.dropout = 0;
    QVERIFY(!train(toy::model(2), plan, dataOf(toy::Kind::Copy, 101), true)); // other data
}

void TstTraining::stopsWhenNothingGetsBetter()
{
    TrainingPlan plan = planIn(folder("patient"), 0);
    plan.settings.measureEvery = 1;
    plan.settings.patience = 3;
    plan.settings.peakRate = 1e-9; // nothing moves
    plan.settings.warmUp = 1000;
    Crew crew(2);
    TrainingData data = dataOf(toy::Kind::Backwards, 100);
    Trainer trainer(m_base, plan, data, {}, crew);
    int best = 0;
    const auto ran = trainer.run(NoProgress(), [&](const ProgressEvent &event) { best += event.best ? 1 : 0; });
    QVERIFY(ran);
    QVERIFY(best >= 1);
    QCOMPARE(trainer.state().moments.step, trainer.state().bestStep + 3);
}

void TstTraining::lambdaZeroIsFineTuning()
{
    TrainingPlan plan = planIn(folder("fine"), 20);
    const auto fine = train(m_base, plan, dataOf(toy::Kind::Copy, 300));
    plan.folder = folder("zero");
    plan.importance = m_fisher.diagonal;
    plan.lambda = 0;
    const auto zero = train(m_base, plan, dataOf(toy::Kind::Copy, 300));
    QVERIFY(fine && zero);
    QVERIFY(fine->weights == zero->weights);
    QVERIFY(distance(fine->weights, m_base.weights) > 0.01);
}

void TstTraining::hugeLambdaStaysAtTheBase()
{
    TrainingPlan plan = planIn(folder("huge"), 20);
    plan.importance.assign(m_base.weights.size(), 1.0F);
    plan.lambda = 1e12;
    const auto held = train(m_base, plan, dataOf(toy::Kind::Copy, 300));
    QVERIFY(held);
    QVERIFY2(distance(held->weights, m_base.weights) < 1e-6,
             qPrintable(QString::number(distance(held->weights, m_base.weights))));
    // the stronger the pull, the nearer it stays
    double last = 1e9;
    for (const double lambda : {1e-4, 1e-2, 1.0}) {
        plan.folder = folder("held");
        plan.lambda = lambda;
        const auto model = train(m_base, plan, dataOf(toy::Kind::Copy, 300));
        QVERIFY(model);
        double sum = 0;
        for (std::size_t i = 0; i < model->weights.size(); ++i)
            sum += std::pow(double(model->weights[i]) - double(m_base.weights[i]), 2);
        QVERIFY2(sum < last, qPrintable(QString::number(sum)));
        last = sum;
    }
}

// Fine-tuned on copies, the network forgets to write backwards; with old data mixed in, or held back, it forgets less.
void TstTraining::mixingKeepsTheOld()
{
    const auto oldLoss = [](Model model) {
        Batch batch;
        const Pairs pairs = toy::pairs(toy::Kind::Backwards, 100, 77);
        for (std::size_t i = 0; i < pairs.size(); ++i)
            batch.add(pairs.source[i], pairs.target[i]);
        return Network(model.shape, model.weights.data(), nullptr).loss(batch).plainMean();
    };
    TrainingPlan plan = planIn(folder("forgets"), 40);
    const auto fine = train(m_base, plan, dataOf(toy::Kind::Copy, 300));
    plan.folder = folder("mixes");
    plan.oldPerNew = 2;
    TrainingData data = dataOf(toy::Kind::Copy, 300);
    data.old = toy::pairs(toy::Kind::Backwards, 500, 41);
    const auto mixed = train(m_base, plan, data);
    plan.folder = folder("held back");
    plan.oldPerNew = 0;
    plan.importance = m_fisher.diagonal;
    plan.lambda = 1;
    const auto held = train(m_base, plan, dataOf(toy::Kind::Copy, 300));
    QVERIFY(fine && mixed && held);
    QVERIFY(oldLoss(*fine) > oldLoss(m_base) + 1);
    QVERIFY2(oldLoss(*mixed) < oldLoss(*fine) / 2, qPrintable(QString::number(oldLoss(*mixed))));
    QVERIFY2(oldLoss(*held) < oldLoss(*fine), qPrintable(QString::number(oldLoss(*held))));
}

void TstTraining::oldDataComeInTurn()
{
    const Pairs fresh = toy::pairs(toy::Kind::Copy, 10, 1);
    const Pairs old = toy::pairs(toy::Kind::Copy, 60, 2);
    std::vector<int> seen(old.size());
    for (int epoch = 0; epoch < 3; ++epoch) { // 20 old sentences each: all of them after three epochs
        int news = 0;
        for (const int shards : {2, 3}) { // the same sentences whatever the shards
            for (const auto &step : planEpoch(fresh, old, {40, shards, 2.0, 5}, epoch)) {
                QCOMPARE(step.size(), static_cast<std::size_t>(shards));
                for (const Shard &shard : step)
                    for (const Pick &pick : shard)
                        ++(pick.old ? seen[pick.sentence] : news);
            }
        }
        QCOMPARE(news, 20);
    }
    for (const int times : seen)
        QCOMPARE(times, 2);
}

QTEST_GUILESS_MAIN(TstTraining)
#include "tst_training.moc"
