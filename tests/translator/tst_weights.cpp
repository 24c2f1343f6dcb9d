// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files of weights and what is made of models without training.
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

#include "app/translator/checkoutput.h"
#include "app/translator/merging.h"
#include "app/translator/weightfile.h"
#include "core/base/files.h"
#include "core/base/random.h"
#include "translator/toylanguage.h"

using namespace filigree;
using namespace filigree::translator;

class TstWeights : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void modelComesBack();
    void damageIsTold_data();
    void damageIsTold();
    void mergesEndAtTheirEnds();
    void fisherDecidesWeightByWeight();
    void whatItIsMadeOfStays();
    void soupOfEqualsIsTheModel();
    void otherModelsAreRefused();
    void fisherBelongsToItsModel();

private:
    QTemporaryDir m_folder;
};

namespace {

Fisher randomFisher(const Model &model, std::uint64_t seed)
{
    Random random(seed);
    Fisher fisher{model.hash(), 10, std::vector<float>(model.weights.size())};
    for (float &x : fisher.diagonal)
        x = static_cast<float>(random.unit());
    return fisher;
}

} // namespace

void TstWeights::modelComesBack()
{
    const std::filesystem::path folder = m_folder.filePath("model").toStdString();
    Model model = toy::model(1);
    model.step = 17;
    QVERIFY(writeModel(folder, model));
    const auto read = readModel(folder);
    QVERIFY2(read, read ? "" : read.error().message().c_str());
    QVERIFY(read->weights == model.weights);
    QCOMPARE(read->shape, model.shape);
    QCOMPARE(read->step, model.step);
    QCOMPARE(read->vocabularyHash, model.vocabularyHash);
    QCOMPARE(read->hash(), model.hash());
    QVERIFY(checkVocabulary(*read, "toy", folder));
    QVERIFY(!checkVocabulary(*read, "another", folder));
    QCOMPARE(readModel(folder / "none").error().code, ErrorCode::NotFound);
}

void TstWeights::damageIsTold_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("said");
    const std::filesystem::path folder = m_folder.filePath("whole").toStdString();
    QVERIFY(writeModel(folder, toy::model(1)));
    const QByteArray whole = QByteArray::fromStdString(readFile(folder / modelFileName).value());
    QByteArray bent = whole;
    bent[whole.size() / 2] = static_cast<char>(bent[whole.size() / 2] ^ 1);
    QByteArray newer = whole;
    newer.replace("filigree weights 1\n", "filigree weights 2\n");
    WeightFile wrongSize{"model", {{"shape", shapeToJson(toy::model(1).shape)}}, {}};
    wrongSize.arrays.emplace_back("weights", std::vector<float>(7));
    QVERIFY(writeWeightFile(folder / "size", wrongSize));
    WeightFile notFinite = wrongSize;
    notFinite.arrays.front().second[3] = std::numeric_limits<float>::quiet_NaN();
    QVERIFY(writeWeightFile(folder / "nan", notFinite));
    Fisher fisher = randomFisher(toy::model(1), 1);
    QVERIFY(writeFisher(folder / "fisher", fisher));
    const auto bytes = [&](const char *name) { return QByteArray::fromStdString(readFile(folder / name).value()); };
    QTest::newRow("empty") << QByteArray() << QByteArray("not a file of weights");
    QTest::newRow("text") << QByteArray("Hello.\nHallo.\n") << QByteArray("not a file of weights");
    QTest::newRow("a bit") << bent << QByteArray("checksum");
    QTest::newRow("cut") << whole.left(whole.size() / 2) << QByteArray("checksum");
    QTest::newRow("first line alone") << whole.left(19) << QByteArray("cut");
    QTest::newRow("more") << whole + "x" << QByteArray("checksum");
    QTest::newRow("newer") << newer << QByteArray("newer Filigree");
    QTest::newRow("another kind") << bytes("fisher") << QByteArray("\"fisher\"");
    QTest::newRow("too few weights") << bytes("size") << QByteArray("do not fit");
    QTest::newRow("not a number") << bytes("nan") << QByteArray("not finite");
}

void TstWeights::damageIsTold()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, said);
    const std::filesystem::path folder = m_folder.filePath("damaged").toStdString();
    std::filesystem::create_directories(folder);
    QVERIFY(writeFile(folder / modelFileName, content.toStdString()));
    const auto read = readModel(folder);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::InvalidInput);
    QCOMPARE(read.error().file, (folder / modelFileName).string());
    QVERIFY2(read.error().detail.find(said.toStdString()) != std::string::npos, read.error().detail.c_str());
}

