// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Induced grammars against real utterances: template coverage, and perplexity against trigrams. What is measured, and
// the figures, are in COVERAGE.md.
//   coveragebench [--size 200] [--seeds 10] [--first-seed 1] [--folds 2] [--generality 0.5] [--more 0.8,1] DATA
// DATA holds nlu/snips/en-US.*.jsonl and nc/nlu/atis/en-US.*.jsonl; the exit code is 77 where it does not.

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <numeric>
#include <set>
#include <string>
#include <vector>

#include "core/annotation/golden.h"
#include "core/formats/corpusreader.h"
#include "core/induction/induce.h"
#include "tests/benchmarks/induction/ngram.h"
#include "tests/benchmarks/induction/templatelanguage.h"

using namespace filigree;
using namespace filigree::bench;

namespace {

constexpr int skipped = 77;

struct Settings {
    std::size_t size = 200;
    std::uint64_t seeds = 10;
    std::uint64_t firstSeed = 1;
    std::size_t folds = 2; // of the training data, to set the mixtures' weights; 0: coverage only
    std::vector<double> generalities{0.5}; // the first one's coverage counts; the others join the mixtures
    double share = 1.0; // of the grammar's own sentences beside the data, in its trigram
    std::string data;
};

std::vector<Utterance> read(const std::filesystem::path &folder)
{
    std::vector<Utterance> out;
    for (const char *split : {"train", "dev", "test"}) {
        auto reader = openCorpus(folder / (std::string("en-US.") + split + ".jsonl"));
        if (!reader)
            return {};
        for (;;) {
            auto entry = (*reader)->next();
            if (!entry || !*entry)
                break;
            out.push_back((*entry)->utterance);
        }
    }
    return out;
}

Grammar learn(const std::vector<Utterance> &training, double generality)
{
    InductionInput input;
    input.locale = "en-US";
    std::map<std::string, std::size_t> known;
    for (const Utterance &one : training) {
        const auto [found, fresh] = known.emplace(one.intent + '\n' + toGolden(one), input.utterances.size());
        if (fresh)
            input.utterances.push_back({static_cast<std::int64_t>(input.utterances.size()) + 1, one, 1});
        else
            ++input.utterances[found->second].count;
    }
    InductionOptions options;
    options.generality = generality;
    NoProgress progress;
    auto result = induce(input, options, progress);
    if (!result) {
        std::fprintf(stderr, "%s\n", result.error().message().c_str());
        std::exit(1);
    }
    return std::move(result->grammar);
}

// ---- models -------------------------------------------------------------------------------------------------------
/// The components that mixtures are made of, in this order; the grammars stand behind them.
enum Component : std::size_t { Unigram, KneserNey, WittenBell, GrammarNgram, FirstGrammar };

/// A symbol to be foretold, and how likely each component finds it.
struct Place {
    std::vector<double> probabilities; // by component
    std::size_t evidence = 0; // how well the grammar knows what stands before it; 0: not at all
};

constexpr std::size_t evidenceLevels = 12;

/// 1 to 11 by the binary logarithm of how often the prefix is expected in the training data.
std::size_t evidenceOf(double prefix, std::size_t size)
{
    if (prefix <= 0.0)
        return 0;
    const double level = std::floor(std::log2(prefix * static_cast<double>(size))) + 5.0;
    return static_cast<std::size_t>(std::clamp(level, 1.0, evidenceLevels - 1.0));
}

std::vector<Ngram> trainNgrams(const std::vector<TemplateWords> &data, const Vocabulary &vocabulary,
                               const TemplateLanguage &grammar, const Settings &settings)
{
    std::vector<Ngram> models{{Ngram::Kind::WittenBell, vocabulary, 1},
                              {Ngram::Kind::KneserNey, vocabulary, 3},
                              {Ngram::Kind::WittenBell, vocabulary, 3},
                              {Ngram::Kind::WittenBell, vocabulary, 3}};
    for (Ngram &model : models)
        for (const TemplateWords &words : data)
            model.add(words);
    // What the grammar says counts beside the data (as Stolcke and Segal 1994, by sampling).
    constexpr std::size_t draws = 5000;
    Random random(17);
    for (std::size_t i = 0; i < draws; ++i)
        models[GrammarNgram].add(grammar.sample(random), settings.share * static_cast<double>(data.size()) / draws);
    for (Ngram &model : models)
        model.finish();
    return models;
}

std::vector<Place> score(const std::vector<Utterance> &training, const std::vector<TemplateWords> &test,
                         const Settings &settings, std::vector<TemplateLanguage> &grammars)
{
    std::vector<TemplateWords> data;
    for (const Utterance &one : training)
        data.push_back(templateWords(one));
    const Vocabulary vocabulary(data);
    grammars.clear();
    for (const double generality : settings.generalities)
        grammars.emplace_back(learn(training, generality));
    const std::vector<Ngram> models = trainNgrams(data, vocabulary, grammars[0], settings);
    // Then the first grammar with weights of its own in each place, with a strong and with a weak prior.
    std::vector<TemplateLanguage> asModels = grammars;
    std::vector<std::pair<std::string, TemplateWords>> withIntents;
    for (std::size_t i = 0; i < data.size(); ++i)
        withIntents.emplace_back(training[i].intent, data[i]);
    for (const double prior : {5.0, 1.0})
        asModels.emplace_back(grammars[0]).adapt(withIntents, prior);
    std::vector<Place> out;
    for (const TemplateWords &words : test) {
        const std::size_t first = out.size();
        out.resize(first + words.size() + 1);
        for (const Ngram &model : models) {
            const std::vector<double> all = model.probabilities(words);
            for (std::size_t i = 0; i < all.size(); ++i)
                out[first + i].probabilities.push_back(all[i]);
        }
        for (const TemplateLanguage &grammar : asModels) {
            const std::vector<double> prefixes = grammar.prefixProbabilities(words);
            for (std::size_t i = 0; i <= words.size(); ++i) {
                Place &place = out[first + i];
                place.probabilities.push_back(prefixes[i] > 0.0 ? prefixes[i + 1] / prefixes[i] : 0.0);
                if (&grammar == &asModels[0])
                    place.evidence = evidenceOf(prefixes[i], training.size());
            }
        }
    }
    return out;
}

/// Weights of a mixture's components, by how well the grammar knows what stands before.
using Weights = std::vector<std::vector<double>>;

/// The weights that make the held-back training templates likeliest, by EM; one symbol more for each component.
Weights fit(const std::vector<Place> &places, const std::vector<std::size_t> &parts)
{
    Weights weights(evidenceLevels, std::vector<double>(parts.size(), 1.0 / static_cast<double>(parts.size())));
    for (int round = 0; round < 100; ++round) {
        Weights next(evidenceLevels, std::vector<double>(parts.size(), 1.0));
        std::vector<double> totals(evidenceLevels, static_cast<double>(parts.size()));
        for (const Place &place : places) {
            const std::vector<double> &own = weights[place.evidence];
            double all = 0.0;
            for (std::size_t k = 0; k < parts.size(); ++k)
                all += own[k] * place.probabilities[parts[k]];
            for (std::size_t k = 0; k < parts.size(); ++k)
                next[place.evidence][k] += own[k] * place.probabilities[parts[k]] / all;
            totals[place.evidence] += 1.0;
        }
        for (std::size_t level = 0; level < evidenceLevels; ++level)
            for (std::size_t k = 0; k < parts.size(); ++k)
                weights[level][k] = next[level][k] / totals[level];
    }
    // Where the grammar knows nothing it foretells nothing: its weight is the others'.
    for (std::size_t k = 0; k < parts.size(); ++k)
        if (parts[k] >= FirstGrammar)
            weights[0][k] = 0.0;
    const double rest = std::accumulate(weights[0].begin(), weights[0].end(), 0.0);
    for (double &one : weights[0])
        one /= rest;
    return weights;
}

double perplexity(const std::vector<Place> &places, const std::vector<std::size_t> &parts, const Weights &weights)
{
    double sum = 0.0;
    for (const Place &place : places) {
        double all = 0.0;
        for (std::size_t k = 0; k < parts.size(); ++k)
            all += weights[place.evidence][k] * place.probabilities[parts[k]];
        sum += std::log(all);
    }
    return std::exp(-sum / static_cast<double>(places.size()));
}

struct Model {
    std::string name;
    std::vector<std::size_t> parts;
};

std::vector<Model> modelsFor(const Settings &settings)
{
    std::vector<Model> out{{"trigram KN", {KneserNey}},
                           {"trigram WB", {WittenBell}},
                           {"grammar + unigram", {Unigram, FirstGrammar}},
                           {"grammar's trigram", {GrammarNgram}},
                           {"grammar + its trigram", {GrammarNgram, FirstGrammar}},
                           {"KN + grammar's trigram", {KneserNey, GrammarNgram}},
                           {"KN + grammar", {KneserNey, FirstGrammar}},
                           {"KN + both", {KneserNey, GrammarNgram, FirstGrammar}}};
    const std::size_t count = settings.generalities.size();
    if (count > 1) {
        out.push_back({"KN + grammars of all generalities", {KneserNey}});
        for (std::size_t k = 0; k < count; ++k)
            out.back().parts.push_back(FirstGrammar + k);
    }
    out.push_back({"KN + grammar by place, prior 5", {KneserNey, FirstGrammar + count}});
    out.push_back({"KN + grammar by place, prior 1", {KneserNey, FirstGrammar + count + 1}});
    return out;
}

// ---- one seed -----------------------------------------------------------------------------------------------------
struct Split {
    std::vector<Utterance> training;
    std::vector<Utterance> heldOut; // 20 % of the data set
};

Split split(std::vector<Utterance> all, std::uint64_t seed, std::size_t size)
{
    Random random(mix64(seed));
    random.shuffle(all);
    const auto border = static_cast<std::ptrdiff_t>(all.size() / 5);
    Split out;
    out.heldOut.assign(all.begin(), all.begin() + border);
    const auto last = std::min(all.size(), static_cast<std::size_t>(border) + size);
    out.training.assign(all.begin() + border, all.begin() + static_cast<std::ptrdiff_t>(last));
    return out;
}

std::vector<TemplateWords> templatesOf(const std::vector<Utterance> &utterances)
{
    std::vector<TemplateWords> out;
    for (const Utterance &one : utterances)
        out.push_back(templateWords(one));
    return out;
}

/// The symbols of training utterances, each scored by models that have not seen it.
std::vector<Place> heldBack(const std::vector<Utterance> &training, const Settings &settings)
{
    std::vector<Place> out;
    constexpr std::size_t parts = 5;
    for (std::size_t fold = 0; fold < settings.folds; ++fold) {
        Split inner;
        for (std::size_t i = 0; i < training.size(); ++i)
            (i % parts == fold ? inner.heldOut : inner.training).push_back(training[i]);
        std::vector<TemplateLanguage> grammars;
        const std::vector<Place> places = score(inner.training, templatesOf(inner.heldOut), settings, grammars);
        out.insert(out.end(), places.begin(), places.end());
    }
    return out;
}

struct Figures {
    double known = 0.0; // share of held-out utterances whose words and slot types the training data has
    double golden = 0.0; // share whose template is a golden one
    std::vector<double> grammars; // share whose template a grammar accepts, by generality
    std::vector<double> perplexities; // by model

