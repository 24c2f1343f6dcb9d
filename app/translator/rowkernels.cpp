// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translator/rowkernels.h"

#include <algorithm>
#include <cmath>

#include "app/translator/vectors.h"

namespace filigree::translator {

namespace {

constexpr float normEpsilon = 1e-5F;

// The sum of value(i).
template <class Value> [[gnu::always_inline]] inline float sumOver(std::int64_t count, Value value)
{
    float sums[lanes] = {};
    std::int64_t i = 0;
    for (; i + lanes <= count; i += lanes) {
        for (int lane = 0; lane < lanes; ++lane)
            sums[lane] += value(i + lane);
    }
    for (; i < count; ++i)
        sums[0] += value(i);
    return sumOf(sums);
}

struct NormRow {
    const float *x;
    const float *g; // the gradient of the result
    const float *gain;
};

struct NormNumbers {
    float mean;
    float scale;
    float meanOfG;
    float meanOfGn;
};

// That the three results lie apart has to be said, or the loop is no vector code.
[[gnu::always_inline]] inline void addNormRow(std::int64_t width, const NormRow &row, const NormNumbers &numbers,
                                              float *__restrict xGradient, float *__restrict gainGradient,
                                              float *__restrict biasGradient)
{
    for (std::int64_t i = 0; i < width; ++i) {
        const float n = (row.x[i] - numbers.mean) * numbers.scale;
        gainGradient[i] += row.g[i] * n;
        biasGradient[i] += row.g[i];
        xGradient[i] = numbers.scale * (row.g[i] * row.gain[i] - numbers.meanOfG - n * numbers.meanOfGn);
    }
}

} // namespace

FILIGREE_EACH_PROCESSOR void normRows(RowsShape shape, const float *x, const float *gain, const float *bias, float *to,
                                      float *statistics)
{
    const std::int64_t width = shape.width;
    for (std::int64_t row = 0; row < shape.rows; ++row, x += width, to += width) {
        const float mean = sumOver(width, [x](std::int64_t i) { return x[i]; }) / static_cast<float>(width);
        const float squares = sumOver(width, [x, mean](std::int64_t i) { return (x[i] - mean) * (x[i] - mean); });
        const float scale = 1.0F / std::sqrt(squares / static_cast<float>(width) + normEpsilon);
        for (std::int64_t i = 0; i < width; ++i)
            to[i] = (x[i] - mean) * scale * gain[i] + bias[i];
        if (statistics != nullptr) {
            statistics[2 * row] = mean;
            statistics[2 * row + 1] = scale;
        }
    }
}

// With n = (x - mean) * scale and g = d(n): d(x) = scale * (g - mean of g - n * mean of (g * n)).
FILIGREE_EACH_PROCESSOR void normRowsBackward(RowsShape shape, const float *x, const float *statistics,
                                              const float *gain, const float *toGradient, float *xGradient,
                                              float *gainGradient, float *biasGradient)
{
    const std::int64_t width = shape.width;
    const float share = 1.0F / static_cast<float>(width);
    for (std::int64_t row = 0; row < shape.rows; ++row, x += width, toGradient += width, xGradient += width) {
        const float mean = statistics[2 * row];
        const float scale = statistics[2 * row + 1];
        const float *g = toGradient;
        const float meanOfG = share * sumOver(width, [g, gain](std::int64_t i) { return g[i] * gain[i]; });
        const float meanOfGn =
            share * sumOver(width, [=](std::int64_t i) { return g[i] * gain[i] * ((x[i] - mean) * scale); });
        addNormRow(width, {x, g, gain}, {mean, scale, meanOfG, meanOfGn}, xGradient, gainGradient, biasGradient);
    }
}

void fillRows(RowsShape shape, const float *bias, float *to)
{
    for (std::int64_t row = 0; row < shape.rows; ++row)
        std::copy_n(bias, shape.width, to + row * shape.width);
}

FILIGREE_EACH_PROCESSOR void addRowsTo(RowsShape shape, const float *rows, float *total)
{
    for (std::int64_t row = 0; row < shape.rows; ++row, rows += shape.width) {
        for (std::int64_t i = 0; i < shape.width; ++i)
            total[i] += rows[i];
    }
}

FILIGREE_EACH_PROCESSOR void rectify(float *x, std::int64_t count)
{
    for (std::int64_t i = 0; i < count; ++i)
        x[i] = x[i] < 0 ? 0 : x[i]; // what is not a number stays so
}

FILIGREE_EACH_PROCESSOR void rectifyBackward(RowsShape shape, const float *rectified, float *gradient, float *total)
{
    for (std::int64_t row = 0; row < shape.rows; ++row, rectified += shape.width, gradient += shape.width) {
        for (std::int64_t i = 0; i < shape.width; ++i) {
            const float kept = rectified[i] > 0 ? gradient[i] : 0;
            gradient[i] = kept;
            total[i] += kept;
        }
    }
}

} // namespace filigree::translator
