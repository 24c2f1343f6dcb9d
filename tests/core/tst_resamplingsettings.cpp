// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <SQLiteCpp/Database.h>

#include <QtTest>

#include <set>

#include "core/annotation/golden.h"
#include "core/project/resamplinginput.h"
#include "core/project/resamplingsettings.h"
#include "support/cancelling.h"

using namespace filigree;

class TestResamplingSettings final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comeBackAsTheyWere();
    void whatCannotBeReadKeepsItsDefault_data();
    void whatCannotBeReadKeepsItsDefault();
    void pinsArePartOfTheInput();
    void everyInputMovesTheMark();
    void damagedCountsAreTold_data();
    void damagedCountsAreTold();
    void countsThatCannotBeAreNotStored();
};

void TestResamplingSettings::comeBackAsTheyWere()
{
    ResamplingSettings settings;
    settings.resample.contexts = {ContextKind::Carrier, 2};
    settings.resample.pools.threshold = {SimilarityScale::Raw, 0.125};
    settings.resample.pools.components = true;
    settings.resample.pools.containment = 0.75;
    settings.resample.pools.catalogueEverywhere = true;
    settings.resample.pools.pins = {{"GenreName", "play _ music", "read _ books", true}};
    settings.shares.distribution = Distribution::Uniform;
    settings.shares.entropyTarget = 4.25;
    settings.shares.mixObserved = 0.5;
    settings.shares.borrow.ignoreIntent = true;
    settings.shares.borrow.slotNames = {{"Canción", "SongName"}, {"Artista", "ArtistName"}};
    settings.lender = "es-MX";
    settings.weightedValues = true;
    const ResamplingSettings back = resamplingSettingsFromJson(toJson(settings));
    QVERIFY(back == settings);
    QCOMPARE(back.resample.pools.pins.front().b, std::string("read _ books"));
    QCOMPARE(back.resample.contexts.carrierWords, 2);
    QCOMPARE(back.shares.borrow.slotNames, settings.shares.borrow.slotNames);
    QVERIFY(back.shares.borrow.ignoreIntent && back.weightedValues);
    QCOMPARE(back.lender, settings.lender);
    QVERIFY(!(back == ResamplingSettings()));
}

void TestResamplingSettings::whatCannotBeReadKeepsItsDefault_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{\"by\":");
    QTest::newRow("a list") << QByteArray("[1,2]");
    QTest::newRow("wrong types") << QByteArray(
        R"({"by":3,"words":"2","threshold":"x","components":1,"pins":{"a":1},"mix":7,"entropyTarget":-1,
            "slotNames":{"a":1,"":"b","c":""},"lender":5,"values":true,"ignoreIntent":"yes"})");
    QTest::newRow("pins of nothing") << QByteArray(
        R"({"pins":[1,{},{"slot":"","a":"x","b":"y"},{"slot":"S","a":"x","b":"x","same":true}]})");
}

void TestResamplingSettings::whatCannotBeReadKeepsItsDefault()
{
    QFETCH(QByteArray, json);
    QVERIFY(resamplingSettingsFromJson(json.toStdString()) == ResamplingSettings());
}

void TestResamplingSettings::pinsArePartOfTheInput()
{
    QTemporaryDir folder;
    auto store = ProjectStore::create(folder.filePath("p.filigree").toStdString());
    QVERIFY(store);
    const std::string text = "[A]\nplay x|S\n[B]\nread y|S\n";
    QVERIFY(store->setGoldenText(text, *parseGolden(text)));
    NoProgress progress;
    const auto before = resamplingInput(*store, progress);
    QVERIFY(before && before->pins.empty());
    ResamplingSettings settings;
    settings.resample.pools.threshold.value = 0.25;
    QVERIFY(storeResamplingSettings(*store, settings));
    QCOMPARE(resamplingInput(*store, progress)->hash, before->hash); // a threshold is an option of the recipe, no input
    settings.resample.pools.pins = {{"S", "A", "B", true}};
    QVERIFY(storeResamplingSettings(*store, settings));
    QVERIFY(loadResamplingSettings(*store) == settings);
    const auto after = resamplingInput(*store, progress);
    QVERIFY(after && after->pins == settings.resample.pools.pins);
    QVERIFY(after->hash != before->hash);
}

namespace {

/// Gives the utterances of `items` one by one.
auto each(const std::vector<SourceUtterance> &items)
{
    return [&items, next = std::size_t(0)]() mutable -> Result<std::optional<SourceUtterance>> {
        return next < items.size() ? std::optional(items[next++]) : std::nullopt;
    };
}

SourceUtterance sourced(std::int64_t count, std::int64_t line)
{
    SourceUtterance out;
    out.utterance = parseGolden("[A]\nplay x|S\n")->utterances.front().utterance;
    out.count = count;
    out.line = line;
    return out;
}

} // namespace

