// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// induce: learn the grammar from the golden utterances.
#include <cmath>
#include <cstdint>
#include <string>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "app/cli/console.h"
#include "app/cli/projectcommand.h"
#include "app/cli/support.h"

namespace filigree::app {

namespace {

class InduceCommand final : public ProjectCommand {
public:
    CLI::App *declare(CLI::App &program) override
    {
        auto *command = addCommand(program, "induce", "Learn the grammar");
        command
            ->add_option("--generality", m_options.generality,
                         "0: only the golden utterances; 1: the most general grammar (default 0.5)")
            ->check(CLI::Range(0.0, 1.0));
        command
            ->add_option("--beam", m_options.beam,
                         "Models that are kept and vote in each round; 0 = by the size of the data")
            ->check(CLI::Range(0, 10'000));
        command->add_option("--seed", m_options.seed, "Seed of all chance (default 1)");
        command->add_option("--threads", m_options.threads, "The result is the same for any number")
            ->check(CLI::Range(1, 256));
        addJson(*command);
        return command;
    }

private:
    OpenMode mode() const override { return OpenMode::ReadWrite; }
    bool usesGolden() const override { return true; }

    Result<void> work(Console &console, ProjectStore &store) override
    {
        const auto run = runInduction(store, m_options, console.progress());
        if (!run)
            return failWith(run.error());
        for (const std::string &warning : run->induction.report.warnings)
            console.warn(warning);
        if (m_json)
            tellJson(console, *run, *run->compiled);
        else
            tell(console, *run, *run->compiled);
        return {};
    }

    static void tell(Console &console, const InductionRun &run, const CompiledGrammar &compiled)
    {
        console.printLine("Learned "
                          + counted(static_cast<std::int64_t>(run.induction.grammar.rules.size()), "rule", "rules")
                          + "; the language has " + counted(compiled.size().toString(), "sentence", "sentences"));
        for (std::size_t i = 0; i < compiled.intents().size(); ++i)
            console.printLine("  " + compiled.intents()[i] + ": " + grouped(compiled.size(i).toString()));
        for (const CatalogueProposal &one : run.induction.report.proposals) {
            std::string words;
            for (const std::string &word : one.inside)
                words += (words.empty() ? "" : ", ") + word;
            console.printLine("Not annotated, but " + std::to_string(std::lround(100.0 * one.probability))
                              + " % likely values of the catalogue " + one.catalogue + " (" + one.slot + "): " + words
                              + ", in the rule " + one.rule);
        }
    }

    static nlohmann::ordered_json proposalsOf(const InductionReport &report)
    {
        nlohmann::ordered_json out = nlohmann::ordered_json::array();
        for (const CatalogueProposal &one : report.proposals)
            out.push_back({{"rule", one.rule},
                           {"slot", one.slot},
                           {"catalogue", one.catalogue},
                           {"probability", one.probability},
                           {"inside", one.inside},
                           {"outside", one.outside}});
        return out;
    }

    static void tellJson(Console &console, const InductionRun &run, const CompiledGrammar &compiled)
    {
        nlohmann::ordered_json intents = nlohmann::ordered_json::array();
        for (std::size_t i = 0; i < compiled.intents().size(); ++i)
            intents.push_back({{"intent", compiled.intents()[i]}, {"sentences", compiled.size(i).toString()}});
        const InductionReport &report = run.induction.report;
        const nlohmann::ordered_json json = {{"run", run.run},
                                             {"rules", run.induction.grammar.rules.size()},
                                             {"sentences", compiled.size().toString()},
                                             {"intents", std::move(intents)},
                                             {"logPosteriorStart", report.logPosteriorStart},
                                             {"logPosterior", report.logPosterior},
                                             {"steps", report.steps},
                                             {"proposals", proposalsOf(report)},
                                             {"warnings", report.warnings}};
        console.printJson(json);
    }

    InductionOptions m_options{.threads = threadCount()};
};

} // namespace

std::unique_ptr<Command> makeInduceCommand()
{
    return std::make_unique<InduceCommand>();
}

} // namespace filigree::app
