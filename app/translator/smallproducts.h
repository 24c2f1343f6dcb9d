// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Products of the small matrices of attention, a sentence's rows by a head's width: a BLAS spends more time on getting
// ready for them than on computing.
#pragma once

namespace filigree::translator {

/// A matrix with `rowStep` floats from row to row and `columnStep` from column to column: one of them is 1.
struct StridedView {
    const float *data = nullptr;
    int rowStep = 0;
    int columnStep = 1;
};

/// C (rows x columns, `step` floats from row to row) = scale * A B, summing over `inner`; the rows of B lie `bStep`
/// floats apart.
void multiplySmall(int rows, int columns, int inner, float scale, StridedView a, const float *b, int bStep, float *c,
                   int step);

/// to (columns x rows, `toStep` floats from row to row) = the transpose of `from` (rows x columns).
void transposeSmall(int rows, int columns, const float *from, int fromStep, float *to, int toStep);

} // namespace filigree::translator
