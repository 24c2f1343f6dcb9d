// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// translate-train: a translation model from parallel text.
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/cli/console.h"
#include "app/cli/support.h"
#include "app/cli/trainingcommand.h"
#include "app/cli/translatecommands.h"
#include "app/cli/translationoptions.h"
#include "core/translation/shapelimits.h"

namespace filigree::app {

namespace {

CLI::Range within(const shapelimits::Limits &limits)
{
    return {limits.least, limits.most};
}

class TranslateTrainCommand final : public TrainingCommand {
public:
    TranslateTrainCommand()
        : TrainingCommand("translate-train", baseSettings())
    {
    }

    CLI::App *declare(CLI::App &program) override
    {
        auto *command = program.add_subcommand("translate-train", "Train a translation model from parallel text");
        declareModel(*command, "The folder of the model");
        command->add_option("--pairs", m_pairs,
                            "[NAME=]TABLE, sentence TAB translation, or [NAME=]SOURCE,TARGET, two files with the same "
                            "lines; may be repeated. NAME is the domain, else the beginning of the file's name");
        command->add_option("--dev", m_development, "The same, to measure on; else a part of --pairs is put aside");
        command->add_option("--from", m_source, "Language of the sentences, as in: en")->check(localeFault);
        command->add_option("--to", m_target, "Language of the translations, as in: de")->check(localeFault);
        command->add_option("--subwords", m_order.subwords.size, "Subwords of both languages together (default 4000)")
            ->check(CLI::Range(fewestSubwords, mostSubwords));
        command->add_option("--width", m_order.shape.width, "Numbers of a subword's vector (default 128)")
            ->check(within(shapelimits::width));
        command->add_option("--heads", m_order.shape.heads, "Attention heads, which divide the width (default 4)")
            ->check(within(shapelimits::heads));
        command->add_option("--encoder-layers", m_order.shape.encoderLayers, "Layers that read (default 3)")
            ->check(within(shapelimits::layers));
        command->add_option("--decoder-layers", m_order.shape.decoderLayers, "Layers that write (default 2)")
            ->check(within(shapelimits::layers));
        command->add_option("--feed-forward", m_order.shape.feedForward, "Inner width of a layer (default 512)")
            ->check(within(shapelimits::feedForward));
        declareRest(*command);
        return command;
    }

private:
    Result<void> checkOptions() const override
    {
        if (m_pairs.empty())
            return fail(ErrorCode::InvalidOption, "There is nothing to train on: give --pairs FILE.");
        if (m_order.shape.width % m_order.shape.heads != 0 || m_order.shape.width % 2 != 0)
            return fail(ErrorCode::InvalidOption, "--width has to be even, and a multiple of --heads.");
        return checkModelPlace(m_folder, m_choice.replace);
    }

    Result<ModelDescription> train(Console &console, WorkerProcess &worker, const TrainingEvents &events) override
    {
        auto domains = readDomains(console, m_pairs, m_development, m_choice.seed);
        if (!domains)
            return failWith(domains.error());
        m_order.source = m_source;
        m_order.target = m_target;
        m_order.domains = *std::move(domains);
        if (auto chosen = choose(m_order, 1.0, console); !chosen)
            return failWith(chosen.error());
        return trainModel(m_order, worker, console.progress(), events);
    }

    std::vector<std::string> m_pairs;
    std::vector<std::string> m_development;
    std::string m_source;
    std::string m_target;
    TrainOrder m_order;
};

} // namespace

std::unique_ptr<Command> makeTranslateTrainCommand()
{
    return std::make_unique<TranslateTrainCommand>();
}

} // namespace filigree::app
