// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

#include <QTest>

#include "core/induction/candidates.h"
#include "core/induction/restriction.h"
#include "core/induction/slotclasses.h"
#include "support/inductioninput.h"

using namespace filigree;
using namespace filigree::tests;
using namespace filigree::induction;

namespace {

SlotOccurrence occurrence(std::size_t utterance, const std::string &after, const std::string &value)
{
    return {utterance, 0, "Genre", value, {"intent:I", "before:", "after:" + after, "order:I_1"}, 1};
}

/// `music` with some genres, `books` with others, each twice.
std::vector<SlotOccurrence> twoWorlds(const std::vector<std::string> &music, const std::vector<std::string> &books)
{
    std::vector<SlotOccurrence> out;
    for (int again = 0; again < 2; ++again) {
        for (const std::string &value : music)
            out.push_back(occurrence(out.size(), "music", value));
        for (const std::string &value : books)
            out.push_back(occurrence(out.size(), "books", value));
    }
    return out;
}

std::size_t bodiesOf(const RuleModel &model)
{
    std::size_t out = 0;
    for (const Nonterminal &one : model.nonterminals)
        out += one.bodies.size();
    return out;
}

} // namespace

class TestInductionParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void splitEvidenceByHand()
    {
        // N = 4, two values a side, four draws each. s = 2 is the only size that leaves two to each side:
        // ln [1/3 * C(0,0)/C(4,2) * 2^-4 * 2^-4] + 8 ln 4 = ln(256 / 18).
        const double value = splitEvidence({4, 2, 2, 4, 4, 0});
        QVERIFY(std::abs(value - std::log(256.0 / 18.0)) < 1e-9);
        // One value in common is one of each side, N = 5 then, and costs three nats.
        QVERIFY(splitEvidence({4, 2, 2, 4, 4, 1}) < value - 2.0);
    }

    void contextsWithOtherValuesAreSplit()
    {
        const auto split = partitionSlots(
            twoWorlds({"pop", "rock", "jazz", "folk"}, {"crime", "horror", "poetry", "drama"}), {}, false);
        QCOMPARE(split.classes.size(), std::size_t(2));
        QVERIFY(split.classOf[0] != split.classOf[4]);
        QCOMPARE(split.classOf[0], split.classOf[3]);
        for (const SlotClass &one : split.classes) {
            QCOMPARE(one.values.size(), std::size_t(4));
            QCOMPARE(one.values[0].count, 2U);
        }
        // The same values in both contexts are one class.
        QCOMPARE(partitionSlots(twoWorlds({"pop", "rock"}, {"pop", "rock"}), {}, false).classes.size(), std::size_t(1));
    }

    void catalogueJoinsItsClass()
    {
        const Catalogue genres{"Genre", "genres", {{"pop", 1.0}, {"rock", 1.0}, {"ska", 1.0}}};
        const auto data = twoWorlds({"pop", "rock"}, {"pop", "rock"});
        const auto joined = partitionSlots(data, {genres}, false);
        QCOMPARE(joined.classes[0].values.size(), std::size_t(3));
        QVERIFY(!joined.classes[0].catalogue.empty());
        QCOMPARE(partitionSlots(data, {genres}, true).classes[0].values.size(), std::size_t(2));
        // A list of something else does not.
        const Catalogue cities{"Genre", "cities", {{"Berlin", 1.0}, {"Paris", 1.0}}};
        QVERIFY(partitionSlots(data, {cities}, false).classes[0].catalogue.empty());
    }

    void restrictionTakesAway()
    {
        const TemplateSet templates = makeTemplates(inputOf("[A]\ngo left\ngo right\nturn left\n"), false);
        RuleModel model(templates);
        const auto word = [&](const char *text) {
            const auto found = std::find(templates.words.begin(), templates.words.end(), text);
            return Item{static_cast<Symbol>(found - templates.words.begin()), false};
        };
        const std::size_t verbs = model.add({{word("go")}, {word("turn")}});
        const std::size_t sides = model.add({{word("left")}, {word("right")}});
        model.nonterminals[0].bodies = {{Item::nonterminal(verbs), Item::nonterminal(sides)}};
        model.changed();
        QCOMPARE(bodiesOf(model), std::size_t(5));

        const RuleModel none = restricted(model, templates, 0.0);
        QCOMPARE(bodiesOf(none), std::size_t(3)); // the data, spelled out
        const RuleModel some = restricted(model, templates, 0.5);
        QVERIFY(bodiesOf(some) > 3);
        for (const Body &body : none.nonterminals[0].bodies) {
            const auto covers = [&](const RuleModel &by) {
                return std::any_of(by.nonterminals[0].bodies.begin(), by.nonterminals[0].bodies.end(),
                                   [&](const Body &other) { return by.covers(other, body); });
            };
            QVERIFY(covers(some));
            QVERIFY(covers(model));
        }
        QVERIFY(restricted(model, templates, 1.0).nonterminals[0].bodies == model.nonterminals[0].bodies);
    }

    void candidatesAreNewAndContested()
    {
        NoProgress progress;
        const InductionInput input =
            inputOf("[A]\nplease turn on the lamp\ncould you turn on the lamp\nplease turn off the lamp\n"
                    "turn off the fan\nplease switch on the radio\nswitch off the lamp\ncould you stop\nstop\n"
                    "please stop the fan\nstop the radio now\nturn on the radio now\n");
        InductionOptions options;
        options.generality = 0.5;
        const auto result = induce(input, options, progress);
        QVERIFY(result);
        const auto &candidates = result->report.candidates;
        QVERIFY(!candidates.empty());
        QVERIFY(candidates.size() <= 300);
        const auto open = [](const InductionCandidate &one) {
            const double p = one.support;
            return -(p * std::log2(p) + (1.0 - p) * std::log2(1.0 - p)) * one.weight;
        };
        std::set<std::string> seen;
        double before = std::numeric_limits<double>::infinity();
        for (const InductionCandidate &one : candidates) {
            QVERIFY(one.support > 0.0 && one.support < 1.0);
            QVERIFY(open(one) <= before + 1e-12);
            before = open(one);
            QVERIFY(seen.insert(toGolden(one.sentence)).second);
            for (const InductionUtterance &known : input.utterances)
                QVERIFY(!(known.utterance == one.sentence));
        }
    }
};

QTEST_GUILESS_MAIN(TestInductionParts)
#include "tst_inductionparts.moc"
