// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/resamplecommand.h"

#include <utility>

namespace filigree::app {

namespace {

constexpr int firstId = 500; // beside the ids of the other commands

} // namespace

ResampleCommand::ResampleCommand(Project &project, ResamplingSettings before, ResamplingSettings after,
                                 const QString &name, int control)
    : QUndoCommand(name)
    , m_project(project)
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_control(control)
{
}

int ResampleCommand::id() const
{
    return m_control == 0 ? -1 : firstId + m_control;
}

bool ResampleCommand::mergeWith(const QUndoCommand *other)
{
    m_after = static_cast<const ResampleCommand *>(other)->m_after;
    setObsolete(m_after == m_before);
    return true;
}

void ResampleCommand::redo()
{
    m_project.applyResampling(m_after);
}

void ResampleCommand::undo()
{
    m_project.applyResampling(m_before);
}

} // namespace filigree::app
