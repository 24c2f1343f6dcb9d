// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Loops over rows of numbers, `width` floats each, one behind the other: norms, biases, rectifiers and what their
// gradients need. Compiled for several processors.
#pragma once

#include <cstdint>

namespace filigree::translator {

/// Rows times width.
struct RowsShape {
    std::int64_t rows = 0;
    std::int64_t width = 0;
};

/// Each row of x less its mean, divided by its deviation, times gain, plus bias. `statistics`, if any, gets two floats
/// a row: the mean and one by the deviation.
void normRows(RowsShape shape, const float *x, const float *gain, const float *bias, float *to, float *statistics);

/// xGradient = what the gradient of normRows()' result means for x; adds to those of gain and bias.
void normRowsBackward(RowsShape shape, const float *x, const float *statistics, const float *gain,
                      const float *toGradient, float *xGradient, float *gainGradient, float *biasGradient);

/// Each row = bias.
void fillRows(RowsShape shape, const float *bias, float *to);
/// total += the sum of the rows.
void addRowsTo(RowsShape shape, const float *rows, float *total);

/// x = max(x, 0)
void rectify(float *x, std::int64_t count);
/// gradient = 0 where `rectified` is, and total += the sum of its rows then.
void rectifyBackward(RowsShape shape, const float *rectified, float *gradient, float *total);

} // namespace filigree::translator
