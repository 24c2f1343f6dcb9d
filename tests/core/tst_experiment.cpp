// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Experiments: the cells, the same result from the same seeds, going on after a stop, the table, and their files.
#include <limits>
#include <map>

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "core/evaluation/experimentsummary.h"
#include "core/evaluation/resultsfile.h"
#include "core/evaluation/trainingmaker.h"
#include "support/cancelling.h"
#include "support/files.h"
#include "support/goldenutterances.h"
#include "support/results.h"

using namespace filigree;
using tests::good;
using tests::utterancesOf;

namespace {

/// Knows the slot type that each word stood in last, and takes the intent that its words stood in most.
Result<std::vector<Utterance>> remember(const TrainingMaterial &material, std::span<const Utterance> test,
                                        Progress &progress)
{
    if (progress.cancelled())
        return fail(ErrorCode::Cancelled, "Cancelled.");
    std::map<std::string, std::string> slotOf;
    std::map<std::string, std::map<std::string, int>> intentsOf;
    for (const Utterance &utterance : material.utterances) {
        for (const std::string &word : utterance.tokens)
            ++intentsOf[word][utterance.intent];
        for (const SlotSpan &slot : utterance.slots)
            for (std::size_t i = slot.begin; i < slot.end; ++i)
                slotOf[utterance.tokens[i]] = slot.type;
    }
    std::vector<Utterance> out;
    for (const Utterance &utterance : test) {
        Utterance next{"none", utterance.tokens, {}};
        std::map<std::string, int> votes;
        for (std::size_t i = 0; i < next.tokens.size(); ++i) {
            for (const auto &[intent, count] : intentsOf[next.tokens[i]])
                votes[intent] += count;
            if (const auto slot = slotOf.find(next.tokens[i]); slot != slotOf.end())
                next.slots.push_back({i, i + 1, slot->second});
        }
        int most = 0;
        for (const auto &[intent, count] : votes)
            if (count > most) {
                most = count;
                next.intent = intent;
            }
        out.push_back(std::move(next));
    }
    return out;
}

Experiment musicExperiment()
{
    Experiment out;
    out.data.locale = "en";
    out.data.train = utterancesOf("[Play]\nplay Vogue|Song\nplay Jolene|Song by Dolly|Artist\nput on Hurt|Song\n"
                                  "play something by Cash|Artist\n[Stop]\nstop\nstop the music\nquiet now\n"
                                  "[Add]\nadd Hurt|Song to my list\nadd Jolene|Song by Dolly|Artist\n");
    out.data.test = utterancesOf("[Play]\nplay Hurt|Song by Cash|Artist\nput on Vogue|Song\n[Stop]\nstop now\n"
                                 "[Add]\nadd Vogue|Song\n");
    out.data.catalogues = cataloguesFrom(out.data.train);
    out.data.lender = utterancesOf("[Play]\npon X|Song\npon Y|Song\n[Add]\nagrega Z|Song\n");
    ExperimentOptions &options = out.options;
    options.name = "music";
    for (const char *name : {"full", "golden", "upsampled", "grammar", "resample observed", "resample uniform",
                             "resample borrowed", "resample entropy", "both entropy"})
        options.sets.push_back(trainingSetFromName(name).value());
    options.goldenSizes = {4, 6};
    options.counts = {30};
    options.seeds = {1, 2, 3};
    return out;
}

std::vector<CellResult> runAll(const Experiment &experiment)
{
    std::vector<CellResult> out;
    NoProgress progress;
    good(runExperiment(
        experiment, remember, {},
        [&](const CellResult &cell) -> Result<void> {
            out.push_back(cell);
            return {};
        },
        progress));
    return out;
}

SummaryOptions quick()
{
    return {{.samples = 50}, {.rounds = 50}};
}

} // namespace

