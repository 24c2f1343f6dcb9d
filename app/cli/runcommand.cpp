// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// run: the main job in one line. Golden utterances in; project, grammar, machines, corpus and report out.
#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/corpusrecipe.h"
#include "app/cli/machinefiles.h"
#include "app/cli/outputfolder.h"
#include "app/cli/report.h"
#include "app/cli/support.h"
#include "app/cli/trainingchoice.h"
#include "core/base/files.h"
#include "core/formats/corpuswriter.h"
#include "core/formats/jsgf.h"
#include "core/project/newproject.h"

namespace filigree::app {

namespace {

class RunCommand final : public Command {
public:
    CLI::App *declare(CLI::App &program) override
    {
        auto *command = program.add_subcommand("run", "The main job: utterances in, grammar and corpus out");
        command->add_option("GOLDEN", m_files, "Files of golden utterances")->required();
        command->add_option("--catalogue", m_catalogues, "Slot=FILE: values of a slot type; may be repeated")
            ->allow_extra_args(false);
        command->add_option("--count", m_wish.count, "Sentences of the corpus (default 5000)")
            ->check(sentenceCountFault);
        command->add_option("--seed", m_wish.seed, "Seed of all chance (default 1)");
        command
            ->add_option("--distribution", m_wish.distribution,
                         "Shares of the semantic patterns: entropy (default, as in the window), observed, uniform, or "
                         "language: all sentences alike, which leaves little to intents of few sentences")
            ->check(CLI::IsMember({"language", "observed", "uniform", "entropy", "entropy-additive"}));
        command->add_option(
            "--format", m_format,
            "corpus: written beside corpus.jsonl and corpus.golden, or of the training set that --split "
            "and its kin put into DIR/training: "
                + corpusFormatNames());
        m_training.declare(*command, false);
        command->add_option("--generality", m_options.generality, "0 to 1 (default 0.5), see induce")
            ->check(CLI::Range(0.0, 1.0));
        command->add_option("--locale", m_locale, "Locale of the utterances, as in: en-US")->check(localeFault);
        command->add_option("--output", m_output, "The folder; made whole, or not at all")->required();
        command->add_flag("--keep-going", m_keepGoing, "Use the good lines of files that have mistakes");
        command->add_flag("--json", m_json, "Print a JSON object");
        return command;
    }

    Result<void> run(Console &console) override
    {
        m_options.seed = m_training.seed = m_wish.seed;
        if (auto good = checkFormat(); !good)
            return good;
        auto catalogues = catalogueFiles(m_catalogues);
        if (!catalogues)
            return failWith(catalogues.error());
        m_request.files.assign(m_files.begin(), m_files.end());
        m_request.catalogues = *std::move(catalogues);
        m_request.locale = m_locale;
        m_request.keepGoing = m_keepGoing;
        auto folder = OutputFolder::begin(m_output);
        if (!folder)
            return failWith(folder.error());
        m_folder = folder->path();
        if (auto made = make(console); !made)
            return inOutput(made.error());
        if (auto done = folder->commit(); !done)
            return done;
        tell(console);
        return {};
    }

private:
    Result<void> make(Console &console)
    {
        const std::filesystem::path path = m_folder / "project.filigree";
        auto project = NewProject::begin(path, m_locale);
        if (!project)
            return failWith(project.error());
        ProjectStore &store = project->store();
        if (auto imported = importAndTell(console, store, m_request); !imported)
            return failWith(imported.error());
        const auto induced = runInduction(store, m_options, console.progress());
        if (!induced)
            return failWith(induced.error());
        for (const std::string &warning : induced->induction.report.warnings)
            console.warn(warning);
        const LoadedGrammar loaded{induced->run, induced->induction.grammar, induced->compiled};
        m_rules = loaded.grammar.rules.size();
        if (auto written = writeResults(console, store, loaded); !written)
            return written;
        m_written.insert(m_written.begin(), path);
        return project->finish();
    }

    Result<void> writeResults(Console &console, ProjectStore &store, const LoadedGrammar &loaded)
    {
        if (auto written = writeCorpora(console, store, loaded); !written)
            return written;
        if (auto written = writeText("grammar.jsgf", writeJsgf(loaded.grammar)); !written)
            return written;
        if (auto written = writeGraphs(console, *loaded.compiled); !written)
            return written;
        const auto report =
            projectReport(store, loaded, std::filesystem::path(m_files.front()).stem().string(), &m_intents);
        return report ? writeText("report.md", *report) : failWith(report.error());
    }

    Result<void> writeCorpora(Console &console, ProjectStore &store, const LoadedGrammar &loaded)
    {
        const auto planned = planCorpus(store, &loaded, m_wish, console.progress());
        if (!planned)
            return failWith(planned.error());
        const auto &plan = planned->plan;
        m_sentences = plan->size();
        m_available = plan->available().toString();
        if (plan->size() < plan->wanted())
            console.warn("the grammar has " + counted(m_available, "sentence", "sentences") + ", fewer than the "
                         + grouped(static_cast<std::int64_t>(m_wish.count)) + " wanted; all of them are written");
        auto intents = intentCounts(*plan, console.progress());
        if (!intents)
            return failWith(intents.error());
        m_intents = *std::move(intents);
        const CorpusSource source = corpusSource(plan, "corpus", toJson(m_wish), loaded.grammar);
        for (const auto &[name, format] : corpusFiles()) {
            TrainingChoice choice;
            if (name == "training")
                choice = m_training;
            choice.seed = m_training.seed;
            choice.shuffle = m_training.shuffle;
            if (findCorpusFormat(format)->tags)
                choice.tags = m_training.tags;
            const std::filesystem::path path = m_folder / name;
            const CorpusPlace place{plan->locale(), format, path.string(), 1, 1, threadCount()};
            if (const auto written = writeChosen(console, store, source, choice, place); !written)
                return failWith(written.error());
            m_written.push_back(path);
        }
        return listCorpus(store);
    }

