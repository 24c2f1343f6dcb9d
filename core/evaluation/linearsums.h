// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The four BLAS functions that LIBLINEAR calls, ours. Private to core/evaluation.
#pragma once

#include <atomic>

namespace filigree {

/// Where it is called, ddot_, daxpy_, dnrm2_ and dscal_ are linked into the program. A program's own functions go
/// before those of libraries, so LIBLINEAR calls these. A BLAS adds in an order that suits the processor, and another
/// one on each: the last digits, and with them the steps of a training, would depend on the machine.
/// What remains the system's is exp() and log(), which differ in the last digit between processors with fused
/// multiply-add and those without.
void linkSumsInFixedOrder();

/// LIBLINEAR cannot be stopped. But it ends when a gradient or a predicted gain is 0: while this lives, the sums of the
/// thread that made it are 0 from when `stop` is true. The weights are worth nothing then.
class StoppableSums {
public:
    explicit StoppableSums(const std::atomic<bool> &stop);
    ~StoppableSums();
    StoppableSums(const StoppableSums &) = delete;
    StoppableSums &operator=(const StoppableSums &) = delete;
};

} // namespace filigree
