// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include <algorithm>
#include <optional>

#include "core/resampling/resample.h"
#include "support/references.h"

using namespace filigree;
using namespace filigree::tests;

class TestReference final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valuesAreInternedByComparisonKey();
    void referenceKeepsTemplatesAndCounts();
    void referenceDoesNotDependOnOrder();
    void contextsByKind_data();
    void contextsByKind();
    void carrierOfThreeWordsIsRefused();
};

void TestReference::valuesAreInternedByComparisonKey()
{
    ValueTable table;
    QCOMPARE(table.find("jazz"), std::optional<std::uint32_t>());
    QCOMPARE(table.intern("Hip Hop"), 0U);
    QCOMPARE(table.intern("hip hop"), 0U);
    QCOMPARE(table.intern("caf\u00e9"), 1U);
    QCOMPARE(table.intern("CAFE\u0301"), 1U);
    QCOMPARE(table.spelling(0), std::string_view("Hip Hop"));
    QCOMPARE(table.size(), 2U);
    for (int i = 0; i < 5000; ++i)
        QCOMPARE(table.intern("value " + std::to_string(i)), static_cast<std::uint32_t>(2 + i));
    for (int i = 0; i < 5000; ++i)
        QCOMPARE(*table.find("VALUE " + std::to_string(i)), static_cast<std::uint32_t>(2 + i));
}

void TestReference::referenceKeepsTemplatesAndCounts()
{
    const auto data = reference("[Play]\nplay {camila cabello}|Artist\nplay adele|Artist\nplay Adele|Artist by me\n");
    QCOMPARE(data->templates.size(), std::size_t(2));
    QCOMPARE(data->templates[0].text(), std::string("play {Artist}"));
    QCOMPARE(data->templates[0].count, std::uint64_t(2));
    QCOMPARE(data->templates[0].source, std::int64_t(2));
    QCOMPARE(data->templates[1].pattern, std::string("other + Artist"));
    QCOMPARE(data->templates[1].wordPattern, std::string("other + Artist + other"));
    QCOMPARE(data->utterances, std::uint64_t(3));
    const SlotData &slot = data->slots.at("Artist");
    QCOMPARE(slot.observed, 2U);
    QCOMPARE(slot.places.size(), std::size_t(2));
    QCOMPARE(slot.places[1].values.front(), (ValueCount{1, 1}));
}

void TestReference::referenceDoesNotDependOnOrder()
{
    auto utterances = read("[A]\nplay x|S now\nstop\n[B]\nread y|S\nread x|S\n");
    const Reference first = makeReference("en", utterances, {});
    std::reverse(utterances.begin(), utterances.end());
    const Reference second = makeReference("en", utterances, {});
    QCOMPARE(first.templates.size(), second.templates.size());
    for (std::size_t i = 0; i < first.templates.size(); ++i) {
        QCOMPARE(first.templates[i].parts, second.templates[i].parts);
        QCOMPARE(first.templates[i].source, second.templates[i].source);
    }
}

void TestReference::contextsByKind_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("words");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("intent") << int(ContextKind::Intent) << 1 << QStringList{"Buy", "Play"};
    QTest::newRow("carrier, one word") << int(ContextKind::Carrier) << 1
                                       << QStringList{"a _ please", "play _ $", "play _ {Place}"};
    QTest::newRow("carrier, two words") << int(ContextKind::Carrier) << 2
                                        << QStringList{"^ play _ $", "^ play _ {Place} $", "buy a _ please $"};
    QTest::newRow("pattern") << int(ContextKind::Pattern) << 1
                             << QStringList{"Buy: other + Song", "Play: other + Place + Song", "Play: other + Song"};
}

void TestReference::contextsByKind()
{
    QFETCH(int, kind);
    QFETCH(int, words);
    QFETCH(QStringList, keys);
    const auto data = reference("[Play]\nplay x|Song\nPlay y|Song kitchen|Place\n[Buy]\nbuy a x|Song please\n");
    NoProgress progress;
    const auto contexts =
        makeContexts(*data, data->slots.at("Song"), {static_cast<ContextKind>(kind), words}, progress);
    QVERIFY(contexts);
    QStringList found;
    std::uint64_t occurrences = 0;
    for (const Context &context : contexts->contexts) {
        found << QString::fromStdString(context.key);
        occurrences += context.occurrences;
        QCOMPARE(context.values.cardinality(), std::uint64_t(context.counts.size()));
        QVERIFY(contexts->find(context.key));
    }
    QCOMPARE(found, keys);
    QCOMPARE(occurrences, std::uint64_t(3));
    QVERIFY(!contexts->find("nowhere"));
}

void TestReference::carrierOfThreeWordsIsRefused()
{
    const auto data = reference(trap);
    NoProgress progress;
    const auto contexts = makeContexts(*data, data->slots.at("GenreName"), {ContextKind::Carrier, 3}, progress);
    QVERIFY(!contexts);
    QCOMPARE(contexts.error().code, ErrorCode::InvalidOption);
}

QTEST_GUILESS_MAIN(TestReference)
#include "tst_reference.moc"
