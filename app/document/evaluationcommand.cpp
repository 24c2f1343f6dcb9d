// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/evaluationcommand.h"

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
    setObsolete(!m_project.applyEvaluation(m_after)); // what did not happen is no step
}

void EvaluationCommand::undo()
{
    m_project.applyEvaluation(m_before);
}

} // namespace filigree::app
