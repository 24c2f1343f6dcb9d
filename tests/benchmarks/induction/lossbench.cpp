// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where induction loses: target sentences that the result lacks and wrong sentences that it holds, by the step that
// is to blame and by the kind of phrase that is. Values do not count: templates of words and slot types alone.
//   lossbench [--size 60] [--seeds 1] [--first-seed 1] [--random 20 [--first-random 1]] [--show N] FILE.gram...

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "core/annotation/golden.h"
#include "core/induction/ballot.h"
#include "core/induction/constraintreading.h"
#include "core/induction/induce.h"
#include "tests/benchmarks/induction/experiments.h"
#include "tests/benchmarks/induction/goldeninput.h"
#include "tests/benchmarks/induction/grammarlanguage.h"
#include "tests/benchmarks/induction/templatewords.h"

using namespace filigree;
using namespace filigree::bench;
using namespace filigree::induction;

namespace {

struct Settings {
    std::size_t size = 60;
    int show = 0;
};

using Words = TemplateWords;

std::string joined(const Words &words, std::size_t from, std::size_t to)
{
    std::string out;
    for (std::size_t i = from; i < to; ++i)
        out += (out.empty() ? "" : " ") + words[i];
    return out.empty() ? "-" : out;
}

/// The region in which two templates differ, by common prefix and suffix.
struct Difference {
    std::size_t begin = 0;
    std::size_t endOfOne = 0;
    std::size_t endOfOther = 0;
    [[nodiscard]] std::size_t size() const { return std::max(endOfOne, endOfOther) - begin; }
};

Difference differenceOf(const Words &one, const Words &other)
{
    std::size_t prefix = 0;
    while (prefix < one.size() && prefix < other.size() && one[prefix] == other[prefix])
        ++prefix;
    std::size_t suffix = 0;
    while (suffix + prefix < one.size() && suffix + prefix < other.size()
           && one[one.size() - 1 - suffix] == other[other.size() - 1 - suffix])
        ++suffix;
    return {prefix, one.size() - suffix, other.size() - suffix};
}

std::string kindOf(const Words &one, const Words &other, const Difference &d)
{
    std::string where = d.begin == 0 ? "opening" : d.endOfOne == one.size() ? "ending" : "middle";
    const char *what = d.endOfOne == d.begin ? "lacks" : d.endOfOther == d.begin ? "adds" : "for";
    const auto hasSlot = [](const Words &words, std::size_t from, std::size_t to) {
        return std::any_of(words.begin() + static_cast<std::ptrdiff_t>(from),
                           words.begin() + static_cast<std::ptrdiff_t>(to),
                           [](const std::string &word) { return word.front() == '{'; });
    };
    const bool slot = hasSlot(one, d.begin, d.endOfOne) || hasSlot(other, d.begin, d.endOfOther);
    return where + ' ' + what + (slot ? " slot" : " words");
}

struct Tally {
    std::map<std::string, double> missed, wrong; // by step
    std::map<std::string, double> missedKind, wrongKind;
    double samples = 0;
    double fresh = 0; // Good-Turing's share of new templates
};

void print(const char *title, const std::map<std::string, double> &tally, double samples)
{
    std::printf("  %s\n", title);
    std::vector<std::pair<double, std::string>> order;
    for (const auto &[name, count] : tally)
        order.emplace_back(-count, name);
    std::sort(order.begin(), order.end());
    for (const auto &[count, name] : order)
        std::printf("    %.4f %s\n", -count / samples, name.c_str());
}

/// All ways to write a template in the data's symbols: a slot may be any class of its type.
void spellings(const TemplateSet &set, const Words &words, std::size_t at, std::vector<Symbol> &now,
               std::vector<std::vector<Symbol>> &out)
{
    if (at == words.size()) {
        if (out.size() < 64)
            out.push_back(now);
        return;
    }
    if (words[at].front() == '{') {
        for (std::size_t k = 0; k < set.slotClasses.size(); ++k) {
            if ('{' + set.slotClasses[k].type + '}' != words[at])
                continue;
            now.push_back(static_cast<Symbol>(set.words.size() + k));
            spellings(set, words, at + 1, now, out);
            now.pop_back();
        }
        return;
    }
    const auto found = std::lower_bound(set.words.begin(), set.words.end(), words[at]);
    if (found == set.words.end() || *found != words[at])
        return;
    now.push_back(static_cast<Symbol>(found - set.words.begin()));
    spellings(set, words, at + 1, now, out);
    now.pop_back();
}

std::string levelOf(double share)
{
    if (share <= 0)
        return "share 0";
    char text[40];
    std::snprintf(text, sizeof text, "share to .%d", std::min(9, static_cast<int>(std::ceil(share * 5)) * 2));
    return text;
}

void measure(const HiddenGrammar &hidden, std::uint64_t seed, const Settings &settings, Tally &tally)
{
    Random random = randomOf(seed, settings.size);
    const InductionInput input = goldenInput(hidden, settings.size, random);
    NoProgress progress;
    InductionOptions options;
    auto result = induce(input, options, progress);
    TemplateSet set = makeTemplates(input, false);
    auto constraints = readConstraints(input, set);
    auto ballot = holdBallot(set, *constraints, 1.0, options, progress);
    if (!result || !ballot)
        return;
    ballot->votes.rewriteBy(&ballot->classes);
    double total = 0, once = 0;
    for (const Template &entry : ballot->known.templates) {
        total += entry.count;
        once += entry.count == 1 ? 1 : 0;
    }
    tally.fresh += once / total;
    GrammarLanguage language(result->grammar);
    std::set<std::pair<std::string, Words>> held;
    std::map<std::string, std::vector<Words>> near, right;
    std::set<std::pair<std::string, Words>> golden;
    for (const InductionUtterance &item : input.utterances) {
        golden.emplace(item.utterance.intent, templateWords(item.utterance));
        near[item.utterance.intent].push_back(templateWords(item.utterance));
        right[item.utterance.intent].push_back(templateWords(item.utterance));
    }
    std::vector<std::pair<std::string, Words>> bad;
    constexpr int samples = 1500;
    for (int i = 0; i < samples; ++i) {
        const Utterance one = language.sample(random);
        std::pair<std::string, Words> key{one.intent, templateWords(one)};
        if (!held.insert(key).second)
            continue;
        near[one.intent].push_back(key.second);
    }
    std::set<std::pair<std::string, Words>> target;
    for (int i = 0; i < 3000; ++i) {
        const Utterance one = hidden.sample(random);
        if (target.emplace(one.intent, templateWords(one)).second)
            right[one.intent].push_back(templateWords(one));
    }
    std::set<std::string> known;
    for (const auto &[intent, words] : golden)
        for (const std::string &word : words)
            known.insert(intent + '\n' + word);
    std::set<std::string> anywhere;
    for (const auto &[intent, words] : golden)
        anywhere.insert(words.begin(), words.end());
    const std::vector<Catalogue> catalogues = input.catalogues;
    const auto stepOf = [&](const std::string &intent, const Words &words) -> std::string {
        std::vector<std::vector<Symbol>> all;
        std::vector<Symbol> now;
        spellings(set, words, 0, now, all);
        const auto found = std::find(set.intents.begin(), set.intents.end(), intent);
        if (all.empty() || found == set.intents.end())
            return "no such symbols";
        const auto index = static_cast<std::size_t>(found - set.intents.begin());
        double best = 0;
        bool convinced = false;
        bool willing = false;
        for (const auto &symbols : all) {
            best = std::max(best, ballot->votes.share(index, symbols));
            convinced = convinced || ballot->votes.convinced(index, symbols, Demand{0.4, 0.15});
            willing = willing || ballot->votes.share(index, symbols) >= 0.4;
        }
        return std::string(convinced     ? "convinced, "
                               : willing ? "share but denied or voluminous, "
                                         : "")
            + levelOf(best);
    };
    const auto nearest = [](const Words &words, const std::vector<Words> &all) {
        const Words *best = nullptr;
        std::size_t least = SIZE_MAX;
        for (const Words &other : all)
            if (const std::size_t size = differenceOf(words, other).size(); size < least) {
                least = size;
                best = &other;
            }
        return best;
    };
    int shown = 0;
    for (int i = 0; i < samples; ++i) {
        const Utterance one = hidden.sample(random);
        if (language.accepts(one))
            continue;
        const Words words = templateWords(one);
        std::string step;
        if (std::any_of(words.begin(), words.end(), [&](const std::string &w) { return !anywhere.count(w); }))
            step = "unknown word or slot";
        else if (std::any_of(words.begin(), words.end(),
                             [&](const std::string &w) { return !known.count(one.intent + '\n' + w); }))
            step = "word unknown to the intent";
        else if (held.count({one.intent, words}) || golden.count({one.intent, words}))
            step = "values";
        else
            step = stepOf(one.intent, words);
        tally.missed[step] += 1.0 / samples;
        if (step != "values" && step != "unknown word or slot") {
            if (const Words *other = nearest(words, near[one.intent])) {
                const Difference d = differenceOf(words, *other);
                tally.missedKind[kindOf(words, *other, d)] += 1.0 / samples;
                if (shown++ < settings.show)
                    std::printf("    missed (%s) [%s] %s: %s for %s\n", step.c_str(), one.intent.c_str(),
                                joined(words, 0, words.size()).c_str(), joined(words, d.begin, d.endOfOne).c_str(),
                                joined(*other, d.begin, d.endOfOther).c_str());
            }
        }
    }
    shown = 0;
    for (int i = 0; i < samples; ++i) {
        const Utterance one = language.sample(random);
        if (hidden.accepts(one))
            continue;
        const Words words = templateWords(one);
        const bool values = target.count({one.intent, words}) > 0;
        const std::string step = values ? "values" : stepOf(one.intent, words);
        tally.wrong[step] += 1.0 / samples;
        if (!values) {
            if (const Words *other = nearest(words, right[one.intent])) {
                const Difference d = differenceOf(words, *other);
                tally.wrongKind[kindOf(words, *other, d)] += 1.0 / samples;
                if (shown++ < settings.show)
                    std::printf("    wrong (%s) [%s] %s: %s for %s\n", step.c_str(), one.intent.c_str(),
                                joined(words, 0, words.size()).c_str(), joined(words, d.begin, d.endOfOne).c_str(),
                                joined(*other, d.begin, d.endOfOther).c_str());
            }
        }
    }
    tally.samples += 1;
}

} // namespace

int main(int argc, char **argv)
{
    CLI::App program("Where induction loses");
    Settings settings;
    Experiments experiments;
    experiments.declare(program);
    program.add_option("--size", settings.size, "Golden utterances")->capture_default_str();
    program.add_option("--show", settings.show, "Examples of each grammar")->capture_default_str();
    CLI11_PARSE(program, argc, argv);
    Tally all;
    for (const auto &[name, hidden] : experiments.grammars()) {
        if (settings.show > 0)
            std::printf("%s\n", name.c_str());
        for (std::uint64_t seed = 0; seed < experiments.seeds; ++seed)
            measure(hidden, experiments.firstSeed + seed, settings, all);
    }
    std::printf("new templates %.3f\n", all.fresh / all.samples);
    print("missed, by step", all.missed, all.samples);
    print("missed, by kind", all.missedKind, all.samples);
    print("wrong, by step", all.wrong, all.samples);
    print("wrong, by kind", all.wrongKind, all.samples);
    return 0;
}