class TestExperiment : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void setNames()
    {
        for (const char *name : {"golden", "upsampled", "full", "grammar", "grammar uniform", "resample language",
                                 "resample borrowed", "both entropy-additive"})
            QCOMPARE(trainingSetName(trainingSetFromName(name).value()), std::string(name));
        QCOMPARE(trainingSetName(trainingSetFromName("both").value()), std::string("both entropy"));
        QCOMPARE(trainingSetName(trainingSetFromName("grammar language").value()), std::string("grammar"));
        for (const char *name : {"", "all", "golden entropy", "grammar much", "both "})
            QVERIFY2(!trainingSetFromName(name), name);
    }

    void drawing()
    {
        const Experiment experiment = musicExperiment();
        const auto four = drawGolden(experiment.data.train, 4, GoldenSpread::Even, 5);
        const auto six = drawGolden(experiment.data.train, 6, GoldenSpread::Even, 5);
        QCOMPARE(four.size(), std::size_t(4));
        QVERIFY(std::equal(four.begin(), four.end(), six.begin()));
        std::map<std::string, int> intents;
        for (const Utterance &utterance : six)
            ++intents[utterance.intent];
        QCOMPARE(intents.size(), std::size_t(3));
        QCOMPARE(intents["Play"], 2);
        QVERIFY(drawGolden(experiment.data.train, 4, GoldenSpread::Even, 6) != four);
        QCOMPARE(drawGolden(experiment.data.train, 99, GoldenSpread::Observed, 1).size(), std::size_t(9));
        std::vector<Utterance> twice(experiment.data.train);
        twice.insert(twice.end(), experiment.data.train.begin(), experiment.data.train.end());
        QCOMPARE(drawGolden(twice, 99, GoldenSpread::Even, 1).size(), std::size_t(9));
    }

    /// It is the mark of sets that do without.
    void noSeedIsZero()
    {
        Experiment experiment = musicExperiment();
        experiment.options.seeds = {1, 0};
        const auto checked = checkExperiment(experiment);
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, ErrorCode::InvalidOption);
    }

    /// A table that says "99 golden utterances" has them.
    void moreThanThereAre()
    {
        Experiment experiment = musicExperiment();
        experiment.options.goldenSizes = {4, 10};
        QCOMPARE(distinctUtterances(experiment.data.train), std::size_t(9));
        NoProgress progress;
        const auto ran = runExperiment(
            experiment, remember, {}, [](const CellResult &) { return Result<void>(); }, progress);
        QVERIFY(!ran);
        QCOMPARE(ran.error().code, ErrorCode::InvalidOption);
        QVERIFY(ran.error().detail.find("10 golden") != std::string::npos
                && ran.error().detail.find(" 9 ") != std::string::npos);
    }

    void catalogues()
    {
        const auto all = cataloguesFrom(musicExperiment().data.train);
        QCOMPARE(all.size(), std::size_t(2));
        QCOMPARE(all[0].slot, std::string("Artist"));
        QCOMPARE(all[1].values.size(), std::size_t(3));
        QCOMPARE(all[1].values[1], (CatalogueValue{"Jolene", 2.0}));
    }

    void cells()
    {
        const Experiment experiment = musicExperiment();
        const std::vector<CellKey> cells = cellsOf(experiment);
        QCOMPARE(cells.size(), std::size_t(1 + 3 * 2 * 8));
        QCOMPARE(cells.front(), (CellKey{"full", 0, 0, 0}));
        QCOMPARE(cells[1], (CellKey{"golden", 4, 0, 1}));
        QCOMPARE(cells.back(), (CellKey{"both entropy", 6, 30, 3}));
        Experiment given = experiment;
        given.data.golden = experiment.data.train;
        const auto fewer = cellsOf(given); // without a draw, nothing of golden and upsampled is left to chance
        QCOMPARE(fewer.size(), std::size_t(1 + 2 + 3 * 6));
    }

    void trainingSets()
    {
        const Experiment experiment = musicExperiment();
        TrainingMaker maker(experiment, 6, 1);
        NoProgress progress;
        for (const TrainingSetKind &kind : experiment.options.sets) {
            const auto set = maker.make(kind, 30, progress);
            QVERIFY2(set, trainingSetName(kind).c_str());
            const std::size_t size = set->utterances.size();
            if (kind.source == TrainingSetKind::Source::Golden)
                QCOMPARE(size, std::size_t(6));
            else if (kind.source == TrainingSetKind::Source::Upsampled)
                QCOMPARE(size, std::size_t(30));
            else if (kind.source == TrainingSetKind::Source::Full)
                QCOMPARE(size, std::size_t(9));
            else
                QVERIFY(size > 6 && size <= 36);
        }
    }

    /// Repeating a few utterances a million times is work that can be stopped, too.
    void upsamplingIsCancelled()
    {
        const Experiment experiment = musicExperiment();
        TrainingMaker maker(experiment, 4, 1);
        tests::Cancelled progress;
        const auto set = maker.make(trainingSetFromName("upsampled").value(), 1'000'000, progress);
        QVERIFY(!set);
        QCOMPARE(set.error().code, ErrorCode::Cancelled);
    }

    void isDeterministic()
    {
        const auto once = runAll(musicExperiment());
        Experiment threaded = musicExperiment();
        threaded.options.threads = 2;
        QVERIFY(runAll(threaded) == once);
        Experiment other = musicExperiment();
        other.options.seeds = {3, 1}; // neither the order nor the company of the seeds matters to a cell
        const std::vector<CellResult> others = runAll(other);
        for (const CellResult &cell : others)
            QVERIFY(std::find(once.begin(), once.end(), cell) != once.end());
    }

    void stopsAndGoesOn()
    {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath("results.jsonl").toStdString();
        const std::filesystem::path whole = folder.filePath("whole.jsonl").toStdString();
        const Experiment experiment = musicExperiment();
        int trainings = 0;
        const NluSystem counting = [&](const TrainingMaterial &material, std::span<const Utterance> test,
                                       Progress &progress) {
            ++trainings;
            return remember(material, test, progress);
        };
        NoProgress progress;
        QVERIFY(runExperiment(experiment, counting, whole, progress));
        const QByteArray bytes = tests::content(QString::fromStdString(whole.string()));
        const int all = trainings;
        const NluSystem failing = [&](const TrainingMaterial &material, std::span<const Utterance> test,
                                      Progress &running) -> Result<std::vector<Utterance>> {
            if (++trainings > all + 10)
                return fail(ErrorCode::Cancelled, "Cancelled.");
            return remember(material, test, running);
        };
        QCOMPARE(runExperiment(experiment, failing, path, progress).error().code, ErrorCode::Cancelled);
        const QString name = QString::fromStdString(path.string());
        QByteArray partial = tests::content(name);
        QCOMPARE(partial.count('\n'), 11);
        tests::write(name, partial + "{\"set\":\"gol"); // a crash in the midst of a line
        trainings = 0;
        const auto rest = runExperiment(experiment, counting, path, progress);
        QVERIFY(rest);
        QCOMPARE(trainings, all - 10);
        QCOMPARE(static_cast<int>(rest->size()), all);
        QCOMPARE(tests::content(name), bytes);
    }

    void leavesOtherFilesAlone()
    {
        QTemporaryDir folder;
        const QString name = folder.filePath("file");
        const std::filesystem::path path = name.toStdString();
        NoProgress progress;
        Experiment experiment = musicExperiment();
        for (const QByteArray &bytes : {QByteArray("my letter\n"), QByteArray("my letter"), QByteArray("{}\n")}) {
            tests::write(name, bytes);
            QCOMPARE(runExperiment(experiment, remember, path, progress).error().code, ErrorCode::InvalidInput);
            QCOMPARE(tests::content(name), bytes);
        }
        QVERIFY(QFile::remove(name));
        QVERIFY(runExperiment(experiment, remember, path, progress));
        const QByteArray bytes = tests::content(name);
        experiment.data.test.pop_back();
        QCOMPARE(runExperiment(experiment, remember, path, progress).error().code, ErrorCode::Inconsistent);
        QCOMPARE(tests::content(name), bytes);
        QFile::remove(name);
        experiment.options.sets.clear();
        QCOMPARE(runExperiment(experiment, remember, path, progress).error().code, ErrorCode::InvalidOption);
        QVERIFY(!QFile::exists(name));
    }

    void cellsAsJson()
    {
        CellResult cell;
        cell.key = {"both entropy", 60, 10000, 3};
        cell.sentences = 9000;
        cell.available = "123";
        cell.wrong = {{7, "Größe", {{0, 2, "x\"y"}}}, {9, "B", {}}};
        QVERIFY(cellFromJson(toJson(cell)).value() == cell);
        QCOMPARE(cellFromJson("{}").error().code, ErrorCode::InvalidInput);
        QCOMPARE(cellFromJson("{\"set\":1").error().code, ErrorCode::InvalidInput);
    }

    void summary()
    {
        const Experiment experiment = musicExperiment();
        const auto cells = runAll(experiment);
        NoProgress progress;
        const auto out = summarise(experiment, cells, quick(), progress);
        QVERIFY(out);
        QCOMPARE(out->rows.size(), std::size_t(1 + 2 * 8));
        QCOMPARE(out->cells, out->cellsWanted);
        const auto row = [&](const std::string &set, std::uint64_t golden) -> const SummaryRow & {
            return *std::find_if(out->rows.begin(), out->rows.end(),
                                 [&](const SummaryRow &one) { return one.set == set && one.golden == golden; });
        };
        constexpr std::size_t f1 = 3;
        const SummaryRow &golden = row("golden", 4);
        const SummaryRow &full = row("full", 0);
        const SummaryRow &both = row("both entropy", 4);
        QCOMPARE(golden.seeds.size(), std::size_t(3));
        QCOMPARE(golden.gapClosed[f1].value(), 0.0);
        QCOMPARE(both.gapClosed[f1].value(),
                 (both.measures[f1].value - golden.measures[f1].value)
                     / (full.measures[f1].value - golden.measures[f1].value));
        QVERIFY(both.measures[f1].value > golden.measures[f1].value); // the catalogue's values are known now
        QVERIFY(out->comparison(static_cast<std::size_t>(&both - out->rows.data()),
                                static_cast<std::size_t>(&golden - out->rows.data())));
        QCOMPARE(toJson(*out), toJson(summarise(experiment, cells, quick(), progress).value()));
        QVERIFY(toMarkdown(*out).find("| both entropy |") != std::string::npos);
        QVERIFY(toMarkdown(*out).find("Not complete") == std::string::npos);
    }

    void summaryOfAPart()
    {
        const Experiment experiment = musicExperiment();
        const auto cells = runAll(experiment);
        NoProgress progress;
        const auto part = summarise(experiment, std::span(cells).first(5), quick(), progress);
        QVERIFY(part);
        QCOMPARE(part->cells, std::uint64_t(5));
        QVERIFY(toMarkdown(*part).find("Not complete") != std::string::npos);
        const auto none = summarise(experiment, {}, quick(), progress);
        QVERIFY(none && none->comparisons.empty() && none->rows[0].measures.empty());
        QVERIFY(!toMarkdown(*none).empty() && !toJson(*none).empty());
    }

    void refuses_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<int>("code");
        QTest::newRow("no sets") << 0 << int(ErrorCode::InvalidOption);
        QTest::newRow("no seeds") << 1 << int(ErrorCode::InvalidOption);
        QTest::newRow("no golden") << 2 << int(ErrorCode::NotFound);
        QTest::newRow("no test") << 3 << int(ErrorCode::NotFound);
        QTest::newRow("no lender") << 4 << int(ErrorCode::NotFound);
        QTest::newRow("no train") << 5 << int(ErrorCode::NotFound);
        QTest::newRow("a set twice") << 6 << int(ErrorCode::InvalidOption);
        QTest::newRow("baseline") << 7 << int(ErrorCode::InvalidOption);
        QTest::newRow("count") << 8 << int(ErrorCode::InvalidOption);
        QTest::newRow("huge count") << 9 << int(ErrorCode::InvalidOption);
    }

    void refuses()
    {
        QFETCH(int, what);
        QFETCH(int, code);
        Experiment experiment = musicExperiment();
        ExperimentOptions &options = experiment.options;
        switch (what) {
        case 0:
            options.sets.clear();
            break;
        case 1:
            options.seeds.clear();
            break;
        case 2:
            options.goldenSizes.clear();
            break;
        case 3:
            experiment.data.test.clear();
            break;
        case 4:
            experiment.data.lender.clear();
            break;
        case 5:
            experiment.data.train.clear();
            break;
        case 6:
            options.sets.push_back(options.sets.back());
            break;
        case 7:
            options.baselines = {"none such"};
            break;
        case 9:
            options.counts = {30, std::numeric_limits<std::uint64_t>::max()};
            break;
        default:
            options.counts = {0};
        }
        NoProgress progress;
        const auto out = runExperiment(
            experiment, remember, {}, [](const CellResult &) -> Result<void> { return {}; }, progress);
        QVERIFY(!out);
        QCOMPARE(int(out.error().code), code);
    }

    void cancels()
    {
        tests::Cancelled progress;
        const auto out = runExperiment(
            musicExperiment(), remember, {}, [](const CellResult &) -> Result<void> { return {}; }, progress);
        QCOMPARE(out.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestExperiment)
#include "tst_experiment.moc"
