// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cmath>
#include <set>
#include <vector>

#include <QTest>

#include "core/base/random.h"
#include "core/generation/allocation.h"
#include "core/generation/permutation.h"

using namespace filigree;

namespace {

/// Chi-square of observed counts against equal ones, as a number of standard deviations (Wilson and Hilferty 1931).
double chiSquareZ(const std::vector<std::uint64_t> &counts)
{
    double total = 0;
    for (const auto count : counts)
        total += static_cast<double>(count);
    const double expected = total / static_cast<double>(counts.size());
    double chi = 0;
    for (const auto count : counts)
        chi += (static_cast<double>(count) - expected) * (static_cast<double>(count) - expected) / expected;
    const double freedom = static_cast<double>(counts.size()) - 1;
    return (std::cbrt(chi / freedom) - (1 - 2 / (9 * freedom))) / std::sqrt(2 / (9 * freedom));
}

} // namespace

class TestPermutation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isABijectionOfEverySmallSize()
    {
        for (std::uint64_t size = 0; size <= 2'000; ++size) {
            const Permutation permutation(size, 7 + size);
            std::vector<char> seen(size, 0);
            for (std::uint64_t k = 0; k < size; ++k) {
                const auto value = static_cast<std::uint64_t>(permutation.at(k));
                QVERIFY(value < size && seen[value] == 0);
                seen[value] = 1;
                QVERIFY(permutation.inverse(value) == k);
            }
        }
    }

    void isABijectionBeyondTheTable()
    {
        for (const std::uint64_t size : {4'096ULL, 4'097ULL, 5'000ULL, 8'191ULL, 8'192ULL, 8'193ULL, 65'535ULL,
                                         65'536ULL, 65'537ULL, 1'000'000ULL}) {
            const Permutation permutation(size, 3);
            std::vector<char> seen(size, 0);
            for (std::uint64_t k = 0; k < size; ++k) {
                const auto value = static_cast<std::uint64_t>(permutation.at(k));
                QVERIFY(value < size && seen[value] == 0);
                seen[value] = 1;
            }
        }
    }

    void hugeSizesInvert()
    {
        const auto one = static_cast<uint128>(1);
        for (const uint128 size : {(one << 16) - 1, one << 16, (one << 16) + 1, (one << 32) - 1, one << 32,
                                   (one << 32) + 1, (one << 63) + 5, (one << 64) - 1, one << 64, (one << 64) + 1,
                                   (one << 100) + 12345, (one << 127) + 1, Count128::maximum()}) {
            const Permutation permutation(size, 11);
            std::set<std::string> seen;
            for (std::uint64_t i = 0; i < 500; ++i)
                for (const uint128 k : {static_cast<uint128>(i), size / 2 + i, size - 1 - i}) {
                    const uint128 value = permutation.at(k);
                    QVERIFY(value < size);
                    QVERIFY(permutation.inverse(value) == k);
                    QVERIFY(seen.insert(toDecimal(value)).second);
                }
        }
    }

    void manyAtOnceAreTheSame()
    {
        const auto one = static_cast<uint128>(1);
        for (const uint128 size : {uint128(1), uint128(100), uint128(4'097), uint128(8'193), (one << 16) - 1, one << 16,
                                   (one << 16) + 1, (one << 32) - 1, one << 32, (one << 32) + 1, (one << 64) - 1,
                                   one << 64, (one << 64) + 1, (one << 127) + 1})
            for (const std::size_t count : {1, 63, 64, 65, 200}) {
                const Permutation permutation(size, 5);
                std::vector<uint128> many;
                for (std::size_t i = 0; i < count; ++i)
                    many.push_back((size / 3 + i) % size);
                const std::vector<uint128> before = many;
                permutation.replace(many);
                for (std::size_t i = 0; i < count; ++i)
                    QVERIFY(many[i] == permutation.at(before[i]));
            }
    }

    void seedsAndMachinesAgree()
    {
        QVERIFY(Permutation(100'000, 1).at(5) != Permutation(100'000, 2).at(5));
        // Reference values: they must never change, or stored recipes would mean other corpora.
        QCOMPARE(toDecimal(Permutation(1'000, 1).at(0)), std::string("173"));
        const Permutation million(1'000'000, 1);
        QCOMPARE(toDecimal(million.at(0)) + ' ' + toDecimal(million.at(1)) + ' ' + toDecimal(million.at(999'999)),
                 std::string("376194 366925 91486"));
        const Permutation huge(static_cast<uint128>(1) << 100, 1);
        QCOMPARE(toDecimal(huge.at(0)), std::string("4095434151529761901697246870"));
    }

    void mixesWell_data()
    {
        QTest::addColumn<qulonglong>("size");
        for (const qulonglong size :
             {10ULL, 100ULL, 4'000ULL, 5'000ULL, 70'000ULL, 1'000'003ULL, 1ULL << 33, 1ULL << 62})
            QTest::addRow("%llu", size) << size;
    }

    /// Over many seeds, the first places go to all parts of the range equally often, neighbours are independent of each
    /// other, and the place of a given number is uniform.
    void mixesWell()
    {
        QFETCH(qulonglong, size);
        constexpr std::size_t cells = 10;
        std::vector<std::uint64_t> first(cells), pairs(cells * cells), steps(cells), place(cells);
        const auto cell = [&](uint128 value) { return static_cast<std::size_t>(value * cells / size); };
        for (std::uint64_t seed = 0; seed < 4'000; ++seed) {
            const Permutation permutation(size, seed);
            ++first[cell(permutation.at(0))];
            ++place[cell(permutation.inverse(size / 3))];
            if (size >= 4'000) { // among few numbers "without replacement" shows
                ++pairs[cell(permutation.at(seed % 50)) * cells + cell(permutation.at(seed % 50 + 1))];
                ++steps[cell((permutation.at(seed % 50 + 1) + size - permutation.at(seed % 50)) % size)];
            }
        }
        QVERIFY2(std::abs(chiSquareZ(first)) < 4.0, qPrintable(QString::number(chiSquareZ(first))));
        QVERIFY2(std::abs(chiSquareZ(place)) < 4.0, qPrintable(QString::number(chiSquareZ(place))));
        if (size >= 4'000) {
            QVERIFY2(chiSquareZ(pairs) < 4.0, qPrintable(QString::number(chiSquareZ(pairs))));
            QVERIFY2(chiSquareZ(steps) < 4.0, qPrintable(QString::number(chiSquareZ(steps))));
        }
    }

    void prefixesOfOneSeedAreUniform()
    {
        const std::uint64_t size = 3'000'000'000ULL;
        for (std::uint64_t seed = 1; seed <= 5; ++seed) {
            const Permutation permutation(size, seed);
            std::vector<std::uint64_t> counts(1'000);
            for (std::uint64_t k = 0; k < 200'000; ++k)
                ++counts[static_cast<std::size_t>(permutation.at(k) * counts.size() / size)];
            QVERIFY(std::abs(chiSquareZ(counts)) < 4.0);
        }
    }

    void allocationFillsLikeWater()
    {
        const auto counts = [](std::uint64_t wanted, std::vector<double> weights, std::vector<Count128> capacities) {
            return allocate(wanted, weights, capacities).counts;
        };
        using V = std::vector<std::uint64_t>;
        const Count128 much = Count128::more();
        QVERIFY(counts(10, {1, 1}, {much, much}) == V({5, 5}));
        QVERIFY(counts(10, {1, 2}, {much, much}) == V({3, 7}));
        QVERIFY(counts(10, {1, 1}, {2, much}) == V({2, 8}));
        QVERIFY(counts(10, {1, 1, 2}, {much, 1, much}) == V({3, 1, 6}));
        QVERIFY(counts(10, {1, 1}, {3, 4}) == V({3, 4}));
        QVERIFY(counts(10, {1, 0}, {3, much}) == V({3, 7}));
        QVERIFY(counts(10, {1000, 1, 1}, {much, much, much}) == V({8, 1, 1}));
        QVERIFY(counts(2, {1, 1, 1}, {much, much, much}) == V({1, 1, 0}));
        QVERIFY(counts(0, {1}, {much}) == V({0}));
        QVERIFY(counts(5, {}, {}).empty());
        QVERIFY(counts(5, {0, 0}, {much, much}) == V({3, 2}));
        Random random(5);
        for (int round = 0; round < 500; ++round) {
            std::vector<double> weights;
            std::vector<Count128> capacities;
            std::uint64_t room = 0;
            for (std::uint64_t i = 0; i < 1 + random.below(20); ++i) {
                weights.push_back(random.below(4) == 0 ? 0.0 : random.unit());
                capacities.emplace_back(random.below(100));
                room += static_cast<std::uint64_t>(capacities.back().value());
            }
            const std::uint64_t wanted = random.below(1'500);
            const Allocation out = allocate(wanted, weights, capacities);
            QCOMPARE(out.total, std::min(wanted, room));
            std::uint64_t sum = 0;
            for (std::size_t i = 0; i < weights.size(); ++i) {
                QVERIFY(Count128(out.counts[i]) == capacities[i] || Count128(out.counts[i]) < capacities[i]);
                sum += out.counts[i];
            }
            QCOMPARE(sum, out.total);
        }
    }
};

QTEST_GUILESS_MAIN(TestPermutation)
#include "tst_permutation.moc"
