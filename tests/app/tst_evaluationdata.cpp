// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From a project's file to an experiment and back: what is measured is not learned from, what a file claims is checked,
// and what is kept is enough to look at.
#include <algorithm>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include <QTemporaryDir>
#include <QTest>

#include "app/document/evaluationrun.h"
#include "core/text/unicode.h"
#include "support/goldenutterances.h"
#include "support/results.h"

using namespace filigree;
using namespace filigree::app;
using namespace filigree::tests;

namespace {

const char *const music = "@locale en-US\n[Stop]\nstop it\nstop now\n[Play]\nplay Vogue|Song\nplay Hurt|Song\n";

SourceUtterance stopped(const std::string &words, std::int64_t count = 1)
{
    return {{"Stop", {"stop", "number", words}, {}}, 1, count, 0};
}

std::vector<SourceUtterance> stopping(int utterances)
{
    std::vector<SourceUtterance> out;
    for (int i = 0; i < utterances; ++i)
        out.push_back(stopped("N" + std::to_string(i)));
    return out;
}

std::string goldenOf(int utterances)
{
    std::string out = "@locale en-US\n[Stop]\n";
    for (int i = 0; i < utterances; ++i)
        out += "Stop number n" + std::to_string(i) + '\n'; // other letters than those of stopping()
    return out;
}

std::set<std::string> sentences(const std::vector<Utterance> &utterances)
{
    std::set<std::string> out;
    for (const Utterance &utterance : utterances)
        out.insert(utterance.intent + ' ' + comparisonKey(plainText(utterance)));
    return out;
}

bool haveNoneInCommon(const std::vector<Utterance> &a, const std::vector<Utterance> &b)
{
    const std::set<std::string> known = sentences(b);
    const std::set<std::string> all = sentences(a);
    return std::none_of(all.begin(), all.end(), [&](const std::string &one) { return known.contains(one); });
}

/// A run that nobody needs anymore as soon as it has begun.
class Impatient final : public Progress {
public:
    explicit Impatient(ExperimentFeed &feed)
    {
        QObject::connect(&feed, &ExperimentFeed::began, &feed, [this] { m_cancelled = true; });
    }
    void report(double) override { }
    [[nodiscard]] bool cancelled() const override { return m_cancelled; }

private:
    bool m_cancelled = false;
};

} // namespace

