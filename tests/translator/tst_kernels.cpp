// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The innermost loops against the plain formula, in sizes around those of a vector: what is left over at the end of a
// row is where they go wrong.
#include <QTest>

#include <algorithm>
#include <cmath>
#include <vector>

#include "app/translator/blas.h"
#include "app/translator/kernels.h"
#include "app/translator/rowkernels.h"
#include "app/translator/smallproducts.h"
#include "core/base/random.h"

using namespace filigree;
using namespace filigree::translator;

namespace {

std::vector<float> numbers(std::size_t count, std::uint64_t seed)
{
    Random random(seed);
    std::vector<float> out(count);
    for (float &x : out)
        x = static_cast<float>(random.unit() * 2 - 1);
    return out;
}

std::size_t size(int rows, int columns)
{
    return static_cast<std::size_t>(rows) * static_cast<std::size_t>(columns);
}

bool close(double a, double b, double tolerance = 1e-5)
{
    return std::abs(a - b) <= tolerance * (1 + std::abs(b));
}

} // namespace

class TstKernels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void smallProducts();
    void products();
    void transposes();
    void softmax();
    void softmaxGradient();
    void highestPlace();
    void dropped();
    void normGradient();
    void rectified();
};

// Nothing beyond the columns of the result is touched.
void TstKernels::smallProducts()
{
    for (const int rows : {1, 3, 4, 5, 9}) {
        for (const int columns : {1, 8, 15, 16, 17, 32, 40}) {
            for (const int inner : {1, 2, 13, 32}) {
                const std::vector<float> a = numbers(size(rows, inner), 1);
                const std::vector<float> b = numbers(size(inner, columns + 3), 2);
                const int step = columns + 2;
                std::vector<float> byRows(size(rows, step), 7.0F);
                multiplySmall(rows, columns, inner, 0.5F, {a.data(), inner}, b.data(), columns + 3, byRows.data(),
                              step);
                std::vector<float> turned(a.size());
                transposeSmall(rows, inner, a.data(), inner, turned.data(), rows);
                std::vector<float> byColumns(size(rows, step), 7.0F);
                multiplySmall(rows, columns, inner, 0.5F, {turned.data(), 1, rows}, b.data(), columns + 3,
                              byColumns.data(), step);
                QVERIFY(byRows == byColumns);
                for (int r = 0; r < rows; ++r) {
                    for (int c = 0; c < columns; ++c) {
                        double sum = 0;
                        for (int k = 0; k < inner; ++k)
                            sum +=
                                double(a[size(r, inner) + size(1, k)]) * double(b[size(k, columns + 3) + size(1, c)]);
                        QVERIFY(close(double(byRows[size(r, step) + size(1, c)]), 0.5 * sum));
                    }
                    QCOMPARE(byRows[size(r, step) + size(1, columns)], 7.0F);
                }
            }
        }
    }
}

// Whoever computes them, in all four ways to lie.
void TstKernels::products()
{
    constexpr int rows = 37;
    constexpr int columns = 21;
    constexpr int inner = 18;
    const std::vector<float> a = numbers(size(rows, inner), 3);
    const std::vector<float> b = numbers(size(inner, columns), 4);
    const std::vector<float> before = numbers(size(rows, columns), 5);
    std::vector<float> turnedA(a.size());
    std::vector<float> turnedB(b.size());
    transposeSmall(rows, inner, a.data(), inner, turnedA.data(), rows);
    transposeSmall(inner, columns, b.data(), columns, turnedB.data(), inner);
    for (const bool aTurned : {false, true}) {
        for (const bool bTurned : {false, true}) {
            std::vector<float> c = before;
            multiply(rows, columns, inner, 2, {aTurned ? turnedA.data() : a.data(), aTurned ? rows : inner, aTurned},
                     {bTurned ? turnedB.data() : b.data(), bTurned ? inner : columns, bTurned}, 1, c.data(), columns);
            for (int r = 0; r < rows; ++r) {
                for (int column = 0; column < columns; ++column) {
                    const std::size_t at = size(r, columns) + size(1, column);
                    double sum = 0;
                    for (int k = 0; k < inner; ++k)
                        sum += double(a[size(r, inner) + size(1, k)]) * double(b[size(k, columns) + size(1, column)]);
                    QVERIFY(close(double(c[at]), double(before[at]) + 2 * sum));
                }
            }
        }
    }
}

void TstKernels::transposes()
{
    const std::vector<float> from = numbers(size(5, 7), 6);
    std::vector<float> to(size(7, 6), 9.0F);
    transposeSmall(5, 7, from.data(), 7, to.data(), 6);
    for (int r = 0; r < 5; ++r) {
        for (int c = 0; c < 7; ++c)
            QCOMPARE(to[size(c, 6) + size(1, r)], from[size(r, 7) + size(1, c)]);
    }
    QCOMPARE(to[5], 9.0F);
}

void TstKernels::softmax()
{
    for (int count = 1; count < 70; ++count) {
        std::vector<float> scores = numbers(size(1, count + 1), 7);
        for (float &score : scores)
            score *= 30;
        const std::vector<float> before = scores;
        const float top = *std::max_element(before.begin(), before.end() - 1);
        double wanted = 0;
        for (int i = 0; i < count; ++i)
            wanted += std::exp(double(before[size(1, i)]) - double(top));
        QVERIFY(close(logSum(scores.data(), count), double(top) + std::log(wanted)));
        QVERIFY(close(double(exponentials(scores.data(), count)), wanted));
        for (int i = 0; i < count; ++i)
            QVERIFY(close(double(scores[size(1, i)]), std::exp(double(before[size(1, i)]) - double(top))));
        QCOMPARE(scores.back(), before.back());
    }
}

