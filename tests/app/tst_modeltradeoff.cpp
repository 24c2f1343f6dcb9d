// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which models are compared with which, and the order of the slider between old and new.

#include <QTemporaryDir>
#include <QTest>

#include "app/document/modelentry.h"
#include "core/base/files.h"
#include "core/translation/mergeslide.h"
#include "support/cancelling.h"

using namespace filigree;
using namespace filigree::app;

namespace {

ModelEntry entry(const char *name, ModelOrigin origin, std::vector<std::string> parents)
{
    ModelEntry out;
    out.folder = std::string("/models/") + name;
    out.name = name;
    out.usable = true;
    out.about.emplace();
    out.about->origin = origin;
    out.about->parents = std::move(parents);
    out.about->vocabulary.hash = "v";
    return out;
}

void score(ModelEntry &entry, double old, double fresh)
{
    entry.scores = {{"hash-old", 10, old}, {"hash-new", 10, fresh}};
}

/// A base, what was adapted from it, merges of both with k = 10 and 0.3, and a stranger.
std::vector<ModelEntry> family()
{
    std::vector<ModelEntry> out{entry("base", ModelOrigin::Trained, {}),
                                entry("adapted", ModelOrigin::Adapted, {"/models/base"}),
                                entry("k10", ModelOrigin::Merged, {"/models/base", "/models/adapted"}),
                                entry("k0.3", ModelOrigin::Merged, {"/models/base", "/models/adapted"}),
                                entry("stranger", ModelOrigin::Trained, {})};
    out[1].sets = {{{"tatoeba", "p", "r", true}, "hash-old"}, {{"music", "p", "r", false}, "hash-new"}};
    out[2].about->merge = {MergeWay::Fisher, 10.0};
    out[3].about->merge = {MergeWay::Fisher, 0.3};
    out[4].about->vocabulary.hash = "w";
    out[0].mergesAsBase = true;
    out[1].mergesAsAdapted = true;
    score(out[0], 40.0, 5.0);
    score(out[1], 20.0, 30.0);
    score(out[2], 19.0, 29.0); // worse than the adapted one on both
    score(out[3], 35.0, 28.0);
    score(out[4], 99.0, 99.0);
    return out;
}

} // namespace

class TestModelTradeoff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFamilyIsCompared();
    void fromEveryMember();
    void theSlideGoesByK();
    void onePlaceOneModel();
    void theSlideNeedsNoMerge();
    void whyNothingCanBeMerged();
    void aMeanNeedsTheTextOfAll();
    void whatWasNotMeasured();
    void nothingToCompare();
    void aMeanIsNoPlaceOfTheSlide();
    void mergesOfAMeanAlone();
    void theWayThatSuitsTheModel();
    void theSliderStaysWithItsModel();
    void adaptedFromNothing();
    void aLibraryThatCannotBeRead();
};

void TestModelTradeoff::theFamilyIsCompared()
{
    const Tradeoff found = tradeoffAround(family(), 1);
    QCOMPARE(found.marks.size(), std::size_t(4)); // the stranger has other subwords
    QVERIFY(found.marks[0].front && found.marks[1].front && !found.marks[2].front && found.marks[3].front);
    QVERIFY((found.marks[3].point == TradeoffPoint{35.0, 28.0}));
    QCOMPARE(found.oldSets, std::string("tatoeba"));
    QCOMPARE(found.newSets, std::string("music"));
}

void TestModelTradeoff::fromEveryMember()
{
    const auto models = family();
    for (const std::size_t current : {0, 1, 2, 3}) {
        QVERIFY(adaptedModelOf(models, current) == std::size_t(1));
        QVERIFY(tradeoffAround(models, current).marks == tradeoffAround(models, 1).marks);
    }
    QVERIFY(!adaptedModelOf(models, 4));
    QVERIFY(tradeoffAround(models, 4).marks.empty());
    QVERIFY(tradeoffAround(models, 5).marks.empty());
}

