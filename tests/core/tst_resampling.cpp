// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>

#include "core/annotation/golden.h"
#include "core/base/random.h"
#include "core/resampling/resample.h"
#include "support/cancelling.h"
#include "support/grammars.h"
#include "support/references.h"
#include "support/rules.h"

using namespace filigree;
using namespace filigree::tests;

class TestResampling final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void grammarHoldsTemplatesAndPools();
    void originNamesTheSource();
    void unitedGrammarKeepsBothLanguages();
    void unitedGrammarKeepsQuotedIntents();
    void sameInputSameGrammar();
    void wrongOptionsAreRefused();
    void cancelEndsIt();
};

void TestResampling::grammarHoldsTemplatesAndPools()
{
    const auto data = reference("[Play Music!]\nplay adele|Artist now\nplay sia|Artist now\nstop\n[B]\nadele|Artist\n");
    const Grammar grammar = resampledGrammar(resample(data, {}));
    QVERIFY2(validate(grammar), "not well-formed");
    QCOMPARE(std::count_if(grammar.rules.begin(), grammar.rules.end(),
                           [](const Rule &rule) { return rule.kind == RuleKind::Start; }),
             std::ptrdiff_t(2));
    const Rule *values = grammar.find("Artist");
    QVERIFY(values);
    QCOMPARE(values->values.size(), std::size_t(2));
    // A slot all of whose values are rejected takes its templates with it.
    ResampleOptions options;
    options.pools.rejected = {{"Artist", "adele"}, {"Artist", "sia"}};
    const Grammar rest = resampledGrammar(resample(data, options));
    QVERIFY(validate(rest));
    QCOMPARE(rest.rules.size(), std::size_t(1));
    QCOMPARE(rest.rules.front().body, Expression::word("stop"));
}

void TestResampling::originNamesTheSource()
{
    const auto data = reference("[A]\nplay x|S\nplay y|S\n[B]\nput on y|S now\nput on x|S now\nput on z|S now\n",
                                {catalogue("S", {"x", "y", "z", "q"})});
    ResampleOptions options;
    options.contexts.kind = ContextKind::Intent;
    options.pools.evidence = false;
    const Resampling resampling = resample(data, options);
    const auto sentence = [](const std::string &line) { return *parseGoldenLine(line, "A"); };
    const auto own = sentenceOrigin(resampling, sentence("play x|S"));
    QVERIFY(own);
    QCOMPARE(own->sentence->source, std::int64_t(2));
    QCOMPARE(own->slots.at(0).origin.source, ValueSource::Own);
    const auto swapped = sentenceOrigin(resampling, sentence("play z|S"));
    QVERIFY(swapped);
    QCOMPARE(swapped->slots.at(0).origin.source, ValueSource::Swapped);
    QCOMPARE(swapped->slots.at(0).swappedFrom, std::string("B"));
    QVERIFY(std::abs(swapped->slots.at(0).origin.jaccard - 2.0 / 3.0) < 1e-12);
    const auto joined = sentenceOrigin(resampling, sentence("play q|S"));
    QVERIFY(joined);
    QCOMPARE(joined->slots.at(0).origin.catalogue, std::string("Ss"));
    QVERIFY(!sentenceOrigin(resampling, sentence("play unheard|S")));
    QVERIFY(!sentenceOrigin(resampling, sentence("play x")));
}

void TestResampling::unitedGrammarKeepsBothLanguages()
{
    const Grammar a = resampledGrammar(resample(reference("[A]\nplay x|S\n[B]\nstop\n"), {}));
    const Grammar b = resampledGrammar(resample(reference("[A]\nplay y|S\nput on z|S\n[C]\ngo\n"), {}));
    const Grammar both = unitedGrammar(a, b);
    QVERIFY2(validate(both), "not well-formed");
    QCOMPARE(std::count_if(both.rules.begin(), both.rules.end(),
                           [](const Rule &rule) { return rule.kind == RuleKind::Values; }),
             std::ptrdiff_t(3)); // x; y; z, which nothing ties to y
    std::set<std::string> intents;
    for (const Rule &rule : both.rules)
        if (rule.kind == RuleKind::Start)
            QVERIFY(intents.insert(rule.intent).second);
    QCOMPARE(intents, (std::set<std::string>{"A", "B", "C"}));
    QCOMPARE(unitedGrammar(a, Grammar{}).rules.size(), a.rules.size());
}

void TestResampling::unitedGrammarKeepsQuotedIntents()
{
    // The rule quotes all of an intent, and so does another intent; the other grammar has both intents, and values of
    // the same name as one of them.
    using E = Expression;
    Grammar a;
    a.rules = {startRule("Stop", E::alternatives({E::word("stop"), E::word("halt")})),
               phraseRule("polite", E::sequence({E::word("please"), E::reference("Stop")})),
               startRule("Ask", E::alternatives({E::reference("polite"), E::reference("Stop")}))};
    QVERIFY(validate(a));
    const Grammar b = resampledGrammar(resample(reference("[Stop]\nquit the x|Ask\n[Ask]\nstop\n"), {}));
    for (const Grammar &both : {unitedGrammar(a, b), unitedGrammar(b, a)}) {
        const auto good = validate(both);
        QVERIFY2(good, good ? "" : good.error().message().c_str());
        std::set<std::string> sentences;
        for (const auto &[sentence, item] : listLanguage(both))
            sentences.insert(sentence);
        QCOMPARE(sentences,
                 (std::set<std::string>{"Stop: stop", "Stop: halt", "Stop: quit the x|Ask", "Ask: please stop",
                                        "Ask: please halt", "Ask: stop", "Ask: halt"}));
    }
}

void TestResampling::sameInputSameGrammar()
{
    std::string golden = "[A]\n";
    Random random(5);
    for (int i = 0; i < 150; ++i)
        golden += "w" + std::to_string(random.below(4)) + " v" + std::to_string(random.below(9)) + "|S w"
            + std::to_string(random.below(3)) + "\n";
    QVERIFY(resampledGrammar(resample(reference(golden), {})) == resampledGrammar(resample(reference(golden), {})));
}

void TestResampling::wrongOptionsAreRefused()
{
    NoProgress progress;
    const auto code = [&](const std::shared_ptr<const Reference> &data, const ResampleOptions &options) {
        const auto out = prepareResampling(data, options, progress);
        return out ? std::optional<ErrorCode>() : out.error().code;
    };
    ResampleOptions options;
    options.pools.threshold.value = -0.1;
    QCOMPARE(code(reference(trap), options), ErrorCode::InvalidOption);
    options.pools.threshold.value = std::nan("");
    QCOMPARE(code(reference(trap), options), ErrorCode::InvalidOption);
    options = {};
    options.pools.containment = 1.5;
    QCOMPARE(code(reference(trap), options), ErrorCode::InvalidOption);
    QCOMPARE(code(reference("[A]\n"), {}), ErrorCode::NotFound);
}

void TestResampling::cancelEndsIt()
{
    Cancelled progress;
    const auto out = prepareResampling(reference(trap), {}, progress);
    QVERIFY(!out);
    QCOMPARE(out.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestResampling)
#include "tst_resampling.moc"