    void add(const Figures &other, double share)
    {
        known += share * other.known;
        golden += share * other.golden;
        grammars.resize(other.grammars.size(), 0.0);
        for (std::size_t k = 0; k < grammars.size(); ++k)
            grammars[k] += share * other.grammars[k];
        perplexities.resize(other.perplexities.size(), 0.0);
        for (std::size_t k = 0; k < perplexities.size(); ++k)
            perplexities[k] += share * other.perplexities[k];
    }
};

Figures measure(const std::vector<Utterance> &all, std::uint64_t seed, const Settings &settings)
{
    const Split data = split(all, seed, settings.size);
    const std::vector<TemplateWords> test = templatesOf(data.heldOut);
    std::vector<TemplateLanguage> grammars;
    const std::vector<Place> places = score(data.training, test, settings, grammars);
    std::set<std::pair<std::string, TemplateWords>> golden;
    std::set<std::string> symbols;
    for (const Utterance &one : data.training) {
        const TemplateWords words = templateWords(one);
        golden.emplace(one.intent, words);
        symbols.insert(words.begin(), words.end());
    }
    Figures out;
    out.grammars.assign(grammars.size(), 0.0);
    const double share = 1.0 / static_cast<double>(test.size());
    for (std::size_t t = 0; t < test.size(); ++t) {
        const std::string &intent = data.heldOut[t].intent;
        const auto isKnown = [&](const std::string &word) { return symbols.contains(word); };
        out.known += std::all_of(test[t].begin(), test[t].end(), isKnown) ? share : 0.0;
        out.golden += golden.contains({intent, test[t]}) ? share : 0.0;
        for (std::size_t k = 0; k < grammars.size(); ++k)
            out.grammars[k] += grammars[k].accepts(intent, test[t]) ? share : 0.0;
    }
    if (settings.folds == 0)
        return out;
    const std::vector<Place> inner = heldBack(data.training, settings);
    for (const Model &model : modelsFor(settings))
        out.perplexities.push_back(perplexity(places, model.parts, fit(inner, model.parts)));
    return out;
}

void printRow(const std::string &name, const Figures &figures)
{
    std::printf("| %s | %.3f | %.3f |", name.c_str(), figures.known, figures.golden);
    for (const double one : figures.grammars)
        std::printf(" %.3f (%.2f) |", one, one / std::max(1e-9, figures.golden));
    for (const double one : figures.perplexities)
        std::printf(" %.2f |", one);
    std::printf("\n");
    std::fflush(stdout);
}

void printHead(const Settings &settings)
{
    std::printf("| seed | known symbols | golden |");
    std::size_t columns = 3 + settings.generalities.size();
    for (const double generality : settings.generalities)
        std::printf(" grammar %.1f (times golden) |", generality);
    for (const Model &model : settings.folds > 0 ? modelsFor(settings) : std::vector<Model>{}) {
        std::printf(" %s |", model.name.c_str());
        ++columns;
    }
    std::printf("\n|");
    for (std::size_t k = 0; k < columns; ++k)
        std::printf("---|");
    std::printf("\n");
}

bool measureAll(const std::string &name, const std::filesystem::path &folder, const Settings &settings)
{
    const std::vector<Utterance> all = read(folder);
    if (all.empty()) {
        std::printf("%s: skipped, %s holds no en-US.train.jsonl, en-US.dev.jsonl, en-US.test.jsonl\n", name.c_str(),
                    folder.string().c_str());
        return false;
    }
    std::printf("\n%s, %zu utterances of %zu\n\n", name.c_str(), settings.size, all.size());
    printHead(settings);
    Figures mean;
    for (std::uint64_t s = 0; s < settings.seeds; ++s) {
        const Figures one = measure(all, settings.firstSeed + s, settings);
        printRow(std::to_string(settings.firstSeed + s), one);
        mean.add(one, 1.0 / static_cast<double>(settings.seeds));
    }
    printRow("mean", mean);
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    Settings settings;
    for (int i = 1; i < argc; ++i) {
        const std::string arg = argv[i];
        const auto next = [&] { return std::string(i + 1 < argc ? argv[++i] : ""); };
        if (arg == "--size")
            settings.size = std::strtoul(next().c_str(), nullptr, 10);
        else if (arg == "--seeds")
            settings.seeds = std::strtoull(next().c_str(), nullptr, 10);
        else if (arg == "--first-seed")
            settings.firstSeed = std::strtoull(next().c_str(), nullptr, 10);
        else if (arg == "--folds")
            settings.folds = std::min<std::size_t>(std::strtoul(next().c_str(), nullptr, 10), 5);
        else if (arg == "--share")
            settings.share = std::atof(next().c_str());
        else if (arg == "--generality")
            settings.generalities[0] = std::atof(next().c_str());
        else if (arg == "--more") {
            const std::string list = next();
            for (std::size_t at = 0; at < list.size(); at = std::min(list.find(',', at), list.size() - 1) + 1)
                settings.generalities.push_back(std::atof(list.c_str() + at));
        } else
            settings.data = arg;
    }
    if (settings.data.empty()) {
        std::printf("skipped: the data folder is no argument\n");
        return skipped;
    }
    const std::filesystem::path data = settings.data;
    const bool snips = measureAll("SNIPS", data / "nlu" / "snips", settings);
    const bool atis = measureAll("ATIS", data / "nc" / "nlu" / "atis", settings);
    return snips && atis ? 0 : skipped;
}
