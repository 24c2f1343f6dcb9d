// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translator/blas.h"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <vector>

#include <ATen/Parallel.h>
#include <dlfcn.h>
#include <torch/version.h>

// Fortran's interface is the same in every BLAS; cblas.h is not installed with each.
extern "C" void sgemm_(const char *transA, const char *transB, const int *m, const int *n, const int *k,
                       const float *alpha, const float *a, const int *lda, const float *b, const int *ldb,
                       const float *beta, float *c, const int *ldc);

namespace filigree::translator {

namespace {

using OneDnnProduct = int (*)(char transA, char transB, std::int64_t m, std::int64_t n, std::int64_t k, float alpha,
                              const float *a, std::int64_t lda, const float *b, std::int64_t ldb, float beta, float *c,
                              std::int64_t ldc);

// LibTorch's own dependency oneDNN, where it is there, writes its kernels for the very processor: on one with AVX-512
// it is 1.1 to 1.7 times as fast as OpenBLAS, which may be older than the processor. The choice follows from the
// machine and never from a measurement, as what is computed depends on it to the last bit.
OneDnnProduct findOneDnn()
{
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2"))
        return reinterpret_cast<OneDnnProduct>(dlsym(RTLD_DEFAULT, "dnnl_sgemm"));
#endif
    return nullptr;
}

const OneDnnProduct oneDnn = findOneDnn();

} // namespace

bool usesOneDnn()
{
    return oneDnn != nullptr;
}

void multiply(int rows, int columns, int inner, float scale, MatrixView a, MatrixView b, float keep, float *c, int step)
{
    if (rows == 0 || columns == 0)
        return;
    if (oneDnn != nullptr) {
        oneDnn(a.transposed ? 'T' : 'N', b.transposed ? 'T' : 'N', rows, columns, inner, scale, a.data, a.step, b.data,
               b.step, keep, c, step);
        return;
    }
    // By columns, as Fortran counts, a matrix by rows is its transpose: C' = B' A'.
    const char first = b.transposed ? 'T' : 'N';
    const char second = a.transposed ? 'T' : 'N';
    sgemm_(&first, &second, &columns, &rows, &inner, &scale, b.data, &b.step, a.data, &a.step, &keep, c, &step);
}

double blasSpeed()
{
    constexpr int n = 384;
    std::vector<float> a(std::size_t(n) * n, 0.5F);
    std::vector<float> c(a.size());
    multiply(n, n, n, 1, {a.data(), n}, {a.data(), n}, 0, c.data(), n); // the first call sets up its buffers
    double best = 0;
    for (int i = 0; i < 3; ++i) {
        const auto start = std::chrono::steady_clock::now();
        multiply(n, n, n, 1, {a.data(), n}, {a.data(), n}, 0, c.data(), n);
        const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
        best = std::max(best, 2.0 * n * n * n / 1e9 / taken.count());
    }
    return best;
}

std::string engineName()
{
    return std::string("LibTorch ") + TORCH_VERSION;
}

std::string openBlasKernel()
{
    using NameOf = char *(*)();
    const auto nameOf = reinterpret_cast<NameOf>(dlsym(RTLD_DEFAULT, "openblas_get_corename"));
    return nameOf == nullptr ? std::string() : std::string(nameOf());
}

void useOneThread()
{
    at::set_num_threads(1);
}

} // namespace filigree::translator
