// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast a corpus is written: sentences and bytes a second, by format and number of threads, beside `cp` of the same
// file and OpenFst's fstrandgen on the same machine in the same run.
//   generationbench [--strata] [GRAMMAR.jsgf] [COUNT] [FOLDER]
// Without a grammar: a music grammar with a catalogue of 100,000 artists. --strata writes a corpus with equal shares of
// all patterns instead, and what it should hold; checkgeneration.sh counts.

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <utility>

#include <sys/resource.h>

#include "core/base/files.h"
#include "core/base/random.h"
#include "core/formats/jsgf.h"
#include "core/fst/fstexport.h"
#include "core/fst/patternsize.h"
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

/// What OpenFst's own tool manages on the same language: the machine of the largest intent as an OpenFst file. Time to
/// load the machine is not counted.
struct RandomGeneration {
    double paths = -1; ///< a second: paths as a binary file
    double printed = -1; ///< a second: with fstprint, which makes text of them
};

RandomGeneration randomGeneration(const CompiledGrammar &grammar, const std::filesystem::path &folder)
{
    std::size_t intent = 0;
    for (std::size_t i = 1; i < grammar.intents().size(); ++i)
        intent = grammar.size(intent) < grammar.size(i) ? i : intent;
    const std::filesystem::path fst = folder / "bench.fst";
    RandomGeneration out;
    if (!exportFst(grammar, intent, FstFormat::OpenFst, fst, {}, noProgress))
        return out;
    const auto timeFor = [&](int count, const char *after) {
        return runTool("fstrandgen --select=uniform --npath=" + std::to_string(count) + " '" + fst.string() + "' "
                       + after);
    };
    const int count = 1'000'000;
    for (auto [rate, after] : {std::pair{&out.paths, "> /dev/null 2>&1"},
                               std::pair{&out.printed, "2> /dev/null | fstprint > /dev/null 2>&1"}}) {
        const double time = timeFor(count, after);
        const double loading = timeFor(1, after);
        *rate = time < 0 || time <= loading ? -1 : count / (time - loading);
    }
    std::filesystem::remove(fst);
    return out;
}

struct Row {
    std::string format;
    int threads = 1;
    double time = 0;
    CorpusExportReport report;
    double copying = 0; ///< cp
    double syncing = 0; ///< cp, and until it is on the disk, as the corpus is
};

Result<Row> measure(const CorpusPlan &plan, const std::string &format, int threads, const std::filesystem::path &folder)
{
    const std::filesystem::path path = folder / "bench.out";
    const std::filesystem::path copy = folder / "bench.copy";
    Row row{format, threads, 0, {}, 0, 0};
    const auto start = std::chrono::steady_clock::now();
    const auto report = exportCorpus(plan, path, {format, 1, 1, threads}, noProgress);
    row.time = seconds(start);
    if (!report)
        return failWith(report.error());
    row.report = *report;
    const std::string command = "cp '" + path.string() + "' '" + copy.string() + "'";
    row.copying = runTool(command);
    std::filesystem::remove(copy);
    row.syncing = runTool(command + " && sync '" + copy.string() + "'");
    std::filesystem::remove(copy);
    std::filesystem::remove(path);
    return row;
}

void print(const Row &row, const RandomGeneration &random)
{
    const double rate = static_cast<double>(row.report.sentences) / row.time;
    std::printf("%-8s %7d %9.2f %13.0f %8.0f %8.1fx %9.1fx %11.1fx %11.1fx\n", row.format.c_str(), row.threads,
                row.time, rate, static_cast<double>(row.report.bytes) / row.time / 1e6, row.time / row.copying,
                row.time / row.syncing, rate / random.paths, rate / random.printed);
    std::fflush(stdout);
}

int benchmark(const CompiledGrammar &grammar, const CorpusPlan &plan, const std::filesystem::path &folder)
{
    const RandomGeneration random = randomGeneration(grammar, folder);
    std::printf("%-8s %7s %9s %13s %8s %9s %10s %12s %12s\n", "format", "threads", "seconds", "sentences/s", "MB/s",
                "of cp", "of cp+sync", "fstrandgen", "+ fstprint");
    for (const char *format : {"golden", "jsonl", "text"})
        for (const int threads : {1, 2}) {
            const auto row = measure(plan, format, threads, folder);
            if (!row)
                return failed(row.error());
            print(*row, random);
        }
    std::printf("fstrandgen: %.0f sentences/s, with fstprint %.0f; peak memory of this program: %.0f MB\n",
                random.paths, random.printed, peakMegabytes());
    return 0;
}

/// Writes FOLDER/strata.jsonl, with the same share for every pattern, and FOLDER/strata.tsv: how many there should be.
int writeStrata(const std::shared_ptr<const CompiledGrammar> &grammar, std::uint64_t count,
                const std::filesystem::path &folder)
{
    const auto sizes = patternSizes(*grammar, noProgress);
    if (!sizes)
        return failed(sizes.error());
    CorpusRecipe recipe;
    recipe.count = count;
    for (const PatternSize &size : *sizes)
        recipe.shares.push_back({size.intent, size.pattern, 1.0});
    const auto plan = CorpusPlan::make(grammar, recipe, noProgress);
    if (!plan)
        return failed(plan.error());
    std::string planned;
    for (const Stratum &stratum : (*plan)->strata())
        if (stratum.count > 0)
            planned += stratum.intent + '\t' + stratum.pattern + '\t' + std::to_string(stratum.count) + '\n';
    if (auto written = writeFile(folder / "strata.tsv", planned); !written)
        return failed(written.error());
    const auto start = std::chrono::steady_clock::now();
    const auto report = exportCorpus(**plan, folder / "strata.jsonl", {"jsonl", 1, 1, 2}, noProgress);
    if (!report)
        return failed(report.error());
    std::printf("%llu sentences of %zu patterns in %.2f s\n", static_cast<unsigned long long>(report->sentences),
                (*plan)->strata().size(), seconds(start));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    int next = 1;
    const bool strata = argc > next && std::string(argv[next]) == "--strata";
    next += strata ? 1 : 0;
    const bool own = argc > next && std::filesystem::exists(argv[next]);
    const auto text = own ? readFile(argv[next]) : Result<std::string>();
    next += own ? 1 : 0;
    const std::uint64_t count = argc > next ? std::strtoull(argv[next], nullptr, 10) : 10'000'000;
    const std::filesystem::path folder = argc > next + 1 ? argv[next + 1] : ".";
    if (!text)
        return failed(text.error());
    const auto grammar = own ? readJsgf(*text) : musicGrammar();
    if (!grammar)
        return failed(grammar.error());
    const auto start = std::chrono::steady_clock::now();
    const auto compiled = CompiledGrammar::compile(*grammar, noProgress);
    if (!compiled)
        return failed(compiled.error());
    std::printf("compiled in %.3f s: %s sentences\n", seconds(start), (*compiled)->size().toString().c_str());
    if (strata)
        return writeStrata(*compiled, count, folder);
    CorpusRecipe recipe;
    recipe.count = count;
    const auto plan = CorpusPlan::make(*compiled, recipe, noProgress);
    return plan ? benchmark(**compiled, **plan, folder) : failed(plan.error());
}
