// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast a corpus is written: sentences and bytes a second, by format and number of threads, beside `cp` of the same
// file and OpenFst's fstrandgen on the same machine in the same run.
//   generationbench [GRAMMAR.jsgf] [COUNT] [FOLDER]
// Without a grammar: a music grammar with a catalogue of 100,000 artists.

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>

#include <sys/resource.h>

#include "core/base/files.h"
#include "core/base/random.h"
#include "core/formats/jsgf.h"
#include "core/fst/fstexport.h"
#include "core/generation/corpusexport.h"

using namespace filigree;

namespace {

NoProgress noProgress;

double seconds(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double runTool(const std::string &command)
{
    const auto start = std::chrono::steady_clock::now();
    return std::system(command.c_str()) == 0 ? seconds(start) : -1.0; // NOLINT: a benchmark
}

/// Pronounceable names, all different.
std::string artistName(Random &random, int number)
{
    static const char *const syllables[] = {"ka", "mi", "lo", "ren", "to", "sha", "vi", "del", "no", "ra", "be", "sun"};
    std::string out;
    for (int word = 0; word < 2; ++word) {
        for (std::uint64_t i = 0; i < 2 + random.below(2); ++i)
            out += syllables[random.below(12)];
        out += word == 0 ? " " : "";
    }
    return out + std::to_string(number);
}

Result<Grammar> musicGrammar()
{
    auto grammar =
        readJsgf("#JSGF V1.0 UTF-8 en-US;\ngrammar music;\n"
                 "<genre> = pop | rock | hip hop | jazz | soul | classic rock | folk | blues;\n"
                 "<play> = play | put on | start playing | i want to hear | let me listen to;\n"
                 "<polite> = please | could you | can you | would you please;\n"
                 "<artist> = someone;\n"
                 "public <PlayMusic> = [<polite>] <play> ([some | some more | a bit of] <genre>{GenreName} "
                 "[music | songs] | [a song by | something by | music by] <artist>{ArtistName}) "
                 "[in the (kitchen | living room){Room} [please]];\n"
                 "public <AddArtist> = add <artist>{ArtistName} to my [<genre>{GenreName}] (list | favorites);\n");
    if (!grammar)
        return grammar;
    Random random(1);
    for (Rule &rule : grammar->rules)
        if (rule.name == "artist") {
            rule.values.clear();
            for (int i = 0; i < 100'000; ++i)
                rule.values.push_back({artistName(random, i), 1.0, 0});
        }
    return grammar;
}

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

int failed(const Error &error)
{
    std::fprintf(stderr, "%s\n", error.message().c_str());
    return 1;
}

double randomGenerationRate(const CompiledGrammar &grammar, const std::filesystem::path &folder)
{
    const std::filesystem::path fst = folder / "bench.fst";
    if (!exportFst(grammar, 0, FstFormat::OpenFst, fst, {}, noProgress))
        return -1;
    const int count = 20'000;
    const double time = runTool("fstrandgen --select=uniform --npath=" + std::to_string(count) + " '" + fst.string()
                                + "' > /dev/null 2>&1");
    const double loading = runTool("fstrandgen --select=uniform --npath=1 '" + fst.string() + "' > /dev/null 2>&1");
    std::filesystem::remove(fst);
    return time < 0 || time <= loading ? -1 : count / (time - loading); // without the time to load the machine
}

} // namespace

int main(int argc, char **argv)
{
    const bool own = argc > 1 && std::filesystem::exists(argv[1]);
    const int next = own ? 2 : 1;
    const std::uint64_t count = argc > next ? std::strtoull(argv[next], nullptr, 10) : 10'000'000;
    const std::filesystem::path folder = argc > next + 1 ? argv[next + 1] : ".";
    const auto text = own ? readFile(argv[1]) : Result<std::string>();
    if (!text)
        return failed(text.error());
    const auto grammar = own ? readJsgf(*text) : musicGrammar();
    if (!grammar)
        return failed(grammar.error());
    auto start = std::chrono::steady_clock::now();
    const auto compiled = CompiledGrammar::compile(*grammar, noProgress);
    if (!compiled)
        return failed(compiled.error());
    std::printf("compiled in %.3f s: %s sentences\n", seconds(start), (*compiled)->size().toString().c_str());
    CorpusRecipe recipe;
    recipe.count = count;
    const auto plan = CorpusPlan::make(*compiled, recipe, noProgress);
    if (!plan)
        return failed(plan.error());
    const double rate = randomGenerationRate(**compiled, folder);
    std::printf("%-8s %7s %12s %14s %10s %8s %10s\n", "format", "threads", "seconds", "sentences/s", "MB/s", "of cp",
                "fstrandgen");
    for (const char *format : {"golden", "jsonl", "text"})
        for (const int threads : {1, 2}) {
            const std::filesystem::path path = folder / "bench.out";
            start = std::chrono::steady_clock::now();
            const auto report = exportCorpus(**plan, path, {format, 1, 1, threads}, noProgress);
            const double time = seconds(start);
            if (!report)
                return failed(report.error());
            const std::filesystem::path copy = folder / "bench.copy";
            const double copying =
                runTool("cp '" + path.string() + "' '" + copy.string() + "' && sync '" + copy.string() + "'");
            std::printf("%-8s %7d %12.2f %14.0f %10.0f %7.1fx %9.0fx\n", format, threads, time,
                        static_cast<double>(report->sentences) / time, static_cast<double>(report->bytes) / time / 1e6,
                        time / copying, static_cast<double>(report->sentences) / time / rate);
            std::filesystem::remove(path);
            std::filesystem::remove(copy);
        }
    std::printf("fstrandgen: %.0f sentences/s; peak memory of this program: %.0f MB\n", rate, peakMegabytes());
    return 0;
}
