// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translator/environment.h"

#include <cstdlib>

#include <malloc.h>
#include <unistd.h>

#include "app/translator/blas.h"

namespace filigree::translator {

namespace {

constexpr const char *readyMark = "FILIGREE_TRANSLATOR_ENVIRONMENT";

} // namespace

void startWithEnvironment(char **arguments)
{
    if (std::getenv(readyMark) != nullptr)
        return;
    setenv(readyMark, "1", 1);
    // idle threads of OpenMP that spin take the processor from ours
    setenv("OMP_WAIT_POLICY", "passive", 0);
    setenv("GOMP_SPINCOUNT", "0", 0);
    setenv("OMP_NUM_THREADS", "1", 1); // our own threads share the work
#if defined(__x86_64__)
    // an OpenBLAS that is older than the processor falls back to kernels for half its width
    if (openBlasKernel() == "Haswell" && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw")
        && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl"))
        setenv("OPENBLAS_CORETYPE", "SkylakeX", 0);
#endif
    execv("/proc/self/exe", arguments); // where that fails it only is slower
}

void keepFreedMemory()
{
    // Otherwise the system takes the scores of all words back after each step and gives them anew, page by page.
    mallopt(M_MMAP_THRESHOLD, 512 << 20);
    mallopt(M_TRIM_THRESHOLD, 512 << 20);
}

} // namespace filigree::translator
