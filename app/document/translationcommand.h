// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be undone of the review of translations: another list, and what was decided about its rows.
#pragma once

#include <QUndoCommand>

#include "app/document/translations.h"

namespace filigree::app {

/// Redo and undo are the same: the list that is shown and the other one change places.
class ReviewListCommand final : public QUndoCommand {
public:
    ReviewListCommand(Translations &translations, ReviewList list, const QString &name);
    void redo() override;
    void undo() override;

private:
    Translations &m_translations;
    ReviewList m_other;
};

class ReviewRowsCommand final : public QUndoCommand {
public:
    ReviewRowsCommand(Translations &translations, Translations::Rows rows, const QString &name);
    void redo() override;
    void undo() override;

private:
    Translations &m_translations;
    Translations::Rows m_others; ///< by row: as it is to be next
};

} // namespace filigree::app
