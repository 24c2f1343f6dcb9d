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

#include "app/cli/console.h"
#include "app/cli/projectcommand.h"
#include "app/cli/support.h"
#include "core/annotation/golden.h"
#include "core/formats/linereader.h"
#include "core/project/answereffects.h"
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

const char *wordOf(Answer answer)
{
    return answer == Answer::Yes ? "yes" : answer == Answer::No ? "no" : "unsure";
}

nlohmann::ordered_json sentencesOf(const SentenceChange &change)
{
    constexpr std::size_t most = 5;
    nlohmann::ordered_json examples = nlohmann::ordered_json::array();
    for (const Utterance &one : change.examples)
        if (examples.size() < most)
            examples.push_back({{"intent", one.intent}, {"annotated", toGolden(one)}});
    return {{"sentences", change.count}, {"exact", change.isExact}, {"examples", std::move(examples)}};
}

/// What the answer decided: the grammar with it against the one without.
nlohmann::ordered_json decidedOf(const GrammarComparison &decided)
{
    nlohmann::ordered_json rules = nlohmann::ordered_json::array();
    for (const auto *list : {&decided.added, &decided.gone, &decided.changed})
        for (const RuleChange &one : *list)
            rules.push_back({{"rule", one.name}, {"without", one.before}, {"with", one.after}});
    return {{"gained", sentencesOf(decided.gained)}, {"lost", sentencesOf(decided.lost)}, {"rules", std::move(rules)}};
}

nlohmann::ordered_json toJson(const AnswerEffect &effect)
{
    const Question &question = effect.question;
    nlohmann::ordered_json out = {{"id", question.id},
                                  {"intent", question.intent},
                                  {"annotated", question.annotated},
                                  {"answer", wordOf(question.answer)},
                                  {"why", question.why},
                                  {"said", effect.isSaid},
                                  {"rules", effect.rules}};
    if (effect.decided)
        out["decided"] = decidedOf(*effect.decided);
    return out;
}

class AnswerCommand final : public ProjectCommand {
public:
    CLI::App *declare(CLI::App &program) override
    {
        auto *command = addCommand(program, "answer", "Keep answers to the questions of ask, for the next induce");
        command->add_option("FILE", m_file,
                            R"(JSON lines {"id":1,"answer":"yes"}, or "no", "unsure"; - (default) is standard input)");
        auto *undo =
            command->add_option("--undo", m_undo, "Take back the answers to these questions instead of reading any")
                ->check(CLI::Range(std::int64_t(1), std::numeric_limits<std::int64_t>::max()));
        auto *list = command->add_flag(
            "--list", m_list, "Read none: print the answers as JSON lines, with the rules that say the sentence");
        list->excludes(undo);
        command
            ->add_flag("--decided", m_decided,
                       "With --list: learn again without each answer, and print what it decided")
            ->needs(list);
        addJson(*command);
        return command;
    }

private:
    OpenMode mode() const override { return m_list ? OpenMode::ReadOnly : OpenMode::ReadWrite; }

    Result<void> work(Console &console, ProjectStore &store) override
    {
        if (m_list)
            return printAnswers(console, store);
        std::vector<GivenAnswer> answers;
        for (const std::int64_t id : m_undo)
            answers.push_back({id, Answer::None});
        if (m_undo.empty())
            if (auto good = readAnswers(console, store, answers); !good)
                return good;
        if (auto kept = giveAnswers(store, answers); !kept)
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

    Result<void> printAnswers(Console &console, ProjectStore &store) const
    {
        const auto effects = answerEffects(store, m_decided, threadCount(), console.progress());
        if (!effects)
            return failWith(effects.error());
        for (const AnswerEffect &effect : *effects)
            console.printJson(toJson(effect));
        if (effects->empty())
            console.remark("no question was answered yet");
        return {};
    }

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

    std::string m_file = "-";
    std::vector<std::int64_t> m_undo;
    bool m_list = false;
    bool m_decided = false;
};

} // namespace

std::unique_ptr<Command> makeAnswerCommand()
{
    return std::make_unique<AnswerCommand>();
}

} // namespace filigree::app
