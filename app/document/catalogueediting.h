// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Values of a catalogue that come, go or change: a command holds these alone, however long the catalogue is.
#pragma once

#include <QUndoCommand>

#include "app/document/project.h"

namespace filigree::app {

class CatalogueEditCommand final : public QUndoCommand {
public:
    CatalogueEditCommand(Project &project, std::int64_t id, CatalogueChange change, const QString &name);
    void redo() override;
    void undo() override;

private:
    void write(const std::shared_ptr<const CatalogueEdit> &edit);
    Project &m_project;
    std::int64_t m_id;
    CatalogueChange m_change;
    CatalogueWrites::CatalogueKey m_catalogue; // as it was when the edit was made
};

} // namespace filigree::app
