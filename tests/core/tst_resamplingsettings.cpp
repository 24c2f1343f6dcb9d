// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include "core/annotation/golden.h"
#include "core/project/resamplinginput.h"
#include "core/project/resamplingsettings.h"

using namespace filigree;

class TestResamplingSettings final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comeBackAsTheyWere();
    void whatCannotBeReadKeepsItsDefault_data();
    void whatCannotBeReadKeepsItsDefault();
    void pinsArePartOfTheInput();
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
    const ResamplingSettings back = resamplingSettingsFromJson(toJson(settings));
    QVERIFY(back == settings);
    QCOMPARE(back.resample.pools.pins.front().b, std::string("read _ books"));
    QCOMPARE(back.resample.contexts.carrierWords, 2);
    QVERIFY(!(back == ResamplingSettings()));
}

void TestResamplingSettings::whatCannotBeReadKeepsItsDefault_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{\"by\":");
    QTest::newRow("a list") << QByteArray("[1,2]");
    QTest::newRow("wrong types") << QByteArray(
        R"({"by":3,"words":"2","threshold":"x","components":1,"pins":{"a":1},"mix":7,"entropyTarget":-1})");
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
    const auto before = resamplingInput(*store);
    QVERIFY(before && before->pins.empty());
    ResamplingSettings settings;
    settings.resample.pools.threshold.value = 0.25;
    QVERIFY(storeResamplingSettings(*store, settings));
    QCOMPARE(resamplingInput(*store)->hash, before->hash); // a threshold is an option of the recipe, no input
    settings.resample.pools.pins = {{"S", "A", "B", true}};
    QVERIFY(storeResamplingSettings(*store, settings));
    QVERIFY(loadResamplingSettings(*store) == settings);
    const auto after = resamplingInput(*store);
    QVERIFY(after && after->pins == settings.resample.pools.pins);
    QVERIFY(after->hash != before->hash);
}

QTEST_GUILESS_MAIN(TestResamplingSettings)
#include "tst_resamplingsettings.moc"