void TstWeights::mergesEndAtTheirEnds()
{
    const Model base = toy::model(1);
    const Model adapted = toy::model(2);
    QVERIFY(interpolate(base, adapted, 0)->weights == base.weights);
    QVERIFY(interpolate(base, adapted, 1)->weights == adapted.weights);
    const Fisher ofBase = randomFisher(base, 3);
    const Fisher ofAdapted = randomFisher(adapted, 4);
    QVERIFY(mergeByFisher(base, ofBase, adapted, ofAdapted, 0)->weights == base.weights);
    const auto far = mergeByFisher(base, ofBase, adapted, ofAdapted, 1e12);
    for (std::size_t i = 0; i < base.weights.size(); ++i)
        QVERIFY(std::abs(far->weights[i] - adapted.weights[i]) < 1e-4F);
    const auto half = interpolate(base, adapted, 0.5);
    for (std::size_t i = 0; i < base.weights.size(); ++i)
        QVERIFY(std::abs(half->weights[i] - (base.weights[i] + adapted.weights[i]) / 2) < 1e-6F);
    QVERIFY(!interpolate(base, adapted, -1));
    QVERIFY(!mergeByFisher(base, ofBase, adapted, ofAdapted, std::numeric_limits<double>::quiet_NaN()));
}

void TstWeights::fisherDecidesWeightByWeight()
{
    const Model base = toy::model(1);
    const Model adapted = toy::model(2);
    Fisher ofBase = randomFisher(base, 3);
    Fisher ofAdapted = randomFisher(adapted, 4);
    ofBase.diagonal[100] = 3;
    ofAdapted.diagonal[100] = 1;
    ofBase.diagonal[101] = 0;
    ofAdapted.diagonal[101] = 1;
    const auto merged = mergeByFisher(base, ofBase, adapted, ofAdapted, 3); // (3 a + 3 * 1 b) / 6
    QVERIFY(std::abs(merged->weights[100] - (base.weights[100] + adapted.weights[100]) / 2) < 1e-5F);
    QVERIFY(std::abs(merged->weights[101] - adapted.weights[101]) < 1e-5F);
}

void TstWeights::whatItIsMadeOfStays()
{
    const std::string base = m_folder.filePath("base").toStdString();
    std::filesystem::create_directories(base);
    QVERIFY(checkOutput(m_folder.filePath("new").toStdString(), {base}));
    for (const std::string &name : {base, base + "/", base + "/../base", base + "/."}) {
        const auto taken = checkOutput(name, {"elsewhere", base});
        QVERIFY2(!taken, name.c_str());
        QCOMPARE(taken.error().code, ErrorCode::InvalidOption);
        QCOMPARE(taken.error().file, name);
    }
}

void TstWeights::soupOfEqualsIsTheModel()
{
    const Model model = toy::model(1);
    QVERIFY(soup({model, model, model})->weights == model.weights);
    const auto mean = soup({model, toy::model(2)});
    QVERIFY(std::abs(mean->weights[5] - (model.weights[5] + toy::model(2).weights[5]) / 2) < 1e-6F);
    QVERIFY(!soup({model}));
}

void TstWeights::otherModelsAreRefused()
{
    Model other = toy::model(1);
    other.shape.feedForward = 96;
    other.weights = initialWeights(other.shape, 1);
    QCOMPARE(interpolate(toy::model(1), other, 0.5).error().code, ErrorCode::Inconsistent);
    QCOMPARE(soup({toy::model(1), other}).error().code, ErrorCode::Inconsistent);
    Model words = toy::model(1);
    words.vocabularyHash = "another";
    QCOMPARE(interpolate(toy::model(1), words, 0.5).error().code, ErrorCode::Inconsistent);
}

void TstWeights::fisherBelongsToItsModel()
{
    const std::filesystem::path file = m_folder.filePath("f").toStdString();
    const Model model = toy::model(1);
    QVERIFY(writeFisher(file, randomFisher(model, 1)));
    const auto read = readFisher(file);
    QVERIFY(read);
    QVERIFY(read->diagonal == randomFisher(model, 1).diagonal);
    QVERIFY(checkFisher(*read, model, file));
    QVERIFY(!checkFisher(*read, toy::model(2), file));
}

QTEST_GUILESS_MAIN(TstWeights)
#include "tst_weights.moc"
