// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Chatito and Chatette as their users write them. The round trip is in tst_grammarformats.
#include <algorithm>
#include <cmath>
#include <map>

#include <QTest>

#include "core/formats/templates.h"
#include "support/grammars.h"
#include "support/results.h"

using namespace filigree;
using namespace filigree::tests;
using E = Expression;

namespace {

using Reader = Result<Grammar> (*)(std::string_view);

std::map<std::string, double> language(Reader read, const std::string &text)
{
    const Grammar grammar = good(read(text));
    std::map<std::string, double> out;
    for (const auto &[name, item] : listLanguage(grammar))
        out[name] = item.best;
    return out;
}

std::string refusal(Reader read, const std::string &text)
{
    const auto out = read(text);
    return out ? std::string("accepted") : out.error().message();
}

bool near(double a, double b)
{
    return std::abs(a - b) < 1e-9;
}

} // namespace

class TestTemplates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsChatito()
    {
        const auto sentences = language(readChatito,
                                        "# a comment\r\n"
                                        "%[greet]('training': '2', \"testing\": '1')\r\n"
                                        "    *[60%] ~[hi] @[name?]\r\n"
                                        "    ~[how are you?] @[name#short]\n"
                                        "\n// another\n"
                                        "~[hi]\n    hi\n    hey there\n"
                                        "@[name]\n    Janis\n    Bob\n"
                                        "@[name#short]\n    Jo\n");
        QCOMPARE(sentences.size(), std::size_t(2 * 3 + 2));
        QVERIFY(near(sentences.at("greet: hi Janis|name"), 0.6 / 2 * (2.0 / 3) / 2)); // ? leaves out one time in three
        QVERIFY(near(sentences.at("greet: hey there"), 0.6 / 2 / 3));
        QVERIFY(near(sentences.at("greet: how are you Jo|name"), 0.4 / 2)); // a name without a unit stands for itself
        QVERIFY(sentences.contains("greet: Jo|name"));
    }

    void readsWeightsOfChatito()
    {
        const auto sentences = language(readChatito, "%[a b]\n    *[3] x\n    y\n    *[z] w\n");
        QVERIFY(near(sentences.at("a b: x"), 0.6));
        QVERIFY(near(sentences.at("a b: y"), 0.2));
        QCOMPARE(sentences.size(), std::size_t(3)); // `*[z]` is text
    }

    void readsChatette()
    {
        const auto sentences = language(readChatette,
                                        "; an old comment\n"
                                        "%[&introduce](2)\n"
                                        "  ~[hi] [my name is|{I am/I'm}?/25%] @[name] [nice to meet you?] // the rest\n"
                                        "~[hi]\n    hello\n    \\[hi\\] \\; 50\\%\n"
                                        "@[name#m]\n    John = Johnny\n@[name#f]\n    Ann = Annie\n");
        QVERIFY(sentences.contains("introduce: hello my name is John|name nice to meet you"));
        QVERIFY(sentences.contains("introduce: hello I'm Ann|name"));
        QVERIFY(sentences.contains("introduce: [ hi ] ; 50 % Ann|name") || sentences.size() == 2 * 4 * 2 * 2);
        QCOMPARE(sentences.size(), std::size_t(2 * 4 * 2 * 2));
        QVERIFY(near(sentences.at("introduce: hello John|name"), 0.5 * 0.75 * 0.5 * 0.5));
        QVERIFY(near(sentences.at("introduce: hello I am John|name"), 0.5 * 0.125 / 2 * 0.5 * 0.5));
    }

    void tellsWhatIsWrong_data()
    {
        QTest::addColumn<bool>("chatito");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("message");
        const auto row = [](const char *name, bool chatito, const char *text, const char *message) {
            QTest::newRow(name) << chatito << QByteArray(text) << QByteArray(message);
        };
        row("empty", true, "", "line 1, column 1: There is no intent");
        row("no sentence", true, "%[a]\n%[b]\n    x\n", "line 1, column 1: The unit a has no sentences");
        row("no unit", true, "    x\n", "line 1, column 5: This sentence belongs to no unit");
        row("text", true, "%[a]\nx\n", "line 2, column 1: A unit begins here");
        row("not closed", true, "%[a]\n    ~[b\n", "line 2, column 6: This name is not closed");
        row("twice", true, "%[a]\n    x\n%[a]\n    y\n",
            "line 3, column 1: The unit [a] was defined in line 1 already");
        row("import", true, "import ./x.chatito\n%[a]\n    x\n", "line 1, column 1: Other files cannot be read along");
        row("recursion", true, "%[a]\n    ~[b]\n~[b]\n    x ~[b]\n", "line 4, column 7: The rule [b] refers to itself");
        row("slot in slot", true, "%[a]\n    @[b]\n@[b]\n    @[b]\n", "line 4, column 5: A slot stands inside a slot");
        row("no slot", true, "%[a]\n    @[b#c]\n", "line 2, column 5: There is no unit @[b#c]");
        row("percents", true, "%[a]\n    *[60%] x\n    *[70%] y\n",
            "line 1, column 1: The shares of the sentences of [a]");
        row("mixed", true, "%[a]\n    *[60%] x\n    *[7] y\n", "line 3, column 5: The shares of a unit's sentences");
        row("bytes", true, "%[a]\n    \xFF\n", "line 2, column 5: These bytes are not UTF-8");
        row("alias", false, "%[a]\n    ~[b]\n", "line 2, column 5: There is no unit ~[b]");
        row("choice", false, "%[a]\n    é [b|c\n", "line 2, column 7: This choice is not closed");
        row("bracket", false, "%[a]\n    b]\n", "line 2, column 6: There is nothing that this ] closes");
        row("argument", false, "%[a]\n    ~[b$c]\n~[b]\n    x\n", "line 2, column 8: A name cannot have $");
        row("chance", false, "%[a]\n    x [b?/101]\n", "line 2, column 9: The chance of being there");
        row("named chance", false, "%[a]\n    x [b?c/10]\n", "line 2, column 9: Only ? or ?/30");
        row("include", false, "|other.chatette\n%[a]\n    x\n", "line 1, column 1: Other files cannot be read along");
        row("intent", false, "%[a]\n    %[a]\n", "line 2, column 5: An intent cannot stand");
    }

    void tellsWhatIsWrong()
    {
        QFETCH(bool, chatito);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, message);
        const std::string told = refusal(chatito ? readChatito : readChatette, text.toStdString());
        QVERIFY2(told.starts_with(message.toStdString()), told.c_str());
    }

    void deepChoicesAreRefused()
    {
        const std::string deep = "%[a]\n    " + std::string(10'000, '[') + "x" + std::string(10'000, ']') + '\n';
        QVERIFY(refusal(readChatette, deep).find("nested more than 100 deep") != std::string::npos);
    }

    void writesSharesOfOptionalParts()
    {
        Grammar grammar;
        Rule start;
        start.name = start.intent = "Go";
        start.kind = RuleKind::Start;
        std::vector<E> parts{E::word("go")};
        for (int i = 0; i < 12; ++i) // with and without each would be 4,096 sentences
            parts.push_back(E::optional(E::word(std::string(1, char('a' + i))), 0.25));
        start.body = E::sequence(std::move(parts));
        grammar.rules = {start};
        const std::string text = writeChatito(grammar);
        QVERIFY2(std::count(text.begin(), text.end(), '\n') < 300, text.c_str());
        const auto again = language(readChatito, text);
        QCOMPARE(again.size(), std::size_t(4'096));
        QVERIFY(std::abs(again.at("Go: go") - std::pow(0.75, 12)) < 1e-5);
        QVERIFY(std::abs(again.at("Go: go a l") - std::pow(0.75, 10) / 16) < 1e-5);
        QVERIFY(writeChatette(grammar).find("    go [a?/25] [b?/25]") != std::string::npos);
    }

    void escapesAndSigns()
    {
        Grammar grammar;
        Rule start;
        start.name = start.intent = "Odd";
        start.kind = RuleKind::Start;
        start.body = E::alternatives({E::word("100%"), E::sequence({E::word("a"), E::word(","), E::word("b")}),
                                      E::word("x=y"), E::word("#1"), E::word("करें")});
        grammar.rules = {start};
        const std::string chatette = writeChatette(grammar);
        QVERIFY2(chatette.find("    100\\%\n    a, b\n    x\\=y\n    \\#1\n    करें\n") != std::string::npos,
                 chatette.c_str());
        start.body = E::sequence({E::word("*[5]"), E::word("~[x]"), E::word("@[y]")});
        grammar.rules = {start};
        QVERIFY(writeChatito(grammar).find("    * [5] ~ [x] @ [y]\n") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_templates.moc"
