// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// filigree-translator: trains translation models and translates with them, asked by the workbench or filigree-cli over
// pipes. Not meant to be started by hand.

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <malloc.h>
#include <unistd.h>

#include "app/translator/blas.h"
#include "app/translator/service.h"

namespace {

constexpr const char *readyMark = "FILIGREE_TRANSLATOR_ENVIRONMENT";

// OpenMP and OpenBLAS read the environment while they are loaded, before main: with the right one the program starts
// itself once more. Idle threads of OpenMP that spin take the processor from ours; and an OpenBLAS that is older than
// the processor falls back to kernels for half its width.
void startWithEnvironment(char **arguments)
{
    if (std::getenv(readyMark) != nullptr)
        return;
    setenv(readyMark, "1", 1);
    setenv("OMP_WAIT_POLICY", "passive", 0);
    setenv("GOMP_SPINCOUNT", "0", 0);
    setenv("OMP_NUM_THREADS", "1", 1); // our own threads share the work
#if defined(__x86_64__)
    if (filigree::translator::openBlasKernel() == "Haswell" && __builtin_cpu_supports("avx512f")
        && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq")
        && __builtin_cpu_supports("avx512vl"))
        setenv("OPENBLAS_CORETYPE", "SkylakeX", 0);
#endif
    execv("/proc/self/exe", arguments); // where that fails it only is slower
}

} // namespace

int main(int count, char **arguments)
{
    if (count > 1 && std::strcmp(arguments[1], "--version") == 0) {
        std::printf("filigree-translator %s, %s\n", FILIGREE_VERSION, filigree::translator::engineName().c_str());
        return 0;
    }
    if (count > 1) {
        std::fprintf(stderr,
                     "filigree-translator takes no arguments: it is started by filigree and filigree-cli, which "
                     "speak with it over its standard input and output.\n");
        return 2;
    }
    startWithEnvironment(arguments);
    if (nice(5) == -1) // the window goes first; a refusal does not matter
        errno = 0;
    std::signal(SIGPIPE, SIG_IGN); // a reader that is gone is told by write()
    // Otherwise the system takes the scores of all words back after each step and gives them anew, page by page.
    mallopt(M_MMAP_THRESHOLD, 512 << 20);
    mallopt(M_TRIM_THRESHOLD, 512 << 20);
    filigree::translator::Service service(STDIN_FILENO, STDOUT_FILENO, FILIGREE_VERSION);
    return service.run();
}
