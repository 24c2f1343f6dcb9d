// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Scores induce() against hand-written template grammars of a voice assistant: precision by uniform sampling of the
// induced language, recall by sampling of the templates.
//   carrierbench [--size 200] [--seeds 3] [--first-seed 1] [--bad N] [--locales en-US,de-DE] DATA
// DATA holds grammars/home-assistant/LOCALE.json, and nlu/home-assistant/LOCALE.*.jsonl, whose slot values fill the
// lists that the grammar leaves open; the exit code is 77 where it does not.

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "core/annotation/golden.h"
#include "core/base/files.h"
#include "core/formats/corpusreader.h"
#include "core/induction/induce.h"
#include "tests/benchmarks/induction/carriergrammar.h"
#include "tests/benchmarks/induction/goldeninput.h"
#include "tests/benchmarks/induction/grammarlanguage.h"

using namespace filigree;
using namespace filigree::bench;

namespace {

constexpr int skipped = 77;

struct Settings {
    std::size_t size = 200;
    std::uint64_t seeds = 3;
    std::uint64_t firstSeed = 1;
    int bad = 0;
    std::vector<std::string> locales{"en-US", "de-DE"};
    std::string data;
};

struct Score {
    double precision = 0.0;
    double templatePrecision = 0.0; // templates drawn uniformly, whatever number of values their slots have
    double recall = 0.0;
    double f1 = 0.0;
    double golden = 0.0; // recall of the golden utterances' templates with all values of the catalogues
    double seconds = 0.0;
    double rules = 0.0;
    double lost = 0.0; // golden utterances that do not parse

    void add(const Score &other, double share)
    {
        precision += share * other.precision;
        templatePrecision += share * other.templatePrecision;
        recall += share * other.recall;
        f1 += share * other.f1;
        golden += share * other.golden;
        seconds += share * other.seconds;
        rules += share * other.rules;
        lost += share * other.lost;
    }
};

/// Slot values of the data, by slot type.
OpenValues openValues(const std::filesystem::path &folder, const std::string &locale)
{
    std::map<std::string, std::set<std::string>> found;
    for (const char *split : {"train", "dev", "test"}) {
        auto reader = openCorpus(folder / (locale + '.' + split + ".jsonl"));
        while (reader) {
            auto entry = (*reader)->next();
            if (!entry || !*entry)
                break;
            for (const SlotSpan &slot : (*entry)->utterance.slots)
                found[slot.type].insert(slotValue((*entry)->utterance, slot));
        }
    }
    OpenValues out;
    for (const auto &[slot, values] : found)
        out[slot].assign(values.begin(), values.end());
    return out;
}

/// The grammar with the most frequent value alone in each class of values.
Grammar withOneValue(Grammar grammar)
{
    for (Rule &rule : grammar.rules)
        if (rule.kind == RuleKind::Values)
            rule.values.resize(1);
    return grammar;
}

Score measure(const CarrierGrammar &hidden, std::uint64_t seed, const Settings &settings)
{
    constexpr int samples = 1000;
    Random random = randomOf(seed, settings.size);
    const InductionInput input = goldenInput(hidden, settings.size, random);
    NoProgress progress;
    const auto begin = std::chrono::steady_clock::now();
    const auto result = induce(input, {}, progress);
    Score score;
    score.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    if (!result) {
        std::fprintf(stderr, "%s\n", result.error().message().c_str());
        std::exit(1);
    }
    GrammarLanguage language(result->grammar);
    score.rules = static_cast<double>(result->grammar.rules.size());
    int bad = 0;
    for (int i = 0; i < samples; ++i) {
        const Utterance sentence = language.sample(random);
        const bool good = hidden.accepts(sentence);
        score.precision += good ? 1.0 / samples : 0.0;
        if (!good && bad++ < settings.bad)
            std::printf("      wrong: [%s] %s\n", sentence.intent.c_str(), toGolden(sentence).c_str());
    }
    const Grammar few = withOneValue(result->grammar);
    GrammarLanguage patterns(few);
    for (int i = 0; i < samples; ++i)
        score.templatePrecision += hidden.accepts(patterns.sample(random)) ? 1.0 / samples : 0.0;
    std::set<std::string> templates;
    for (const InductionUtterance &item : input.utterances) {
        templates.insert(item.utterance.intent + '\n' + templateText(item.utterance));
        score.lost += language.accepts(item.utterance) ? 0.0 : 1.0;
    }
    for (int i = 0; i < samples; ++i) {
        const Utterance sentence = hidden.sample(random);
        score.recall += language.accepts(sentence) ? 1.0 / samples : 0.0;
        score.golden += templates.contains(sentence.intent + '\n' + templateText(sentence)) ? 1.0 / samples : 0.0;
    }
    score.f1 = 2 * score.precision * score.recall / std::max(1e-9, score.precision + score.recall);
    return score;
}

bool measureLocale(const std::string &locale, const Settings &settings)
{
    const std::filesystem::path data = settings.data;
    const std::filesystem::path file = data / "grammars" / "home-assistant" / (locale + ".json");
    const auto text = readFile(file);
    if (!text) {
        std::printf("%s: skipped, there is no %s\n", locale.c_str(), file.string().c_str());
        return false;
    }
    const auto hidden = CarrierGrammar::parse(*text, openValues(data / "nlu" / "home-assistant", locale));
    if (!hidden) {
        std::fprintf(stderr, "%s: %s\n", file.string().c_str(), hidden.error().message().c_str());
        std::exit(1);
    }
    Random random(3);
    for (int i = 0; i < 1000; ++i) // what is sampled must be accepted
        if (const Utterance one = hidden->sample(random); !hidden->accepts(one)) {
            std::fprintf(stderr, "the reference does not know its own [%s] %s\n", one.intent.c_str(),
                         toGolden(one).c_str());
            std::exit(1);
        }
    Score mean;
    for (std::uint64_t seed = 0; seed < settings.seeds; ++seed)
        mean.add(measure(*hidden, settings.firstSeed + seed, settings), 1.0 / static_cast<double>(settings.seeds));
    std::printf("%s (%zu templates, %zu left out)  P %.3f (templates %.3f)  R %.3f  F1 %.3f  golden templates R %.3f  "
                "%.2f s  rules %.0f%s\n",
                locale.c_str(), hidden->templates, hidden->leftOut, mean.precision, mean.templatePrecision, mean.recall,
                mean.f1, mean.golden, mean.seconds, mean.rules, mean.lost > 0 ? "  GOLDEN LOST" : "");
    std::fflush(stdout);
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    CLI::App program("Scores induction against hand-written templates");
    Settings settings;
    program.add_option("--size", settings.size, "Golden utterances")->capture_default_str();
    program.add_option("--seeds", settings.seeds, "Runs of each locale")->capture_default_str();
    program.add_option("--first-seed", settings.firstSeed, "Seed of the first run")->capture_default_str();
    program.add_option("--bad", settings.bad, "Wrong sentences that are shown")->capture_default_str();
    program.add_option("--locales", settings.locales, "As in en-US,de-DE")->delimiter(',');
    program.add_option("DATA", settings.data, "The data folder");
    CLI11_PARSE(program, argc, argv);
    if (settings.data.empty()) {
        std::printf("skipped: the data folder is no argument\n");
        return skipped;
    }
    bool all = true;
    for (const std::string &locale : settings.locales)
        all = measureLocale(locale, settings) && all;
    return all ? 0 : skipped;
}
