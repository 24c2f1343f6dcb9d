// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// filigree-subwords SIZE COVERAGE MOST COUNT: reads COUNT sentences, each a line of its standard input, learns subwords
// from them and writes the model to its standard output. Started by filigree and filigree-cli
// (core/translation/subwordlearning.h); not meant to be started by hand. It ends when its input is closed.

#include <cerrno>
#include <charconv>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <iostream>
#include <string>
#include <thread>
#include <vector>

#include <unistd.h>

#include "core/translation/subwordlearning.h"
#include "core/translation/subwords.h"

namespace {

constexpr int failure = 1;
constexpr int wrongUse = 2;

template <class Number> bool read(const char *text, Number &out)
{
    const char *end = text + std::strlen(text);
    const auto result = std::from_chars(text, end, out);
    return result.ec == std::errc() && result.ptr == end;
}

/// Who started it is gone, or wants it no more: nothing is left to do for the threads of SentencePiece.
void endWithInput()
{
    char byte = 0;
    while (true) {
        const ssize_t count = ::read(STDIN_FILENO, &byte, 1);
        if (count == 0 || (count < 0 && errno != EINTR))
            ::_exit(failure);
    }
}

} // namespace

int main(int count, char **arguments)
{
    filigree::SubwordOptions options;
    std::size_t sentences = 0;
    if (count == 2 && std::strcmp(arguments[1], "--version") == 0) {
        std::printf("filigree-subwords %s\n", FILIGREE_VERSION);
        return 0;
    }
    if (count != 5 || !read(arguments[1], options.size) || !read(arguments[2], options.coverage)
        || !read(arguments[3], options.mostSentences) || !read(arguments[4], sentences)) {
        std::fprintf(stderr,
                     "filigree-subwords is started by filigree and filigree-cli, which speak with it over its standard "
                     "input and output.\n");
        return wrongUse;
    }
    if (nice(5) == -1) // the window goes first; a refusal does not matter
        errno = 0;
    options.tellsProgress = true;
    std::ios::sync_with_stdio(false);
    std::vector<std::string> text;
    std::string line;
    while (text.size() < sentences && std::getline(std::cin, line))
        text.push_back(line);
    if (text.size() < sentences)
        return failure; // who started it is gone
    std::thread(endWithInput).detach();
    const auto subwords = filigree::Subwords::train(text, options);
    if (!subwords) {
        std::fprintf(stderr, "%s\n", subwords.error().message().c_str());
        ::_exit(subwords.error().code == filigree::ErrorCode::InvalidInput ? filigree::textRefused : failure);
    }
    const std::string &bytes = subwords->bytes();
    const bool written = std::fwrite(bytes.data(), 1, bytes.size(), stdout) == bytes.size() && std::fflush(stdout) == 0;
    ::_exit(written ? 0 : failure); // a thread still reads
}
