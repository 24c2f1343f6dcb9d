// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The project's part about the golden file that it was made from.
#include <QFileInfo>

#include "app/document/commands.h"
#include "app/document/goldendocument.h"
#include "app/document/goldensource.h"
#include "app/document/project.h"
#include "app/jobs/jobqueue.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

/// Waits for the text to be on the disk: what is lost with the power is news again.
void rememberWithText(GoldenDocument &golden, ProjectStore &store, const std::string &mark)
{
    if (!golden.isPending())
        return (void)rememberMark(store, mark);
    QObject::connect(
        &golden, &GoldenDocument::written, &golden, [&store, mark] { (void)rememberMark(store, mark); },
        Qt::SingleShotConnection);
}

/// What the project remembers of its golden file goes with the text: when the changes are taken back, they are news
/// again. If it cannot be written, the question comes again, or not: nothing is lost.
class MarkCommand final : public QUndoCommand {
public:
    MarkCommand(GoldenDocument &golden, ProjectStore &store, std::string before, std::string after)
        : m_golden(golden)
        , m_store(store)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }
    void redo() override { rememberWithText(m_golden, m_store, m_after); }
    void undo() override { rememberWithText(m_golden, m_store, m_before); }

private:
    GoldenDocument &m_golden;
    ProjectStore &m_store; // of the project that has the stack
    std::string m_before;
    std::string m_after;
};

} // namespace

void Project::changeText(const TextChange &change, const QString &commandName)
{
    if (!change.isEmpty() && !isReadOnly())
        m_undo.push(new TextCommand(*m_golden, change, commandName, TextCommand::Kind::Other));
}

void Project::importSource(const QString &file)
{
    const QString name = QFileInfo(file).fileName();
    if (isReadOnly())
        return;
    const QString text = m_golden->text();
    m_jobs.start<SourceImport>(
        {u"source.import"_s, tr("Importing %1").arg(name)},
        [access = access(), file, text](Progress &progress) { return app::importSource(access, file, text, progress); },
        this,
        [this, name, file, text](Result<SourceImport> import) {
            if (!import)
                return report(import.error(), tr("%1 was not imported.").arg(name));
            if (m_golden->text() != text) // somebody typed meanwhile
                return importSource(file);
            if (import->change.isEmpty()) {
                rememberWithText(*m_golden, *m_store, sourceMark(import->text));
                Q_EMIT notice(tr("%1 has no utterance that the project lacks.").arg(name));
                return;
            }
            const QString command = tr("import the changes of %1").arg(name);
            m_undo.beginMacro(command);
            changeText(import->change, command);
            m_undo.push(new MarkCommand(*m_golden, *m_store, rememberedMark(*m_store), sourceMark(import->text)));
            m_undo.endMacro();
            if (import->whole)
                Q_EMIT notice(tr("The project has the text of %1 again.").arg(name));
            else
                Q_EMIT notice(
                    tr("%n utterance(s) of %1 were added at the end; nothing was removed.", nullptr, import->added)
                        .arg(name));
        });
}

} // namespace filigree::app
