// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// No multiplication may be fused with an addition here: see core/CMakeLists.txt.
#include "core/evaluation/linearsums.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace {

thread_local const std::atomic<bool> *stopOfThread = nullptr;

bool isStopped()
{
    return stopOfThread != nullptr && stopOfThread->load(std::memory_order_relaxed);
}

/// Four sums side by side, as every processor can have them, and their sum.
double dot(int n, const double *x, int stepX, const double *y, int stepY)
{
    double sums[4] = {0.0, 0.0, 0.0, 0.0};
    int i = 0;
    if (stepX == 1 && stepY == 1)
        for (; i + 4 <= n; i += 4)
            for (int k = 0; k < 4; ++k)
                sums[k] += x[i + k] * y[i + k];
    for (; i < n; ++i)
        sums[i % 4] += x[i * stepX] * y[i * stepY];
    return (sums[0] + sums[2]) + (sums[1] + sums[3]);
}

/// Fortran counts from the other end where the step is negative.
template <class Number> Number *begin(int n, Number *x, int step)
{
    return step < 0 ? x - static_cast<std::ptrdiff_t>(n - 1) * step : x;
}

} // namespace

extern "C" {

double ddot_(const int *n, const double *x, const int *stepX, const double *y, const int *stepY);
int daxpy_(const int *n, const double *a, const double *x, const int *stepX, double *y, const int *stepY);
double dnrm2_(const int *n, const double *x, const int *stepX);
int dscal_(const int *n, const double *a, double *x, const int *stepX);

double ddot_(const int *n, const double *x, const int *stepX, const double *y, const int *stepY)
{
    return isStopped() ? 0.0 : dot(*n, begin(*n, x, *stepX), *stepX, begin(*n, y, *stepY), *stepY);
}

int daxpy_(const int *n, const double *a, const double *x, const int *stepX, double *y, const int *stepY)
{
    x = begin(*n, x, *stepX);
    y = begin(*n, y, *stepY);
    for (int i = 0; i < *n; ++i)
        y[i * *stepY] += *a * x[i * *stepX];
    return 0;
}

double dnrm2_(const int *n, const double *x, const int *stepX)
{
    if (isStopped())
        return 0.0;
    const double square = dot(*n, begin(*n, x, *stepX), *stepX, begin(*n, x, *stepX), *stepX);
    if (square > 1e-290 && square < 1e290)
        return std::sqrt(square);
    double largest = 0.0; // squares that are too small or too large for a number
    for (int i = 0; i < *n; ++i)
        largest = std::max(largest, std::abs(begin(*n, x, *stepX)[i * *stepX]));
    double sum = 0.0;
    for (int i = 0; i < *n && largest > 0.0; ++i) {
        const double part = begin(*n, x, *stepX)[i * *stepX] / largest;
        sum += part * part;
    }
    return largest * std::sqrt(sum);
}

int dscal_(const int *n, const double *a, double *x, const int *stepX)
{
    for (int i = 0; i < *n; ++i)
        begin(*n, x, *stepX)[i * *stepX] *= *a;
    return 0;
}
}

namespace filigree {

void linkSumsInFixedOrder() { }

StoppableSums::StoppableSums(const std::atomic<bool> &stop)
{
    stopOfThread = &stop;
}

StoppableSums::~StoppableSums()
{
    stopOfThread = nullptr;
}

} // namespace filigree
