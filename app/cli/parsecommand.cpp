// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// parse: which sentences does the grammar accept, and with what annotation?
#include <string>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "app/cli/console.h"
#include "app/cli/projectcommand.h"
#include "app/cli/support.h"
#include "core/annotation/golden.h"
#include "core/formats/linereader.h"
#include "core/text/tokenizer.h"

namespace filigree::app {

namespace {

class ParseCommand final : public ProjectCommand {
public:
    CLI::App *declare(CLI::App &program) override
    {
        auto *command = addCommand(program, "parse", "Annotate sentences with the grammar: a JSON line for each");
        command->add_option("FILE", m_file, "Plain text, a sentence a line; - (default) is standard input");
        command->add_option("--limit", m_limit, "Readings of one sentence at most (default 16)")
            ->check(CLI::Range(1, 10'000));
        command->add_flag("--json", m_json, "Has no effect: the result always is JSON");
        return command;
    }

private:
    Result<void> work(Console &console, ProjectStore &store) override
    {
        const auto loaded = loadGrammar(console, store);
        if (!loaded)
            return failWith(loaded.error());
        auto lines = LineReader::open(m_file);
        if (!lines)
            return failWith(lines.error());
        Tokenizer tokenizer;
        for (std::string_view line;;) {
            const auto more = lines->next(line);
            if (console.progress().cancelled())
                return fail(ErrorCode::Cancelled, "Cancelled.");
            if (!more)
                return failWith(more.error());
            if (!*more)
                return {};
            answer(console, *loaded->compiled, line, tokenizer.words(line));
            if (console.readerLeft())
                return {};
        }
    }

    void answer(Console &console, const CompiledGrammar &compiled, std::string_view line,
                const std::vector<std::string> &words) const
    {
        nlohmann::ordered_json parses = nlohmann::ordered_json::array();
        if (!words.empty() && words.size() <= longestUtterance)
            for (const Parse &parse : compiled.parse(words, m_limit))
                parses.push_back({{"intent", parse.utterance.intent},
                                  {"annotated", toGolden(parse.utterance)},
                                  {"logprob", parse.logProbability}});
        const bool accepted = !parses.empty();
        const nlohmann::ordered_json json = {{"text", line}, {"accepted", accepted}, {"parses", std::move(parses)}};
        console.printJson(json);
        if (m_file == "-") // someone may wait for the answer
            console.flush();
    }

    std::string m_file = "-";
    std::size_t m_limit = 16;
};

} // namespace

std::unique_ptr<Command> makeParseCommand()
{
    return std::make_unique<ParseCommand>();
}

} // namespace filigree::app