class TestEvaluationData : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        const std::string path = m_folder->filePath(QStringLiteral("p.filigree")).toStdString();
        m_store = std::make_unique<ProjectStore>(good(ProjectStore::create(path, "en-US")));
    }

    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }

    void heldOutSentencesAreNotLearned_data()
    {
        QTest::addColumn<int>("test");
        QTest::newRow("golden") << int(TestData::HeldOutGolden);
        QTest::newRow("reference") << int(TestData::HeldOutReference);
    }

    /// Both sets have the same sentences: what is taken out of one is taken out of the other.
    void heldOutSentencesAreNotLearned()
    {
        QFETCH(const int, test);
        (void)good(m_store->setGoldenText(goldenOf(20)));
        add(SourceRole::Reference, "en-US", stopping(20));
        const ExperimentData data = good(prepared(static_cast<TestData>(test))).experiment.data;
        QCOMPARE(data.test.size(), std::size_t(4));
        QCOMPARE(data.golden.size(), std::size_t(16));
        QCOMPARE(data.train.size(), std::size_t(16));
        QVERIFY(haveNoneInCommon(data.test, data.golden));
        QVERIFY(haveNoneInCommon(data.test, data.train));
    }

    void nothingIsLeftToLearnFrom()
    {
        (void)good(m_store->setGoldenText(goldenOf(1)));
        add(SourceRole::Reference, "en-US", {stopped("N0", 20)});
        const auto out = prepared(TestData::HeldOutReference);
        QCOMPARE(codeOf(out), ErrorCode::NotFound);
        QVERIFY2(out.error().detail.find("All golden utterances") != std::string::npos, out.error().detail.c_str());
    }

    /// A few bytes of a file must not become gigabytes.
    void countsThatNoProjectHas()
    {
        (void)good(m_store->setGoldenText(goldenOf(20)));
        add(SourceRole::Test, "en-US", {stopped("N0", 4'000'000'000)});
        const auto out = prepared(TestData::Imported);
        QCOMPARE(codeOf(out), ErrorCode::InvalidOption);
        QVERIFY2(out.error().detail.find("2,000,000") != std::string::npos, out.error().detail.c_str());
    }

    void testDataOfAnotherLocaleIsCounted()
    {
        (void)good(m_store->setGoldenText(goldenOf(3)));
        add(SourceRole::Test, "de-DE", stopping(6));
        add(SourceRole::Reference, "es-ES", stopping(5));
        EvaluationFacts facts = good(evaluationFacts(*m_store));
        QCOMPARE(facts.test, std::int64_t(0));
        QCOMPARE(facts.otherTest, std::int64_t(6));
        QCOMPARE(facts.otherTestLocale, std::string("de-DE"));
        QCOMPARE(facts.locale, std::string("en-US"));
        QCOMPARE(facts.lender, std::int64_t(5));
        QVERIFY(!facts.has(TestData::Imported));
        QCOMPARE(codeOf(prepared(TestData::Imported)), ErrorCode::NotFound);
        add(SourceRole::Test, "en-US", stopping(2));
        facts = good(evaluationFacts(*m_store));
        QCOMPARE(facts.test, std::int64_t(2));
        QCOMPARE(good(prepared(TestData::Imported)).experiment.data.test.size(), std::size_t(2));
    }

    /// An earlier run of the same data, of which some is rubbish: that much is made anew.
    void unsoundCellsAreMadeAgain()
    {
        (void)good(m_store->setGoldenText(music));
        add(SourceRole::Test, "en-US", stopping(2));
        const PreparedExperiment experiment = good(prepared(TestData::Imported));
        ExplainedCell cell;
        cell.result.key = {"golden", experiment.experiment.data.golden.size(), 0, 0};
        QCOMPARE(cellsOf(experiment.experiment), std::vector<CellKey>{cell.result.key});
        cell.result.wrong = {{7, "Nowhere", {{3, 9, "Nothing"}}}};
        const auto old = good(m_store->startRun({RunKind::Evaluation, experiment.hash, "{}", 1}));
        for (const std::string &part : {toJson(experiment.experiment), std::string("{rubbish"), toJson(cell)})
            good(m_store->addRunPart(old, part));
        good(m_store->abandonRun(old, RunState::Cancelled, {}));

        NoProgress progress;
        const auto run = good(runEvaluation(order(), progress));
        const KeptExperiment kept = good(loadEvaluation(m_store->access(), run, progress));
        QCOMPARE(kept.cells.size(), std::size_t(1));
        QVERIFY(kept.cells[0]->result.key == cell.result.key);
        QVERIFY(!(kept.cells[0]->result == cell.result));
        QVERIFY(fits(*kept.cells[0], kept.experiment->data.test));
        // What is looked at itself must be sound.
        QVERIFY(!loadEvaluation(m_store->access(), old, progress));
    }

    void whatNeverBeganLeavesNothing()
    {
        (void)good(m_store->setGoldenText(music));
        add(SourceRole::Test, "en-US", stopping(2));
        const EvaluationOrder wanted = order();
        Impatient progress(*wanted.feed);
        QCOMPARE(codeOf(runEvaluation(wanted, progress)), ErrorCode::Cancelled);
        QVERIFY(progress.cancelled()); // it was begun
        QVERIFY(good(m_store->runs(RunKind::Evaluation)).empty());
    }

    /// Every confusion of intents has its errors, whatever the seed.
    void errorsAreThoseOfAllSeeds()
    {
        auto experiment = std::make_shared<Experiment>();
        experiment->options.sets = {*trainingSetFromName("grammar")};
        experiment->options.counts = {10};
        experiment->options.seeds = {1, 2, 3};
        experiment->data.golden.resize(2);
        experiment->data.test = utterancesOf("[Play]\nplay Vogue|Song\n[Stop]\nstop it\n[Go]\ngo on\n");
        const auto cellOf = [](std::uint64_t seed, const std::vector<Mislabelled> &wrong) {
            auto out = std::make_shared<ExplainedCell>();
            out->result = {{"grammar", 2, 10, seed}, 12, {}, wrong};
            for (const Mislabelled &one : wrong) {
                out->reasons.emplace_back().utterance = one.utterance;
                out->reasons.back().carriersUnseen = {"seed" + std::to_string(seed)};
            }
            return out;
        };
        const KeptExperiment kept{1,
                                  experiment,
                                  {cellOf(3, {{0, "Stop", {}}, {1, "Go", {}}}), cellOf(1, {{0, "Stop", {}}}),
                                   cellOf(2, {{0, "Play", {}}, {1, "Play", {}}})}};
        NoProgress progress;
        const ExperimentSummary summary = good(summariseKept(kept, "grammar", true, progress));
        const RowDetail detail = good(rowDetail(kept, summary, 0, progress));
        QCOMPARE(detail.seeds, std::uint64_t(3));
        QCOMPARE(detail.errors.size(), std::size_t(4));
        std::set<std::pair<std::string, std::string>> pairs;
        for (const RowError &error : detail.errors) {
            QCOMPARE(error.reason.utterance, error.label.utterance);
            pairs.emplace(experiment->data.test[error.label.utterance].intent, error.label.intent);
            if (error.label.intent == "Stop") { // with two seeds, and the reason of the first
                QCOMPARE(error.seeds, std::uint64_t(2));
                QCOMPARE(error.reason.carriersUnseen, std::vector<std::string>{"seed1"});
            }
        }
        for (const ConfusionCell &cell : detail.confusion)
            if (cell.reference != cell.hypothesis)
                QVERIFY2(pairs.contains({cell.reference, cell.hypothesis}), cell.hypothesis.c_str());
        QCOMPARE(detail.additions.size(), std::size_t(3));
        QCOMPARE(detail.additions[0].errors, std::uint64_t(2));
        QCOMPARE(detail.additions[2].errors, std::uint64_t(1)); // of seed 1
        QCOMPARE(good(rowDetail(kept, summary, 9, progress)).seeds, std::uint64_t(0));
    }

private:
    void add(SourceRole role, const std::string &locale, const std::vector<SourceUtterance> &items)
    {
        SourceInfo about;
        about.role = role;
        about.locale = locale;
        about.name = "a.golden";
        std::size_t next = 0;
        NoProgress progress;
        good(m_store->addSource(
            about,
            [&]() -> Result<std::optional<SourceUtterance>> {
                if (next == items.size())
                    return std::nullopt;
                return items[next++];
            },
            progress));
    }

    [[nodiscard]] static EvaluationChoice choiceOf(TestData test)
    {
        EvaluationChoice out;
        out.sets = {"golden"};
        out.seeds = 1;
        out.test = test;
        return out;
    }

    Result<PreparedExperiment> prepared(TestData test)
    {
        NoProgress progress;
        return prepareExperiment(*m_store, choiceOf(test), CorpusList({}), 0.5, progress);
    }

    [[nodiscard]] EvaluationOrder order() const
    {
        return {m_store->access(),
                [](ProjectStore &) -> Result<void> { return {}; },
                choiceOf(TestData::Imported),
                CorpusList({}),
                0.5,
                std::make_shared<ExperimentFeed>()};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProjectStore> m_store;
};

QTEST_GUILESS_MAIN(TestEvaluationData)
#include "tst_evaluationdata.moc"
