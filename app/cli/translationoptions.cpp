// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/translationoptions.h"

#include <algorithm>
#include <cstdio>
#include <system_error>
#include <utility>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "app/cli/console.h"
#include "app/cli/support.h"
#include "core/translation/figurejson.h"
#include "core/translation/littletext.h"
#include "core/translation/paralleltext.h"

namespace filigree::app {

namespace {

std::string digits(double value, int places)
{
    char buffer[64];
    std::snprintf(buffer, sizeof buffer, "%.*f", places, value);
    return buffer;
}

void tellLeftOut(Console &console, const DomainRemark &remark)
{
    const ParallelText &text = remark.faults;
    std::string parts;
    for (std::size_t i = 0; i < pairFaults; ++i) {
        if (text.counts[i] == 0)
            continue;
        const auto fault = static_cast<PairFault>(i);
        const auto first = std::find_if(text.remarks.begin(), text.remarks.end(),
                                        [&](const PairRemark &place) { return place.fault == fault; });
        parts += (parts.empty() ? "" : "; ") + grouped(text.counts[i]) + " " + faultText(fault);
        if (first != text.remarks.end())
            parts += ", first in line " + grouped(first->line);
        if (first != text.remarks.end() && first->columns > 0)
            parts += ", which has " + grouped(first->columns) + " and not " + grouped(text.columns);
    }
    if (!parts.empty())
        console.remark(remark.file.string() + ": " + counted(remark.count, "line", "lines") + " of "
                       + grouped(text.lines) + " left out: " + parts);
}

void tell(Console &console, const DomainRemark &remark)
{
    switch (remark.kind) {
    case DomainRemark::Kind::LeftOut:
        return tellLeftOut(console, remark);
    case DomainRemark::Kind::PutAside:
        return console.remark(remark.domain + ": " + counted(remark.count, "pair", "pairs")
                              + " put aside to measure on, as no --dev file has that name");
    case DomainRemark::Kind::TooSmall:
        return console.warn("The domain " + remark.domain
                            + " is too small to measure on a part of it: its training cannot stop by itself.");
    case DomainRemark::Kind::TooLong: // tellLongPairs()
        return;
    }
}

Result<std::vector<DomainFile>> filesOf(const std::vector<std::string> &arguments)
{
    std::vector<DomainFile> out;
    for (const std::string &text : arguments) {
        auto file = pairArgument(text);
        if (!file)
            return failWith(file.error());
        out.push_back(*std::move(file));
    }
    return out;
}

} // namespace

void WorkerOption::declare(CLI::App &command)
{
    command.add_option("--translator", m_program,
                       "The program filigree-translator, where it is not beside this one nor in the environment "
                       "variable FILIGREE_TRANSLATOR");
}

Result<WorkerProcess> WorkerOption::start(Console &console) const
{
    const auto program = findWorker(m_program);
    if (!program)
        return failWith(program.error());
    auto worker = WorkerProcess::start(*program, console.progress());
    if (!worker)
        return worker;
    for (const std::string &warning : worker->hello().warnings)
        console.warn(warning);
    return worker;
}

Result<DomainFile> pairArgument(const std::string &argument)
{
    std::error_code trouble;
    DomainFile out;
    std::string files = argument;
    const std::size_t equals = argument.find('=');
    if (equals != std::string::npos && !std::filesystem::exists(argument, trouble)) {
        out.name = argument.substr(0, equals);
        files = argument.substr(equals + 1);
    }
    const std::size_t comma = files.find(',');
    if (comma != std::string::npos && !std::filesystem::exists(files, trouble)) {
        out.source = files.substr(0, comma);
        out.target = files.substr(comma + 1);
    } else {
        out.source = files;
    }
    if (out.source.empty() || (comma != std::string::npos && out.source != files && out.target.empty()))
        return fail(ErrorCode::InvalidOption,
                    "“" + argument + "” names no parallel text: give NAME=TABLE.tsv or NAME=SOURCE,TARGET.");
    if (equals == std::string::npos || out.name.empty())
        out.name = domainNameOf(out.source);
    return out;
}

Result<std::vector<TrainingDomain>> readDomains(Console &console, const std::vector<std::string> &train,
                                                const std::vector<std::string> &development, std::uint64_t seed)
{
    const auto pairs = filesOf(train);
    if (!pairs)
        return failWith(pairs.error());
    const auto measured = filesOf(development);
    if (!measured)
        return failWith(measured.error());
    for (std::size_t i = 0; i < measured->size(); ++i) { // said with the option's name
        const std::string &name = (*measured)[i].name;
        if (std::none_of(pairs->begin(), pairs->end(), [&](const DomainFile &file) { return file.name == name; }))
            return fail(ErrorCode::InvalidOption,
                        "--dev " + development[i] + ": there is no --pairs file of the domain " + name
                            + ". Name the domain: --dev NAME=FILE.");
    }
    auto texts = readDomainFiles(*pairs, *measured, seed, console.progress());
    if (!texts)
        return failWith(texts.error());
    for (const DomainRemark &remark : texts->remarks)
        tell(console, remark);
    return std::move(texts->domains);
}

void tellLongPairs(Console &console, const TrainingFiles &files, int longest)
{
    for (const LongPair &pair : files.longPairs) {
        const Error told{ErrorCode::InvalidInput,
                         "left out, as it has " + grouped(pair.subwords) + " subwords and the model reads "
                             + grouped(longest) + " at once: cut it into sentences",
                         pair.file, pair.line, 0};
        console.remark(told.message());
    }
    const auto more = files.tooLong - static_cast<std::int64_t>(files.longPairs.size());
    if (more > 0)
        console.remark("... and " + counted(more, "more pair", "more pairs") + " that are too long");
}

void TrainingChoice::declare(CLI::App &command)
{
    const TrainingSettings fewest = fittedToText(m_settings, {}, 1.0); // of no text: what the help says of little
    command.add_flag("--resume", resume, "Go on at the last checkpoint, with the data and settings that it began with");
    command.add_flag("--replace", replace, "A model that stands there gives way");
    command
        .add_option("--epochs", m_epochs,
                    "Passes over the pairs at most (default " + std::to_string(m_settings.maxEpochs) + ")")
        ->check(CLI::Range(0, 1'000'000));
    command.add_option("--steps", m_steps, "Updates at most (default: any number)")
        ->check(CLI::Range(std::int64_t{0}, std::int64_t{1'000'000'000}));
    command
        .add_option("--patience", m_settings.patience, "Measurements without a better one before it stops; 0: never")
        ->check(CLI::Range(0, 1'000'000));
    command
        .add_option("--measure-every", m_measureEvery,
                    "Updates between measurements; 0: after each pass (default, but 25 updates where a pass has fewer)")
        ->check(CLI::Range(std::int64_t{0}, std::int64_t{1'000'000'000}));
    command.add_option("--save-every", m_settings.saveEvery, "Updates between checkpoints (default 500)")
        ->check(CLI::Range(std::int64_t{1}, std::int64_t{1'000'000'000}));
    command.add_option("--batch", m_batchTokens, "Subwords of an update (default 2000; less of little text)")
        ->check(CLI::Range(16, 1'000'000));
    command
        .add_option("--rate", m_peakRate,
                    "Highest learning rate (default " + digits(m_settings.peakRate, 4)
                        + (m_settings.peakRate > fewest.peakRate
                               ? ", with little text " + digits(fewest.peakRate, 4) + ")"
                               : ")"))
        ->check(CLI::Range(1e-7, 1.0));
    command
        .add_option("--warm-up", m_warmUp,
                    "Updates with a rising rate (default " + std::to_string(m_settings.warmUp)
                        + (m_settings.warmUp > fewest.warmUp ? "; less of little text)" : ")"))
        ->check(CLI::Range(0, 1'000'000));
    command
        .add_option("--cool-down", m_coolDown,
                    "Share of the run, at its end, in which the rate falls to zero (default "
                        + digits(m_settings.coolDown, 1)
                        + (m_settings.coolDown > fewest.coolDown ? ", none with little text)" : ")"))
        ->check(CLI::Range(0.0, 1.0));
    command
        .add_option("--dropout", m_settings.dropout,
                    "Share of the numbers that are dropped (default " + digits(m_settings.dropout, 2) + ")")
        ->check(CLI::Range(0.0, 0.9));
    command.add_option("--smoothing", m_settings.labelSmoothing, "Label smoothing (default 0.1)")
        ->check(CLI::Range(0.0, 0.9));
    command
        .add_option("--threads", m_settings.threads,
                    "Threads; more than 4 are idle, the result does not depend on them (default 2)")
        ->check(CLI::Range(1, 256));
    command.add_option("--seed", seed, "Chooses first weights, order and placeholders (default 1)");
    command.add_flag("--no-placeholders", noPlaceholders, "Add no lines with placeholders, by which slots are learned");
    command.add_flag("--no-fisher", noFisher, "Do not measure at the end which weights matter most");
}

Result<TrainingSettings> TrainingChoice::chosen(const std::vector<TrainingDomain> &domains, double pairsPerPair) const
{
    TrainingSettings out = m_settings;
    out.seed = seed;
    if (m_steps)
        out.maxSteps = *m_steps;
    if (m_epochs)
        out.maxEpochs = *m_epochs;
    if (out.maxEpochs == 0 && out.maxSteps == 0)
        return fail(ErrorCode::InvalidOption, "--epochs 0 means any number of passes: say by --steps when it ends.");
    out = fittedToText(out, domains, pairsPerPair, m_batchTokens);
    const auto say = [](auto &setting, const auto &said) { setting = said.value_or(setting); };
    say(out.measureEvery, m_measureEvery);
    say(out.peakRate, m_peakRate);
    say(out.warmUp, m_warmUp);
    say(out.coolDown, m_coolDown);
    return out;
}

void TrainingTeller::operator()(const ProgressEvent &event)
{
    if (event.stage == WorkerStage::Training && event.tokensPerSecond > 0) {
        m_tokensPerSecond = event.tokensPerSecond;
        if (event.loss)
            m_loss = event.loss;
    }
    if (event.development.empty())
        return;
    std::string line = "epoch " + digits(event.epoch, 2) + ", update " + grouped(event.step);
    if (m_loss)
        line += ": loss " + digits(*m_loss, 3) + ", " + grouped(static_cast<std::int64_t>(m_tokensPerSecond))
            + " subwords/s";
    m_console.remark(line + "; " + figuresText(event.development) + (event.best ? " (best)" : ""));
}

std::string figuresText(const std::vector<DevelopmentFigure> &figures)
{
    std::string text;
    for (const DevelopmentFigure &figure : figures) {
        text += (text.empty() ? "" : "; ") + figure.name + ": loss " + digits(figure.loss, 3);
        if (figure.bleu)
            text += ", BLEU " + digits(*figure.bleu, 2);
    }
    return text;
}

void tellModel(Console &console, const std::filesystem::path &folder, const ModelDescription &about, bool json)
{
    const DoneEvent done = about.done.value_or(DoneEvent{});
    if (json) {
        nlohmann::ordered_json all{{"model", folder.string()}, {"origin", originName(about.origin)}};
        if (about.merge) {
            all["k"] = about.merge->k;
            all["way"] = wayName(about.merge->way);
        }
        all["step"] = done.step;
        all["bestStep"] = done.bestStep;
        all["parameters"] = done.parameters;
        all["leftOut"] = done.leftOut;
        all["seconds"] = done.seconds;
        all["processorSeconds"] = about.processorSeconds;
        all["development"] = figuresToJson(done.development);
        return console.printJson(all);
    }
    std::string line = folder.string() + ": " + grouped(done.parameters) + " weights";
    if (about.origin != ModelOrigin::Merged)
        line += ", best after " + grouped(done.bestStep) + " of " + counted(done.step, "update", "updates") + ", "
            + digits(about.processorSeconds / 60.0, 1) + " processor minutes";
    console.printLine(line);
    if (!done.development.empty())
        console.printLine(figuresText(done.development));
}

Error withCheckpoint(Error error, const std::filesystem::path &folder, const char *command)
{
    if (!isModelFolder(folder) || error.code == ErrorCode::InvalidOption)
        return error;
    if (error.code == ErrorCode::Cancelled)
        error.detail = "Cancelled.";
    if (!error.detail.empty() && !error.detail.ends_with('.'))
        error.detail += '.';
    if (isAboutCheckpoint(error))
        error.detail += " Bring the folder back from a copy, or train the model anew by --replace.";
    else if (hasCheckpoint(folder))
        error.detail += " The last checkpoint is kept: go on by `filigree-cli " + std::string(command) + " "
            + folder.string() + " --resume`.";
    else
        error.detail += " No checkpoint was written yet: `filigree-cli " + std::string(command) + " " + folder.string()
            + " --resume` begins anew with the same data.";
    return error;
}

} // namespace filigree::app