void TestModelTradeoff::theSlideGoesByK()
{
    const auto models = family();
    const Tradeoff found = tradeoffAround(models, 1);
    std::vector<std::string> names;
    for (const SlideStop &stop : found.slide)
        names.push_back(models[found.marks[stop.mark].model].name);
    QCOMPARE(names, (std::vector<std::string>{"base", "k0.3", "k10", "adapted"}));
}

void TestModelTradeoff::onePlaceOneModel()
{
    auto models = family();
    const auto places = [&models] {
        std::vector<int> out;
        for (const SlideStop &stop : tradeoffAround(models, 1).slide)
            out.push_back(stop.place);
        return out;
    };
    QCOMPARE(places(), (std::vector<int>{0, 5, 18, lastSlidePlace}));
    models[2].about->merge->k = 0.333; // nearer to the place of 0.3
    QCOMPARE(places(), (std::vector<int>{0, 5, lastSlidePlace}));
    const Tradeoff found = tradeoffAround(models, 1);
    QCOMPARE(models[found.marks[found.slide[1].mark].model].name, std::string("k10"));
}

// It is there to make merges, too.
void TestModelTradeoff::theSlideNeedsNoMerge()
{
    auto models = family();
    models.erase(models.begin() + 2, models.begin() + 4);
    const Tradeoff found = tradeoffAround(models, 1);
    QCOMPARE(found.slide.size(), std::size_t(2));
    QVERIFY(found.slideTrouble == SlideTrouble::None);
    QCOMPARE(found.slideBase, std::filesystem::path("/models/base"));
    QCOMPARE(found.slideModels, (std::vector<std::filesystem::path>{"/models/adapted"}));
}

void TestModelTradeoff::whyNothingCanBeMerged()
{
    auto models = family();
    models[1].mergesAsAdapted = false;
    QVERIFY(tradeoffAround(models, 1).slideTrouble == SlideTrouble::NoFisherOfAdapted);
    models[0].mergesAsBase = false;
    QVERIFY(tradeoffAround(models, 1).slideTrouble == SlideTrouble::NoFisherOfBase);
    models[0].usable = false;
    QVERIFY(tradeoffAround(models, 1).slideTrouble == SlideTrouble::NoBase);
    models.erase(models.begin());
    QVERIFY(tradeoffAround(models, 0).slideTrouble == SlideTrouble::NoBase);
}

// The information of each is of its own weights.
void TestModelTradeoff::aMeanNeedsTheTextOfAll()
{
    auto models = family();
    models.push_back(entry("adapted-2", ModelOrigin::Adapted, {"/models/base"}));
    models[2].about->parents.push_back("/models/adapted-2");
    models[3].about->parents.push_back("/models/adapted-2");
    QVERIFY(tradeoffAround(models, 1).slideTrouble == SlideTrouble::NoFisherOfAdapted);
    models[1].mergesInMean = true;
    QVERIFY(tradeoffAround(models, 1).slideTrouble == SlideTrouble::NoFisherOfAdapted);
    models[5].mergesInMean = true;
    QVERIFY(tradeoffAround(models, 1).slideTrouble == SlideTrouble::None);
    models.pop_back(); // it is not there any more
    QVERIFY(tradeoffAround(models, 1).slideTrouble == SlideTrouble::NoAdapted);
}

void TestModelTradeoff::whatWasNotMeasured()
{
    auto models = family();
    models[0].scores.pop_back();
    models[3].usable = false; // half made: neither
    const Tradeoff found = tradeoffAround(models, 1);
    QCOMPARE(found.unmeasured, (std::vector<std::size_t>{0}));
    QCOMPARE(found.marks.size(), std::size_t(2));
    QVERIFY(found.slide.empty()); // one of its ends is missing
}

void TestModelTradeoff::nothingToCompare()
{
    auto models = family();
    models[1].sets.pop_back(); // only what is old
    QVERIFY(!adaptedModelOf(models, 0));
    QVERIFY(tradeoffAround(models, 1).marks.empty());
    models[1].about.reset(); // damaged
    QVERIFY(tradeoffAround(models, 1).marks.empty());
    QVERIFY(tradeoffAround({}, 0).marks.empty());
}

