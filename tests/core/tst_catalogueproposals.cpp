// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>
#include <vector>

#include <QTest>

#include "core/induction/catalogueproposals.h"
#include "support/inductioninput.h"

using namespace filigree;
using induction::proposeCatalogues;

namespace {

Catalogue catalogueOf(std::string slot, std::string name, const std::vector<std::string> &values)
{
    Catalogue out{std::move(slot), std::move(name), {}};
    for (const std::string &value : values)
        out.values.push_back({value, 1.0});
    return out;
}

Catalogue teams()
{
    return catalogueOf("Team", "teams", {"Celtics", "Lakers", "Chicago Bulls", "Nets"});
}

Expression phrase(const std::vector<std::string> &words)
{
    std::vector<Expression> parts;
    for (const std::string &word : words)
        parts.push_back(Expression::word(word));
    return parts.size() == 1 ? parts[0] : Expression::sequence(std::move(parts));
}

Grammar grammarWith(std::vector<Expression> members)
{
    Rule rule;
    rule.name = "who";
    rule.body = Expression::alternatives(std::move(members));
    Rule start;
    start.name = start.intent = "Score";
    start.kind = RuleKind::Start;
    start.body = Expression::sequence({Expression::word("did"), Expression::reference("who"), Expression::word("win")});
    Grammar out;
    out.rules = {rule, start};
    return out;
}

} // namespace

class TestCatalogueProposals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void probabilityByHand()
    {
        const auto found = proposeCatalogues(grammarWith({phrase({"celtics"}), phrase({"lakers"})}), {teams()});
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].rule, std::string("who"));
        QCOMPARE(found[0].slot, std::string("Team"));
        QCOMPARE(found[0].catalogue, std::string("teams"));
        QVERIFY(found[0].inside == (std::vector<std::string>{"celtics", "lakers"}));
        QVERIFY(found[0].outside.empty());
        // V: did, win, celtics, lakers, and four teams. Odds (0.9 * 8 / 4)^2 = 3.24.
        QVERIFY(std::abs(found[0].probability - 3.24 / 4.24) < 1e-12);
    }

    void aStrangerCostsAndMostMustBeInside()
    {
        const auto all = proposeCatalogues(
            grammarWith({phrase({"celtics"}), phrase({"lakers"}), phrase({"chicago", "bulls"})}), {teams()});
        QCOMPARE(all.size(), std::size_t(1));
        QCOMPARE(all[0].inside.size(), std::size_t(3));
        const std::vector<Expression> four{phrase({"celtics"}), phrase({"lakers"}), phrase({"nets"}), phrase({"they"})};
        // Many other words, so that it is no chance that three are teams.
        Grammar grammar = grammarWith(four);
        for (int i = 0; i < 40; ++i)
            grammar.rules[1].body.parts.push_back(Expression::word("word" + std::to_string(i)));
        const auto most = proposeCatalogues(grammar, {teams()});
        QCOMPARE(most.size(), std::size_t(1));
        QVERIFY(most[0].outside == std::vector<std::string>{"they"});
        const std::vector<Expression> half{phrase({"celtics"}), phrase({"lakers"}), phrase({"they"}), phrase({"you"})};
        QVERIFY(proposeCatalogues(grammarWith(half), {teams()}).empty());
        QVERIFY(proposeCatalogues(grammarWith({phrase({"celtics"}), phrase({"they"})}), {teams()}).empty());
        QVERIFY(proposeCatalogues(grammarWith(four), {}).empty());
    }

    void theSmallerCatalogueWins()
    {
        std::vector<std::string> titles{"Celtics", "Lakers"};
        for (int i = 0; i < 200; ++i)
            titles.push_back("title " + std::to_string(i));
        const Grammar grammar = grammarWith({phrase({"celtics"}), phrase({"lakers"})});
        for (const auto &catalogues : {std::vector{teams(), catalogueOf("Song", "songs", titles)},
                                       std::vector{catalogueOf("Song", "songs", titles), teams()}}) {
            const auto found = proposeCatalogues(grammar, catalogues);
            QCOMPARE(found.size(), std::size_t(1));
            QCOMPARE(found[0].catalogue, std::string("teams"));
            QVERIFY(found[0].probability > 0.9 && found[0].probability < 1.0);
        }
    }

    void inductionProposesWhatNobodyAnnotated()
    {
        std::string text = "[Score]\n";
        for (const char *team : {"celtics", "lakers", "nets"})
            for (const char *frame : {"did the % win\n", "how did the % play\n", "when do the % play again\n",
                                      "what is the score of the % game\n"}) {
                std::string line = frame;
                text += line.replace(line.find('%'), 1, team);
            }
        text += "[Stop]\nstop\nplease stop\nstop now\n";
        InductionInput input = tests::inputOf(text);
        input.catalogues = {teams(), catalogueOf("Verb", "titles", {"stop", "Win", "please"})};
        const Induction result = tests::learned(input);
        const auto &proposals = result.report.proposals;
        QCOMPARE(proposals.size(), std::size_t(1));
        QCOMPARE(proposals[0].catalogue, std::string("teams"));
        std::vector<std::string> inside = proposals[0].inside;
        std::sort(inside.begin(), inside.end());
        QVERIFY(inside == (std::vector<std::string>{"celtics", "lakers", "nets"}));
        QVERIFY(proposals[0].probability > 0.5);
        QVERIFY(result.grammar.find(proposals[0].rule) != nullptr);
    }
};

QTEST_GUILESS_MAIN(TestCatalogueProposals)
#include "tst_catalogueproposals.moc"
