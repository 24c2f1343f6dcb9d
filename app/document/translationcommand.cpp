// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/translationcommand.h"

#include <utility>

namespace filigree::app {

ReviewListCommand::ReviewListCommand(Translations &translations, ReviewList list, const QString &name)
    : QUndoCommand(name)
    , m_translations(translations)
    , m_other(std::move(list))
{
}

void ReviewListCommand::redo()
{
    m_translations.exchange(m_other);
}

void ReviewListCommand::undo()
{
    m_translations.exchange(m_other);
}

ReviewRowsCommand::ReviewRowsCommand(Translations &translations, Translations::Rows rows, const QString &name)
    : QUndoCommand(name)
    , m_translations(translations)
    , m_others(std::move(rows))
{
}

void ReviewRowsCommand::redo()
{
    m_translations.exchange(m_others);
}

void ReviewRowsCommand::undo()
{
    m_translations.exchange(m_others);
}

} // namespace filigree::app
