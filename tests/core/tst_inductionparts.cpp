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
        // N = 4, two values a side, seen twice each. s = 2 is the only size that leaves two to each side, with
        // 1/3 * C(0,0)/C(4,2) = 1/18; alpha is 3, 1 or infinity. D(2, {2, 2}) = 5!/9! * 12^2 = 1/21, 1!/5! * 2^2 =
        // 1/30, 1/2^4; D(4, {2, 2, 2, 2}) = 11!/19! * 12^4, 3!/11! * 2^4, 1/4^8.
        const double split = (1.0 / (21 * 21) + 1.0 / (30 * 30) + 1.0 / 256) / 18;
        const double same = std::tgamma(12) / std::tgamma(20) * 20736 + 96 / std::tgamma(12) + 1.0 / 65536;
        const double value = splitEvidence({4, {2, 2}, {2, 2}, {2, 2, 2, 2}});
        QVERIFY(std::abs(value - std::log(split / same)) < 1e-9);
        // One value in common is one of each side, N = 5 then, and costs three nats.
        QVERIFY(splitEvidence({4, {2, 2}, {2, 2}, {2, 4, 2}}) < value - 2.0);
    }

    void whatIsNamedAgainAndAgainIsNoSmallSet()
    {
        // Two of 90 songs are on everybody's lips, and all their five mentions stand on one side: that they come back
        // says nothing, that none stands on the other side does. Draws alike would make 5.7 nats of it.
        QVERIFY(splitEvidence({90, {3, 2, 1}, {1, 1, 1, 1, 1, 1}, {3, 2, 1, 1, 1, 1, 1, 1, 1}}) < 4.0);
        // Where every value comes twice, and always on its side, the sides are two sets.
        QVERIFY(splitEvidence({90, std::vector<std::uint32_t>(45, 2), std::vector<std::uint32_t>(45, 2),
                               std::vector<std::uint32_t>(90, 2)})
                > 20.0);
    }

    void uncertainSplitLetsTheCatalogueIn()
    {
        // One song alone after `put on`, twice; most of a large catalogue was never seen anywhere.
        Catalogue songs{"Genre", "songs", {{"a", 1.0}, {"b", 1.0}, {"c", 1.0}}};
        for (int i = 0; i < 60; ++i)
            songs.values.push_back({"song" + std::to_string(i), 1.0});
        std::vector<SlotOccurrence> data;
        for (const auto &[after, value] : {std::pair("x", "a"), {"x", "a"}, {"y", "b"}, {"y", "b"}, {"y", "c"}})
            data.push_back(occurrence(data.size(), after, value));
        const auto partition = partitionSlots(data, {songs}, false);
        for (const SlotClass &one : partition.classes)
            QVERIFY(one.values.size() > 60);
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