/// Whatever resampling is made of: after each change the mark is one that was not there before.
void TestResamplingSettings::everyInputMovesTheMark()
{
    QTemporaryDir folder;
    auto store = ProjectStore::create(folder.filePath("p.filigree").toStdString());
    QVERIFY(store);
    const std::string text = "[A]\nplay x|S\n[B]\nread y|S\n";
    QVERIFY(store->setGoldenText(text, *parseGolden(text)));
    std::set<std::string> seen{resamplingMark(*store).value()};
    const auto moved = [&] { return seen.insert(resamplingMark(*store).value()).second; };
    QVERIFY2(!moved(), "nothing was changed");
    const std::string longer = text + "read z|S\n";
    QVERIFY(store->setGoldenText(longer, *parseGolden(longer)));
    QVERIFY2(moved(), "golden utterances");
    QVERIFY(store->setLocale("en-US"));
    QVERIFY2(moved(), "locale");
    NoProgress progress;
    const std::vector<SourceUtterance> items{sourced(2, 1)};
    const auto source = store->addSource({}, each(items), progress);
    QVERIFY(source);
    QVERIFY2(moved(), "reference data");
    QVERIFY(store->setSourceLocale(source->id, "es-ES"));
    QVERIFY2(moved(), "locale of reference data");
    QVERIFY(store->putCatalogue({"S", "names", {{"a", 1.0}, {"b", 1.0}}}));
    QVERIFY2(moved(), "catalogue");
    QVERIFY(store->putCatalogue({"S", "names", {{"a", 1.0}, {"c", 1.0}}}));
    QVERIFY2(moved(), "value");
    QVERIFY(store->putCatalogue({"S", "names", {{"a", 2.0}, {"c", 1.0}}}));
    QVERIFY2(moved(), "weight");
    QVERIFY(store->addRejection({0, Rejection::Kind::Value, {}, "S", "c", {}}));
    QVERIFY2(moved(), "rejected value");
    ResamplingSettings settings;
    settings.resample.pools.pins = {{"S", "A", "B", true}};
    QVERIFY(storeResamplingSettings(*store, settings));
    QVERIFY2(moved(), "pin");
    settings.resample.pools.pins.front().same = false;
    QVERIFY(storeResamplingSettings(*store, settings));
    QVERIFY2(moved(), "pin the other way round");
    QVERIFY(store->removeSource(source->id));
    QVERIFY2(moved(), "no reference data any more");
}

void TestResamplingSettings::damagedCountsAreTold_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::addColumn<bool>("isDamaged");
    QTest::newRow("nothing") << QByteArray("UPDATE golden SET count = 3") << false;
    QTest::newRow("as many as may be") << QByteArray("UPDATE source_utterance SET count = 4294967295") << false;
    QTest::newRow("a golden utterance that is gone") << QByteArray("UPDATE golden SET count = 0, line = 0") << false;
    QTest::newRow("golden count below 0") << QByteArray("UPDATE golden SET count = -1") << true;
    QTest::newRow("golden count too large") << QByteArray("UPDATE golden SET count = 4294967296") << true;
    QTest::newRow("golden line below 0") << QByteArray("UPDATE golden SET line = -1") << true;
    QTest::newRow("golden number too large") << QByteArray("UPDATE golden SET id = id + 1099511627776") << true;
    QTest::newRow("golden number below 0") << QByteArray("UPDATE golden SET id = -id") << true;
    for (const QByteArray role : {"reference", "test"}) {
        const auto damage = [&](const char *name, const QByteArray &what) {
            QTest::newRow(QByteArray(role + ": " + name).constData())
                << QByteArray("UPDATE source_utterance SET " + what
                              + " WHERE source = (SELECT id FROM source WHERE role = '" + role + "')")
                << true;
        };
        damage("count of 0", "count = 0");
        damage("count below 0", "count = -1");
        damage("count too large", "count = 10000000000");
        damage("line below 0", "line = -1");
        damage("line too large", "line = 9223372036854775807");
    }
    QTest::newRow("source too large") << QByteArray(
        "PRAGMA foreign_keys = OFF; UPDATE source_utterance SET source = 8388608 WHERE source = 1;"
        "UPDATE source SET id = 8388608 WHERE id = 1")
                                      << true;
}

void TestResamplingSettings::damagedCountsAreTold()
{
    QFETCH(QByteArray, damage);
    QFETCH(bool, isDamaged);
    QTemporaryDir folder;
    const std::string path = folder.filePath("p.filigree").toStdString();
    NoProgress progress;
    {
        auto store = ProjectStore::create(path);
        const std::string text = "[A]\nplay x|S\n[B]\nread y|S\n";
        QVERIFY(store && store->setGoldenText(text, *parseGolden(text)));
        const std::vector<SourceUtterance> items{sourced(2, 1)};
        for (const SourceRole role : {SourceRole::Reference, SourceRole::Test}) {
            SourceInfo info;
            info.name = role == SourceRole::Test ? "test" : "reference";
            info.role = role;
            QVERIFY(store->addSource(info, each(items), progress));
        }
    }
    {
        SQLite::Database file(path, SQLite::OPEN_READWRITE);
        file.exec(damage.toStdString());
        QVERIFY(file.getTotalChanges() > 0);
    }
    auto store = ProjectStore::open(path);
    QVERIFY(store);
    const auto input = resamplingInput(*store, progress);
    QCOMPARE(input.has_value(), !isDamaged);
    tests::Cancelled cancelled;
    if (!isDamaged)
        QCOMPARE(int(resamplingInput(*store, cancelled).error().code), int(ErrorCode::Cancelled));
    if (isDamaged)
        QCOMPARE(int(input.error().code), int(ErrorCode::DamagedProject));
}

void TestResamplingSettings::countsThatCannotBeAreNotStored()
{
    QTemporaryDir folder;
    auto store = ProjectStore::create(folder.filePath("p.filigree").toStdString());
    QVERIFY(store);
    NoProgress progress;
    const std::vector<std::vector<SourceUtterance>> wrong{
        {sourced(0, 1)},          {sourced(-1, 1)},
        {sourced(4294967296, 1)}, {sourced(4294967295, 1), sourced(1, 2)}, // equal ones are added up
        {sourced(1, -1)},         {sourced(1, std::int64_t(1) << 40)},
    };
    for (const auto &items : wrong) {
        const auto added = store->addSource({}, each(items), progress);
        QVERIFY(!added);
        QCOMPARE(int(added.error().code), int(ErrorCode::InvalidInput));
    }
    QVERIFY(store->sources() && store->sources()->empty());
}

QTEST_GUILESS_MAIN(TestResamplingSettings)
#include "tst_resamplingsettings.moc"
