// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// translate-adapt: a translation model goes on to a new domain without forgetting the old one. translate-merge: what
// can be had of trained models without training.
#include <algorithm>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/cli/console.h"
#include "app/cli/trainingcommand.h"
#include "app/cli/translatecommands.h"
#include "app/cli/translationoptions.h"

namespace filigree::app {

namespace {

class TranslateAdaptCommand final : public TrainingCommand {
public:
    TranslateAdaptCommand()
        : TrainingCommand("translate-adapt", adaptationSettings())
    {
    }

    CLI::App *declare(CLI::App &program) override
    {
        auto *command = program.add_subcommand(
            "translate-adapt", "Adapt a translation model to a new domain, with what keeps it from forgetting");
        declareModel(*command, "The folder of the new model");
        command->add_option("--base", m_base, "The folder of the model to begin with");
        command->add_option("--pairs", m_pairs, "Parallel text of the new domain, as of translate-train");
        command->add_option("--dev", m_development, "The same, to measure on; else a part of --pairs is put aside");
        command->add_option("--old", m_old, "Parallel text of the old domain; else what the base was trained on");
        command->add_option("--old-dev", m_oldDevelopment, "The same, to measure on; needs --old");
        command->add_option("--mix", m_order.oldPerNew, "Old pairs that are mixed in for each new one (default 0)")
            ->check(CLI::Range(0.0, 1000.0));
        auto *ewc = command->add_option("--ewc", m_ewc,
                                        "Elastic weight consolidation: weights that matter for the old domain are held "
                                        "this strongly (0.01 to 1)");
        auto *distance = command->add_option("--pull", m_distance, "All weights are held alike, this strongly");
        ewc->check(CLI::Range(0.0, 1e6))->excludes(distance);
        distance->check(CLI::Range(0.0, 1e6));
        declareRest(*command);
        return command;
    }

private:
    Result<void> checkOptions() const override
    {
        if (m_base.empty() || m_pairs.empty())
            return fail(ErrorCode::InvalidOption,
                        "An adaptation begins with a model (--base FOLDER) and new text (--pairs FILE).");
        if (m_old.empty() && !m_oldDevelopment.empty())
            return fail(ErrorCode::InvalidOption, "--old-dev needs --old.");
        if (!isModelFolder(m_base))
            return failWith({ErrorCode::NotFound, "There is no translation model in this folder.", m_base, 0, 0});
        return checkModelPlace(m_folder, m_choice.replace);
    }

    Result<ModelDescription> train(Console &console, WorkerProcess &worker, const TrainingEvents &events) override
    {
        auto domains = readDomains(console, m_pairs, m_development, m_choice.seed);
        if (!domains)
            return failWith(domains.error());
        auto old = readDomains(console, m_old, m_oldDevelopment, m_choice.seed);
        if (!old)
            return failWith(old.error());
        m_order.base = m_base;
        m_order.domains = *std::move(domains);
        m_order.oldDomains = *std::move(old);
        if (auto chosen = choose(m_order, 1.0 + m_order.oldPerNew, console); !chosen)
            return failWith(chosen.error());
        m_order.pull = m_ewc > 0 ? Pull::Ewc : m_distance > 0 ? Pull::SquaredDistance : Pull::None;
        m_order.lambda = std::max(m_ewc, m_distance);
        return adaptModel(m_order, worker, console.progress(), events);
    }

    std::string m_base;
    std::vector<std::string> m_pairs;
    std::vector<std::string> m_development;
    std::vector<std::string> m_old;
    std::vector<std::string> m_oldDevelopment;
    double m_ewc = 0.0;
    double m_distance = 0.0;
    AdaptOrder m_order;
};

class TranslateMergeCommand final : public Command {
public:
    CLI::App *declare(CLI::App &program) override
    {
        auto *command = program.add_subcommand(
            "translate-merge", "Average adapted models, or merge them with their base, without training");
        command->add_option("MODEL", m_folder, "The folder of the new model")->required();
        command->add_option("--models", m_models, "Adapted models; several are averaged")->required();
        command->add_option("--base", m_order.base, "Their base: the result lies between it and them");
        command->add_option("-k,--k", m_order.point.k, "How much of the adapted ones it has: 0 is the base (default 1)")
            ->check(CLI::Range(0.0, 1e6));
        command->add_flag(
            "--linear", m_linear,
            "A straight line between the two (-k 1 is the adapted one), instead of weighing each number "
            "by how much it matters to either (Fisher information). A little better where old text was mixed in");
        command->add_option("--seed", m_order.seed, "Chooses the sentences of the Fisher information (default 1)");
        command->add_option("--threads", m_order.threads, "Threads (default 2)")->check(CLI::Range(1, 256));
        command->add_flag("--replace", m_replace, "A model that stands there gives way");
        m_worker.declare(*command);
        command->add_flag("--json", m_json, "Print a JSON object");
        return command;
    }

    Result<void> run(Console &console) override
    {
        if (m_order.base.empty() && m_models.size() < 2)
            return fail(ErrorCode::InvalidOption, "Give --base, or several --models to average.");
        if (auto free = checkModelPlace(m_folder, m_replace); !free)
            return free;
        auto worker = m_worker.start(console);
        if (!worker)
            return failWith(worker.error());
        m_order.place = {m_folder, m_replace};
        m_order.models.assign(m_models.begin(), m_models.end());
        m_order.point.way = m_linear ? MergeWay::Line : MergeWay::Fisher;
        auto about = mergeModels(m_order, *worker, console.progress(), {});
        if (!about)
            return failWith(about.error());
        tellModel(console, m_folder, *about, m_json);
        return {};
    }

private:
    std::string m_folder;
    std::vector<std::string> m_models;
    ModelMergeOrder m_order;
    WorkerOption m_worker;
    bool m_linear = false;
    bool m_replace = false;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> makeTranslateAdaptCommand()
{
    return std::make_unique<TranslateAdaptCommand>();
}

std::unique_ptr<Command> makeTranslateMergeCommand()
{
    return std::make_unique<TranslateMergeCommand>();
}

} // namespace filigree::app
