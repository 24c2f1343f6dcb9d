// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Something that the linguist does not want to see in a corpus again, or does not mind any more.
#pragma once

#include <QUndoCommand>

#include "app/document/project.h"

namespace filigree::app {

class RejectCommand final : public QUndoCommand {
public:
    enum class Kind { Reject, TakeBack };
    RejectCommand(Project &project, Rejection rejection, Kind kind, const QString &name);
    void redo() override;
    void undo() override;

private:
    Project &m_project;
    Rejection m_rejection;
    Kind m_kind;
};

} // namespace filigree::app
