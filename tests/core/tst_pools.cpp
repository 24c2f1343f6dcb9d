// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include <set>

#include "core/base/random.h"
#include "support/randomcontexts.h"
#include "support/references.h"

using namespace filigree;
using namespace filigree::tests;

namespace {

std::set<std::string> poolOf(const Resampling &resampling, const std::string &slot, const std::string &sentence)
{
    const SlotResampling &part = *resampling.slots.at(slot);
    std::set<std::string> out;
    for (const SlotPlace &place : part.data->places) {
        if (resampling.reference->templates[place.sentence].text() != sentence)
            continue;
        const Pool &pool = resampling.pool(place, part);
        for (const ValueSet *values : {&pool.own, &pool.swapped, &pool.catalogue})
            for (const std::uint32_t value : *values)
                out.insert(std::string(part.data->values.spelling(value)));
    }
    return out;
}

} // namespace

class TestPools final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void trapCarriesNothingOverAboveZero_data();
    void trapCarriesNothingOverAboveZero();
    void trapWithCatalogueIsNotSharedOut();
    void oneContextTakesTheWholeCatalogue();
    void foreignCatalogueStaysOut();
    void evidenceFindsTheDecidingWord();
    void poolsGrowAsThresholdFalls_data();
    void poolsGrowAsThresholdFalls();
    void componentsReachFurtherThanNeighbours();
    void rejectedValuesStayOut();
};

void TestPools::trapCarriesNothingOverAboveZero_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("scale");
    for (const ContextKind kind :
         {ContextKind::Evidence, ContextKind::Intent, ContextKind::Carrier, ContextKind::Pattern})
        for (const SimilarityScale scale : {SimilarityScale::Adjusted, SimilarityScale::Raw})
            QTest::addRow("%s %s", contextKindName(kind), scale == SimilarityScale::Raw ? "raw" : "adjusted")
                << int(kind) << int(scale);
}

void TestPools::trapCarriesNothingOverAboveZero()
{
    QFETCH(int, kind);
    QFETCH(int, scale);
    ResampleOptions options;
    options.contexts.kind = static_cast<ContextKind>(kind);
    options.pools.threshold.scale = static_cast<SimilarityScale>(scale);
    for (const double threshold : {1e-6, 0.01, 0.1, 0.5, 1.0}) {
        options.pools.threshold.value = threshold;
        const Resampling safe = resample(reference(trap), options);
        QCOMPARE(poolOf(safe, "GenreName", "play {GenreName} music"), std::set<std::string>{"jazz"});
        QCOMPARE(poolOf(safe, "GenreName", "read {GenreName} books"), std::set<std::string>{"detective"});
    }
    options.pools.threshold.value = 0.0;
    const Resampling blind = resample(reference(trap), options);
    QCOMPARE(poolOf(blind, "GenreName", "play {GenreName} music"), (std::set<std::string>{"detective", "jazz"}));
}

void TestPools::trapWithCatalogueIsNotSharedOut()
{
    // Nobody can know from two sentences which of the other genres are music.
    const auto data =
        reference(trap, {catalogue("GenreName", {"jazz", "rock", "pop", "detective", "crime", "fantasy"})});
    const Resampling safe = resample(data, {});
    QCOMPARE(poolOf(safe, "GenreName", "play {GenreName} music"), std::set<std::string>{"jazz"});
    ResampleOptions everywhere;
    everywhere.pools.catalogueEverywhere = true;
    const Resampling all = resample(data, everywhere);
    QCOMPARE(poolOf(all, "GenreName", "play {GenreName} music"),
             (std::set<std::string>{"jazz", "rock", "pop", "crime", "fantasy"})); // "detective" was seen elsewhere
}

void TestPools::oneContextTakesTheWholeCatalogue()
{
    const auto data =
        reference("[Play]\nplay adele|Artist\n", {catalogue("Artist", {"Adele", "drake", "nina simone"})});
    const Resampling resampling = resample(data, {});
    QCOMPARE(poolOf(resampling, "Artist", "play {Artist}"), (std::set<std::string>{"adele", "drake", "nina simone"}));
    const SlotResampling &slot = *resampling.slots.at("Artist");
    QCOMPARE(slot.maker->origin(slot.pools[0], 0, *slot.data->values.find("drake"))->source, ValueSource::Catalogue);
    QCOMPARE(slot.maker->origin(slot.pools[0], 0, *slot.data->values.find("drake"))->catalogue, std::string("Artists"));
}

void TestPools::foreignCatalogueStaysOut()
{
    const auto data = reference("[Play]\nplay adele|Artist\nplay drake|Artist\nplay sia|Artist\n",
                                {catalogue("Artist", {"adele", "tree", "house"})});
    QCOMPARE(poolOf(resample(data, {}), "Artist", "play {Artist}"), (std::set<std::string>{"adele", "drake", "sia"}));
}

