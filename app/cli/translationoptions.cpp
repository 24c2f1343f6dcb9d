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
#include "core/translation/paralleltext.h"

namespace filigree::app {

namespace {

constexpr std::size_t mostDevelopment = 1000;
constexpr std::size_t developmentShare = 20; // one in so many

std::string digits(double value, int places)
{
    char buffer[64];
    std::snprintf(buffer, sizeof buffer, "%.*f", places, value);
    return buffer;
}

/// "tatoeba" of data/tatoeba.train.tsv
std::string nameOf(const std::filesystem::path &file)
{
    std::string name = file.filename().string();
    name = name.substr(0, name.find('.'));
    for (char &letter : name) {
        const bool good = (letter >= '0' && letter <= '9') || (letter >= 'A' && letter <= 'Z')
            || (letter >= 'a' && letter <= 'z') || letter == '_' || letter == '-';
        letter = good ? letter : '-';
    }
    return name;
}

void tellLeftOut(Console &console, const std::filesystem::path &file, const ParallelText &text)
{
    std::string parts;
    for (std::size_t i = 0; i < pairFaults; ++i) {
        if (text.counts[i] == 0)
            continue;
        const auto fault = static_cast<PairFault>(i);
        const auto first = std::find_if(text.remarks.begin(), text.remarks.end(),
                                        [&](const PairRemark &remark) { return remark.fault == fault; });
        parts += (parts.empty() ? "" : "; ") + grouped(text.counts[i]) + " " + faultText(fault);
        if (first != text.remarks.end())
            parts += ", first in line " + grouped(first->line);
    }
    if (!parts.empty())
        console.remark(file.string() + ": " + counted(text.leftOut(), "line", "lines") + " of " + grouped(text.lines)
                       + " left out: " + parts);
}

Result<std::vector<SentencePair>> readPairs(Console &console, const PairArgument &argument)
{
    const ParallelOptions options;
    auto text = argument.target.empty()
        ? readParallelTable(argument.source, options, console.progress())
        : readParallelFiles(argument.source, argument.target, options, console.progress());
    if (!text)
        return failWith(text.error());
    tellLeftOut(console, argument.source, *text);
    return std::move(text->pairs);
}

TrainingDomain *find(std::vector<TrainingDomain> &domains, const std::string &name)
{
    const auto found =
        std::find_if(domains.begin(), domains.end(), [&](const TrainingDomain &one) { return one.name == name; });
    return found == domains.end() ? nullptr : &*found;
}

/// Takes the development set from the training pairs.
void drawDevelopment(Console &console, TrainingDomain &domain, std::uint64_t seed)
{
    const std::size_t wanted = std::min(mostDevelopment, domain.train.size() / developmentShare);
    if (wanted == 0)
        return console.warn("The domain " + domain.name
                            + " is too small to measure on a part of it: its training cannot stop by itself.");
    auto split = splitPairs(std::move(domain.train), wanted, 0, seed);
    domain.train = std::move(split.train);
    domain.development = std::move(split.development);
    console.remark(domain.name + ": " + counted(static_cast<std::int64_t>(domain.development.size()), "pair", "pairs")
                   + " put aside to measure on, as no --dev file has that name");
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

Result<PairArgument> pairArgument(const std::string &argument)
{
    std::error_code trouble;
    PairArgument out;
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
        out.name = nameOf(out.source);
    return out;
}

Result<std::vector<TrainingDomain>> readDomains(Console &console, const std::vector<std::string> &train,
                                                const std::vector<std::string> &development, std::uint64_t seed)
{
    std::vector<TrainingDomain> domains;
    for (const bool isTraining : {true, false}) {
        for (const std::string &text : isTraining ? train : development) {
            const auto argument = pairArgument(text);
            if (!argument)
                return failWith(argument.error());
            TrainingDomain *domain = find(domains, argument->name);
            if (domain == nullptr && !isTraining)
                return fail(ErrorCode::InvalidOption,
                            "--dev " + text + ": there is no --pairs file of the domain " + argument->name
                                + ". Name the domain: --dev NAME=FILE.");
            auto pairs = readPairs(console, *argument);
            if (!pairs)
                return failWith(pairs.error());
            if (domain == nullptr) {
                domains.push_back({argument->name, {}, {}, true, {}});
                domain = &domains.back();
            }
            for (SentencePair &pair : *pairs)
                pair.file = static_cast<std::int32_t>(domain->files.size());
            domain->files.push_back(argument->source.string());
            auto &to = isTraining ? domain->train : domain->development;
            to.insert(to.end(), std::make_move_iterator(pairs->begin()), std::make_move_iterator(pairs->end()));
        }
    }
    for (TrainingDomain &domain : domains) {
        if (domain.development.empty())
            drawDevelopment(console, domain, seed);
    }
    return domains;
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
    command.add_flag("--resume", resume, "Go on at the last checkpoint, with the data and settings that it began with");
    command.add_flag("--replace", replace, "A model that stands there gives way");
    command
        .add_option("--epochs", m_epochs,
                    "Passes over the pairs at most (default " + std::to_string(settings.maxEpochs) + ")")
        ->check(CLI::Range(0, 1'000'000));
    command.add_option("--steps", m_steps, "Updates at most (default: any number)")
        ->check(CLI::Range(std::int64_t{0}, std::int64_t{1'000'000'000}));
    command.add_option("--patience", settings.patience, "Measurements without a better one before it stops; 0: never")
        ->check(CLI::Range(0, 1'000'000));
    command.add_option("--measure-every", settings.measureEvery, "Updates between measurements; 0: after each pass")
        ->check(CLI::Range(std::int64_t{0}, std::int64_t{1'000'000'000}));
    command.add_option("--save-every", settings.saveEvery, "Updates between checkpoints (default 500)")
        ->check(CLI::Range(std::int64_t{1}, std::int64_t{1'000'000'000}));
    command.add_option("--batch", settings.batchTokens, "Subwords of an update (default 2000)")
        ->check(CLI::Range(16, 1'000'000));
    command.add_option("--rate", settings.peakRate, "Highest learning rate")->check(CLI::Range(1e-7, 1.0));
    command.add_option("--warm-up", settings.warmUp, "Updates with a rising rate")->check(CLI::Range(0, 1'000'000));
    command.add_option("--dropout", settings.dropout, "Share of the numbers that are dropped (default 0.15)")
        ->check(CLI::Range(0.0, 0.9));
    command.add_option("--smoothing", settings.labelSmoothing, "Label smoothing (default 0.1)")
        ->check(CLI::Range(0.0, 0.9));
    command
        .add_option("--threads", settings.threads,
                    "Threads; more than 4 are idle, the result does not depend on them (default 2)")
        ->check(CLI::Range(1, 256));
    command.add_option("--seed", seed, "Chooses first weights, order and placeholders (default 1)");
    command.add_flag("--no-placeholders", noPlaceholders, "Add no lines with placeholders, by which slots are learned");
    command.add_flag("--no-fisher", noFisher, "Do not measure at the end which weights matter most");
}

Result<TrainingSettings> TrainingChoice::chosen() const
{
    TrainingSettings out = settings;
    out.seed = seed;
    if (m_steps)
        out.maxSteps = *m_steps;
    if (m_epochs)
        out.maxEpochs = *m_epochs;
    if (out.maxEpochs == 0 && out.maxSteps == 0)
        return fail(ErrorCode::InvalidOption, "--epochs 0 means any number of passes: say by --steps when it ends.");
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
        auto figures = nlohmann::ordered_json::array();
        for (const DevelopmentFigure &figure : done.development) {
            nlohmann::ordered_json one{{"name", figure.name}, {"loss", figure.loss}};
            if (figure.bleu)
                one["bleu"] = *figure.bleu;
            figures.push_back(std::move(one));
        }
        nlohmann::ordered_json all{{"model", folder.string()}, {"origin", originName(about.origin)}};
        if (about.k)
            all["k"] = *about.k;
        all["step"] = done.step;
        all["bestStep"] = done.bestStep;
        all["parameters"] = done.parameters;
        all["leftOut"] = done.leftOut;
        all["seconds"] = done.seconds;
        all["processorSeconds"] = about.processorSeconds;
        all["development"] = std::move(figures);
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
    std::error_code trouble;
    if (!isModelFolder(folder) || error.code == ErrorCode::InvalidOption)
        return error;
    if (error.code == ErrorCode::Cancelled)
        error.detail = "Cancelled.";
    if (std::filesystem::exists(folder / "training.weights", trouble))
        error.detail += " The last checkpoint is kept: go on by `filigree-cli " + std::string(command) + " "
            + folder.string() + " --resume`.";
    else
        error.detail += " No checkpoint was written yet: `filigree-cli " + std::string(command) + " " + folder.string()
            + " --resume` begins anew with the same data.";
    return error;
}

} // namespace filigree::app
