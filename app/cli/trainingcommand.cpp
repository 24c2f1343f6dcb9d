// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/trainingcommand.h"

#include <CLI/CLI.hpp>

#include "app/cli/console.h"

namespace filigree::app {

void TrainingCommand::declareModel(CLI::App &command, const char *help)
{
    command.add_option("MODEL", m_folder, help)->required();
}

void TrainingCommand::declareRest(CLI::App &command)
{
    m_choice.declare(command);
    m_worker.declare(command);
    command.add_flag("--json", m_json, "Print a JSON object");
}

Result<void> TrainingCommand::run(Console &console)
{
    if (auto good = checkOptions(); !good)
        return good;
    auto worker = m_worker.start(console);
    if (!worker)
        return failWith(worker.error());
    TrainingTeller teller(console);
    const TrainingEvents events = [&](const ProgressEvent &event) { teller(event); };
    auto about = m_choice.resume ? resumeModel(m_folder, m_choice.limits(), *worker, console.progress(), events)
                                 : train(console, *worker, events);
    if (!about)
        return failWith(withCheckpoint(about.error(), m_folder, m_name));
    tellModel(console, m_folder, *about, m_json);
    return {};
}

} // namespace filigree::app