void TstKernels::softmaxGradient()
{
    for (const int count : {1, 13, 16, 33}) {
        const std::vector<float> weights = numbers(size(1, count), 8);
        const std::vector<float> before = numbers(size(1, count), 9);
        std::vector<float> gradient = before;
        softmaxBackward(weights.data(), count, gradient.data());
        double sum = 0;
        for (std::size_t i = 0; i < weights.size(); ++i)
            sum += double(weights[i]) * double(before[i]);
        for (std::size_t i = 0; i < weights.size(); ++i)
            QVERIFY(close(double(gradient[i]), double(weights[i]) * (double(before[i]) - sum)));
    }
}

void TstKernels::highestPlace()
{
    for (int count = 1; count < 50; ++count) {
        std::vector<float> scores(size(1, count), -3.0F);
        QCOMPARE(placeOfHighest(scores.data(), count), 0);
        for (int at = 0; at < count; ++at) {
            std::fill(scores.begin(), scores.end(), -3.0F);
            scores[size(1, at)] = -2.0F;
            scores.back() = -2.0F; // the first of two counts
            QCOMPARE(placeOfHighest(scores.data(), count), at);
        }
    }
}

// The share that it says, the same ones each time, others for another seed; and the sum stays about what it was.
void TstKernels::dropped()
{
    constexpr std::int64_t count = 100'003;
    const std::vector<float> x(count, 1.0F);
    std::vector<float> to(count);
    dropNumbers(x.data(), nullptr, to.data(), count, 0.2, 5);
    const auto gone = std::count(to.begin(), to.end(), 0.0F);
    QVERIFY2(std::abs(double(gone) / double(count) - 0.2) < 0.01, qPrintable(QString::number(gone)));
    QCOMPARE(*std::max_element(to.begin(), to.end()), 1.25F);
    std::vector<float> again(count);
    dropNumbers(x.data(), x.data(), again.data(), count, 0.2, 5);
    for (std::size_t i = 0; i < again.size(); ++i)
        QCOMPARE(again[i], 1.0F + to[i]);
    dropNumbers(x.data(), nullptr, again.data(), count, 0.2, 6);
    QVERIFY(again != to);
}

// Against differences of the norm itself.
void TstKernels::normGradient()
{
    for (const int width : {6, 16, 37}) {
        constexpr int rows = 3;
        const RowsShape shape{rows, width};
        std::vector<float> x = numbers(size(rows, width), 10);
        const std::vector<float> gain = numbers(size(1, width), 11);
        const std::vector<float> bias = numbers(size(1, width), 12);
        const std::vector<float> slope = numbers(size(rows, width), 13);
        std::vector<float> to(x.size());
        std::vector<float> statistics(2 * rows);
        const auto value = [&] { // of which `slope` is the gradient at the result
            normRows(shape, x.data(), gain.data(), bias.data(), to.data(), nullptr);
            double sum = 0;
            for (std::size_t i = 0; i < to.size(); ++i)
                sum += double(to[i]) * double(slope[i]);
            return sum;
        };
        normRows(shape, x.data(), gain.data(), bias.data(), to.data(), statistics.data());
        std::vector<float> back(x.size());
        std::vector<float> gainGradient(gain.size());
        std::vector<float> biasGradient(bias.size(), 1.0F); // what is there is added to
        normRowsBackward(shape, x.data(), statistics.data(), gain.data(), slope.data(), back.data(),
                         gainGradient.data(), biasGradient.data());
        for (std::size_t i = 0; i < x.size(); ++i) {
            const float before = x[i];
            x[i] = before + 1e-2F;
            const double above = value();
            x[i] = before - 1e-2F;
            const double difference = (above - value()) / 2e-2;
            x[i] = before;
            QVERIFY2(close(double(back[i]), difference, 2e-2), qPrintable(QString::number(difference)));
        }
        for (std::size_t i = 0; i < gain.size(); ++i) {
            double gainSum = 0;
            double biasSum = 1;
            for (std::size_t r = 0; r < rows; ++r) {
                const std::size_t at = r * gain.size() + i;
                gainSum +=
                    double(slope[at]) * ((double(x[at]) - double(statistics[2 * r])) * double(statistics[2 * r + 1]));
                biasSum += double(slope[at]);
            }
            QVERIFY(close(double(gainGradient[i]), gainSum));
            QVERIFY(close(double(biasGradient[i]), biasSum));
        }
    }
}

void TstKernels::rectified()
{
    std::vector<float> x = numbers(size(3, 19), 14);
    x[5] = std::nanf("");
    rectify(x.data(), static_cast<std::int64_t>(x.size()));
    QVERIFY(std::isnan(x[5])); // so that a training that went wrong shows
    x[5] = 0;
    QVERIFY(*std::min_element(x.begin(), x.end()) == 0.0F);
    std::vector<float> gradient(x.size(), 2.0F);
    std::vector<float> total(19, 1.0F);
    rectifyBackward({3, 19}, x.data(), gradient.data(), total.data());
    for (std::size_t i = 0; i < x.size(); ++i)
        QCOMPARE(gradient[i], x[i] > 0 ? 2.0F : 0.0F);
    for (std::size_t c = 0; c < total.size(); ++c)
        QCOMPARE(total[c], 1.0F + gradient[c] + gradient[c + 19] + gradient[c + 38]);
    std::vector<float> filled(x.size());
    fillRows({3, 19}, total.data(), filled.data());
    addRowsTo({3, 19}, filled.data(), total.data());
    for (std::size_t c = 0; c < total.size(); ++c)
        QCOMPARE(total[c], 4 * filled[c]);
}

QTEST_GUILESS_MAIN(TstKernels)
#include "tst_kernels.moc"
