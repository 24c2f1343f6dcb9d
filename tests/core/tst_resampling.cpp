// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <set>

#include "core/annotation/golden.h"
#include "core/base/random.h"
#include "core/resampling/patterns.h"
#include "core/resampling/resample.h"
#include "core/resampling/slotcompany.h"
#include "core/resampling/unitedsentences.h"

using namespace filigree;

namespace {

class Cancelled final : public Progress {
public:
    void report(double) override { }
    bool cancelled() const override { return true; }
};

std::vector<ReferenceUtterance> read(const std::string &golden)
{
    std::vector<ReferenceUtterance> out;
    const auto text = parseGolden(golden);
    for (const GoldenUtterance &line : text->utterances)
        out.push_back({line.utterance, 1, line.line});
    return out;
}

Catalogue catalogue(const std::string &slot, const std::vector<std::string> &values)
{
    Catalogue out{slot, slot + "s", {}};
    for (const std::string &value : values)
        out.values.push_back({value, 1.0});
    return out;
}

std::shared_ptr<const Reference> reference(const std::string &golden, const std::vector<Catalogue> &catalogues = {})
{
    return std::make_shared<Reference>(makeReference("en-US", read(golden), catalogues));
}

Resampling resample(const std::shared_ptr<const Reference> &data, const ResampleOptions &options)
{
    NoProgress progress;
    auto out = prepareResampling(data, options, progress);
    if (!out)
        qFatal("%s", out.error().message().c_str());
    return std::move(*out);
}

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

/// Contexts of random values, for laws.
SlotContexts randomContexts(std::uint64_t seed, std::size_t contexts, std::uint32_t values, std::uint32_t draws)
{
    Random random(seed);
    SlotContexts out;
    out.slot = "T";
    for (std::size_t c = 0; c < contexts; ++c) {
        Context next;
        next.key = "c" + std::to_string(1000 + c);
        const std::uint64_t n = 1 + random.below(draws);
        for (std::uint64_t i = 0; i < n; ++i)
            next.counts.push_back({static_cast<std::uint32_t>(random.below(values)), 1 + random.below(3)});
        foldCounts(next.counts);
        for (const ValueCount &value : next.counts) {
            next.values.add(value.value);
            next.occurrences += value.count;
        }
        out.contexts.push_back(std::move(next));
    }
    return out;
}

const char *const trap = "[PlayMusic]\nplay jazz|GenreName music\n[ReadBook]\nread detective|GenreName books\n";

} // namespace

class TestResampling final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valuesAreInternedByComparisonKey();
    void referenceKeepsTemplatesAndCounts();
    void referenceDoesNotDependOnOrder();
    void contextsByKind_data();
    void contextsByKind();
    void carrierOfThreeWordsIsRefused();
    void trapCarriesNothingOverAboveZero_data();
    void trapCarriesNothingOverAboveZero();
    void trapWithCatalogueIsNotSharedOut();
    void oneContextTakesTheWholeCatalogue();
    void foreignCatalogueStaysOut();
    void slotsThatChooseTogetherStayTogether();
    void songsAndSingersAreFree();
    void evidenceFindsTheDecidingWord();
    void bothSidesIsHypergeometric();
    void oneChanceEqualsTheTable();
    void companyDoesNotDependOnTheOrder();
    void unitedSentencesNeverWrap();
    void largeCountsTakeNeitherTimeNorMemory();
    void matrixEqualsPairwiseOverlap();
    void verdictsFollowThresholdAndPins();
    void poolsGrowAsThresholdFalls_data();
    void poolsGrowAsThresholdFalls();
    void componentsReachFurtherThanNeighbours();
    void clusteredOrderPutsAlikeTogether();
    void rejectedValuesStayOut();
    void grammarHoldsTemplatesAndPools();
    void originNamesTheSource();
    void unitedGrammarKeepsBothLanguages();
    void sameInputSameGrammar();
    void wrongOptionsAreRefused();
    void cancelEndsIt();
};

void TestResampling::valuesAreInternedByComparisonKey()
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

void TestResampling::referenceKeepsTemplatesAndCounts()
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

