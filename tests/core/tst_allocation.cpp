// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include <algorithm>
#include <array>
#include <cmath>

#include "core/base/random.h"
#include "core/generation/allocation.h"

using namespace filigree;

namespace {

struct Case {
    std::vector<double> weights;
    std::vector<Count128> capacities;
    std::uint64_t room = 0;
};

Case randomCase(Random &random)
{
    Case out;
    const std::uint64_t strata = 1 + random.below(12);
    for (std::uint64_t i = 0; i < strata; ++i) {
        out.weights.push_back(random.below(6) == 0 ? 0.0 : std::exp(4.0 * random.unit()));
        out.capacities.emplace_back(random.below(60));
        out.room += static_cast<std::uint64_t>(out.capacities.back().value());
    }
    return out;
}

} // namespace

class TestAllocation final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isMonotoneInTheWish();
    void isTheMethodOfWebster();
    void extremes();
    void sameInputSameCounts();
};

/// More sentences are never fewer: the whole grows by one with each that is wished for while there are any, and no
/// stratum gives one back (as largest remainders make it do: the Alabama paradox).
void TestAllocation::isMonotoneInTheWish()
{
    Random random(11);
    for (int round = 0; round < 150; ++round) {
        const Case given = randomCase(random);
        std::vector<std::uint64_t> before(given.weights.size(), 0);
        for (std::uint64_t wanted = 0; wanted <= given.room + 2; ++wanted) {
            const Allocation now = allocate(wanted, given.weights, given.capacities);
            QCOMPARE(now.total, std::min(wanted, given.room));
            for (std::size_t i = 0; i < before.size(); ++i)
                QVERIFY2(now.counts[i] >= before[i],
                         qPrintable(QStringLiteral("round %1, wanted %2, stratum %3").arg(round).arg(wanted).arg(i)));
            before = now.counts;
        }
        for (std::size_t i = 0; i < before.size(); ++i)
            QCOMPARE(Count128(before[i]), given.capacities[i]); // in the end everybody has all
    }
}

/// The definition, seat by seat.
void TestAllocation::isTheMethodOfWebster()
{
    Random random(13);
    for (int round = 0; round < 200; ++round) {
        const Case given = randomCase(random);
        const std::uint64_t wanted = random.below(given.room + 1);
        std::vector<std::uint64_t> seats(given.weights.size(), 0);
        for (std::uint64_t k = 0; k < wanted; ++k) {
            std::size_t best = seats.size();
            std::array<double, 3> most{};
            for (std::size_t i = 0; i < seats.size(); ++i) {
                if (Count128(seats[i]) == given.capacities[i])
                    continue;
                const double weight = given.weights[i] > 0 ? given.weights[i] : 1.0;
                const std::array<double, 3> claim{given.weights[i] > 0 ? 2.0 : 1.0,
                                                  given.weights[i] > 0 && seats[i] == 0 ? 1.0 : 0.0,
                                                  weight / (2.0 * static_cast<double>(seats[i]) + 1.0)};
                if (best == seats.size() || claim > most) {
                    best = i;
                    most = claim;
                }
            }
            ++seats[best];
        }
        QCOMPARE(allocate(wanted, given.weights, given.capacities).counts, seats);
    }
}

/// Huge wishes, huge capacities, weights at both ends of what a number can be.
void TestAllocation::extremes()
{
    const std::vector<Count128> vast(3, Count128(std::uint64_t{1} << 62));
    const Allocation even = allocate(3'000'000'000'000, std::vector<double>{1, 1, 1}, vast);
    QCOMPARE(even.counts, (std::vector<std::uint64_t>(3, 1'000'000'000'000)));
    const Allocation skewed = allocate(1'000'000, std::vector<double>{1e300, 1e-300, 5e-324}, vast);
    QCOMPARE(skewed.counts, (std::vector<std::uint64_t>{999'998, 1, 1}));
    const Allocation all = allocate(~std::uint64_t{0}, std::vector<double>{1, 0, 5e-324},
                                    std::vector<Count128>(3, Count128(std::uint64_t{7})));
    QCOMPARE(all.total, std::uint64_t{21});
    const Allocation most = allocate(~std::uint64_t{0}, std::vector<double>(5'000, 1.0),
                                     std::vector<Count128>(5'000, Count128(std::uint64_t{1} << 62)));
    QCOMPARE(most.total, std::uint64_t{1} << 53); // of what is more than a number can count
    QCOMPARE(allocate(10, std::vector<double>{}, std::vector<Count128>{}).total, std::uint64_t{0});
}

void TestAllocation::sameInputSameCounts()
{
    Random random(12);
    for (int round = 0; round < 50; ++round) {
        const Case given = randomCase(random);
        const std::uint64_t wanted = random.below(400);
        QCOMPARE(allocate(wanted, given.weights, given.capacities).counts,
                 allocate(wanted, given.weights, given.capacities).counts);
    }
}

QTEST_GUILESS_MAIN(TestAllocation)
#include "tst_allocation.moc"
