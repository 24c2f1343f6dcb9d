// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translator/smallproducts.h"

#include <cstddef>
#include <cstring>

#include "app/translator/vectors.h"

namespace filigree::translator {

namespace {

using Lanes = float __attribute__((vector_size(lanes * sizeof(float))));

// `Rows` rows by one vector of columns, `count` of which are kept.
template <int Rows>
[[gnu::always_inline]] inline void tile(int count, int inner, float scale, const StridedView &a, const float *b,
                                        int bStep, float *c, int step)
{
    Lanes sums[Rows] = {};
    const float *row = b;
    for (int k = 0; k < inner; ++k, row += bStep) {
        Lanes values;
        if (count == lanes) {
            std::memcpy(&values, row, sizeof values);
        } else {
            values = Lanes{};
            std::memcpy(&values, row, std::size_t(count) * sizeof(float));
        }
        const float *factors = a.data + std::ptrdiff_t(k) * a.columnStep;
        for (int r = 0; r < Rows; ++r)
            sums[r] += factors[std::ptrdiff_t(r) * a.rowStep] * values;
    }
    for (int r = 0; r < Rows; ++r) {
        sums[r] *= scale;
        std::memcpy(c + std::ptrdiff_t(r) * step, &sums[r], std::size_t(count) * sizeof(float));
    }
}

// All rows by one vector of columns.
[[gnu::always_inline]] inline void strip(int rows, int count, int inner, float scale, StridedView a, const float *b,
                                         int bStep, float *c, int step)
{
    constexpr int height = 4; // sums at once, so that none waits for its own last addition
    int row = 0;
    for (; row + height <= rows; row += height) {
        tile<height>(count, inner, scale, a, b, bStep, c, step);
        a.data += std::ptrdiff_t(height) * a.rowStep;
        c += std::ptrdiff_t(height) * step;
    }
    for (; row < rows; ++row) {
        tile<1>(count, inner, scale, a, b, bStep, c, step);
        a.data += a.rowStep;
        c += step;
    }
}

} // namespace

FILIGREE_EACH_PROCESSOR void multiplySmall(int rows, int columns, int inner, float scale, StridedView a, const float *b,
                                           int bStep, float *c, int step)
{
    int column = 0;
    for (; column + lanes <= columns; column += lanes)
        strip(rows, lanes, inner, scale, a, b + column, bStep, c + column, step);
    if (column < columns)
        strip(rows, columns - column, inner, scale, a, b + column, bStep, c + column, step);
}

void transposeSmall(int rows, int columns, const float *from, int fromStep, float *to, int toStep)
{
    for (int row = 0; row < rows; ++row) {
        const float *x = from + std::ptrdiff_t(row) * fromStep;
        for (int column = 0; column < columns; ++column)
            to[std::ptrdiff_t(column) * toStep + row] = x[column];
    }
}

} // namespace filigree::translator
