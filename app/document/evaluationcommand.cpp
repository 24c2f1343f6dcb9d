// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/evaluationcommand.h"

#include <utility>

namespace filigree::app {

EvaluationCommand::EvaluationCommand(Project &project, std::optional<std::int64_t> before,
                                     std::optional<std::int64_t> after, const QString &name)
    : QUndoCommand(name)
    , m_project(project)
    , m_before(before)
    , m_after(after)
{
}

void EvaluationCommand::redo()
{
    const bool done = m_project.applyEvaluation(m_after);
    if (!std::exchange(m_pushed, true))
        setObsolete(!done); // what did not happen is no step; one that did once may be tried again
}

void EvaluationCommand::undo()
{
    (void)m_project.applyEvaluation(m_before); // a failure was told, and redo puts it right
}

} // namespace filigree::app
