// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/trainingchoice.h"

#include <algorithm>
#include <charconv>

#include <CLI/CLI.hpp>

#include "app/cli/console.h"
#include "app/cli/support.h"

namespace filigree::app {

void TrainingChoice::declare(CLI::App &command)
{
    command.add_option(
        "--split", split,
        "corpus: parts with no template in common, as in 80/10/10 (train, dev, test) or 90/10 (train, test); "
        "--output is a folder");
    command.add_option("--together", together, "--split: what stays in one part, template (default) or pattern")
        ->check(CLI::IsMember({"template", "pattern"}));
    command.add_option("--seed", seed, "--split: seed of which templates go where (default 1)");
    command
        .add_option("--without", without,
                    "corpus: leave out sentences of golden, reference, test, the name of a corpus, or a file; may be "
                    "repeated")
        ->allow_extra_args(false);
    command.add_flag("--lower-case", lowerCase, "corpus: all words in small letters, by the rules of the locale");
    command.add_flag("--per-intent", perIntent, "corpus: a file for each intent");
    command.add_flag("--manifest", manifest, "corpus: a folder with manifest.json, as the options above make it");
}

bool TrainingChoice::isMade() const
{
    return !split.empty() || !without.empty() || lowerCase || perIntent || manifest;
}

Result<TrainingSetOptions> trainingOptions(const TrainingChoice &choice)
{
    TrainingSetOptions out;
    out.seed = choice.seed;
    out.lowerCase = choice.lowerCase;
    out.filePerIntent = choice.perIntent;
    out.together =
        choice.together == "pattern" ? TrainingSetOptions::Together::Pattern : TrainingSetOptions::Together::Template;
    if (choice.split.empty()) {
        out.parts = {{"corpus", 1.0}};
        return out;
    }
    std::vector<double> shares;
    const char *at = choice.split.data();
    const char *const end = at + choice.split.size();
    bool good = true;
    while (good) {
        double share = 0;
        const auto parsed = std::from_chars(at, end, share, std::chars_format::fixed);
        good = parsed.ec == std::errc() && share > 0 && share < 1e9;
        shares.push_back(share);
        at = parsed.ptr;
        if (at == end || *at != '/')
            break;
        ++at;
    }
    if (!good || at != end || shares.size() < 2 || shares.size() > 3)
        return fail(ErrorCode::InvalidOption,
                    "--split " + choice.split
                        + ": write the shares of train, dev and test, as in 80/10/10, or of train "
                          "and test, as in 90/10.");
    out.parts = {{"train", shares[0]}};
    if (shares.size() == 3)
        out.parts.push_back({"dev", shares[1]});
    out.parts.push_back({"test", shares.back()});
    return out;
}

Result<void> writeAndTell(Console &console, const UtteranceSource &source, const UtteranceSource &without,
                          const std::string &folder, const TrainingSetOptions &options)
{
    if (folder == "-")
        return fail(ErrorCode::InvalidOption,
                    "A folder is written, which standard output cannot be. Name an --output.");
    const auto report = writeTrainingSet(source, without, folder, options, console.progress());
    if (!report)
        return failWith(report.error());
    for (const std::string &warning : report->warnings)
        console.warn(warning);
    std::string text = "Wrote " + grouped(static_cast<std::int64_t>(report->sentences)) + " sentences to " + folder;
    if (report->leftOut > 0)
        text += "; " + grouped(static_cast<std::int64_t>(report->leftOut)) + " were left out";
    console.printLine(text);
    for (const TrainingFile &file : report->files)
        console.printLine("  " + file.name + ": " + grouped(static_cast<std::int64_t>(file.sentences)));
    return {};
}

} // namespace filigree::app
