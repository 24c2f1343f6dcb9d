// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// filigree-translator: trains translation models and translates with them, asked by the workbench or filigree-cli over
// pipes. Not meant to be started by hand.

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>

#include <unistd.h>

#include "app/translator/blas.h"
#include "app/translator/environment.h"
#include "app/translator/service.h"

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
    filigree::translator::startWithEnvironment(arguments);
    if (nice(5) == -1) // the window goes first; a refusal does not matter
        errno = 0;
    std::signal(SIGPIPE, SIG_IGN); // a reader that is gone is told by write()
    filigree::translator::keepFreedMemory();
    filigree::translator::Service service(STDIN_FILENO, STDOUT_FILENO, FILIGREE_VERSION);
    return service.run();
}