void TestResampling::referenceDoesNotDependOnOrder()
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

void TestResampling::contextsByKind_data()
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

void TestResampling::contextsByKind()
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

void TestResampling::carrierOfThreeWordsIsRefused()
{
    const auto data = reference(trap);
    NoProgress progress;
    const auto contexts = makeContexts(*data, data->slots.at("GenreName"), {ContextKind::Carrier, 3}, progress);
    QVERIFY(!contexts);
    QCOMPARE(contexts.error().code, ErrorCode::InvalidOption);
}

void TestResampling::trapCarriesNothingOverAboveZero_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("scale");
    for (const ContextKind kind :
         {ContextKind::Evidence, ContextKind::Intent, ContextKind::Carrier, ContextKind::Pattern})
        for (const SimilarityScale scale : {SimilarityScale::Adjusted, SimilarityScale::Raw})
            QTest::addRow("%s %s", contextKindName(kind), scale == SimilarityScale::Raw ? "raw" : "adjusted")
                << int(kind) << int(scale);
}

void TestResampling::trapCarriesNothingOverAboveZero()
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

void TestResampling::trapWithCatalogueIsNotSharedOut()
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

void TestResampling::oneContextTakesTheWholeCatalogue()
{
    const auto data =
        reference("[Play]\nplay adele|Artist\n", {catalogue("Artist", {"Adele", "drake", "nina simone"})});
    const Resampling resampling = resample(data, {});
    QCOMPARE(poolOf(resampling, "Artist", "play {Artist}"), (std::set<std::string>{"adele", "drake", "nina simone"}));
    const SlotResampling &slot = *resampling.slots.at("Artist");
    QCOMPARE(slot.maker->origin(slot.pools[0], 0, *slot.data->values.find("drake"))->source, ValueSource::Catalogue);
    QCOMPARE(slot.maker->origin(slot.pools[0], 0, *slot.data->values.find("drake"))->catalogue, std::string("Artists"));
}

void TestResampling::foreignCatalogueStaysOut()
{
    const auto data = reference("[Play]\nplay adele|Artist\nplay drake|Artist\nplay sia|Artist\n",
                                {catalogue("Artist", {"adele", "tree", "house"})});
    QCOMPARE(poolOf(resample(data, {}), "Artist", "play {Artist}"), (std::set<std::string>{"adele", "drake", "sia"}));
}

void TestResampling::evidenceFindsTheDecidingWord()
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

void TestResampling::bothSidesIsHypergeometric()
{
    // Two of four occurrences are one value; sizes 2 and 2: 4 of the 6 splits part them.
    QVERIFY(std::abs(bothSides(2, 2, 2)[2] - 4.0 / 6.0) < 1e-12);
    QCOMPARE(bothSides(5, 7, 3)[1], 0.0);
    QVERIFY(std::abs(bothSides(1, 9, 10)[10] - 1.0) < 1e-12); // one value alone stands on both sides
    // Against many random re-splits.
    const std::vector<std::uint64_t> pooled{1, 1, 2, 3, 5};
    std::vector<std::uint32_t> occurrences;
    for (std::uint32_t v = 0; v < pooled.size(); ++v)
        occurrences.insert(occurrences.end(), pooled[v], v);
    Random random(11);
    double sum = 0.0;
    for (int i = 0; i < 20000; ++i) {
        random.shuffle(occurrences);
        const std::set<std::uint32_t> a(occurrences.begin(), occurrences.begin() + 4);
        const std::set<std::uint32_t> b(occurrences.begin() + 4, occurrences.end());
        for (const std::uint32_t v : a)
            sum += b.count(v) ? 1.0 : 0.0;
    }
    double exact = 0.0;
    for (const std::uint64_t count : pooled)
        exact += bothSides(4, 8, 5)[count];
    QCOMPARE(bothSides(2, 3, std::numeric_limits<std::uint64_t>::max()).size(), std::size_t(6));
    QVERIFY2(std::abs(sum / 20000 - exact) < 0.03, qPrintable(QString::number(sum / 20000 - exact)));
}

