// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The network itself: its gradients, and that neither shards, neighbours in a batch nor the cache change what it says.
#include <QTest>

#include <cmath>

#include "app/translator/replicas.h"
#include "app/translator/stepdecoder.h"
#include "core/base/random.h"
#include "translator/toylanguage.h"

using namespace filigree;
using namespace filigree::translator;

class TstNetwork : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gradientIsThatOfTheLoss();
    void shardsAndThreadsSumToTheSame();
    void measuresFromManyThreadsAtOnce();
    void neighboursDoNotMatter();
    void stepsSayWhatTheWholeSays();
    void rateRisesAndFalls();
    void wrongShapesAreRefused();
};

namespace {

std::vector<Batch> batches(int count)
{
    const Pairs pairs = toy::pairs(toy::Kind::Backwards, 12, 3);
    std::vector<Batch> all(static_cast<std::size_t>(count));
    for (std::size_t i = 0; i < pairs.size(); ++i)
        all[i % all.size()].add(pairs.source[i], pairs.target[i]);
    return all;
}

} // namespace

// Every 101st weight is moved by a little, the loss with dropout and smoothing is computed anew. Rectifiers have kinks,
// and floats are short: the two agree on the whole.
void TstNetwork::gradientIsThatOfTheLoss()
{
    Model model = toy::model(5);
    Crew crew(2);
    Replicas replicas(model.shape, model.weights, 2, crew);
    const std::vector<Batch> data = batches(2);
    LossOptions options;
    options.dropout = 0.2;
    options.smoothing = 0.1;
    options.seed = 9;
    const LossSums sums = replicas.computeGradient(data, options);
    const std::vector<float> gradient(replicas.gradient().begin(), replicas.gradient().end());
    const auto lossAt = [&](std::size_t i, float move) {
        const float before = model.weights[i];
        model.weights[i] += move;
        const double loss = replicas.computeGradient(data, options).smoothed / double(sums.tokens);
        model.weights[i] = before;
        return loss;
    };
    double difference = 0;
    double size = 0;
    for (std::size_t i = 0; i < gradient.size(); i += 101) {
        const double slope = (lossAt(i, 5e-3F) - lossAt(i, -5e-3F)) / 1e-2;
        difference += std::abs(slope - double(gradient[i]));
        size += std::abs(slope);
    }
    QVERIFY(size > 0.1);
    QVERIFY2(difference < 0.03 * size, qPrintable(QString::number(difference / size)));
}

void TstNetwork::shardsAndThreadsSumToTheSame()
{
    Model model = toy::model(5);
    Crew one(1);
    Crew two(2);
    Replicas whole(model.shape, model.weights, 1, one);
    Replicas alone(model.shape, model.weights, 3, one);
    Replicas side(model.shape, model.weights, 3, two);
    const LossSums a = whole.computeGradient(batches(1), {});
    const LossSums b = alone.computeGradient(batches(3), {});
    const LossSums c = side.computeGradient(batches(3), {});
    QCOMPARE(a.tokens, b.tokens);
    QVERIFY(std::abs(a.plain - b.plain) < 1e-3 * a.plain);
    QCOMPARE(b.plain, c.plain);
    double difference = 0;
    for (std::size_t i = 0; i < model.weights.size(); ++i) {
        difference = std::max(difference, std::abs(double(whole.gradient()[i]) - double(alone.gradient()[i])));
        QCOMPARE(alone.gradient()[i], side.gradient()[i]); // to the bit
    }
    QVERIFY2(difference < 1e-4, qPrintable(QString::number(difference)));
}

/// Nothing was computed before, so each batch may be the first that needs places for so long a sentence.
void TstNetwork::measuresFromManyThreadsAtOnce()
{
    Model model = toy::model(5);
    std::vector<Batch> all(24);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::vector<int> ids(20 * i + 5, 16);
        all[i].add(ids, ids);
    }
    Crew one(1);
    const double alone = Replicas(model.shape, model.weights, 4, one).loss(all).plain;
    for (int again = 0; again < 3; ++again) {
        Crew many(4);
        QCOMPARE(Replicas(model.shape, model.weights, 4, many).loss(all).plain, alone);
    }
}

