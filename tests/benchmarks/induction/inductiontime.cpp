// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Time and peak memory of induce() on the first utterances of a file in any format that corpora are read in, each size
// in a process of its own:
//   inductiontime [--sizes 60,250,1000,5000] [--threads N] [--rules] FILE
// --rules prints everything that induction says (rules with all their figures, report), to compare two builds byte by
// byte; what the clock says then goes to the error output.

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>
#include <vector>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/annotation/golden.h"
#include "core/formats/corpusreader.h"
#include "core/grammar/grammar.h"
#include "core/induction/induce.h"
#include "tests/support/pollclock.h"

using namespace filigree;

namespace {

/// The file's first distinct utterances, repeated ones counted.
InductionInput inputOf(const std::string &file, std::size_t size)
{
    InductionInput out;
    auto reader = openCorpus(file);
    if (!reader) {
        std::fprintf(stderr, "%s: %s\n", file.c_str(), reader.error().message().c_str());
        std::exit(1);
    }
    std::map<std::string, std::size_t> known;
    for (std::size_t read = 0; read < size; ++read) {
        auto entry = (*reader)->next();
        if (!entry || !*entry)
            break;
        const std::string key = (*entry)->utterance.intent + '\n' + toGolden((*entry)->utterance);
        const auto [found, fresh] = known.emplace(key, out.utterances.size());
        if (fresh)
            out.utterances.push_back({static_cast<std::int64_t>(read) + 1, (*entry)->utterance, 1});
        else
            ++out.utterances[found->second].count;
        if (out.locale.empty())
            out.locale = (*entry)->locale;
    }
    return out;
}

void print(const Induction &result)
{
    for (const Rule &rule : result.grammar.rules) {
        std::printf("<%s> = %s [gain %.9g, added %s, weight %.9g, evidence", rule.name.c_str(),
                    readableBody(rule, 1'000'000).c_str(), rule.gain, rule.added.toString().c_str(), rule.weight);
        for (const std::int64_t id : rule.evidence)
            std::printf(" %lld", static_cast<long long>(id));
        std::printf("]\n");
        for (const RuleValue &value : rule.values)
            std::printf("    %s %.9g %u\n", value.words.c_str(), value.weight, value.count);
        for (const std::string &example : rule.examples)
            std::printf("    e.g. %s\n", example.c_str());
    }
    std::printf("log posterior %.9g, %.9g before; %d steps\n", result.report.logPosterior,
                result.report.logPosteriorStart, result.report.steps);
    for (const InductionCandidate &one : result.report.candidates)
        std::printf("%.6f %s %s\n", one.support, one.sentence.intent.c_str(), toGolden(one.sentence).c_str());
    for (const std::string &warning : result.report.warnings)
        std::printf("%s\n", warning.c_str());
}

int induceOnce(const std::string &file, std::size_t size, const InductionOptions &options, bool rules)
{
    const InductionInput input = inputOf(file, size);
    tests::PollClock progress;
    NoProgress silent;
    const auto begin = std::chrono::steady_clock::now();
    const auto result = induce(input, options, options.threads == 1 ? static_cast<Progress &>(progress) : silent);
    const double wall = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    if (!result) {
        std::fprintf(stderr, "%s\n", result.error().message().c_str());
        return 1;
    }
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto seconds = [](const timeval &t) {
        return static_cast<double>(t.tv_sec) + 1e-6 * static_cast<double>(t.tv_usec);
    };
    const std::string gap = options.threads == 1
        ? "  " + std::to_string(std::lround(1000 * progress.longest())) + " ms at most between two polls"
        : "";
    std::fprintf(rules ? stderr : stdout,
                 "%6zu utterances (%zu distinct)  %8.2f s  %8.2f s of processor time  %6.0f MB  %5zu rules%s\n", size,
                 input.utterances.size(), wall, seconds(used.ru_utime) + seconds(used.ru_stime),
                 static_cast<double>(used.ru_maxrss) / 1024.0, result->grammar.rules.size(), gap.c_str());
    if (rules)
        print(*result);
    std::fflush(stdout);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    std::vector<std::size_t> sizes{60, 250, 1000, 5000};
    InductionOptions options;
    bool rules = false;
    std::string file;
    for (int i = 1; i < argc; ++i) {
        const std::string arg = argv[i];
        const auto next = [&] { return std::string(i + 1 < argc ? argv[++i] : ""); };
        if (arg == "--sizes") {
            sizes.clear();
            const std::string list = next();
            for (std::size_t at = 0; at < list.size(); at = std::min(list.find(',', at), list.size() - 1) + 1)
                sizes.push_back(std::strtoul(list.c_str() + at, nullptr, 10));
        } else if (arg == "--threads")
            options.threads = std::atoi(next().c_str());
        else if (arg == "--rules")
            rules = true;
        else
            file = arg;
    }
    if (sizes.size() == 1) // under a profiler, one process is easier
        return induceOnce(file, sizes[0], options, rules);
    for (const std::size_t size : sizes) {
        const pid_t child = fork();
        if (child == 0)
            _exit(induceOnce(file, size, options, rules));
        int status = 0;
        if (child < 0 || waitpid(child, &status, 0) < 0 || status != 0)
            return 1;
    }
    return 0;
}
