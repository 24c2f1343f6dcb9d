// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// answer: what the linguist says to the sentences of ask.
#include <cstdint>
#include <limits>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/support.h"
#include "core/formats/linereader.h"
#include "core/project/interview.h"

namespace filigree::app {

namespace {

using nlohmann::json;

std::optional<Answer> answerOf(const std::string &word)
{
    if (word == "yes")
        return Answer::Yes;
    if (word == "no")
        return Answer::No;
    if (word == "unsure")
        return Answer::Unsure;
    return std::nullopt;
}

/// The answer of a line, or what is wrong with it.
Result<GivenAnswer> readLine(std::string_view line)
{
    const json parsed = json::parse(line, nullptr, false);
    if (!parsed.is_object())
        return fail(ErrorCode::InvalidInput, R"(The line is no JSON object. Expected: {"id":1,"answer":"yes"})");
    const auto id = parsed.find("id");
    if (id == parsed.end() || !id->is_number_unsigned() || id->get<std::uint64_t>() == 0
        || id->get<std::uint64_t>() > std::uint64_t(std::numeric_limits<std::int64_t>::max()))
        return fail(ErrorCode::InvalidInput, "\"id\" is not the number of a question.");
    const auto word = parsed.find("answer");
    const auto answer = word != parsed.end() && word->is_string() ? answerOf(word->get<std::string>()) : std::nullopt;
    if (!answer)
        return fail(ErrorCode::InvalidInput, R"("answer" is not "yes", "no" or "unsure".)");
    return GivenAnswer{id->get<std::int64_t>(), *answer};
}

class AnswerCommand final : public Command {
public:
    CLI::App *declare(CLI::App &program) override
    {
        auto *command = program.add_subcommand("answer", "Keep answers to the questions of ask, for the next induce");
        command->add_option("PROJECT", m_project, "The project file")->required();
        command->add_option("FILE", m_file,
                            R"(JSON lines {"id":1,"answer":"yes"}, or "no", "unsure"; - (default) is standard input)");
        command->add_option("--undo", m_undo, "Take back the answers to these questions instead of reading any")
            ->check(CLI::Range(std::int64_t(1), std::numeric_limits<std::int64_t>::max()));
        command->add_flag("--json", m_json, "Print a JSON object");
        return command;
    }

    Result<void> run(Console &console) override
    {
        auto store = ProjectStore::open(m_project);
        if (!store)
            return failWith(store.error());
        std::vector<GivenAnswer> answers;
        for (const std::int64_t id : m_undo)
            answers.push_back({id, Answer::None});
        if (m_undo.empty())
            if (auto good = readAnswers(console, *store, answers); !good)
                return good;
        if (auto kept = giveAnswers(*store, answers); !kept)
            return kept;
        const std::string number = std::to_string(answers.size());
        if (m_json)
            console.printJson({{m_undo.empty() ? "kept" : "taken back", answers.size()}});
        else
            console.printLine((m_undo.empty() ? "Kept " : "Took back ") + number
                              + (answers.size() == 1 ? " answer" : " answers")
                              + "; the next induce respects what is answered");
        return {};
    }

private:
    /// Every mistake is told; the first one is the returned error.
    Result<void> readAnswers(Console &console, ProjectStore &store, std::vector<GivenAnswer> &answers) const
    {
        const auto questions = store.questions();
        if (!questions)
            return failWith(questions.error());
        std::set<std::int64_t> known;
        for (const Question &question : *questions)
            known.insert(question.id);
        auto lines = LineReader::open(m_file);
        if (!lines)
            return failWith(lines.error());
        std::optional<Error> first;
        for (std::string_view line;;) {
            const auto more = lines->next(line);
            if (!more)
                return failWith(more.error());
            if (!*more)
                break;
            if (line.find_first_not_of(" \t\r") == std::string_view::npos)
                continue;
            auto answer = readLine(line);
            if (answer && !known.contains(answer->question))
                answer = fail(ErrorCode::NotFound,
                              "There is no question with the number " + std::to_string(answer->question) + ".");
            if (answer) {
                answers.push_back(*answer);
                continue;
            }
            const Error placed = lines->failAt(0, answer.error().detail).value();
            if (first)
                console.remark(placed.message());
            else
                first = placed;
        }
        return first ? Result<void>(failWith(*first)) : Result<void>();
    }

    std::string m_project;
    std::string m_file = "-";
    std::vector<std::int64_t> m_undo;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> makeAnswerCommand()
{
    return std::make_unique<AnswerCommand>();
}

} // namespace filigree::app
