// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/translation/littletext.h"

#include <algorithm>
#include <cstdint>
#include <limits>

#include "core/text/unicode.h"

namespace filigree {

namespace {

constexpr double idsOfLetter = 0.4; // about, with the lines with placeholders
constexpr int leastBatch = 300;
constexpr int leastWarmUp = 40;
constexpr double wantedUpdates = 50.0; // of a pass

double idsOf(const std::vector<TrainingDomain> &domains)
{
    double letters = 0.0;
    for (const TrainingDomain &domain : domains)
        for (const SentencePair &pair : domain.train)
            letters += double(std::max(codePointCount(pair.source), codePointCount(pair.target)));
    return idsOfLetter * letters;
}

/// Of the run, by its limits.
double updatesOf(const TrainingSettings &settings, double pass)
{
    double updates = std::numeric_limits<double>::infinity();
    if (settings.maxEpochs > 0)
        updates = pass * settings.maxEpochs;
    if (settings.maxSteps > 0)
        updates = std::min(updates, double(settings.maxSteps));
    return updates;
}

} // namespace

TrainingSettings fittedToText(TrainingSettings settings, const std::vector<TrainingDomain> &domains,
                              double pairsPerPair, std::optional<int> batchTokens)
{
    const double ids = idsOf(domains) * pairsPerPair;
    const double usualBatch = batchTokens.value_or(settings.batchTokens);
    const bool isLittle = ids / usualBatch < wantedUpdates;
    if (isLittle && !batchTokens)
        settings.batchTokens = std::min(settings.batchTokens, std::max(int(ids / wantedUpdates), leastBatch));
    else
        settings.batchTokens = int(usualBatch);
    if (isLittle && !settings.constantRate) { // a trained model learns well by its usual rate
        settings.peakRate = std::min(settings.peakRate, TrainingSettings().peakRate);
        settings.coolDown = 0.0;
    }
    const double pass = std::max(1.0, ids / settings.batchTokens);
    if (const double tenth = updatesOf(settings, pass) / 10.0; tenth < settings.warmUp)
        settings.warmUp = std::min(settings.warmUp, std::max(int(tenth), leastWarmUp));
    if (pass < wantedUpdates / 2.0)
        settings.measureEvery = std::int64_t(wantedUpdates / 2.0);
    return settings;
}

} // namespace filigree