void TestModelTradeoff::aMeanIsNoPlaceOfTheSlide()
{
    auto models = family();
    models[2].about->parents.push_back("/models/adapted-2");
    const Tradeoff found = tradeoffAround(models, 1);
    QCOMPARE(found.slide.size(), std::size_t(3));
    QCOMPARE(found.marks.size(), std::size_t(4)); // but it is compared
}

// The dialog offers to tick several: then their merges are what there is to slide over.
void TestModelTradeoff::mergesOfAMeanAlone()
{
    auto models = family();
    models[2].about->parents.push_back("/models/adapted-2");
    models[3].about->parents.push_back("/models/adapted-2");
    const Tradeoff found = tradeoffAround(models, 1);
    std::vector<std::string> names;
    for (const SlideStop &stop : found.slide)
        names.push_back(models[found.marks[stop.mark].model].name);
    QCOMPARE(names, (std::vector<std::string>{"base", "k0.3", "k10", "adapted"}));
    QCOMPARE(found.slideModels, (std::vector<std::filesystem::path>{"/models/adapted", "/models/adapted-2"}));
}

// Where old text was mixed in, the slide is a straight line; merges of the other way are points of the chart alone.
void TestModelTradeoff::theWayThatSuitsTheModel()
{
    auto models = family();
    AdaptRequest mixing;
    mixing.oldPerNew = 5.0;
    models[1].about->request = mixing;
    models[1].mergesAsAdapted = false; // a line needs no Fisher information
    QVERIFY(tradeoffAround(models, 1).slideWay == MergeWay::Line);
    QCOMPARE(tradeoffAround(models, 1).slide.size(), std::size_t(2)); // its ends
    QCOMPARE(tradeoffAround(models, 1).marks.size(), std::size_t(4));
    models[2].about->merge = {MergeWay::Line, 0.7};
    const Tradeoff found = tradeoffAround(models, 1);
    QVERIFY(found.slideWay == MergeWay::Line);
    QVERIFY(found.slideTrouble == SlideTrouble::None);
    QCOMPARE(found.slide.size(), std::size_t(3));
    QCOMPARE(found.slide[1].place, 14);
    QCOMPARE(models[found.marks[found.slide[1].mark].model].name, std::string("k10"));
    models[1].usable = false; // its weights are gone
    QVERIFY(tradeoffAround(models, 2).slideTrouble == SlideTrouble::NoAdapted);
    QCOMPARE(tradeoffAround(models, 2).slideMissing, std::filesystem::path("/models/adapted"));
}

// The base is at the left end of two slides: it belongs to the one that it was reached on.
void TestModelTradeoff::theSliderStaysWithItsModel()
{
    auto models = family();
    models.push_back(entry("other", ModelOrigin::Adapted, {"/models/base"}));
    models.back().sets = models[1].sets;
    QVERIFY(adaptedModelOf(models, 0) == std::size_t(1));
    QVERIFY(adaptedModelOf(models, 0, "/models/other") == std::size_t(5));
    QVERIFY(adaptedModelOf(models, 1, "/models/other") == std::size_t(1)); // it is adapted itself
    QVERIFY(adaptedModelOf(models, 2, "/models/other") == std::size_t(1)); // it was not merged from that one
    QVERIFY(adaptedModelOf(models, 0, "/models/gone") == std::size_t(1));
}

// As a description of somebody else may say.
void TestModelTradeoff::adaptedFromNothing()
{
    auto models = family();
    models[1].about->parents.clear();
    QVERIFY(!adaptedModelOf(models, 1));
    QVERIFY(tradeoffAround(models, 1).marks.empty());
}

void TestModelTradeoff::aLibraryThatCannotBeRead()
{
    const QTemporaryDir folder;
    const std::filesystem::path library = folder.path().toStdString();
    NoProgress quiet;
    QVERIFY(readModels(library / "not yet", {}, quiet)->empty());
    QVERIFY(writeFile(library / "file", "no folder"));
    QVERIFY(!readModels(library / "file", {}, quiet));
    const auto part = readModels(library, {}, tests::Cancelled());
    QVERIFY(!part && part.error().code == ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestModelTradeoff)
#include "tst_modeltradeoff.moc"
