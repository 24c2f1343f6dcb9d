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
    /// It was stored before the command is made: it must be known whether it could be.
    RejectCommand(Project &project, std::vector<Rejection> rejections, Kind kind, const QString &name);
    void redo() override;
    void undo() override;

private:
    void change(bool there);
    Project &m_project;
    std::vector<Rejection> m_rejections;
    Kind m_kind;
    bool m_stored = true;
};

} // namespace filigree::app
