// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/askme.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "app/document/commands.h"
#include "app/document/project.h"
#include "app/jobs/jobqueue.h"
#include "core/project/interview.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

constexpr std::size_t atOnce = 12; // questions; the answers change what is worth asking

Result<std::vector<Question>> findQuestions(const ProjectAccess &access, Progress &progress)
{
    auto store = ProjectStore::open(access);
    if (!store)
        return failWith(store.error());
    auto open = openQuestions(*store);
    if (!open || open->size() >= atOnce)
        return open;
    const auto more = askQuestions(*store, atOnce - open->size(), progress);
    if (!more)
        return failWith(more.error());
    open->insert(open->end(), more->begin(), more->end());
    return open;
}

} // namespace

/// An answer, and the run that was learned of it.
class AnswerCommand final : public QUndoCommand {
public:
    AnswerCommand(AskMe &askMe, Project &project, std::int64_t question, Answer before, Answer after)
        : QUndoCommand(after == Answer::None ? AskMe::tr("take back an answer") : AskMe::tr("answer a question"))
        , m_askMe(askMe)
        , m_project(project)
        , m_question(question)
        , m_before(before)
        , m_after(after)
    {
    }
    [[nodiscard]] int id() const override { return RunCommand::answerId; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *run = dynamic_cast<const RunCommand *>(other);
        if (!run || run->isObsolete())
            return false;
        m_runs = std::pair(m_runs ? m_runs->first : run->m_before, run->m_after);
        return true;
    }
    void redo() override
    {
        if (m_runs && !m_project.applyRun(m_runs->second))
            return; // told; an answer goes with its grammar
        m_askMe.give(m_question, m_after);
        if (m_runs)
            return;
        if (std::exchange(m_undone, false) && says())
            m_askMe.learnAgain(); // undo came before its grammar was there
    }
    void undo() override
    {
        m_undone = true;
        m_project.giveUpInduction(); // it learns from the answer
        if (m_runs && !m_project.applyRun(m_runs->first))
            return;
        m_askMe.give(m_question, m_before);
    }

private:
    [[nodiscard]] bool says() const { return m_before != Answer::Unsure && m_after != Answer::Unsure; }
    AskMe &m_askMe;
    Project &m_project;
    std::int64_t m_question;
    Answer m_before;
    Answer m_after;
    std::optional<std::pair<std::optional<std::int64_t>, std::optional<std::int64_t>>> m_runs;
    bool m_undone = false;
};

AskMe::AskMe(Project &project)
    : QObject(&project)
    , m_project(project)
{
}

AskMe &Project::askMe()
{
    if (!m_askMe)
        m_askMe = new AskMe(*this);
    return *m_askMe;
}

void AskMe::begin()
{
    if (m_looking || m_project.isReadOnly() || !m_project.flush(IfBusy::Fail))
        return;
    m_looking = true;
    m_project.jobs().start<std::vector<Question>>(
        {u"ask"_s, tr("Looking for questions")},
        [access = m_project.access()](Progress &progress) { return findQuestions(access, progress); }, this,
        [this](Result<std::vector<Question>> found) {
            m_looking = false;
            if (!found && found.error().code != ErrorCode::Cancelled)
                Q_EMIT m_project.failed(found.error(), tr("There are no questions."));
            take(found ? std::move(*found) : std::vector<Question>());
        });
    Q_EMIT changed();
}

void AskMe::take(std::vector<Question> questions)
{
    // Those that have an answer stay, so that it can be taken back.
    std::erase_if(m_questions, [](const Question &one) { return one.answer == Answer::None; });
    for (Question &one : questions) {
        const auto same = [&](const Question &known) { return known.id == one.id; };
        if (std::none_of(m_questions.begin(), m_questions.end(), same))
            m_questions.push_back(std::move(one));
    }
    Q_EMIT changed();
}

const Question *AskMe::current() const
{
    const auto open = std::find_if(m_questions.begin(), m_questions.end(),
                                   [](const Question &one) { return one.answer == Answer::None; });
    return open == m_questions.end() ? nullptr : &*open;
}

int AskMe::answered() const
{
    return static_cast<int>(std::count_if(m_questions.begin(), m_questions.end(),
                                          [](const Question &one) { return one.answer != Answer::None; }));
}

void AskMe::answer(Answer answer)
{
    const Question *question = current();
    if (!question || answer == Answer::None || m_project.isReadOnly())
        return;
    m_project.undoStack()->push(new AnswerCommand(*this, m_project, question->id, Answer::None, answer));
    if (answer != Answer::Unsure) // which says nothing
        m_project.induce(m_project.generality(), Project::Asked::ByAnswer);
    else if (!current())
        begin();
}

void AskMe::takeBack()
{
    if (m_given.empty() || m_project.isReadOnly())
        return;
    const std::int64_t id = m_given.back();
    const auto known =
        std::find_if(m_questions.begin(), m_questions.end(), [id](const auto &one) { return one.id == id; });
    if (known == m_questions.end())
        return;
    const Answer before = known->answer;
    m_project.undoStack()->push(new AnswerCommand(*this, m_project, id, before, Answer::None));
    if (before != Answer::Unsure)
        m_project.induce(m_project.generality(), Project::Asked::ByAnswer);
}

/// Not at once: a command that is being redone must not begin another. While there is more to redo the last one does
/// it, as the grammar that comes would take the way to it.
void AskMe::learnAgain()
{
    const auto learn = [this] {
        if (!m_project.undoStack()->canRedo() && !m_project.isReadOnly())
            m_project.induce(m_project.generality(), Project::Asked::ByAnswer);
    };
    QMetaObject::invokeMethod(this, learn, Qt::QueuedConnection);
}

void AskMe::give(std::int64_t question, Answer answer)
{
    for (Question &one : m_questions)
        if (one.id == question)
            one.answer = answer;
    std::erase(m_given, question);
    if (answer != Answer::None)
        m_given.push_back(question);
    m_project.putLater(u"question:%1"_s.arg(question), tr("The answer was not stored."),
                       [question, answer](ProjectStore &store) { return store.setAnswer(question, answer); });
    m_project.runs().checkSoon();
    Q_EMIT changed();
}

} // namespace filigree::app
