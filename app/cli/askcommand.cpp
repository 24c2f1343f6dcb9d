// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ask: the sentences whose answers would teach most.
#include <cstddef>
#include <string>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "app/cli/console.h"
#include "app/cli/projectcommand.h"
#include "app/cli/support.h"
#include "core/project/interview.h"

namespace filigree::app {

namespace {

class AskCommand final : public ProjectCommand {
public:
    CLI::App *declare(CLI::App &program) override
    {
        auto *command = addCommand(program, "ask", "Sentences to judge, as JSON lines: would somebody say this?");
        command->add_option("--count", m_count, "Questions at most (default 5)")->check(CLI::Range(1, 1000));
        command->add_flag("--open", m_open, "Ask nothing new: print the questions that were not answered yet");
        command->add_flag("--json", m_json, "Has no effect: the result always is JSON");
        return command;
    }

private:
    OpenMode mode() const override { return m_open ? OpenMode::ReadOnly : OpenMode::ReadWrite; }
    bool usesGolden() const override { return true; }

    Result<void> work(Console &console, ProjectStore &store) override
    {
        const auto questions = m_open ? openQuestions(store) : askQuestions(store, m_count);
        if (!questions)
            return failWith(questions.error());
        for (const Question &question : *questions) {
            const nlohmann::ordered_json json = {{"id", question.id},
                                                 {"intent", question.intent},
                                                 {"annotated", question.annotated},
                                                 {"why", question.why}};
            console.printJson(json);
        }
        if (questions->empty() && !m_open)
            console.remark("there is nothing left to ask about this grammar");
        return {};
    }

    std::size_t m_count = 5;
    bool m_open = false;
};

} // namespace

std::unique_ptr<Command> makeAskCommand()
{
    return std::make_unique<AskCommand>();
}

} // namespace filigree::app