    /// The window opens the project with this corpus.
    Result<void> listCorpus(ProjectStore &store) const
    {
        CorpusWish wish;
        wish.count = std::min(m_wish.count, largestWish);
        wish.seed = std::min(m_wish.seed, largestWish);
        wish.generated = true;
        wish.everySentence = m_wish.distributionOrDefault() == "language";
        ResamplingSettings settings;
        if (const auto distribution = distributionFromName(m_wish.distributionOrDefault()))
            settings.shares.distribution = *distribution;
        if (auto stored = storeResamplingSettings(store, settings); !stored)
            return stored;
        return storeCorpora(store, CorpusList({"corpus", wish}));
    }

    [[nodiscard]] Result<void> checkFormat() const
    {
        return checkChoice(m_training, {m_locale, m_format.empty() ? "jsonl" : m_format, "training", 1, 1, 1});
    }

    /// Names in the folder and their formats.
    [[nodiscard]] std::map<std::string, std::string> corpusFiles() const
    {
        std::map<std::string, std::string> out{{"corpus.golden", "golden"}, {"corpus.jsonl", "jsonl"}};
        if (m_training.isFolder())
            out.emplace("training", m_format.empty() ? "jsonl" : m_format);
        else if (!m_format.empty() && m_format != "jsonl" && m_format != "golden")
            out.emplace("corpus-" + m_format + std::string(findCorpusFormat(m_format)->suffix), m_format);
        return out;
    }

    Result<void> writeText(const char *name, const std::string &text)
    {
        m_written.push_back(m_folder / name);
        return writeFile(m_folder / name, text);
    }

    /// A machine that is too large for a picture or for a file is told; all else is there without it.
    Result<void> writeGraphs(Console &console, const CompiledGrammar &compiled)
    {
        std::error_code error;
        const std::filesystem::path folder = m_folder / "fst";
        if (!std::filesystem::create_directory(folder, error))
            return failWith(systemError(folder, error.value(), ErrorCode::WriteFailed));
        const std::vector<std::string> names = fileNameParts(compiled.intents());
        for (std::size_t i = 0; i < names.size(); ++i) {
            const std::string &intent = compiled.intents()[i];
            for (const char *format : {"svg", "openfst"}) {
                std::filesystem::path path = folder / names[i];
                path += std::string_view(format) == "svg" ? ".svg" : ".fst";
                const auto files = writeMachines(compiled, intent, format, path, console.progress());
                if (files)
                    m_written.insert(m_written.end(), files->begin(), files->end());
                else if (files.error().code == ErrorCode::InvalidInput || files.error().code == ErrorCode::NotFound)
                    console.warn(intent + " has no " + format + " file: " + files.error().detail);
                else
                    return failWith(files.error());
            }
        }
        return {};
    }

    /// A path in the folder under its final name.
    [[nodiscard]] std::filesystem::path finalPath(const std::filesystem::path &path) const
    {
        return std::filesystem::path(m_output) / path.lexically_relative(m_folder);
    }

    /// Errors must not name the temporary folder, which is gone when they are read.
    [[nodiscard]] tl::unexpected<Error> inOutput(Error error) const
    {
        if (error.file.starts_with(m_folder.string()))
            error.file = finalPath(error.file).string();
        return failWith(std::move(error));
    }

    void tell(Console &console) const
    {
        console.remark("made " + counted(static_cast<std::int64_t>(m_sentences), "sentence", "sentences") + " of "
                       + counted(static_cast<std::int64_t>(m_intents.size()), "intent", "intents") + " by "
                       + counted(static_cast<std::int64_t>(m_rules), "rule", "rules") + " in " + m_output
                       + "; its report.md has the counts");
        nlohmann::ordered_json paths = nlohmann::ordered_json::array();
        for (const auto &path : m_written)
            paths.push_back(finalPath(path).string());
        if (m_json) {
            const nlohmann::ordered_json json = {
                {"output", m_output}, {"sentences", m_sentences}, {"available", m_available}, {"files", paths}};
            return console.printJson(json);
        }
        for (const auto &path : paths)
            console.printLine(path.get<std::string>());
    }

    std::vector<std::string> m_files;
    std::vector<std::string> m_catalogues;
    std::string m_locale;
    std::string m_output;
    std::string m_format;
    TrainingChoice m_training;
    GenerateWish m_wish{.count = 5000, .distribution = "entropy"};
    InductionOptions m_options{.threads = threadCount()};
    ImportRequest m_request;
    std::filesystem::path m_folder;
    std::vector<std::filesystem::path> m_written;
    std::uint64_t m_sentences = 0;
    std::string m_available;
    IntentCounts m_intents;
    std::size_t m_rules = 0;
    bool m_keepGoing = false;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> makeRunCommand()
{
    return std::make_unique<RunCommand>();
}

} // namespace filigree::app
