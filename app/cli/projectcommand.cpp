// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/projectcommand.h"

#include <CLI/CLI.hpp>

#include "app/cli/support.h"

namespace filigree::app {

CLI::App *ProjectCommand::addCommand(CLI::App &program, const char *name, const char *does)
{
    auto *command = program.add_subcommand(name, does);
    command->add_option("PROJECT", m_project, "The project file")->required();
    return command;
}

void ProjectCommand::addJson(CLI::App &command)
{
    command.add_flag("--json", m_json, "Print a JSON object");
}

Result<void> ProjectCommand::run(Console &console)
{
    if (auto good = checkOptions(); !good)
        return good;
    auto store = ProjectStore::open(m_project, mode());
    if (!store)
        return failWith(store.error());
    if (usesGolden())
        if (auto told = warnOfGoldenMistakes(console, *store); !told)
            return told;
    return work(console, *store);
}

} // namespace filigree::app
