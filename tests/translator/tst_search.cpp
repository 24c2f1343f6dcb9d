// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Greedy and beam search: placeholders come out exactly once whatever the network thinks, and the results do not depend
// on what else is translated.
#include <QTest>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <map>

#include "app/translator/placeholders.h"
#include "app/translator/search.h"
#include "core/base/random.h"
#include "translator/toylanguage.h"

using namespace filigree;
using namespace filigree::translator;

class TstSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placeholdersComeOnce_data();
    void placeholdersComeOnce();
    void placeholdersFillTheShortestTarget();
    void companyDoesNotMatter_data() { beams(); }
    void companyDoesNotMatter();
    void beamOfManyIsNotWorse();
    void cancelStops();
    void owedRules();

private:
    static void beams();
};

namespace {

std::vector<Translation> translate(const Model &model, const std::vector<SourceLine> &lines,
                                   const SearchOptions &options, int threads = 2)
{
    std::vector<Translation> all(lines.size());
    Crew crew(threads);
    NoProgress progress;
    const auto keep = [&](std::span<const std::size_t> places, const std::vector<Translation> &found) {
        for (std::size_t i = 0; i < places.size(); ++i)
            all[places[i]] = found[i];
    };
    return translateAll(model, lines, options, crew, progress, keep) ? all : std::vector<Translation>();
}

// Lines with 0 to 4 placeholders in the source; the first wants all ten.
std::vector<std::vector<std::int32_t>> sourcesWithPlaceholders(int count)
{
    const Pairs pairs = toy::pairs(toy::Kind::Copy, count, 6);
    Random random(8);
    std::vector<std::vector<std::int32_t>> sources;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        std::vector<std::int32_t> ids(pairs.source[i].begin(), pairs.source[i].end());
        std::vector<std::int32_t> placeholders;
        for (int p = 0; p < placeholderCount; ++p)
            placeholders.push_back(firstPlaceholderId + p);
        random.shuffle(placeholders);
        placeholders.resize(i == 0 ? placeholders.size() : i % 5);
        ids.insert(ids.begin() + 1, placeholders.begin(), placeholders.end());
        sources.push_back(ids);
    }
    return sources;
}

std::vector<SourceLine> linesOf(const std::vector<std::vector<std::int32_t>> &sources)
{
    std::vector<SourceLine> lines;
    for (const auto &source : sources) {
        SourceLine line{source, {}};
        std::copy_if(source.begin(), source.end(), std::back_inserter(line.required), isPlaceholder);
        lines.push_back(line);
    }
    return lines;
}

} // namespace

void TstSearch::beams()
{
    QTest::addColumn<int>("beam");
    QTest::newRow("greedy") << 1;
    QTest::newRow("beam 4") << 4;
}

void TstSearch::placeholdersComeOnce_data()
{
    QTest::addColumn<int>("beam");
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 3; ++seed) {
        for (const int beam : {1, 2, 4})
            QTest::addRow("beam %d, weights %d", beam, seed) << beam << seed;
    }
}

// No network here was trained: none would write a placeholder where it should be.
void TstSearch::placeholdersComeOnce()
{
    QFETCH(int, beam);
    QFETCH(int, seed);
    const Model model = toy::model(static_cast<std::uint64_t>(seed));
    const auto sources = sourcesWithPlaceholders(60);
    const auto lines = linesOf(sources);
    SearchOptions options;
    options.beam = beam;
    const auto found = translate(model, lines, options);
    QCOMPARE(found.size(), lines.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        std::map<int, int> times;
        for (const int id : found[i].target) {
            QVERIFY(id != padId && id != unknownId && id != beginId && id != endId);
            if (isPlaceholder(id))
                ++times[id];
        }
        QCOMPARE(times.size(), lines[i].required.size());
        for (const int id : lines[i].required)
            QCOMPARE(times[id], 1);
        QVERIFY(found[i].forced <= static_cast<int>(lines[i].required.size()));
        QVERIFY(static_cast<int>(found[i].target.size()) <= longestTarget(lines[i], options));
        QVERIFY(std::isfinite(found[i].score));
    }
}

void TstSearch::placeholdersFillTheShortestTarget()
{
    const std::vector<std::int32_t> source{14, 15};
    for (const int beam : {1, 4}) {
        SearchOptions options;
        options.beam = beam;
        options.longest = 1; // there is no room but for these
        const auto found = translate(toy::model(1), {{source, {4, 7, 9}}}, options);
        QCOMPARE(found.size(), std::size_t{1});
        std::vector<int> sorted = found[0].target;
        std::sort(sorted.begin(), sorted.end());
        QCOMPARE(sorted, (std::vector<int>{4, 7, 9}));
    }
}

void TstSearch::companyDoesNotMatter()
{
    QFETCH(int, beam);
    const Model model = toy::model(4);
    const auto sources = sourcesWithPlaceholders(150);
    const auto lines = linesOf(sources);
    SearchOptions options;
    options.beam = beam;
    const auto together = translate(model, lines, options);
    const auto threads = translate(model, lines, options, 1);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        QCOMPARE(threads[i].target, together[i].target);
        QCOMPARE(threads[i].score, together[i].score);
    }
    for (std::size_t i = 0; i < lines.size(); i += 15) {
        const auto alone = translate(model, {lines[i]}, options);
        QCOMPARE(alone.size(), std::size_t{1});
        QVERIFY(std::abs(alone[0].score - together[i].score) < 1e-3);
    }
}

void TstSearch::beamOfManyIsNotWorse()
{
    const Model model = toy::model(4);
    const Pairs pairs = toy::pairs(toy::Kind::Copy, 80, 16);
    std::vector<SourceLine> lines;
    for (std::size_t i = 0; i < pairs.size(); ++i)
        lines.push_back({pairs.source[i], {}});
    double sums[2] = {};
    for (const int wide : {0, 1}) {
        SearchOptions options;
        options.beam = wide == 1 ? 8 : 1;
        for (const Translation &translation : translate(model, lines, options))
            sums[wide] += translation.score;
    }
    QVERIFY(sums[1] > sums[0]);
}

void TstSearch::cancelStops()
{
    class Cancelled final : public Progress {
    public:
        void report(double) override { }
        [[nodiscard]] bool cancelled() const override { return ++m_asked > 3; }
        mutable std::atomic<int> m_asked = 0;
    } progress;
    const auto sources = sourcesWithPlaceholders(500);
    Crew crew(2);
    const auto done = translateAll(toy::model(1), linesOf(sources), {}, crew, progress,
                                   [](std::span<const std::size_t>, const std::vector<Translation> &) {});
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Cancelled);
    QVERIFY(progress.m_asked < 60);
}

void TstSearch::owedRules()
{
    const std::vector<int> required{4, 6};
    Owed owed(required);
    QCOMPARE(owed.count(), 2);
    QVERIFY(owed.allows(4, 10) && owed.allows(20, 10));
    QVERIFY(!owed.allows(5, 10)); // not wanted
    QVERIFY(!owed.allows(endId, 10));
    QVERIFY(!owed.allows(20, 2)); // no room
    owed.pay(4);
    QVERIFY(!owed.allows(4, 10)); // once
    QVERIFY(owed.allows(20, 2));
    owed.pay(6);
    QVERIFY(owed.allows(endId, 10));
    QVERIFY(!owed.allows(unknownId, 10));
}

QTEST_GUILESS_MAIN(TstSearch)
#include "tst_search.moc"
