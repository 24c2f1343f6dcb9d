// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/utterances/editorbinding.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QTextCursor>
#include <QTextDocument>

#include "app/document/project.h"
#include "widgets/editor/goldeneditor.h"

namespace filigree::app {

EditorBinding::EditorBinding(widgets::GoldenEditor &editor, Project &project)
    : QObject(&editor)
    , m_editor(editor)
    , m_project(project)
{
    editor.setText(project.golden().text());
    editor.document()->setUndoRedoEnabled(false);
    editor.setReadOnly(project.isReadOnly());
    editor.installEventFilter(this);
    connect(editor.document(), &QTextDocument::contentsChange, this, &EditorBinding::onContentsChange);
    connect(&project.golden(), &GoldenDocument::textChanged, this, &EditorBinding::onTextChanged);
}

QString EditorBinding::editorText(qsizetype begin, qsizetype length) const
{
    QTextCursor cursor(m_editor.document());
    cursor.setPosition(static_cast<int>(begin));
    cursor.setPosition(static_cast<int>(begin + length), QTextCursor::KeepAnchor);
    return cursor.selectedText().replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
}

void EditorBinding::onContentsChange(int position, int removed, int added)
{
    if (m_toEditor)
        return;
    const QString &old = m_project.golden().text();
    const qsizetype length = m_editor.document()->characterCount() - 1; // without the last paragraph's end
    TextChange change;
    // Qt counts the end of the last paragraph in some of these numbers: then the texts are compared as wholes.
    if (position + removed <= old.size() && position + added <= length && old.size() - removed + added == length)
        change = {position, old.mid(position, removed), editorText(position, added)};
    else
        change = difference(old, editorText(0, length));
    if (change.isEmpty())
        return; // colours only
    const TextChange core = difference(change.removed, change.inserted);
    const QScopedValueRollback guard(m_fromEditor, true);
    m_project.editText({change.position + core.position, core.removed, core.inserted});
}

void EditorBinding::onTextChanged(const TextChange &change)
{
    if (m_fromEditor)
        return;
    const QScopedValueRollback guard(m_toEditor, true);
    QTextCursor cursor(m_editor.document());
    cursor.setPosition(static_cast<int>(change.position));
    cursor.setPosition(static_cast<int>(change.position + change.removed.size()), QTextCursor::KeepAnchor);
    cursor.insertText(change.inserted);
    m_editor.setTextCursor(cursor);
    m_editor.ensureCursorVisible();
}

bool EditorBinding::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore(); // the window's commands take it
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut)
        m_project.flush();
    return QObject::eventFilter(watched, event);
}

} // namespace filigree::app
