// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/trainingchoice.h"

#include <charconv>
#include <utility>

#include <CLI/CLI.hpp>

#include "app/cli/console.h"
#include "app/cli/support.h"
#include "core/formats/corpuswriter.h"
#include "core/generation/corpusexport.h"
#include "core/project/programversion.h"

namespace filigree::app {

void TrainingChoice::declare(CLI::App &command, bool ownSeed)
{
    command.add_option(
        "--split", split,
        "corpus: parts with no template in common, as in 80/10/10 (train, dev, test) or 90/10 (train, test); "
        "--output is a folder");
    command.add_option("--together", together, "--split: what stays in one part, template (default) or pattern")
        ->check(CLI::IsMember({"template", "pattern"}));
    if (ownSeed)
        command.add_option("--seed", seed, "Seed of --split and --shuffle (default 1)");
    command
        .add_option("--without", without,
                    "corpus: leave out sentences of golden, reference, test, the name of a corpus, or a file; may be "
                    "repeated")
        ->allow_extra_args(false);
    command.add_flag("--lower-case", lowerCase, "corpus: all words in small letters, by the rules of the locale");
    command.add_flag("--per-intent", perIntent, "corpus: a file for each intent");
    command.add_flag("--manifest", manifest, "corpus: a folder with manifest.json, as the options above make it");
    command.add_flag("--shuffle", shuffle, "corpus: in an order that the seed alone decides");
    command.add_option("--tags", tags, "corpus: tags of " + taggedCorpusFormats() + ": bio (default), bioes or iob1")
        ->check(CLI::IsMember({"bio", "bioes", "iob1"}));
}

bool TrainingChoice::isFolder() const
{
    return !split.empty() || !without.empty() || lowerCase || perIntent || manifest;
}

bool TrainingChoice::isMade() const
{
    return isFolder() || shuffle || tagScheme() != TagScheme::Bio;
}

TagScheme TrainingChoice::tagScheme() const
{
    return filigree::tagScheme(tags).value_or(TagScheme::Bio);
}

Result<TrainingSetOptions> trainingOptions(const TrainingChoice &choice)
{
    TrainingSetOptions out;
    out.seed = choice.seed;
    out.lowerCase = choice.lowerCase;
    out.filePerIntent = choice.perIntent;
    out.tags = choice.tagScheme();
    out.shuffled = choice.shuffle;
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

Result<void> checkChoice(const TrainingChoice &choice, const CorpusPlace &place)
{
    const auto wrong = [](const char *what) { return fail(ErrorCode::InvalidOption, what); };
    if (!choice.isFolder()) {
        if (place.shards > 1 && choice.shuffle)
            return wrong("--shard and --shuffle: a part of a shuffled corpus is no part of it.");
        const auto writer = makeCorpusWriter(place.format, {{}, choice.tagScheme()});
        return writer ? Result<void>() : failWith(writer.error());
    }
    if (place.output == "-")
        return wrong("A folder is written, which standard output cannot be. Name an --output.");
    if (place.shards > 1)
        return wrong("--shard is for one file; leave it out to write a training set.");
    auto options = trainingOptions(choice);
    if (!options)
        return failWith(options.error());
    options->format = place.format;
    return checkTrainingSet(*options);
}

namespace {

Result<UtteranceSource> ordered(const CorpusSource &source, const TrainingChoice &choice, const Progress &progress)
{
    if (!choice.shuffle)
        return source.visit;
    return source.plan ? shuffledSourceOf(source.plan, choice.seed)
                       : shuffledSource(source.visit, choice.seed, progress);
}

Result<WrittenCorpus> writeFolder(Console &console, ProjectStore &store, const CorpusSource &source,
                                  const TrainingChoice &choice, const CorpusPlace &place)
{
    auto options = trainingOptions(choice);
    if (!options)
        return failWith(options.error());
    options->format = place.format;
    options->locale = place.locale;
    options->version = programVersion();
    options->recipe = source.recipe;
    options->without = choice.without;
    const auto without = joinedSources(console, store, choice.without);
    if (!without)
        return failWith(without.error());
    const auto utterances = ordered(source, choice, console.progress());
    if (!utterances)
        return failWith(utterances.error());
    auto report = writeTrainingSet(*utterances, *without, place.output, *options, console.progress());
    if (!report)
        return failWith(report.error());
    for (const std::string &warning : report->warnings)
        console.warn(warning);
    WrittenCorpus out{report->sentences, 0, std::move(report->files), report->leftOut};
    for (const TrainingFile &file : out.files)
        out.bytes += file.bytes;
    return out;
}

} // namespace

Result<WrittenCorpus> writeChosen(Console &console, ProjectStore &store, const CorpusSource &source,
                                  const TrainingChoice &choice, const CorpusPlace &place)
{
    if (auto good = checkChoice(choice, place); !good)
        return failWith(good.error());
    if (choice.isFolder())
        return writeFolder(console, store, source, choice, place);
    if (source.plan && !choice.shuffle) { // from several threads
        const CorpusExportOptions options{place.format, place.shard, place.shards, place.threads, choice.tagScheme()};
        const auto report = exportCorpus(*source.plan, place.output, options, console.progress());
        return report ? Result<WrittenCorpus>({report->sentences, report->bytes, {}, 0}) : failWith(report.error());
    }
    const auto utterances = ordered(source, choice, console.progress());
    if (!utterances)
        return failWith(utterances.error());
    const auto report = writeUtterances(*utterances, place.output, place.format, {place.locale, choice.tagScheme()},
                                        source.plan ? source.plan->size() : 0, console.progress());
    return report ? Result<WrittenCorpus>({report->sentences, report->bytes, {}, 0}) : failWith(report.error());
}

void tellTrainingSet(Console &console, const WrittenCorpus &written, const std::string &folder)
{
    std::string text =
        "Wrote " + counted(static_cast<std::int64_t>(written.sentences), "sentence", "sentences") + " to " + folder;
    if (written.leftOut > 0)
        text += "; " + grouped(static_cast<std::int64_t>(written.leftOut)) + " were left out";
    console.printLine(text);
    for (const TrainingFile &file : written.files)
        console.printLine("  " + file.name + ": " + grouped(static_cast<std::int64_t>(file.sentences)));
}

} // namespace filigree::app
