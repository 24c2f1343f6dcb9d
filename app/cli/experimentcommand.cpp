// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// experiment: the grid of a small file, training after training; what is done stays done.
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/support.h"
#include "core/base/files.h"
#include "core/evaluation/experimentfile.h"
#include "core/evaluation/experimentsummary.h"
#include "core/evaluation/nlusystem.h"
#include "core/evaluation/resultsfile.h"
#include "core/project/programversion.h"

namespace filigree::app {

namespace {

class ExperimentCommand final : public Command {
public:
    CLI::App *declare(CLI::App &program) override
    {
        auto *command = program.add_subcommand(
            "experiment", "Compare training sets by training the NLU model on each and measuring it on a test set");
        command->add_option("FILE", m_file, "The experiment, as YAML or JSON; the manual explains it")->required();
        command->add_option("--data", m_data, "The folder of the files that FILE names (default: that of FILE)");
        command->add_option("--results", m_results,
                            "Where each result is kept as soon as it is there; a second run goes on behind them "
                            "(default: beside FILE, with the suffix .results.jsonl)");
        command->add_option("--seeds", m_seeds, "Use the first N seeds of the file only")->check(CLI::PositiveNumber);
        command->add_option("--count", m_counts, "Sentences of generated sets, instead of those of the file")
            ->check(sentenceCountFault)
            ->allow_extra_args(false);
        command->add_flag("--report-only", m_reportOnly, "Train nothing; the table of what is there");
        command->add_option("--samples", m_summary.bootstrap.samples, "Of the bootstrap (default 1000)")
            ->check(CLI::Range(1, 1'000'000));
        command->add_option("--rounds", m_summary.randomisation.rounds, "Of the randomisation (default 10000)")
            ->check(CLI::Range(1, 10'000'000));
        command->add_option("--threads", m_threads, "The results are the same for any number")
            ->check(CLI::Range(1, 256));
        command->add_option("--output", m_output, "The report; - (default) is standard output");
        auto *json = command->add_flag("--json", m_json, "The report as a JSON object");
        command->add_flag("--markdown", m_markdown, "The report as a page of Markdown (default)")->excludes(json);
        return command;
    }

    Result<void> run(Console &console) override
    {
        auto experiment = readExperiment(m_file, console.progress(), m_data);
        if (!experiment)
            return failWith(experiment.error());
        TrainingOptions training;
        training.threads = m_threads;
        experiment->options.threads = m_threads;
        experiment->model = describe(training) + ' ' + programVersion();
        if (m_seeds > 0 && experiment->options.seeds.size() > m_seeds)
            experiment->options.seeds.resize(m_seeds);
        if (!m_counts.empty())
            experiment->options.counts = m_counts;
        if (auto good = checkExperiment(*experiment); !good) {
            Error wrong = good.error();
            if (wrong.file.empty())
                wrong.file = m_file;
            return failWith(std::move(wrong));
        }
        if (m_results.empty())
            m_results = std::filesystem::path(m_file).replace_extension(".results.jsonl").string();
        SubProgress working(console.progress(), 0.0, 0.95);
        auto cells = m_reportOnly ? resultsSoFar(*experiment)
                                  : runExperiment(*experiment, nluModelSystem(training), m_results, working);
        if (!cells) {
            if (cells.error().code == ErrorCode::Cancelled)
                return fail(ErrorCode::Cancelled,
                            "Cancelled. What is done is in " + m_results + "; run it again to go on.");
            return failWith(cells.error());
        }
        SubProgress summing(console.progress(), 0.95, 1.0);
        const auto summary = summarise(*experiment, *cells, m_summary, summing);
        if (!summary)
            return failWith(summary.error());
        const std::string report = m_json ? toJson(*summary) + '\n' : toMarkdown(*summary);
        if (m_output != "-")
            return writeFile(m_output, report);
        console.print(report);
        return {};
    }

private:
    Result<std::vector<CellResult>> resultsSoFar(const Experiment &experiment) const
    {
        std::error_code ignored;
        if (!std::filesystem::exists(m_results, ignored))
            return failWith({ErrorCode::NotFound, "There are no results yet.", m_results, 0, 0});
        return readResults(m_results, experiment);
    }

    std::string m_file;
    std::string m_data;
    std::string m_results;
    std::string m_output = "-";
    SummaryOptions m_summary;
    std::vector<std::uint64_t> m_counts;
    std::size_t m_seeds = 0;
    int m_threads = threadCount();
    bool m_reportOnly = false;
    bool m_json = false;
    bool m_markdown = false;
};

} // namespace

std::unique_ptr<Command> makeExperimentCommand()
{
    return std::make_unique<ExperimentCommand>();
}

} // namespace filigree::app
