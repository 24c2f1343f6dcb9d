// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How many words of tomorrow are unseen, and a model that learns to do without the words of a generated corpus.
#include <map>

#include <QTest>

#include "core/base/random.h"
#include "core/evaluation/nlusystem.h"
#include "core/evaluation/trainingmaker.h"
#include "core/evaluation/unseenwords.h"
#include "support/goldenutterances.h"
#include "support/results.h"

using namespace filigree;
using tests::good;
using tests::utterancesOf;

namespace {

/// "play NAME now", "stop the NAME" and "NAME please", NAME of `count` made-up artists from `first` on.
std::vector<Utterance> sentences(int first, int count)
{
    std::string text = "[Play]\n";
    for (int i = first; i < first + count; ++i) {
        const std::string name = "{Lo" + std::to_string(i) + " Band}|Artist";
        text += "play " + name + " now\nstop the " + name + '\n' + name + " please\n";
    }
    return utterancesOf(text);
}

std::vector<Catalogue> artists(int count)
{
    Catalogue out;
    out.slot = "Artist";
    for (int i = 0; i < count; ++i)
        out.values.push_back({.text = "Lo" + std::to_string(i) + " Band"});
    return {out};
}

NluModel trained(std::span<const Utterance> utterances, const TrainingOptions &options)
{
    NoProgress progress;
    return good(NluModel::train(utterances, options, progress));
}

} // namespace

class TestUnseenWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void share()
    {
        QCOMPARE(unseenShare({}), 0.0);
        QCOMPARE(unseenShare(std::vector<Utterance>(3)), 0.0); // no words
        // Play and play are one word; jazz, rock and loud were met once, of eight words
        QCOMPARE(unseenShare(utterancesOf("[P]\nplay jazz|Genre\nPlay rock|Genre\nplay it loud\nit\n")), 3.0 / 8.0);
    }

    void options()
    {
        const std::vector<Utterance> golden =
            utterancesOf("[P]\nplay jazz|Genre\nplay rock|Genre\nplay jazz|Genre please\nplease play jazz|Genre\n");
        TrainingOptions plain;
        plain.seed = 7;
        const TrainingOptions same = suitGenerated(plain, golden);
        QCOMPARE(same.hiddenWords, 0.0);
        QCOMPARE(same.catalogueDropout, plain.catalogueDropout);
        const std::vector<Catalogue> known = artists(3);
        plain.catalogues = known;
        const TrainingOptions suited = suitGenerated(plain, golden);
        QCOMPARE(suited.hiddenWords, 0.2); // twice rock, of ten words
        QCOMPARE(suitGenerated(plain, utterancesOf("[P]\nplay jazz|Genre\n")).hiddenWords, 0.6); // never all of them
        QCOMPARE(suited.catalogueDropout, 0.0);
        // what is met twice everywhere foretells nothing new: then matches are hidden as in real data
        const TrainingOptions regular = suitGenerated(plain, utterancesOf("[P]\nplay jazz|Genre\nplay jazz|Genre\n"));
        QCOMPARE(regular.hiddenWords, 0.0);
        QCOMPARE(regular.catalogueDropout, plain.catalogueDropout);
        QCOMPARE(suited.seed, plain.seed);
        TrainingOptions wrong;
        wrong.hiddenWords = 1.5;
        NoProgress progress;
        const auto refused = NluModel::train(golden, wrong, progress);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidOption);
    }

    /// The same bytes on any number of threads; others than without.
    void deterministic()
    {
        const std::vector<Utterance> utterances = sentences(0, 40);
        const std::vector<Catalogue> known = artists(80);
        TrainingOptions options;
        options.catalogues = known;
        const std::string plain = trained(utterances, options).toBytes();
        options.hiddenWords = 0.3;
        const std::string one = trained(utterances, options).toBytes();
        options.threads = 2;
        QVERIFY(trained(utterances, options).toBytes() == one);
        QVERIFY(plain != one);
        options.seed = 2;
        QVERIFY(trained(utterances, options).toBytes() != one);
    }

    /// A value of the catalogue, in the midst of words that the corpus never had.
    void doesWithoutWords()
    {
        const std::vector<Utterance> utterances = sentences(0, 40);
        const std::vector<Catalogue> known = artists(80);
        TrainingOptions options;
        options.catalogues = known;
        options.catalogueDropout = 0.1;
        const NluModel plain = trained(utterances, options);
        options.hiddenWords = 0.3;
        const NluModel hidden = trained(utterances, options);
        double before = 0.0;
        double after = 0.0;
        for (const Utterance &wanted : utterancesOf("[Play]\nspin {Lo70 Band}|Artist twice\n"
                                                    "kindly enqueue {Lo71 Band}|Artist\n{Lo72 Band}|Artist thanks\n")) {
            const Labelling found = hidden.labelWithProbability(wanted.tokens);
            QVERIFY(found.utterance.slots == wanted.slots);
            after += found.slotProbability;
            const Labelling old = plain.labelWithProbability(wanted.tokens);
            before += old.utterance.slots == wanted.slots ? old.slotProbability : 0.0;
        }
        QVERIFY2(after > before, qPrintable(QString("%1 after %2").arg(after).arg(before)));
    }

    /// What the experiments train is suited where the material was made of golden utterances, and only there.
    void system()
    {
        const std::vector<Utterance> utterances = sentences(0, 40);
        const std::vector<Utterance> golden =
            utterancesOf("[Play]\nplay {Lo0 Band}|Artist now\nstop the {Lo1 Band}|Artist\n");
        const std::vector<Catalogue> known = artists(80);
        TrainingOptions plain;
        plain.catalogues = known;
        // any words in any order: two models that learned differently do not agree on all of them
        const char *const words[] = {"play", "stop", "the",  "now",  "please", "Lo1",
                                     "Lo70", "Lo99", "Band", "spin", "it"};
        Random random(3);
        std::vector<Utterance> test(300);
        for (Utterance &utterance : test)
            for (std::uint64_t k = random.below(6) + 1; k > 0; --k)
                utterance.tokens.emplace_back(words[random.below(std::size(words))]);
        NoProgress progress;
        const auto labelsOf = [&](const TrainingOptions &options) {
            return good(trained(utterances, options).label(test, 1, progress));
        };
        TrainingMaterial material{utterances, {}, known, {}, 1};
        QVERIFY(good(nluModelSystem({})(material, test, progress)) == labelsOf(plain));
        material.madeOf = golden;
        const std::vector<Utterance> suited = good(nluModelSystem({})(material, test, progress));
        QVERIFY(suited == labelsOf(suitGenerated(plain, golden)));
        QVERIFY(suited != labelsOf(plain));
    }

    /// Sets that repeat or vary golden utterances say so; real data and the golden utterances themselves do not.
    void experiments()
    {
        Experiment experiment;
        experiment.data.locale = "en";
        experiment.data.golden = utterancesOf("[Play]\nplay Vogue|Song\nplay Jolene|Song\n[Stop]\nstop\nstop it\n");
        experiment.data.train = experiment.data.golden;
        experiment.data.test = experiment.data.golden;
        for (const char *name : {"full", "golden", "upsampled", "both entropy"})
            experiment.options.sets.push_back(trainingSetFromName(name).value());
        experiment.options.counts = {12};
        std::map<std::string, std::size_t> madeOf;
        std::size_t cell = 0;
        NoProgress progress;
        const auto ran = runExperiment(
            experiment,
            [&](const TrainingMaterial &material, std::span<const Utterance> test,
                Progress &) -> Result<std::vector<Utterance>> {
                madeOf[cellsOf(experiment)[cell++].set] = material.madeOf.size();
                return std::vector<Utterance>(test.begin(), test.end());
            },
            {}, [](const CellResult &) -> Result<void> { return {}; }, progress);
        QVERIFY(ran);
        QVERIFY(
            (madeOf
             == std::map<std::string, std::size_t>{{"full", 0}, {"golden", 0}, {"upsampled", 4}, {"both entropy", 4}}));
    }
};

QTEST_GUILESS_MAIN(TestUnseenWords)
#include "tst_unseenwords.moc"
