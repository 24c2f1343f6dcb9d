// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/translation/littletext.h"

using namespace filigree;

namespace {

/// So many pairs of twenty letters, the longer side: eight ids each, about.
std::vector<TrainingDomain> text(std::size_t pairs)
{
    TrainingDomain domain;
    domain.name = "new";
    domain.train.assign(pairs, {"turn on the lights.", "schalt das Licht an."});
    return {domain};
}

} // namespace

class LittleTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void muchTextChangesNothing()
    {
        const TrainingSettings usual = baseSettings();
        const TrainingSettings fitted = fittedToText(usual, text(200'000), 1.0);
        QCOMPARE(fitted.batchTokens, usual.batchTokens);
        QCOMPARE(fitted.peakRate, usual.peakRate);
        QCOMPARE(fitted.coolDown, usual.coolDown);
        QCOMPARE(fitted.warmUp, usual.warmUp);
        QCOMPARE(fitted.measureEvery, usual.measureEvery);
    }

    void littleTextMakesSmallUpdatesWithAnEvenRate()
    {
        const TrainingSettings fitted = fittedToText(baseSettings(), text(3'000), 1.0);
        QCOMPARE(fitted.batchTokens, 480); // fifty updates a pass
        QCOMPARE(fitted.peakRate, TrainingSettings().peakRate);
        QCOMPARE(fitted.coolDown, 0.0);
        QCOMPARE(fitted.warmUp, 70); // a tenth of 14 passes
        QCOMPARE(fitted.measureEvery, 0);
    }

    void fewLinesAreNotMeasuredAfterEachPass()
    {
        const TrainingSettings fitted = fittedToText(baseSettings(), text(100), 1.0);
        QCOMPARE(fitted.batchTokens, 300);
        QCOMPARE(fitted.warmUp, 40);
        QCOMPARE(fitted.measureEvery, 25);
        QCOMPARE(fittedToText(baseSettings(), {}, 1.0).batchTokens, 300);
    }

    void aSettledBatchIsKeptAndTheRestIsFittedToIt()
    {
        const TrainingSettings large = fittedToText(baseSettings(), text(3'000), 1.0, 2'000); // 12 updates a pass
        QCOMPARE(large.batchTokens, 2'000);
        QCOMPARE(large.coolDown, 0.0);
        QCOMPARE(large.warmUp, 40);
        QCOMPARE(large.measureEvery, 25);
        const TrainingSettings small = fittedToText(baseSettings(), text(7'500), 1.0, 500); // 120 updates a pass
        QCOMPARE(small.batchTokens, 500);
        QCOMPARE(small.peakRate, baseSettings().peakRate);
        QCOMPARE(small.coolDown, baseSettings().coolDown);
        QCOMPARE(small.warmUp, 168);
    }

    void mixedInPairsAreText() { QCOMPARE(fittedToText(baseSettings(), text(1'500), 2.0).batchTokens, 480); }

    /// A letter of Devanagari has three bytes, and is no more text for that.
    void lettersCountAndNotBytes()
    {
        std::vector<TrainingDomain> hindi = text(3'000);
        for (SentencePair &pair : hindi[0].train)
            pair.target = "बत्ती जलाओ";
        QCOMPARE(fittedToText(baseSettings(), hindi, 1.0).batchTokens, 456); // "turn on the lights." is longer
    }

    void theWarmUpIsOfTheRunThatIsAskedFor()
    {
        TrainingSettings settings = baseSettings();
        settings.maxSteps = 1'000;
        QCOMPARE(fittedToText(settings, text(100'000), 1.0).warmUp, 100);
        settings.maxEpochs = 0;
        QCOMPARE(fittedToText(settings, text(100'000), 1.0).warmUp, 100);
    }

    void anAdaptationKeepsItsRate()
    {
        const TrainingSettings usual = adaptationSettings();
        const TrainingSettings fitted = fittedToText(usual, text(3'000), 1.0);
        QCOMPARE(fitted.batchTokens, 480);
        QCOMPARE(fitted.peakRate, usual.peakRate);
        QCOMPARE(fitted.coolDown, usual.coolDown);
        QCOMPARE(fitted.warmUp, usual.warmUp);
    }
};

QTEST_GUILESS_MAIN(LittleTextTest)
#include "tst_littletext.moc"
