// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is checked of large inputs in large steps: text that is UTF-8, values that stand once.
#include <QtTest>

#include <string>

#include "core/base/random.h"
#include "core/grammar/grammar.h"
#include "core/text/unicode.h"
#include "support/rules.h"

using namespace filigree;

namespace {

Grammar catalogue(int values)
{
    Grammar grammar;
    grammar.locale = "en-US";
    Rule rule = tests::valuesRule("Artist", "Artist", {});
    for (int i = 0; i < values; ++i)
        rule.values.push_back({"artist " + std::to_string(i), 1.0, 0});
    grammar.rules.push_back(std::move(rule));
    return grammar;
}

} // namespace

class TestLargeTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void badBytesAreFoundWhereverTheyStand()
    {
        for (std::size_t length = 0; length < 40; ++length)
            for (std::size_t at = 0; at < length; ++at) {
                std::string text(length, 'a');
                QVERIFY(!firstInvalidUtf8(text));
                text[at] = '\x80';
                QCOMPARE(firstInvalidUtf8(text).value(), at);
                text[at] = '\xC3'; // the first half of a letter
                QCOMPARE(firstInvalidUtf8(text).value(), at);
                if (at + 1 < length) {
                    text[at + 1] = '\xA9';
                    QVERIFY(!firstInvalidUtf8(text));
                }
            }
        // The fault behind good letters of every length.
        for (std::size_t before = 0; before < 20; ++before) {
            const std::string good = std::string(before, 'x') + "\xC3\xA9\xE0\xA4\xB9\xF0\x9F\x98\x80";
            QVERIFY(!firstInvalidUtf8(good + good));
            QCOMPARE(firstInvalidUtf8(good + "\xF0\x9F\x98").value(), good.size());
        }
    }

    void valuesOfALargeCatalogueStandOnce()
    {
        Grammar grammar = catalogue(300'000);
        QVERIFY(validate(grammar).has_value());
        Random random(5);
        for (int i = 0; i < 10; ++i) {
            Grammar wrong = grammar;
            auto &values = wrong.rules[0].values;
            const auto place = static_cast<std::size_t>(random.below(values.size() - 1));
            const std::string &twice = values[place + 1 + random.below(values.size() - 1 - place)].words;
            values[place].words = twice;
            const auto good = validate(wrong);
            QVERIFY(!good);
            QVERIFY(good.error().detail.find('"' + twice + "\" stands twice") != std::string::npos);
        }
    }

    void aSecondRuleMayHaveTheSameValues()
    {
        Grammar grammar = catalogue(1'000);
        grammar.rules.push_back(grammar.rules[0]);
        grammar.rules[1].name = "Artist_2";
        QVERIFY(validate(grammar).has_value());
    }
};

QTEST_GUILESS_MAIN(TestLargeTexts)
#include "tst_largetexts.moc"
