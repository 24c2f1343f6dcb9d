// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A command about one project, which is open when the work begins.
#pragma once

#include <string>

#include "app/cli/command.h"
#include "core/project/projectstore.h"

namespace filigree::app {

class ProjectCommand : public Command {
public:
    Result<void> run(Console &console) final;

protected:
    /// Adds the subcommand with its first argument, PROJECT.
    CLI::App *addCommand(CLI::App &program, const char *name, const char *does);
    /// --json, as the last option of most commands.
    void addJson(CLI::App &command);

    [[nodiscard]] virtual OpenMode mode() const { return OpenMode::ReadOnly; }
    /// Does the work read the golden utterances? Then it is told that some of them have mistakes.
    [[nodiscard]] virtual bool usesGolden() const { return false; }
    /// Before the project is opened.
    [[nodiscard]] virtual Result<void> checkOptions() { return {}; }
    [[nodiscard]] virtual Result<void> work(Console &console, ProjectStore &store) = 0;

    std::string m_project;
    bool m_json = false;
};

} // namespace filigree::app
