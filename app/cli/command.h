// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every command is: its options, and its work. One file a command.
#pragma once

#include <memory>
#include <vector>

#include "core/base/error.h"

namespace CLI {
class App;
}

namespace filigree::app {

class Console;

class Command {
public:
    virtual ~Command() = default;
    /// Adds the subcommand with its options to the program and returns it.
    virtual CLI::App *declare(CLI::App &program) = 0;
    /// The work. InvalidOption ends the program with 2, any other error with 1.
    [[nodiscard]] virtual Result<void> run(Console &console) = 0;
};

std::unique_ptr<Command> makeRunCommand();
std::unique_ptr<Command> makeImportCommand();
std::unique_ptr<Command> makeInduceCommand();
std::unique_ptr<Command> makeAskCommand();
std::unique_ptr<Command> makeAnswerCommand();
std::unique_ptr<Command> makeRulesCommand();
std::unique_ptr<Command> makeParseCommand();
std::unique_ptr<Command> makeGenerateCommand();
std::unique_ptr<Command> makeContextsCommand();
std::unique_ptr<Command> makeDistributionCommand();
std::unique_ptr<Command> makeEvaluateCommand();
std::unique_ptr<Command> makeExperimentCommand();
std::unique_ptr<Command> makeExportCommand();
std::unique_ptr<Command> makeInfoCommand();
std::unique_ptr<Command> makeAnnotateCommand();
std::unique_ptr<Command> makeBleuCommand();

} // namespace filigree::app
