// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Scores induce() against hidden grammars, in process: precision by uniform sampling of the induced language, recall by
// weighted sampling of the reference.
//   inductionbench [--size 60,120] [--seeds 10] [--first-seed 1] [--no-catalogues] [--show RULES] [--bad N]
//   [--questions 40] [--random 20 [--first-random 1]] [--print-random] FILE.gram...
// With --questions the reference plays the linguist: rounds of five sentences, answers, another induction.

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "core/annotation/golden.h"
#include "core/induction/induce.h"
#include "core/induction/questions.h"
#include "tests/benchmarks/induction/experiments.h"
#include "tests/benchmarks/induction/goldeninput.h"
#include "tests/benchmarks/induction/grammarlanguage.h"

using namespace filigree;
using namespace filigree::bench;

namespace {

struct Settings {
    std::vector<std::size_t> sizes{60};
    bool catalogues = true;
    bool show = false;
    bool quiet = false;
    int bad = 0;
    int missed = 0;
    double generality = 0.5;
    std::size_t questions = 0;
};

struct Score {
    double precision = 0.0;
    double recall = 0.0;
    double f1 = 0.0;
    double seconds = 0.0;
    double rules = 0.0;
    double size = 0.0;
    double lost = 0.0; // golden utterances that do not parse
    double wrongValues = 0.0; // of the precision that is lost: other values would be right there
    double unknownWords = 0.0; // of the recall that is lost: words (or a combination of slots) that the data lacks
    double missedValues = 0.0; // other values of the same slots would parse
    double asked = 0.0;
    double affirmed = 0.0; // answered "yes"
    double runs = 0.0;

