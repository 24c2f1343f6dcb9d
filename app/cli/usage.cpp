// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/usage.h"

#include <algorithm>

#include <CLI/CLI.hpp>

#include "core/text/editdistance.h"

namespace filigree::app {

namespace {

/// Names of options are ASCII; what was typed need not be, and is then far from all of them.
std::u32string letters(const std::string &name)
{
    return {name.begin(), name.end()};
}

/// The option that was perhaps meant; empty when none is like it.
std::string nearest(const CLI::App &command, const std::string &name)
{
    std::string out;
    std::size_t best = std::max<std::size_t>(1, name.size() / 3) + 1;
    for (const CLI::Option *option : command.get_options())
        for (const std::string &known : option->get_lnames()) {
            const bool begins = name.size() > 2 && known.starts_with(name);
            if (const std::size_t steps = begins ? 1 : editDistance(letters(name), letters(known)); steps < best) {
                best = steps;
                out = known;
            }
        }
    return out;
}

/// The first option of the command line that the command does not have; empty when it has all.
std::string unknownOption(const CLI::App &command)
{
    for (const std::string &rest : command.remaining())
        if (rest.size() > 1 && rest.front() == '-' && rest != "--")
            return rest.substr(0, rest.find('='));
    return {};
}

} // namespace

std::string usageMistake(const CLI::App &program, const CLI::ParseError &error, const std::string &first)
{
    const CLI::App *command = nullptr;
    std::string names;
    for (const CLI::App *subcommand : program.get_subcommands({})) {
        if (subcommand->get_name() == first)
            command = subcommand;
        names += (names.empty() ? "" : ", ") + subcommand->get_name();
    }
    if (command == nullptr && !first.empty() && first.front() != '-')
        return "there is no command \"" + first + "\". There are: " + names;
    const std::string help = " (filigree-cli " + (command != nullptr ? first + " " : "") + "--help tells the options)";
    const CLI::App &asked = command != nullptr ? *command : program;
    const std::string unknown = unknownOption(asked);
    if (unknown.empty())
        return error.what() + help;
    const std::string meant = nearest(asked, unknown.substr(std::min(unknown.find_first_not_of('-'), unknown.size())));
    return "there is no option " + unknown + (meant.empty() ? "" : ". Is --" + meant + " meant?") + help;
}

} // namespace filigree::app
