// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words that agree at a distance are no class where the word that they agree with stands.

#include <QTest>

#include <algorithm>

#include "core/induction/farcontexts.h"
#include "support/inductioninput.h"

using namespace filigree;
using namespace filigree::induction;

namespace {

/// The text's templates and a class of `members`, words that may stand beside anything.
struct Case {
    TemplateSet templates;
    PhraseClasses classes;

    Case(std::string_view text, const std::vector<std::string> &members)
    {
        templates = makeTemplates(tests::inputOf(text), false);
        classes.base = static_cast<Symbol>(templates.words.size() + templates.slotClasses.size());
        auto &list = classes.members.emplace_back();
        for (const std::string &member : members)
            list.push_back({word(member)});
        PhraseClasses::Context everywhere;
        for (std::size_t intent = 0; intent < templates.intents.size(); ++intent)
            for (Symbol symbol = -1; symbol < classes.base; ++symbol)
                everywhere.shows.insert({intent, symbol});
        classes.before = {everywhere};
        classes.after = {everywhere};
    }

    [[nodiscard]] Symbol word(const std::string &text) const
    {
        const auto found = std::lower_bound(templates.words.begin(), templates.words.end(), text);
        return static_cast<Symbol>(found - templates.words.begin());
    }

    [[nodiscard]] std::vector<Symbol> rewritten(const std::vector<std::string> &sentence) const
    {
        std::vector<Symbol> symbols;
        for (const std::string &one : sentence)
            symbols.push_back(word(one));
        return classes.rewrite(0, symbols);
    }
};

std::string repeated(const std::string &before, const std::vector<std::string> &middle, const std::string &after)
{
    std::string out;
    for (const std::string &one : middle)
        out += before + ' ' + one + ' ' + after + '\n';
    return out;
}

} // namespace

class TestFarContexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWordFarAwayChooses()
    {
        // `upstairs` goes with `lamp` only, eight times; elsewhere the three are alike.
        const std::vector<std::string> eight{"a b", "c d", "e f", "g h", "i j", "k l", "m n", "o p"};
        std::string text = "[I]\n" + repeated("upstairs", eight, "lamp");
        for (const char *member : {"lamp", "fan", "door"})
            text += repeated("here", eight, member);
        Case one(text, {"door", "fan", "lamp"});
        findFarContexts(one.templates, one.classes, NoProgress());
        // With: {0, 0, 8}, without: {8, 8, 8}; Dirichlet-multinomial, 1/2 each.
        const std::size_t intent = 0;
        QVERIFY(one.classes.farBefore[0].contains({intent, one.word("upstairs")}));
        QVERIFY(!one.classes.farBefore[0].contains({intent, one.word("here")}));
        QCOMPARE(one.rewritten({"upstairs", "a", "b", "lamp"}).back(), one.word("lamp"));
        QCOMPARE(one.rewritten({"here", "a", "b", "lamp"}).back(), one.classes.base);
    }

    void fewSightingsChooseNothing()
    {
        std::string text = "[I]\n" + repeated("upstairs", {"a b", "c d"}, "lamp");
        for (const char *member : {"lamp", "fan", "door"})
            text += repeated("here", {"a b", "c d", "e f"}, member);
        Case one(text, {"door", "fan", "lamp"});
        findFarContexts(one.templates, one.classes, NoProgress());
        QVERIFY(one.classes.farBefore[0].empty());
        QVERIFY(one.classes.farAfter[0].empty());
    }

    void anotherShareIsNoChoice()
    {
        // All members stand with both words, though not equally often.
        std::vector<std::string> many;
        for (char c = 'a'; c < 'u'; ++c)
            many.push_back(std::string(1, c) + " x");
        std::string text = "[I]\n" + repeated("upstairs", many, "lamp") + "upstairs a x fan\n" + "here b x lamp\n"
            + repeated("here", many, "fan");
        Case one(text, {"fan", "lamp"});
        findFarContexts(one.templates, one.classes, NoProgress());
        QVERIFY(one.classes.farBefore[0].empty());
    }
};

QTEST_GUILESS_MAIN(TestFarContexts)
#include "tst_farcontexts.moc"
