// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How good and how quick is the NLU model? Trains on one file, labels another, and prints one row of a table.
//   modelbench TRAIN TEST [option=value]...     penalty= cost= iterations= least= omit= threads= dropout= hidden=
// catalogues=1 rounds=. With catalogues=1 the values of TRAIN serve as catalogues; with rounds=20 the labelling is
// measured 20 times. The time of processors is that of all threads together; of two busy ones the training takes half
// of it. Labelling is measured in one thread.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <sys/resource.h>

#include "core/evaluation/nlumodel.h"
#include "core/formats/corpusreader.h"

using namespace filigree;

namespace {

std::vector<Utterance> readAll(const std::string &path)
{
    std::vector<Utterance> out;
    auto reader = openCorpus(path);
    while (reader) {
        auto entry = (*reader)->next();
        if (!entry) {
            std::fprintf(stderr, "%s\n", entry.error().message().c_str());
            std::exit(1);
        }
        if (!*entry)
            return out;
        out.push_back((*entry)->utterance);
    }
    std::fprintf(stderr, "%s\n", reader.error().message().c_str());
    std::exit(1);
}

std::vector<Catalogue> cataloguesOf(const std::vector<Utterance> &utterances)
{
    std::map<std::string, std::set<std::string>> values;
    for (const Utterance &utterance : utterances)
        for (const SlotSpan &slot : utterance.slots)
            values[slot.type].insert(slotValue(utterance, slot));
    std::vector<Catalogue> out;
    for (const auto &[slot, texts] : values) {
        out.push_back({slot, slot, {}});
        for (const std::string &text : texts)
            out.back().values.push_back({text, 1.0});
    }
    return out;
}

struct Scores {
    double intent = 0.0;
    double f1 = 0.0;
    double frame = 0.0;
};

/// Exact spans with their types, micro-averaged, as conlleval counts them; an intent is right when its whole label is.
Scores scoresOf(const std::vector<Utterance> &reference, const std::vector<Utterance> &found)
{
    double intents = 0;
    double frames = 0;
    double right = 0;
    double inReference = 0;
    double inFound = 0;
    for (std::size_t i = 0; i < reference.size(); ++i) {
        const bool intent = reference[i].intent == found[i].intent;
        intents += intent ? 1 : 0;
        frames += intent && reference[i].slots == found[i].slots ? 1 : 0;
        inReference += static_cast<double>(reference[i].slots.size());
        inFound += static_cast<double>(found[i].slots.size());
        for (const SlotSpan &slot : found[i].slots)
            right += std::count(reference[i].slots.begin(), reference[i].slots.end(), slot) > 0 ? 1 : 0;
    }
    const auto n = static_cast<double>(reference.size());
    return {100 * intents / n, 100 * 2 * right / std::max(1.0, inReference + inFound), 100 * frames / n};
}

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// Of all threads together: what a busy machine does not change much.
double processorSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3) {
        std::fprintf(stderr, "usage: modelbench TRAIN TEST [option=value]...\n");
        return 2;
    }
    std::map<std::string, double> chosen;
    for (int i = 3; i < argc; ++i) {
        const std::string option = argv[i];
        chosen[option.substr(0, option.find('='))] = std::atof(option.c_str() + option.find('=') + 1);
    }
    const auto value = [&](const char *name, double otherwise) {
        return chosen.contains(name) ? chosen[name] : otherwise;
    };
    const std::vector<Utterance> train = readAll(argv[1]);
    const std::vector<Utterance> test = readAll(argv[2]);
    TrainingOptions options;
    options.threads = static_cast<int>(value("threads", 2));
    options.slotPenalty = value("penalty", options.slotPenalty);
    options.intentCost = value("cost", options.intentCost);
    options.iterations = static_cast<int>(value("iterations", options.iterations));
    options.leastCount = static_cast<int>(value("least", options.leastCount));
    options.catalogueDropout = value("dropout", options.catalogueDropout);
    options.hiddenWords = value("hidden", options.hiddenWords);
    options.omittedFeatures = static_cast<std::uint32_t>(value("omit", 0));
    const std::vector<Catalogue> catalogues = cataloguesOf(train);
    if (value("catalogues", 0) != 0)
        options.catalogues = catalogues;
    NoProgress progress;
    auto start = std::chrono::steady_clock::now();
    double startProcessor = processorSeconds();
    const auto model = NluModel::train(train, options, progress);
    const double training = secondsSince(start);
    const double trainingProcessor = processorSeconds() - startProcessor;
    if (!model) {
        std::fprintf(stderr, "%s\n", model.error().message().c_str());
        return 1;
    }
    const auto rounds = static_cast<int>(value("rounds", 1));
    auto found = model->label(test, 1, progress);
    start = std::chrono::steady_clock::now();
    startProcessor = processorSeconds();
    for (int round = 0; round < rounds; ++round)
        found = model->label(test, 1, progress);
    const double labelling = secondsSince(start) / rounds;
    const double labellingProcessor = (processorSeconds() - startProcessor) / rounds;
    const Scores scores = scoresOf(test, *found);
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const TrainingFacts &facts = model->facts();
    std::printf(
        "intent %.2f  slot F1 %.2f  frame %.2f  | %.1f s (%.1f of processors), %d iterations, loss %.1f, %ld MB, "
        "%.0f utterances/s (%.0f by processor time), %zu slot features, %zu n-grams, %zu tags\n",
        scores.intent, scores.f1, scores.frame, training, trainingProcessor, facts.iterations, facts.loss,
        usage.ru_maxrss / 1024, static_cast<double>(test.size()) / labelling,
        static_cast<double>(test.size()) / labellingProcessor, facts.slotFeatures, facts.intentFeatures, facts.tags);
    return 0;
}
