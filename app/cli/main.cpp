// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <csignal>
#include <exception>
#include <string>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/translatecommands.h"
#include "app/cli/usage.h"
#include "core/project/programversion.h"

namespace {

using namespace filigree;
using namespace filigree::app;

int runChosen(std::vector<std::pair<CLI::App *, std::unique_ptr<Command>>> &commands, Console &console)
{
    for (auto &[subcommand, command] : commands) {
        if (!subcommand->parsed())
            continue;
        auto done = command->run(console);
        if (done)
            done = console.finish();
        if (done)
            return 0;
        if (console.readerLeft(done.error())) // as any other program in a pipe: no word, and the status of its signal
            return 128 + SIGPIPE;
        console.error(done.error());
        return done.error().code == ErrorCode::InvalidOption ? 2 : 1;
    }
    return 2;
}

} // namespace

int main(int argc, char **argv)
{
    CLI::App program("From golden utterances to a grammar and a training corpus.", "filigree-cli");
    program.set_version_flag("--version", "filigree-cli " + programVersion());
    program.require_subcommand(1);
    program.footer("`filigree-cli COMMAND --help` tells the options of a command.\n"
                   "Exit: 0 good, 1 the work failed (nothing is half-written), 2 wrong usage, 141 the reader of the "
                   "output ended.");

    std::vector<std::pair<CLI::App *, std::unique_ptr<Command>>> commands;
    for (auto make :
         {makeRunCommand,       makeImportCommand,         makeInduceCommand,         makeAskCommand,
          makeAnswerCommand,    makeRulesCommand,          makeParseCommand,          makeGenerateCommand,
          makeContextsCommand,  makeDistributionCommand,   makeEvaluateCommand,       makeExperimentCommand,
          makeAnnotateCommand,  makeTranslateTrainCommand, makeTranslateAdaptCommand, makeTranslateMergeCommand,
          makeTranslateCommand, makeBleuCommand,           makeExportCommand,         makeInfoCommand}) {
        auto command = make();
        CLI::App *subcommand = command->declare(program);
        commands.emplace_back(subcommand, std::move(command));
    }
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        if (error.get_exit_code() == 0) // --help, --version
            return program.exit(error);
        Console().remark(usageMistake(program, error, argc > 1 ? argv[1] : ""));
        return 2;
    }
    Console console;
    try {
        return runChosen(commands, console);
    } catch (const std::exception &exception) {
        console.error({ErrorCode::Internal, std::string("Something went wrong: ") + exception.what() + '.', {}, 0, 0});
        return 1;
    }
}
