// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sums inside LIBLINEAR are the program's own, and the same on every processor: no BLAS of the system makes them.
#include <QTest>

#include <atomic>
#include <cmath>
#include <vector>

#include <dlfcn.h>

#include "core/base/random.h"
#include "core/evaluation/linearsolver.h"

using namespace filigree;

namespace {

std::vector<double> numbers(std::size_t count, std::uint64_t seed)
{
    Random random(seed);
    std::vector<double> out;
    for (std::size_t i = 0; i < count; ++i)
        out.push_back(static_cast<double>(random.below(2'000'001)) / 1e6 - 1.0);
    return out;
}

template <class Function> Function *found(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_DEFAULT, name));
}

} // namespace

class TestLinearSums : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// What LIBLINEAR finds under the names of a BLAS is in the program, which also trains here.
    void areTheProgramsOwn()
    {
        LinearProblem problem;
        problem.features = {0, 1};
        problem.values = {1.0F, 1.0F};
        problem.first = {0, 1, 2};
        problem.rows = problem.classes = {0, 1};
        problem.featureCount = problem.classCount = 2;
        NoProgress progress;
        const auto weights = trainOneAgainstRest(problem, 1.0, 0.01, 1, progress);
        QVERIFY(weights);
        QVERIFY(weights->at(0) > 0.0F && weights->at(1) < 0.0F);
        Dl_info own{};
        static const int inTheProgram = 0;
        QVERIFY(dladdr(&inTheProgram, &own) != 0);
        for (const char *name : {"ddot_", "daxpy_", "dnrm2_", "dscal_"}) {
            Dl_info info{};
            void *function = dlsym(RTLD_DEFAULT, name);
            QVERIFY2(function != nullptr && dladdr(function, &info) != 0, name);
            QVERIFY2(info.dli_fbase == own.dli_fbase, info.dli_fname);
        }
    }

    /// The order of the sum is written here as well: its last digit is what must not change.
    void dot()
    {
        auto *ddot = found<double(const int *, const double *, const int *, const double *, const int *)>("ddot_");
        QVERIFY(ddot);
        for (const int n : {0, 1, 3, 4, 9'001}) {
            const auto x = numbers(static_cast<std::size_t>(n), 1);
            const auto y = numbers(static_cast<std::size_t>(n), 2);
            volatile double sums[4] = {0.0, 0.0, 0.0, 0.0};
            for (std::size_t i = 0; i < x.size(); ++i) {
                const volatile double product = x[i] * y[i];
                sums[i % 4] = sums[i % 4] + product;
            }
            const int one = 1;
            const double expected = (sums[0] + sums[2]) + (sums[1] + sums[3]);
            QVERIFY(ddot(&n, x.data(), &one, y.data(), &one) == expected);
        }
    }

    /// Whatever LIBLINEAR was at when the work is cancelled, it ends.
    void cancelsAtAnyStep()
    {
        LinearProblem problem;
        problem.featureCount = 60;
        problem.classCount = 3;
        problem.first = {0};
        Random random(4);
        for (std::uint32_t row = 0; row < 300; ++row) {
            for (std::uint32_t f = static_cast<std::uint32_t>(random.below(6)); f < 60; f += 1 + random.below(9)) {
                problem.features.push_back(f);
                problem.values.push_back(static_cast<float>(1 + random.below(4)));
            }
            problem.first.push_back(problem.features.size());
            problem.rows.push_back(row);
            problem.classes.push_back(static_cast<std::uint32_t>(random.below(3)));
        }
        struct CancelAt final : Progress {
            void report(double) override { }
            [[nodiscard]] bool cancelled() const override { return asked++ >= at; }
            mutable std::atomic<int> asked = 0;
            int at = 0;
        };
        CancelAt never;
        never.at = 1'000'000;
        const auto whole = trainOneAgainstRest(problem, 100.0, 1e-6, 1, never);
        QVERIFY(whole);
        QVERIFY(never.asked > 20);
        for (int at = 0; at < never.asked - 1; ++at) {
            CancelAt progress;
            progress.at = at;
            const auto cancelled = trainOneAgainstRest(problem, 100.0, 1e-6, 1, progress);
            QVERIFY(!cancelled);
            QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
        }
        CancelAt again; // nothing of it stays with the thread
        again.at = 1'000'000;
        QVERIFY(trainOneAgainstRest(problem, 100.0, 1e-6, 1, again).value() == whole.value());
    }

    void theOthers()
    {
        const int n = 3;
        const int one = 1;
        const int two = 2;
        const double x[] = {1.0, 2.0, 3.0};
        double y[] = {1.0, 9.0, 1.0, 9.0, 1.0};
        const double a = 2.0;
        (*found<int(const int *, const double *, const double *, const int *, double *, const int *)>("daxpy_"))(
            &n, &a, x, &one, y, &two);
        QVERIFY(std::vector<double>(y, y + 5) == (std::vector<double>{3.0, 9.0, 5.0, 9.0, 7.0}));
        (*found<int(const int *, const double *, double *, const int *)>("dscal_"))(&n, &a, y, &two);
        QVERIFY(std::vector<double>(y, y + 5) == (std::vector<double>{6.0, 9.0, 10.0, 9.0, 14.0}));
        auto *norm = found<double(const int *, const double *, const int *)>("dnrm2_");
        const double right[] = {3.0, 0.0, 4.0};
        QCOMPARE(norm(&n, right, &one), 5.0);
        const double large[] = {3e200, 0.0, 4e200};
        QVERIFY(std::abs(norm(&n, large, &one) / 5e200 - 1.0) < 1e-15);
        const double small[] = {3e-200, 0.0, 4e-200};
        QVERIFY(std::abs(norm(&n, small, &one) / 5e-200 - 1.0) < 1e-15);
        const double none[] = {0.0, 0.0, 0.0};
        QCOMPARE(norm(&n, none, &one), 0.0);
    }
};

QTEST_GUILESS_MAIN(TestLinearSums)
#include "tst_linearsums.moc"