void TestResampling::companyDoesNotDependOnTheOrder()
{
    // Two blocks so small that chance makes such ones too, in about one of 199 pairings: the test is at its border.
    int bound = 0;
    int borders = 0;
    for (int seenTwice = 15; seenTwice < 256; seenTwice += 6) {
        std::string golden = "[A]\n";
        for (int i = 0; i < 8; ++i)
            for (int again = 0; again < 1 + (seenTwice >> i & 1); ++again)
                golden += "take l" + std::to_string(i / 2) + "|L of r" + std::to_string(i / 4 * 2 + i % 2) + "|R"
                    + (again ? " now\n" : "\n");
        std::vector<ReferenceUtterance> utterances = read(golden);
        std::vector<std::size_t> order(utterances.size());
        std::iota(order.begin(), order.end(), 0U);
        const std::vector<std::string> first = slotCompany(utterances);
        bound += first.front().empty() ? 0 : 1;
        ++borders;
        Random random(static_cast<std::uint64_t>(seenTwice) + 1);
        for (int i = 0; i < 10; ++i) {
            random.shuffle(order);
            std::vector<ReferenceUtterance> shuffled;
            for (const std::size_t place : order)
                shuffled.push_back(utterances[place]);
            const std::vector<std::string> company = slotCompany(shuffled);
            for (std::size_t k = 0; k < order.size(); ++k)
                QCOMPARE(company[k], first[order[k]]);
        }
    }
    QVERIFY2(bound > 0 && bound < borders, qPrintable(QStringLiteral("%1 of %2").arg(bound).arg(borders)));
}

void TestResampling::unitedSentencesNeverWrap()
{
    ValueSet full;
    full.addRange(0, std::uint64_t(1) << 32);
    ValueSet half;
    half.addRange(0, std::uint64_t(1) << 31);
    ValueSet low;
    low.addRange(0, 10);
    ValueSet high;
    high.addRange(5, 20);
    QVERIFY(unitedSentences({{low, low}, {high, high}}) == Count128(100 + 225 - 25));
    QVERIFY(unitedSentences({}) == Count128(0));
    // 2^128 sentences in one template: more than can be told, though the sums would wrap to 0.
    QVERIFY(unitedSentences({{full, full, full, full}, {low, low, low, low}}).saturated());
    // Three times 2^127, all the same: the sum does not fit, one template does.
    const PoolsOfSlots large{half, full, full, full};
    QVERIFY(unitedSentences({large, large, large}) == Count128(static_cast<uint128>(1) << 127));
}

void TestResampling::oneChanceEqualsTheTable()
{
    for (const auto &[a, b] : {std::pair<std::uint64_t, std::uint64_t>{0, 5},
                               {1, 9},
                               {2, 2},
                               {300, 1},
                               {7, 700},
                               {150, 130},
                               {2000, 3000}}) {
        const std::vector<double> table = bothSides(a, b, a + b);
        for (std::uint64_t c = 0; c < table.size(); ++c)
            QVERIFY2(std::abs(onBothSides(a, b, c) - table[c]) < 1e-11,
                     qPrintable(QStringLiteral("%1 %2 %3").arg(a).arg(b).arg(c)));
        QCOMPARE(onBothSides(a, b, a + b + 100), onBothSides(a, b, a + b));
    }
}

void TestResampling::largeCountsTakeNeitherTimeNorMemory()
{
    constexpr std::uint64_t most = (std::uint64_t(1) << 32) - 1;
    // One value against three: the re-splits are dominated by the largest value.
    const Overlap both =
        overlap(std::vector<ValueCount>{{0, most}, {1, 100}}, std::vector<ValueCount>{{0, most}, {1, most}, {2, 1}});
    QCOMPARE(both.shared, 2.0);
    QVERIFY(std::abs(both.expectedShared - 2.0) < 1e-9);
    // c of n stand outside one place with the chance 1 - c / n, and outside two with about its square.
    QVERIFY(std::abs(onBothSides(1, 3 * most, most) - 1.0 / 3.0) < 1e-6);
    QVERIFY(std::abs(onBothSides(2, 3 * most, most) - (1.0 - 4.0 / 9.0)) < 1e-6);
}

