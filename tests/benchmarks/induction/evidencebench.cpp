// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints, for sentences that runs propose and for sentences of the reference, what Votes::evidence says of them and
// whether they are right, a line each: the data that the weights of Votes::belief are fitted to (see fitbelief.py).
//   evidencebench SIZE FIRST-RANDOM COUNT [FILE.gram...]
// kind (p proposed, r reference), grammar, right share, features...

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <set>
#include <string>

#include "core/base/files.h"
#include "core/induction/ballot.h"
#include "tests/benchmarks/induction/hiddengrammar.h"
#include "tests/benchmarks/induction/randomgrammar.h"

using namespace filigree;
using namespace filigree::bench;
using namespace filigree::induction;

namespace {

Utterance spell(const TemplateSet &set, std::size_t intent, const std::vector<Symbol> &symbols, Random &random)
{
    Utterance out;
    out.intent = set.intents[intent];
    for (const Symbol symbol : symbols) {
        if (set.isWord(symbol)) {
            out.tokens.push_back(set.words[static_cast<std::size_t>(symbol)]);
            continue;
        }
        const SlotClass &slot = set.slotClass(symbol);
        const std::string &words = slot.values[random.below(slot.values.size())].words;
        const std::size_t begin = out.tokens.size();
        for (std::size_t at = 0; at <= words.size();) {
            const std::size_t end = std::min(words.find(' ', at), words.size());
            out.tokens.push_back(words.substr(at, end - at));
            at = end + 1;
        }
        out.slots.push_back({begin, out.tokens.size(), slot.type});
    }
    return out;
}

/// Symbols of a reference sentence; empty where the data lacks a word, or the class that fits holds no such value.
std::vector<Symbol> symbolsOf(const TemplateSet &set, const Utterance &sentence)
{
    std::vector<Symbol> out;
    auto slot = sentence.slots.begin();
    for (std::size_t at = 0; at < sentence.tokens.size();) {
        if (slot != sentence.slots.end() && slot->begin == at) {
            Symbol found = -1;
            for (std::size_t k = 0; k < set.slotClasses.size() && found < 0; ++k)
                for (const RuleValue &value : set.slotClasses[k].values)
                    if (set.slotClasses[k].type == slot->type && value.words == valueWords(sentence, *slot))
                        found = static_cast<Symbol>(set.words.size() + k);
            if (found < 0)
                return {};
            out.push_back(found);
            at = (slot++)->end;
        } else {
            const auto word = std::lower_bound(set.words.begin(), set.words.end(), sentence.tokens[at++]);
            if (word == set.words.end() || *word != sentence.tokens[at - 1])
                return {};
            out.push_back(static_cast<Symbol>(word - set.words.begin()));
        }
    }
    return out;
}

void print(char kind, const std::string &name, double right, const SentenceEvidence &evidence)
{
    std::printf("%c %s %.2f", kind, name.c_str(), right);
    for (const double value : evidence.values)
        std::printf(" %.4f", value);
    std::printf("\n");
}

void measure(const std::string &name, const HiddenGrammar &hidden, std::size_t size, std::uint64_t seed)
{
    Random random(mix64(seed) + size);
    InductionInput input;
    for (const Utterance &utterance : hidden.golden(size, random))
        input.utterances.push_back({static_cast<std::int64_t>(input.utterances.size()) + 1, utterance, 1});
    input.catalogues = hidden.catalogues();
    TemplateSet templates = makeTemplates(input, false);
    NoProgress progress;
    auto ballot = holdBallot(templates, {}, {}, progress);
    if (!ballot)
        return;
    ballot->votes.rewriteBy(&ballot->classes);
    std::set<std::pair<std::size_t, std::vector<Symbol>>> known;
    for (const Template &entry : templates.templates)
        known.emplace(entry.intent, entry.symbols);
    const auto unfold = [&](const std::vector<Symbol> &symbols) {
        std::vector<Symbol> out;
        for (const Symbol symbol : symbols) {
            if (ballot->classes.members.empty() || symbol < ballot->classes.base) {
                out.push_back(symbol);
                continue;
            }
            const auto &members = ballot->classes.members[static_cast<std::size_t>(symbol - ballot->classes.base)];
            const auto &phrase = members[random.below(members.size())];
            out.insert(out.end(), phrase.begin(), phrase.end());
        }
        return out;
    };
    std::vector<Symbol> symbols;
    const auto &acceptors = ballot->votes.acceptors();
    for (int i = 0, printed = 0; i < 4000 && printed < 60; ++i) {
        const std::size_t intent = random.below(templates.intents.size());
        if (!acceptors[random.below(acceptors.size())].sample(intent, random, 20, symbols))
            continue;
        symbols = unfold(symbols);
        if (!known.emplace(intent, symbols).second)
            continue;
        constexpr int tries = 5;
        int right = 0;
        for (int k = 0; k < tries; ++k)
            right += hidden.accepts(spell(templates, intent, symbols, random)) ? 1 : 0;
        print('p', name, static_cast<double>(right) / tries, ballot->votes.evidence(intent, symbols));
        ++printed;
    }
    int lacking = 0;
    int covered = 0;
    constexpr int references = 60;
    for (int i = 0; i < references; ++i) {
        const Utterance sentence = hidden.sample(random);
        const auto intent = std::lower_bound(templates.intents.begin(), templates.intents.end(), sentence.intent);
        symbols = symbolsOf(templates, sentence);
        if (symbols.empty() || intent == templates.intents.end() || *intent != sentence.intent) {
            ++lacking;
            continue;
        }
        const auto index = static_cast<std::size_t>(intent - templates.intents.begin());
        if (std::any_of(templates.templates.begin(), templates.templates.end(),
                        [&](const Template &t) { return t.intent == index && t.symbols == symbols; })) {
            ++covered;
            continue;
        }
        print('r', name, 1.0, ballot->votes.evidence(index, symbols));
    }
    std::printf("# %s: of %d reference sentences %d have a known template, %d words or values that the data lacks\n",
                name.c_str(), references, covered, lacking);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 4)
        return 1;
    const std::size_t size = std::strtoul(argv[1], nullptr, 10);
    const std::uint64_t first = std::strtoull(argv[2], nullptr, 10);
    const std::uint64_t count = std::strtoull(argv[3], nullptr, 10);
    for (int i = 4; i < argc; ++i)
        if (const auto hidden = HiddenGrammar::parse(readFile(argv[i]).value_or("=")))
            for (std::uint64_t seed = first; seed < first + count; ++seed)
                measure("file" + std::to_string(i), *hidden, size, seed);
    for (std::uint64_t i = first; argc == 4 && i < first + count; ++i)
        if (const auto hidden = HiddenGrammar::parse(randomGrammar(i)))
            measure(std::to_string(i), *hidden, size, i);
    return 0;
}
