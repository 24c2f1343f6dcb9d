// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// rules: print the grammar.
#include <cstdio>
#include <string>

#include <CLI/CLI.hpp>

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/support.h"
#include "core/formats/grammarformat.h"
#include "core/project/grammarjson.h"

namespace filigree::app {

namespace {

std::string readable(const Grammar &grammar)
{
    std::string out;
    for (const Rule &rule : grammar.rules) {
        char figures[64];
        std::snprintf(figures, sizeof figures, "    # %zu utterances, gain %.2f\n", rule.evidence.size(), rule.gain);
        out += rule.name + " = " + readableBody(rule) + figures;
    }
    return out;
}

class RulesCommand final : public Command {
public:
    CLI::App *declare(CLI::App &program) override
    {
        auto *command = program.add_subcommand("rules", "Print the grammar");
        command->add_option("PROJECT", m_project, "The project file")->required();
        command->add_option("--format", m_format,
                            writableGrammarFormats() + ", text (a rule a line) or json; jsgf is the default");
        command->add_flag("--json", m_json, "The same as --format json");
        return command;
    }

    Result<void> run(Console &console) override
    {
        const GrammarFormat *format = findGrammarFormat(m_format);
        const bool known = m_format == "json" || m_format == "text" || (format != nullptr && format->write != nullptr);
        if (!known)
            return fail(ErrorCode::InvalidOption,
                        "--format " + m_format + ": rules are printed as " + writableGrammarFormats()
                            + ", text or json.");
        auto store = ProjectStore::open(m_project, OpenMode::ReadOnly);
        if (!store)
            return failWith(store.error());
        const auto grammar = loadGrammarOnly(console, *store);
        if (!grammar)
            return failWith(grammar.error());
        if (m_json || m_format == "json")
            console.printLine(grammarToJson(*grammar));
        else if (m_format == "text")
            console.print(readable(*grammar));
        else if (const auto text = writeGrammar(*grammar, m_format))
            console.print(*text);
        else
            return failWith(text.error());
        return {};
    }

private:
    std::string m_project;
    std::string m_format = "jsgf";
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> makeRulesCommand()
{
    return std::make_unique<RulesCommand>();
}

} // namespace filigree::app