void TestPools::evidenceFindsTheDecidingWord()
{
    // The unit after "every" and the adjective elsewhere are both RecurrenceType; intent and verb tell nothing.
    std::string golden = "[Remind]\n";
    const std::vector<std::string> units{"day", "week", "month", "morning"};
    const std::vector<std::string> adjectives{"daily", "weekly", "monthly", "hourly"};
    const std::vector<std::string> verbs{"set", "make", "add"};
    Random random(3);
    for (int i = 0; i < 60; ++i) {
        const std::string &verb = verbs[random.below(3)];
        golden += verb + " one every " + units[random.below(4)] + "|Recurrence\n";
        golden += verb + " a " + adjectives[random.below(4)] + "|Recurrence one\n";
    }
    const Resampling resampling = resample(reference(golden), {});
    QCOMPARE(resampling.slots.at("Recurrence")->contexts.contexts.size(), std::size_t(2));
    QCOMPARE(poolOf(resampling, "Recurrence", "add one every {Recurrence}"),
             std::set<std::string>(units.begin(), units.end()));
    QCOMPARE(poolOf(resampling, "Recurrence", "make a {Recurrence} one"),
             std::set<std::string>(adjectives.begin(), adjectives.end()));
}

void TestPools::poolsGrowAsThresholdFalls_data()
{
    QTest::addColumn<int>("scale");
    QTest::addColumn<bool>("components");
    QTest::newRow("raw") << int(SimilarityScale::Raw) << false;
    QTest::newRow("adjusted") << int(SimilarityScale::Adjusted) << false;
    QTest::newRow("components") << int(SimilarityScale::Adjusted) << true;
}

void TestPools::poolsGrowAsThresholdFalls()
{
    QFETCH(int, scale);
    QFETCH(bool, components);
    NoProgress progress;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const SlotContexts contexts = randomContexts(seed, 9, 50, 25);
        const SlotData data;
        const auto matrix = SimilarityMatrix::make(contexts, progress);
        const auto maker = PoolMaker::make(data, contexts, *matrix, progress);
        QVERIFY(maker);
        std::vector<Pool> before;
        for (const double threshold : {5.0, 1.0, 0.7, 0.5, 0.2, 0.1, 0.05, 0.01, 1e-9, 0.0}) {
            PoolOptions options;
            options.threshold = {static_cast<SimilarityScale>(scale), threshold};
            options.components = components;
            const std::vector<Pool> now = maker->pools(options);
            for (std::size_t c = 0; c < now.size(); ++c) {
                QVERIFY(now[c].own == contexts.contexts[c].values);
                QVERIFY((now[c].own & now[c].swapped).isEmpty());
                if (!before.empty())
                    QVERIFY(before[c].swapped.isSubset(now[c].swapped));
            }
            before = now;
        }
        ValueSet all;
        for (const Context &context : contexts.contexts)
            all |= context.values;
        for (const Pool &pool : before) // at 0 everything is swapped
            QVERIFY((pool.own | pool.swapped) == all);
    }
}

void TestPools::componentsReachFurtherThanNeighbours()
{
    const std::string chain = "[A]\na w|S\na x|S\n[B]\nb x|S\nb y|S\n[C]\nc y|S\nc z|S\n";
    ResampleOptions options;
    options.contexts.kind = ContextKind::Intent;
    options.pools.threshold = {SimilarityScale::Raw, 0.3};
    options.pools.evidence = false;
    QCOMPARE(poolOf(resample(reference(chain), options), "S", "a {S}"), (std::set<std::string>{"w", "x", "y"}));
    options.pools.components = true;
    QCOMPARE(poolOf(resample(reference(chain), options), "S", "a {S}"), (std::set<std::string>{"w", "x", "y", "z"}));
    options.pools.pins = {{"S", "A", "C", false}};
    QCOMPARE(poolOf(resample(reference(chain), options), "S", "a {S}"), (std::set<std::string>{"w", "x", "y"}));
    options.pools.pins = {{"S", "A", "C", true}, {"S", "A", "B", false}};
    options.pools.components = false;
    QCOMPARE(poolOf(resample(reference(chain), options), "S", "a {S}"), (std::set<std::string>{"w", "x", "y", "z"}));
}

void TestPools::rejectedValuesStayOut()
{
    const auto data = reference("[Play]\nplay adele|Artist\nplay sia|Artist\n",
                                {catalogue("Artist", {"adele", "sia", "drake", "moby"})});
    ResampleOptions options;
    options.pools.rejected = {{"Artist", "ADELE"}, {"Artist", "drake"}, {"Artist", "nobody"}, {"Song", "moby"}};
    QCOMPARE(poolOf(resample(data, options), "Artist", "play {Artist}"), (std::set<std::string>{"moby", "sia"}));
}

QTEST_GUILESS_MAIN(TestPools)
#include "tst_pools.moc"
