// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a command that trains a translation model does from its options to what it tells; which model, its heirs say.
#pragma once

#include <string>

#include "app/cli/command.h"
#include "app/cli/translationoptions.h"

namespace filigree::app {

class TrainingCommand : public Command {
public:
    Result<void> run(Console &console) final;

protected:
    /// `name`: of the subcommand.
    TrainingCommand(const char *name, TrainingSettings defaults)
        : m_choice(defaults)
        , m_name(name)
    {
    }

    /// Of a training that does not go on with an older one.
    virtual Result<void> checkOptions() const = 0;
    virtual Result<ModelDescription> train(Console &console, WorkerProcess &worker, const TrainingEvents &events) = 0;

    /// MODEL.
    void declareModel(CLI::App &command, const char *help);
    /// The options that all of them have, after those of their own.
    void declareRest(CLI::App &command);
    /// What the orders have in common; `pairsPerPair` as fittedToText() takes it. Errors: InvalidOption where nothing
    /// would end the training.
    template <class Order> [[nodiscard]] Result<void> choose(Order &order, double pairsPerPair, Console &console)
    {
        const auto settings = m_choice.chosen(order.domains, pairsPerPair);
        if (!settings)
            return failWith(settings.error());
        order.place = {m_folder, m_choice.replace};
        order.settings = *settings;
        order.files.placeholders = !m_choice.noPlaceholders;
        order.files.placeholderOptions.seed = m_choice.seed;
        order.filesReady = [this, &console, longest = order.files.longest](const TrainingFiles &files) {
            m_begun = true;
            tellLongPairs(console, files, longest);
        };
        if (m_choice.noFisher)
            order.fisherSentences = 0;
        return {};
    }

    std::string m_folder;
    TrainingChoice m_choice;

private:
    [[nodiscard]] Result<void> checkResume() const;

    const char *m_name;
    const CLI::App *m_command = nullptr; ///< whose options were declared
    bool m_begun = false; ///< what stands in the folder is of this training
    WorkerOption m_worker;
    bool m_json = false;
};

} // namespace filigree::app