    void add(const Score &other)
    {
        precision += other.precision;
        recall += other.recall;
        f1 += other.f1;
        seconds += other.seconds;
        rules += other.rules;
        size += other.size;
        lost += other.lost;
        wrongValues += other.wrongValues;
        unknownWords += other.unknownWords;
        missedValues += other.missedValues;
        asked += other.asked;
        affirmed += other.affirmed;
        runs += other.runs;
    }
    void print(const std::string &name) const
    {
        std::printf("%-26s P %.3f  R %.3f  F1 %.3f  %.3f s  rules %.0f  language %.0f%s\n", name.c_str(),
                    precision / runs, recall / runs, f1 / runs, seconds / runs, rules / runs, size / runs,
                    lost > 0 ? "  GOLDEN LOST" : "");
        std::printf("    wrong: values %.3f, structure %.3f; missed: unknown words %.3f, values %.3f, structure %.3f\n",
                    wrongValues / runs, 1 - (precision + wrongValues) / runs, unknownWords / runs, missedValues / runs,
                    1 - (recall + unknownWords + missedValues) / runs);
        if (asked > 0)
            std::printf("    asked %.1f, yes %.1f\n", asked / runs, affirmed / runs);
    }
};

void printRules(const Grammar &grammar)
{
    for (const Rule &rule : grammar.rules)
        std::printf("    <%s> = %s   [gain %.1f, added %s, evidence %zu]\n", rule.name.c_str(),
                    readableBody(rule, 60).c_str(), rule.gain, rule.added.toString().c_str(), rule.evidence.size());
}

/// The sentence with other values in its slots.
Utterance otherValues(const Utterance &sentence, const std::vector<Catalogue> &catalogues, Random &random)
{
    Utterance out;
    out.intent = sentence.intent;
    auto slot = sentence.slots.begin();
    for (std::size_t at = 0; at < sentence.tokens.size();) {
        if (slot == sentence.slots.end() || slot->begin != at) {
            out.tokens.push_back(sentence.tokens[at++]);
            continue;
        }
        const std::size_t begin = out.tokens.size();
        for (const Catalogue &catalogue : catalogues) {
            if (catalogue.slot != slot->type)
                continue;
            std::istringstream words(catalogue.values[random.below(catalogue.values.size())].text);
            for (std::string word; words >> word;)
                out.tokens.push_back(word);
        }
        out.slots.push_back({begin, out.tokens.size(), slot->type});
        at = (slot++)->end;
    }
    return out;
}

template <class Accepts>
bool someValuesFit(const Utterance &sentence, const std::vector<Catalogue> &catalogues, Random random, Accepts accepts)
{
    for (int i = 0; i < 30; ++i)
        if (accepts(otherValues(sentence, catalogues, random)))
            return true;
    return false;
}

Induction induced(const InductionInput &input, const InductionOptions &options)
{
    NoProgress progress;
    auto result = induce(input, options, progress);
    if (!result) {
        std::printf("failed: %s\n", result.error().message().c_str());
        std::exit(1);
    }
    return std::move(*result);
}

/// Asks, answers as the reference would, and learns again.
void interview(const HiddenGrammar &hidden, InductionInput input, const InductionOptions &options,
               std::size_t questions, Induction &result, Score &score)
{
    constexpr std::size_t perRound = 5;
    QuestionInput about;
    for (const InductionUtterance &item : input.utterances)
        about.golden.push_back(item.utterance);
    while (about.asked.size() < questions) {
        about.candidates = std::move(result.report.candidates);
        about.voters = result.report.voters;
        const auto next = pickQuestions(about, std::min(perRound, questions - about.asked.size()));
        if (next.empty())
            break;
        for (const ProposedQuestion &question : next) {
            const bool yes = hidden.accepts(question.sentence);
            using Kind = InductionConstraint::Kind;
            InductionConstraint constraint;
            constraint.kind = yes ? Kind::AcceptSentence : Kind::RejectSentence;
            constraint.sentence = question.sentence;
            input.constraints.push_back(constraint);
            about.asked.push_back({question.sentence, yes});
            score.affirmed += yes ? 1.0 : 0.0;
        }
        result = induced(input, options);
    }
    score.asked = static_cast<double>(about.asked.size());
}

Score measure(const HiddenGrammar &hidden, std::size_t size, std::uint64_t seed, const Settings &settings)
{
    Random random = randomOf(seed, size);
    const InductionInput input = goldenInput(hidden, size, random, settings.catalogues);
    InductionOptions options;
    options.generality = settings.generality;
    const auto begin = std::chrono::steady_clock::now();
    Induction result = induced(input, options);
    Score score;
    score.runs = 1;
    score.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    interview(hidden, input, options, settings.questions, result, score);
    if (settings.show)
        printRules(result.grammar);
    const std::vector<Catalogue> catalogues = hidden.catalogues();
    std::set<std::string> known;
    std::set<std::string> inCatalogues;
    for (const InductionUtterance &item : input.utterances)
        known.insert(item.utterance.tokens.begin(), item.utterance.tokens.end());
    for (const Catalogue &catalogue : catalogues)
        for (const CatalogueValue &value : catalogue.values) {
            std::istringstream words(value.text);
            for (std::string word; words >> word;)
                inCatalogues.insert(word);
        }
    GrammarLanguage language(result.grammar);
    score.rules = static_cast<double>(result.grammar.rules.size());
    score.size = language.size();
    int bad = 0;
    constexpr int samples = 1000;
    for (int i = 0; i < samples; ++i) {
        const Utterance sentence = language.sample(random);
        const bool good = hidden.accepts(sentence);
        score.precision += good ? 1.0 / samples : 0.0;
        if (!good && someValuesFit(sentence, catalogues, Random(7), [&](const Utterance &one) {
                return hidden.accepts(one);
            }))
            score.wrongValues += 1.0 / samples;
        if (!good && bad++ < settings.bad)
            std::printf("      wrong: [%s] %s\n", sentence.intent.c_str(), toGolden(sentence).c_str());
    }
    int missed = 0;
    for (int i = 0; i < samples; ++i) {
        const Utterance sentence = hidden.sample(random);
        const bool good = language.accepts(sentence);
        score.recall += good ? 1.0 / samples : 0.0;
        if (!good) {
            const bool unknown =
                std::any_of(sentence.tokens.begin(), sentence.tokens.end(),
                            [&](const std::string &word) { return !known.count(word) && !inCatalogues.count(word); });
            if (unknown)
                score.unknownWords += 1.0 / samples;
            else if (someValuesFit(sentence, catalogues, Random(7),
                                   [&](const Utterance &one) { return language.accepts(one); }))
                score.missedValues += 1.0 / samples;
        }
        if (!good && missed++ < settings.missed)
            std::printf("      missed: [%s] %s\n", sentence.intent.c_str(), toGolden(sentence).c_str());
    }
    for (const InductionUtterance &item : input.utterances)
        score.lost += language.accepts(item.utterance) ? 0 : 1;
    score.f1 = 2 * score.precision * score.recall / std::max(1e-9, score.precision + score.recall);
    return score;
}

} // namespace

int main(int argc, char **argv)
{
    CLI::App program("Scores induction against hidden grammars");
    Settings settings;
    Experiments experiments;
    experiments.seeds = 5;
    experiments.declare(program);
    program.add_option("--size", settings.sizes, "Golden utterances, as in 60,120")->delimiter(',');
    program.add_option("--generality", settings.generality)->capture_default_str();
    program.add_option("--questions", settings.questions, "Answers of the reference")->capture_default_str();
    program.add_flag("!--no-catalogues", settings.catalogues, "Without catalogues");
    program.add_flag("--show", settings.show, "Print the rules");
    program.add_flag("--quiet", settings.quiet, "Means alone");
    program.add_option("--bad", settings.bad, "Wrong sentences that are shown")->capture_default_str();
    program.add_option("--missed", settings.missed, "Missed sentences that are shown")->capture_default_str();
    CLI11_PARSE(program, argc, argv);
    const std::vector<NamedGrammar> grammars = experiments.grammars();
    for (const std::size_t size : settings.sizes) {
        Score all;
        for (const auto &[name, hidden] : grammars) {
            Score sum;
            for (std::uint64_t seed = 0; seed < experiments.seeds; ++seed)
                sum.add(measure(hidden, size, experiments.firstSeed + seed, settings));
            if (!settings.quiet)
                sum.print(name + ' ' + std::to_string(size));
            all.add(sum);
        }
        all.print("mean " + std::to_string(size));
    }
    return 0;
}
