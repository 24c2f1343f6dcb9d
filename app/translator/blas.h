// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Products of matrices that lie row by row, by what LibTorch itself uses: oneDNN where that suits the processor, else
// the system's BLAS.
#pragma once

#include <string>

namespace filigree::translator {

/// A matrix within a larger one: `step` floats from row to row.
struct MatrixView {
    const float *data = nullptr;
    int step = 0;
    bool transposed = false; ///< read it as its transpose
};

/// C (rows x columns, `step` floats from row to row) = scale * A B + keep * C, summing over `inner`.
void multiply(int rows, int columns, int inner, float scale, MatrixView a, MatrixView b, float keep, float *c,
              int step);

/// Whether oneDNN multiplies, and not the BLAS.
[[nodiscard]] bool usesOneDnn();

/// Thousand millions of operations a second of one large product on this thread, the best of a few tries; the reference
/// BLAS has about 2.
[[nodiscard]] double blasSpeed();

/// "LibTorch 1.13.1"
[[nodiscard]] std::string engineName();

/// The kernel that OpenBLAS has chosen for this processor, as "Haswell"; empty where the BLAS is another one.
[[nodiscard]] std::string openBlasKernel();

/// Tells LibTorch and the BLAS to use one thread in the thread that calls: our own threads share the work.
void useOneThread();

} // namespace filigree::translator