void TestResampling::matrixEqualsPairwiseOverlap()
{
    NoProgress progress;
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        const SlotContexts contexts = randomContexts(seed, 12, 40, 60);
        const auto matrix = SimilarityMatrix::make(contexts, progress);
        QVERIFY(matrix);
        for (std::size_t a = 0; a < 12; ++a) {
            for (std::size_t b = 0; b < 12; ++b) {
                if (a == b)
                    continue;
                const Context &x = contexts.contexts[a];
                const Context &y = contexts.contexts[b];
                const Overlap direct = overlap(x.counts, y.counts);
                const Overlap kept = matrix->at(a, b);
                QCOMPARE(kept.shared, static_cast<double>(x.values.and_cardinality(y.values)));
                QCOMPARE(kept.united, static_cast<double>(x.values.or_cardinality(y.values)));
                QCOMPARE(direct.shared, kept.shared);
                QVERIFY(std::abs(direct.expectedShared - kept.expectedShared) < 1e-4);
                QCOMPARE(matrix->similarity(a, b, SimilarityScale::Raw), x.values.jaccard_index(y.values));
            }
        }
    }
}

void TestResampling::verdictsFollowThresholdAndPins()
{
    NoProgress progress;
    SlotContexts contexts = randomContexts(4, 6, 12, 20);
    const auto matrix = SimilarityMatrix::make(contexts, progress);
    const std::vector<ContextPin> pins{{"T", "c1000", "c1001", true},
                                       {"T", "c1003", "c1002", false},
                                       {"Other", "c1004", "c1005", true},
                                       {"T", "c1004", "gone", true}};
    const Verdicts strict(contexts, *matrix, {SimilarityScale::Raw, 2.0}, pins);
    QVERIFY(strict.at(0, 1).same && strict.at(1, 0).pinned);
    QVERIFY(!strict.at(4, 5).same);
    QVERIFY(strict.at(3, 3).same);
    const Verdicts blind(contexts, *matrix, {SimilarityScale::Raw, 0.0}, pins);
    QVERIFY(!blind.at(2, 3).same && blind.at(2, 3).pinned);
    QVERIFY(blind.at(4, 5).same);
    const double value = matrix->similarity(4, 5, SimilarityScale::Adjusted);
    QVERIFY(Verdicts(contexts, *matrix, {SimilarityScale::Adjusted, value}, {}).at(4, 5).same);
    QVERIFY(Verdicts(contexts, *matrix, {SimilarityScale::Adjusted, value}, {}).at(4, 5).uncertain);
    // Two sightings with nothing in common are no proof of anything.
    const Resampling small = resample(reference(trap), {});
    const SlotResampling &slot = *small.slots.at("GenreName");
    const Verdicts verdicts(slot.contexts, slot.matrix, small.options.pools.threshold, {});
    QCOMPARE(verdicts.uncertainPairs().size(), std::size_t(1));
}

void TestResampling::poolsGrowAsThresholdFalls_data()
{
    QTest::addColumn<int>("scale");
    QTest::addColumn<bool>("components");
    QTest::newRow("raw") << int(SimilarityScale::Raw) << false;
    QTest::newRow("adjusted") << int(SimilarityScale::Adjusted) << false;
    QTest::newRow("components") << int(SimilarityScale::Adjusted) << true;
}

void TestResampling::poolsGrowAsThresholdFalls()
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

void TestResampling::componentsReachFurtherThanNeighbours()
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

