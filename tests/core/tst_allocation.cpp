// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include <algorithm>
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
    void sameInputSameCounts();
};

/// More sentences are never fewer: the whole grows by one with each that is wished for while there are any, and no
/// stratum falls behind by more than the one sentence that largest remainders may move (the Alabama paradox), so that
/// it has never less than one below the most that it had.
void TestAllocation::isMonotoneInTheWish()
{
    Random random(11);
    for (int round = 0; round < 150; ++round) {
        const Case given = randomCase(random);
        std::vector<std::uint64_t> most(given.weights.size(), 0);
        for (std::uint64_t wanted = 0; wanted <= given.room + 2; ++wanted) {
            const Allocation now = allocate(wanted, given.weights, given.capacities);
            QCOMPARE(now.total, std::min(wanted, given.room));
            for (std::size_t i = 0; i < most.size(); ++i) {
                QVERIFY2(now.counts[i] + 1 >= most[i],
                         qPrintable(QStringLiteral("round %1, wanted %2, stratum %3: %4 after %5")
                                        .arg(round)
                                        .arg(wanted)
                                        .arg(i)
                                        .arg(now.counts[i])
                                        .arg(most[i])));
                most[i] = std::max(most[i], now.counts[i]);
            }
        }
        for (std::size_t i = 0; i < most.size(); ++i)
            QCOMPARE(Count128(most[i]), given.capacities[i]); // in the end everybody has all
    }
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
