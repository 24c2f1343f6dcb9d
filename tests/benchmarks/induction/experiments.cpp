// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/induction/experiments.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <utility>

#include "core/base/files.h"
#include "tests/benchmarks/induction/randomgrammar.h"

namespace filigree::bench {

namespace {

template <class Value> Value orExit(Result<Value> result, const std::string &name)
{
    if (!result) {
        std::fprintf(stderr, "%s: %s\n", name.c_str(), result.error().message().c_str());
        std::exit(1);
    }
    return std::move(*result);
}

} // namespace

void Experiments::declare(CLI::App &program)
{
    program.add_option("--seeds", seeds, "Runs of each grammar")->capture_default_str();
    program.add_option("--first-seed", firstSeed, "Seed of the first run")->capture_default_str();
    program.add_option("--random", random, "Grammars drawn at random, besides the files")->capture_default_str();
    program.add_option("--first-random", firstRandom, "Seed of the first of them")->capture_default_str();
    program.add_flag("--print-random", printRandom, "Print the grammars that are drawn");
    program.add_option("FILE", files, "Reference grammars (.gram)")->check(CLI::ExistingFile);
}

std::vector<NamedGrammar> Experiments::grammars() const
{
    std::vector<NamedGrammar> out;
    for (const std::string &file : files)
        out.push_back({std::filesystem::path(file).stem().string(),
                       orExit(HiddenGrammar::parse(orExit(readFile(file), file)), file)});
    for (std::uint64_t i = 0; i < random; ++i) {
        const std::string name = "random " + std::to_string(firstRandom + i);
        const std::string text = randomGrammar(firstRandom + i);
        if (printRandom)
            std::printf("%s", text.c_str());
        out.push_back({name, orExit(HiddenGrammar::parse(text), name)});
    }
    return out;
}

} // namespace filigree::bench
