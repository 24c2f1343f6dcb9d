// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/trainingcommand.h"

#include <algorithm>
#include <array>
#include <string>

#include <CLI/CLI.hpp>

#include "app/cli/console.h"

namespace filigree::app {

void TrainingCommand::declareModel(CLI::App &command, const char *help)
{
    command.add_option("MODEL", m_folder, help)->required();
}

void TrainingCommand::declareRest(CLI::App &command)
{
    m_command = &command;
    m_choice.declare(command);
    m_worker.declare(command);
    command.add_flag("--json", m_json, "Print a JSON object");
}

Result<void> TrainingCommand::checkResume() const
{
    constexpr std::array followed{"MODEL", "--resume", "--epochs", "--steps", "--translator", "--json"};
    std::string others;
    for (const CLI::Option *option : m_command->get_options()) {
        const std::string name = option->get_name();
        if (option->count() > 0 && std::find(followed.begin(), followed.end(), name) == followed.end())
            others += (others.empty() ? "" : ", ") + name;
    }
    if (others.empty())
        return {};
    return fail(ErrorCode::InvalidOption,
                "--resume goes on with the data and settings that the training began with: leave out " + others + ".");
}

Result<void> TrainingCommand::run(Console &console)
{
    if (auto good = m_choice.resume ? checkResume() : checkOptions(); !good)
        return good;
    m_begun = m_choice.resume;
    auto worker = m_worker.start(console);
    if (!worker)
        return failWith(worker.error());
    TrainingTeller teller(console);
    const TrainingEvents events = [&](const ProgressEvent &event) { teller(event); };
    auto about = m_choice.resume ? resumeModel(m_folder, m_choice.limits(), *worker, console.progress(), events)
                                 : train(console, *worker, events);
    if (!about)
        return failWith(m_begun ? withCheckpoint(about.error(), m_folder, m_name) : about.error());
    tellModel(console, m_folder, *about, m_json);
    return {};
}

} // namespace filigree::app