void TestResampling::clusteredOrderPutsAlikeTogether()
{
    // Two families, given alternately.
    SlotContexts contexts;
    contexts.slot = "T";
    for (std::uint32_t c = 0; c < 8; ++c) {
        Context next;
        next.key = std::string(1, static_cast<char>('a' + c));
        for (std::uint32_t v = 0; v < 6; ++v)
            if (v != c / 2)
                next.counts.push_back({(c % 2) * 100 + v, 2});
        for (const ValueCount &value : next.counts)
            next.values.add(value.value);
        next.occurrences = 10;
        contexts.contexts.push_back(std::move(next));
    }
    NoProgress progress;
    const auto matrix = SimilarityMatrix::make(contexts, progress);
    const std::vector<std::uint32_t> order = clusteredOrder(*matrix, SimilarityScale::Raw);
    QCOMPARE(std::set<std::uint32_t>(order.begin(), order.end()).size(), std::size_t(8));
    int changes = 0;
    for (std::size_t i = 1; i < order.size(); ++i)
        changes += order[i] % 2 != order[i - 1] % 2 ? 1 : 0;
    QCOMPARE(changes, 1);
    QVERIFY(clusteredOrder(SimilarityMatrix(), SimilarityScale::Raw).empty());
}

void TestResampling::rejectedValuesStayOut()
{
    const auto data = reference("[Play]\nplay adele|Artist\nplay sia|Artist\n",
                                {catalogue("Artist", {"adele", "sia", "drake", "moby"})});
    ResampleOptions options;
    options.pools.rejected = {{"Artist", "ADELE"}, {"Artist", "drake"}, {"Artist", "nobody"}, {"Song", "moby"}};
    QCOMPARE(poolOf(resample(data, options), "Artist", "play {Artist}"), (std::set<std::string>{"moby", "sia"}));
}

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

void TestResampling::slotsThatChooseTogetherStayTogether()
{
    std::string golden = "[Buy]\n";
    const std::vector<std::string> units[] = {{"bottles", "glasses", "cartons", "cups"},
                                              {"bags", "cans", "boxes", "sacks"}};
    const std::vector<std::string> goods[] = {{"milk", "water", "wine", "juice", "oil"},
                                              {"rice", "flour", "beans", "salt", "nuts"}};
    for (std::size_t kind = 0; kind < 2; ++kind)
        for (std::size_t unit = 0; unit < 4; ++unit)
            for (std::size_t good = 0; good < 5; ++good)
                if ((unit + good) % 4 != 0) // not all pairs are seen
                    golden += "buy two " + units[kind][unit] + "|Unit of " + goods[kind][good] + "|Good\n";
    const auto data = reference(golden);
    QCOMPARE(data->templates.size(), std::size_t(2)); // of the same words
    QVERIFY(data->templates[0].parts == data->templates[1].parts);
    QVERIFY(data->templates[0].company != data->templates[1].company);
    const Resampling resampling = resample(data, {});
    const auto sentence = [](const std::string &text) {
        return parseGolden("[Buy]\n" + text + "\n")->utterances[0].utterance;
    };
    QVERIFY(sentenceOrigin(resampling, sentence("buy two bottles|Unit of milk|Good")));
    QVERIFY(sentenceOrigin(resampling, sentence("buy two cans|Unit of salt|Good")));
    QVERIFY(!sentenceOrigin(resampling, sentence("buy two bottles|Unit of rice|Good")));
    QVERIFY(!sentenceOrigin(resampling, sentence("buy two bags|Unit of milk|Good")));
    const PatternTable table = patternTable(resampling);
    QCOMPARE(table.rows.size(), std::size_t(1));
    QVERIFY(table.rows[0].available == Count128(40));
    ResampleOptions byIntent; // one context: both kinds have the same pools, and no sentence counts twice
    byIntent.contexts.kind = ContextKind::Intent;
    QVERIFY(patternTable(resample(data, byIntent)).rows[0].available == Count128(80));
}

void TestResampling::songsAndSingersAreFree()
{
    std::string golden = "[Play]\n";
    for (int singer = 0; singer < 12; ++singer)
        for (int song = 0; song < 3; ++song)
            golden += "play song" + std::to_string(singer * 3 + song) + "|Song by singer" + std::to_string(singer)
                + "|Singer\n";
    QCOMPARE(reference(golden)->templates.size(), std::size_t(1));
    QCOMPARE(reference("[A]\nset a|S to b|T\nset c|S to d|T\nset e|S to f|T\n")->templates.size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestResampling)
#include "tst_resampling.moc"
