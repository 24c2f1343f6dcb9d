// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Judges the classes of slot values by themselves: for each slot of each golden utterance, the values that its class
// lets stand there against those with which the reference grammar accepts the utterance.
//   slotbench [--size 60] [--seeds 1] [--first-seed 1] [--random 20 [--first-random 1]] [--show] [--where] FILE.gram...

#include <algorithm>
#include <cstdio>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "core/annotation/golden.h"
#include "core/induction/templates.h"
#include "tests/benchmarks/induction/experiments.h"
#include "tests/benchmarks/induction/goldeninput.h"

using namespace filigree;
using namespace filigree::bench;
using namespace filigree::induction;

namespace {

struct Settings {
    std::size_t size = 60;
    bool show = false;
    bool where = false; // each place that is not right
};

struct Score {
    double places = 0.0;
    double precision = 0.0;
    double recall = 0.0;
    double wrongSeen = 0.0; // share of the class that is wrong there and was seen with the class
    double wrongUnseen = 0.0; // the same, never seen
    double missedSplit = 0.0; // share of the right values that stand in another class
    double missedUnseen = 0.0; // and that stand in none

    void add(const Score &other)
    {
        places += other.places;
        precision += other.precision;
        recall += other.recall;
        wrongSeen += other.wrongSeen;
        wrongUnseen += other.wrongUnseen;
        missedSplit += other.missedSplit;
        missedUnseen += other.missedUnseen;
    }
    void print(const std::string &name) const
    {
        const double p = precision / places;
        const double r = recall / places;
        std::printf("%-22s P %.4f  R %.4f  F1 %.4f   wrong: seen %.4f, unseen %.4f; missed: seen %.4f, unseen %.4f\n",
                    name.c_str(), p, r, 2 * p * r / (p + r), wrongSeen / places, wrongUnseen / places,
                    missedSplit / places, missedUnseen / places);
    }
};

Utterance withValue(const Utterance &from, std::size_t slot, const std::string &value)
{
    Utterance out;
    out.intent = from.intent;
    std::size_t k = 0;
    for (std::size_t at = 0; at < from.tokens.size();) {
        if (k == from.slots.size() || from.slots[k].begin != at) {
            out.tokens.push_back(from.tokens[at++]);
            continue;
        }
        const SlotSpan &span = from.slots[k];
        const std::size_t begin = out.tokens.size();
        if (k == slot) {
            std::istringstream words(value);
            for (std::string word; words >> word;)
                out.tokens.push_back(word);
        } else {
            out.tokens.insert(out.tokens.end(), from.tokens.begin() + static_cast<std::ptrdiff_t>(span.begin),
                              from.tokens.begin() + static_cast<std::ptrdiff_t>(span.end));
        }
        out.slots.push_back({begin, out.tokens.size(), span.type});
        at = span.end;
        ++k;
    }
    return out;
}

Score measure(const HiddenGrammar &hidden, const Settings &settings, std::uint64_t seed)
{
    Random random = randomOf(seed, settings.size);
    const InductionInput input = goldenInput(hidden, settings.size, random);
    const TemplateSet set = makeTemplates(input, false);
    Score out;
    for (const Template &entry : set.templates) {
        for (const std::int64_t id : entry.ids) {
            const Utterance &utterance = input.utterances[static_cast<std::size_t>(id - 1)].utterance;
            std::size_t slot = 0;
            for (const Symbol symbol : entry.symbols) {
                if (set.isWord(symbol))
                    continue;
                const SlotClass &one = set.slotClass(symbol);
                std::set<std::string> inClass;
                double good = 0, wrongSeen = 0, wrongUnseen = 0;
                for (const RuleValue &value : one.values) {
                    inClass.insert(value.words);
                    if (hidden.accepts(withValue(utterance, slot, value.words)))
                        ++good;
                    else
                        ++(value.count > 0 ? wrongSeen : wrongUnseen);
                }
                std::set<std::string> elsewhere;
                for (const SlotClass &other : set.slotClasses)
                    if (other.type == one.type)
                        for (const RuleValue &value : other.values)
                            if (value.count > 0)
                                elsewhere.insert(value.words);
                double right = 0, missedSplit = 0, missedUnseen = 0;
                for (const Catalogue &catalogue : input.catalogues) {
                    if (catalogue.slot != one.type)
                        continue;
                    for (const CatalogueValue &value : catalogue.values) {
                        if (!hidden.accepts(withValue(utterance, slot, value.text)))
                            continue;
                        ++right;
                        if (!inClass.count(value.text))
                            ++(elsewhere.count(value.text) ? missedSplit : missedUnseen);
                    }
                }
                const auto all = static_cast<double>(one.values.size());
                if (settings.where && (wrongSeen + wrongUnseen > 0 || missedSplit + missedUnseen > 0))
                    std::printf("      %s: class %zu of %.0f right, wrong seen %.0f unseen %.0f, missed seen %.0f "
                                "unseen %.0f: [%s] %s\n",
                                nameOf(one).c_str(), one.values.size(), right, wrongSeen, wrongUnseen, missedSplit,
                                missedUnseen, utterance.intent.c_str(), plainText(utterance).c_str());
                out.places += 1;
                out.precision += good / all;
                out.wrongSeen += wrongSeen / all;
                out.wrongUnseen += wrongUnseen / all;
                out.recall += (right - missedSplit - missedUnseen) / right;
                out.missedSplit += missedSplit / right;
                out.missedUnseen += missedUnseen / right;
                ++slot;
            }
        }
    }
    if (settings.show)
        for (const SlotClass &one : set.slotClasses) {
            std::printf("   %s:", nameOf(one).c_str());
            for (const RuleValue &value : one.values)
                std::printf(" %s/%u", value.words.c_str(), value.count);
            std::printf("\n");
        }
    return out;
}

} // namespace

int main(int argc, char **argv)
{
    CLI::App program("The classes of slot values by themselves");
    Settings settings;
    Experiments experiments;
    experiments.declare(program);
    program.add_option("--size", settings.size, "Golden utterances")->capture_default_str();
    program.add_flag("--show", settings.show, "Print the classes");
    program.add_flag("--where", settings.where, "Print each place that is not right");
    CLI11_PARSE(program, argc, argv);
    Score all;
    for (const auto &[name, hidden] : experiments.grammars()) {
        Score sum;
        for (std::uint64_t seed = 0; seed < experiments.seeds; ++seed)
            sum.add(measure(hidden, settings, experiments.firstSeed + seed));
        if (settings.show)
            sum.print(name);
        all.add(sum);
    }
    all.print("mean " + std::to_string(settings.size));
    return 0;
}
