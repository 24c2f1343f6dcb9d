// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Another experiment is looked at: one that has just been run, or an earlier one.
#pragma once

#include <optional>

#include <QUndoCommand>

#include "app/document/project.h"

namespace filigree::app {

class EvaluationCommand final : public QUndoCommand {
public:
    EvaluationCommand(Project &project, std::optional<std::int64_t> before, std::optional<std::int64_t> after,
                      const QString &name);
    void redo() override;
    void undo() override;

private:
    Project &m_project;
    std::optional<std::int64_t> m_before;
    std::optional<std::int64_t> m_after;
    bool m_pushed = false;
};

} // namespace filigree::app
