// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Another choice for resampling, as an edit that can be undone. Moves of one slider merge.
#pragma once

#include <QUndoCommand>

#include "app/document/project.h"

namespace filigree::app {

class ResampleCommand final : public QUndoCommand {
public:
    /// Commands with the same `control` that follow each other are one; 0: never.
    ResampleCommand(Project &project, ResamplingSettings before, ResamplingSettings after, const QString &name,
                    int control);
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand *other) override;
    void redo() override;
    void undo() override;

private:
    Project &m_project;
    ResamplingSettings m_before;
    ResamplingSettings m_after;
    int m_control;
};

} // namespace filigree::app