void TstNetwork::neighboursDoNotMatter()
{
    Model model = toy::model(7);
    const Network network(model.shape, model.weights.data(), nullptr);
    const Pairs pairs = toy::pairs(toy::Kind::Copy, 8, 4);
    double sum = 0;
    Batch together;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        Batch alone;
        alone.add(pairs.source[i], pairs.target[i]);
        together.add(pairs.source[i], pairs.target[i]);
        sum += network.loss(alone).plain;
    }
    QVERIFY(std::abs(sum - network.loss(together).plain) < 1e-4 * sum);
}

void TstNetwork::stepsSayWhatTheWholeSays()
{
    Model model = toy::model(8);
    const Network network(model.shape, model.weights.data(), nullptr);
    const Pairs pairs = toy::pairs(toy::Kind::Copy, 3, 11);
    for (std::size_t s = 0; s < pairs.size(); ++s) {
        Batch batch;
        batch.add(pairs.source[s], pairs.target[s]);
        const std::vector<float> wanted = network.scores(batch);
        StepDecoder decoder(model.shape, model.weights, batch.source);
        std::vector<std::int32_t> places;
        for (std::size_t t = 0; t < batch.target.ids.size(); ++t) {
            // the row stands twice, so that one of the two must look at the other's places
            const std::vector<StepRow> rows{{0, toy::vocabulary - 1, places}, {0, batch.target.ids[t], places}};
            const auto scores = decoder.step(rows);
            for (std::size_t w = 0; w < toy::vocabulary; ++w)
                QVERIFY(std::abs(scores[toy::vocabulary + w] - wanted[t * toy::vocabulary + w]) < 1e-4F);
            places.push_back(decoder.place(1));
        }
    }
}

void TstNetwork::rateRisesAndFalls()
{
    OptimiserOptions options;
    options.rate = 1;
    options.warmUp = 100;
    QCOMPARE(rateOf(options, 50), 0.5);
    QCOMPARE(rateOf(options, 100), 1.0);
    QCOMPARE(rateOf(options, 400), 0.5);
    options.decay = Decay::None;
    QCOMPARE(rateOf(options, 400), 1.0);
    QCOMPARE(coolDownFactor(0.7, 0.3), 1.0);
    QCOMPARE(coolDownFactor(0.775, 0.3), 0.5); // a quarter of the cool-down is done
    QCOMPARE(coolDownFactor(1.0, 0.3), 0.0);
    QCOMPARE(coolDownFactor(0.999, 0.0), 1.0);
}

void TstNetwork::wrongShapesAreRefused()
{
    NetworkShape shape = toy::model(1).shape;
    QVERIFY(checkShape(shape));
    shape.heads = 5;
    QVERIFY(!checkShape(shape));
    QVERIFY(checkShape(shape).error().detail.find("heads") != std::string::npos);
    shape.heads = 4;
    shape.encoderLayers = 0;
    QVERIFY(!checkShape(shape));
    const auto parameters = parametersOf(toy::model(1).shape);
    const NetworkShape good = toy::model(1).shape;
    const auto at = [&](int place) { return parameters[static_cast<std::size_t>(place)].name; };
    QCOMPARE(at(place::decoderLayer(good, 0) + place::crossKeyValue), std::string("decoder.0.cross.kv.weight"));
    QCOMPARE(at(place::encoderLayer(0) + place::encoderFeedOut), std::string("encoder.0.feed.out.weight"));
    QCOMPARE(at(place::decoderNorm(good)), std::string("decoder.norm.gain"));
}

QTEST_GUILESS_MAIN(TstNetwork)
#include "tst_network.moc"
