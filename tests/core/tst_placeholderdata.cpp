// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Placeholders in parallel text: the same ones on both sides, once each, for words that mean each other.

#include <algorithm>

#include <QTest>

#include "core/translation/placeholderdata.h"
#include "core/translation/slotprotection.h"
#include "support/results.h"
#include "tests/support/cancelling.h"

using namespace filigree;
using tests::good;

namespace {

NoProgress quiet;

PlaceholderOptions everything()
{
    PlaceholderOptions options;
    options.share = 1.0;
    options.joined = 0.0;
    return options;
}

PlaceholderData made(const std::vector<SentencePair> &pairs, const PlaceholderOptions &options = everything(),
                     const AlignedValues &values = {})
{
    return good(makePlaceholderData(pairs, values, options, quiet));
}

/// Placeholders without their numbers.
std::string plain(std::string text)
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (placeholderAt(text, at) >= 0)
            text.replace(at, 4, "#");
    }
    return text;
}

std::string both(const SentencePair &pair, const AlignedValues &values = {})
{
    const PlaceholderData out = made({pair}, everything(), values);
    return out.pairs.empty() ? "" : plain(out.pairs[0].source) + " / " + plain(out.pairs[0].target);
}

std::vector<SentencePair> names()
{
    std::vector<SentencePair> out;
    for (int i = 0; i < 400; ++i) {
        const std::string name = "Name" + std::to_string(i);
        const std::string day = std::to_string(i % 31);
        out.push_back(
            {"I saw " + name + " in Berlin on day " + day, "Ich sah " + name + " in Berlin am Tag " + day, i + 1});
    }
    return out;
}

} // namespace

class TestPlaceholderData : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names_and_numbers_give_way();
    void common_words_stay();
    void common_names_give_way();
    void aligned_values_give_way();
    void nothing_is_left_without_carrier();
    void both_sides_have_the_same();
    void all_numbers_come();
    void seed();
    void share_and_wrong_options();
};

void TestPlaceholderData::names_and_numbers_give_way()
{
    QCOMPARE(both({"Tom bought 12 books.", "Tom kaufte 12 Bücher.", 1}),
             std::string("# bought # books. / # kaufte # Bücher."));
    QCOMPARE(both({"I met Mary Ann Smith today", "heute traf ich Mary Ann Smith", 1}),
             std::string("I met # today / heute traf ich #"));
    QCOMPARE(both({"We live in Boston.", "Wir leben in Boston.", 1}), std::string("We live in #. / Wir leben in #."));
    QCOMPARE(both({"at 7 a.m. U.S. time", "um 7 Uhr U.S. Zeit", 1}), std::string("at # a.m. # time / um # Uhr # Zeit"));
    QCOMPARE(both({"Tom and Tom saw Tom", "Tom und Tom sahen Tom", 1}), std::string()); // which one is which?
    QCOMPARE(both({"see you", "bis bald", 1}), std::string());
    QCOMPARE(both({"he is in", "er ist in", 1}), std::string()); // too short for a name
}

void TestPlaceholderData::common_words_stay()
{
    std::vector<SentencePair> pairs;
    for (int i = 0; i < 40; ++i)
        pairs.push_back({"the radio is " + std::to_string(i), "das radio ist " + std::to_string(i), i + 1});
    for (const SentencePair &pair : made(pairs).pairs)
        QCOMPARE(plain(pair.source) + " / " + plain(pair.target), std::string("the radio is # / das radio ist #"));
}

void TestPlaceholderData::common_names_give_way()
{
    std::vector<SentencePair> pairs;
    for (int i = 0; i < 40; ++i) // also where the sentence begins
        pairs.push_back(
            {i % 2 ? "I know Tom well" : "Tom is here", i % 2 ? "ich kenne Tom gut" : "Tom ist hier", i + 1});
    QCOMPARE(made(pairs).usable, 40);
    for (SentencePair &pair : pairs) { // written small as often: a word like others
        pair.source += ", a tom cat";
        pair.target += ", ein tom";
    }
    QCOMPARE(made(pairs).usable, 0);
}

void TestPlaceholderData::aligned_values_give_way()
{
    AlignedValues values;
    values.add("New Zealand", "Neuseeland");
    values.add("Germany", "die Bundesrepublik");
    QCOMPARE(both({"fly to New Zealand from Germany", "flieg von die Bundesrepublik nach Neuseeland", 1}, values),
             std::string("fly to # from # / flieg von # nach #"));
    const PlaceholderData out = made(
        {{"fly to New Zealand from Germany", "flieg von die Bundesrepublik nach Neuseeland", 1}}, everything(), values);
    const auto source = placeholdersIn(out.pairs[0].source);
    const auto target = placeholdersIn(out.pairs[0].target);
    QCOMPARE(source[0], target[1]); // they belong to each other, not to their places
    QCOMPARE(source[1], target[0]);
}

void TestPlaceholderData::nothing_is_left_without_carrier()
{
    QCOMPARE(both({"Berlin", "Berlin", 1}), std::string());
    QCOMPARE(both({"to Berlin", "Berlin", 1}), std::string());
}

void TestPlaceholderData::both_sides_have_the_same()
{
    PlaceholderOptions options = everything();
    options.joined = 0.7;
    const PlaceholderData out = made(names(), options);
    QCOMPARE(out.usable, 400);
    QCOMPARE(out.pairs.size(), 400U);
    QVERIFY2(out.joined > 200 && out.joined < 330, std::to_string(out.joined).c_str());
    std::int64_t placeholders = 0;
    for (const SentencePair &pair : out.pairs) {
        auto source = placeholdersIn(pair.source);
        auto target = placeholdersIn(pair.target);
        std::sort(source.begin(), source.end());
        std::sort(target.begin(), target.end());
        QCOMPARE(source, target);
        QVERIFY(std::adjacent_find(source.begin(), source.end()) == source.end());
        QVERIFY(!source.empty() && source.size() <= 6);
        QVERIFY(pair.source.size() < 220);
        placeholders += static_cast<std::int64_t>(source.size());
    }
    QCOMPARE(out.placeholders, placeholders);
}

void TestPlaceholderData::all_numbers_come()
{
    std::vector<int> seen(10);
    for (const SentencePair &pair : made(names()).pairs)
        for (const int number : placeholdersIn(pair.source))
            ++seen[static_cast<std::size_t>(number)];
    for (const int count : seen)
        QVERIFY2(count > 40, std::to_string(count).c_str()); // 800 placeholders, 80 of each expected
}

void TestPlaceholderData::seed()
{
    PlaceholderOptions options = everything();
    QCOMPARE(made(names(), options).pairs, made(names(), options).pairs);
    options.seed = 2;
    QVERIFY(made(names(), options).pairs != made(names()).pairs);
}

void TestPlaceholderData::share_and_wrong_options()
{
    PlaceholderOptions options = everything();
    options.share = 0.25;
    QCOMPARE(made(names(), options).pairs.size(), 100U);
    options.share = 1.5;
    QVERIFY(makePlaceholderData(names(), {}, options, quiet).error().code == ErrorCode::InvalidOption);
    options = everything();
    options.mostSlots = 11;
    QVERIFY(makePlaceholderData(names(), {}, options, quiet).error().code == ErrorCode::InvalidOption);
    QCOMPARE(made({}).pairs.size(), 0U);
    filigree::tests::CancelAfter progress(1); // in the midst of counting the words
    const auto cancelled = makePlaceholderData(names(), {}, everything(), progress);
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestPlaceholderData)
#include "tst_placeholderdata.moc"
