// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/commands.h"

#include <utility>

#include <QCoreApplication>

namespace filigree::app {

namespace {

enum MergeId { typingId = 1, wishId = 2, sliderId = 3 };

// After such a pause, typing on is a new step of undo.
constexpr qint64 strokePause = 1'500;

class Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

/// Not a single letter: it is no part of the stroke before it.
bool beginsStroke(const TextChange &change)
{
    return change.inserted.contains(u'\n') || change.inserted.size() > 1 || change.removed.size() > 1;
}

/// Nothing after it is a part of it. A letter that takes the place of a selection begins a word.
bool endsStroke(const TextChange &change)
{
    return beginsStroke(change) && (change.inserted.size() != 1 || change.inserted == u'\n');
}

/// Deleting goes by strokes alone; writing, by words with the blanks after them.
bool beginsWord(const TextChange &change, const TextChange &next)
{
    return !next.inserted.isEmpty() && !next.inserted.front().isSpace() && !change.inserted.isEmpty()
        && change.inserted.back().isSpace();
}

} // namespace

TextCommand::TextCommand(GoldenDocument &golden, const TextChange &change, const QString &name, Kind kind)
    : QUndoCommand(name)
    , m_golden(golden)
    , m_change(change)
    , m_kind(kind)
    , m_closed(endsStroke(change))
{
    m_clock.start();
}

int TextCommand::id() const
{
    return m_kind == Kind::Typing ? typingId : -1;
}

bool TextCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const TextCommand *>(other); // QUndoStack compares the ids first
    const bool deleting = next->m_change.inserted.isEmpty();
    if (m_closed || beginsStroke(next->m_change) || !m_clock.isValid() || m_clock.elapsed() > strokePause
        || deleting != m_change.inserted.isEmpty() || beginsWord(m_change, next->m_change))
        return false;
    const auto both = composed(m_change, next->m_change);
    if (!both)
        return false;
    m_change = *both;
    m_clock.restart();
    setObsolete(m_change.isEmpty());
    return true;
}

void TextCommand::redo()
{
    m_golden.apply(m_change);
}

void TextCommand::undo()
{
    m_clock.invalidate();
    m_golden.apply(m_change.inverse());
}

CatalogueCommand::CatalogueCommand(Project &project, std::int64_t id, Content before, Content after)
    : m_project(project)
    , m_known(id)
    , m_id(std::make_shared<std::int64_t>(id))
    , m_before(std::move(before))
    , m_after(std::move(after))
{
    const QString name = QString::fromStdString((m_after ? m_after : m_before)->name);
    if (!m_before)
        setText(Text::tr("add catalogue %1").arg(name));
    else
        setText((m_after ? Text::tr("replace catalogue %1") : Text::tr("remove catalogue %1")).arg(name));
}

void CatalogueCommand::redo()
{
    write(m_after);
}

void CatalogueCommand::undo()
{
    write(m_before);
}

void CatalogueCommand::write(const Content &content)
{
    const QString title = content ? Text::tr("Storing catalogue %1").arg(QString::fromStdString(content->name))
                                  : Text::tr("Removing a catalogue");
    const Catalogue &any = m_after ? *m_after : *m_before;
    m_project.m_writes->add(title, {any.slot, any.name}, [id = m_id, content](ProjectStore &store) -> Result<void> {
        if (!content)
            return store.removeCatalogue(*id);
        const auto stored = store.putCatalogue(*content, *id);
        if (!stored)
            return failWith(stored.error());
        *id = *stored;
        return {};
    });
    if (m_known > 0)
        Q_EMIT m_project.catalogueReplaced(m_known);
}

SourceCommand::SourceCommand(Project &project, std::shared_ptr<const SourceContent> content)
    : m_project(project)
    , m_id(std::make_shared<std::int64_t>(0))
    , m_content(std::move(content))
{
    const QString name = QString::fromStdString(m_content->info.name);
    setText(m_content->info.role == SourceRole::Test ? Text::tr("add test data %1").arg(name)
                                                     : Text::tr("add reference data %1").arg(name));
}

void SourceCommand::redo()
{
    const QString title = Text::tr("Storing %1").arg(QString::fromStdString(m_content->info.name));
    m_project.m_writes->add(title, [id = m_id, content = m_content](ProjectStore &store) -> Result<void> {
        auto next = content->utterances.begin();
        const auto one = [&]() -> Result<std::optional<SourceUtterance>> {
            if (next == content->utterances.end())
                return std::nullopt;
            return *next++;
        };
        NoProgress progress;
        const auto added = store.addSource(content->info, one, progress);
        if (!added)
            return failWith(added.error());
        *id = added->id;
        return {};
    });
}

void SourceCommand::undo()
{
    const QString title = Text::tr("Removing %1").arg(QString::fromStdString(m_content->info.name));
    m_project.m_writes->add(title, [id = m_id](ProjectStore &store) { return store.removeSource(*id); });
}

ReviewCommand::ReviewCommand(Project &project, Project::Decisions before, Project::Decisions after, const QString &name)
    : QUndoCommand(name)
    , m_project(project)
    , m_before(std::move(before))
    , m_after(std::move(after))
{
}

void ReviewCommand::redo()
{
    if (!std::exchange(m_stored, false))
        change(m_before, m_after);
}

void ReviewCommand::undo()
{
    change(m_after, m_before);
}

void ReviewCommand::change(const Project::Decisions &remove, Project::Decisions &add)
{
    if (const auto stored = m_project.applyDecisions(remove, add); !stored)
        m_project.report(stored.error(), Text::tr("The review was not stored."));
}

WishCommand::WishCommand(Project &project, CorpusList before, CorpusList after, const QString &name, bool merges)
    : QUndoCommand(name.isEmpty() ? Text::tr("change the corpus") : name)
    , m_project(project)
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_merges(merges)
{
}

int WishCommand::id() const
{
    return m_merges ? wishId : -1;
}

bool WishCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const WishCommand *>(other);
    if (!(next->m_before == m_after)) // another corpus was looked at in between
        return false;
    if (m_before.wish().generated != next->m_after.wish().generated) // to generate is a step by itself
        return false;
    m_after = next->m_after;
    setObsolete(m_after == m_before);
    return true;
}

void WishCommand::redo()
{
    m_project.applyCorpora(m_after);
}

void WishCommand::undo()
{
    m_project.applyCorpora(m_before);
}

RunCommand::RunCommand(Project &project, std::optional<std::int64_t> before, std::optional<std::int64_t> after,
                       Project::Asked asked)
    : QUndoCommand(Text::tr("learn the grammar"))
    , m_project(project)
    , m_before(before)
    , m_after(after)
    , m_asked(asked)
{
}

int RunCommand::id() const
{
    if (m_asked == Project::Asked::ByAnswer)
        return answerId;
    return m_asked == Project::Asked::BySlider ? sliderId : -1;
}

bool RunCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = dynamic_cast<const RunCommand *>(other); // an answer has the same id as its run
    if (next && next->isObsolete())
        return false;
    if (next)
        m_after = next->m_after;
    return next != nullptr;
}

void RunCommand::redo()
{
    const bool done = m_project.applyRun(m_after);
    if (!std::exchange(m_pushed, true))
        setObsolete(!done); // what did not happen is no step; one that did once may be tried again
}

void RunCommand::undo()
{
    (void)m_project.applyRun(m_before); // a failure was told, and redo puts it right
}

} // namespace filigree::app
