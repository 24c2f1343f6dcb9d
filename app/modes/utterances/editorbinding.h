// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keeps the text of an editor and the project's golden text the same, in both directions. The editor's own undo is off:
// the project's stack is the only one, so that Ctrl+Z means the same in every mode.
#pragma once

#include <QObject>

#include "app/document/textchange.h"

namespace filigree::widgets {
class GoldenEditor;
}

namespace filigree::app {

class Project;

class EditorBinding final : public QObject {
    Q_OBJECT

public:
    /// The editor takes the project's text. The binding ends with either of them.
    EditorBinding(widgets::GoldenEditor &editor, Project &project);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onContentsChange(int position, int removed, int added);
    void onTextChanged(const TextChange &change);
    [[nodiscard]] QString editorText(qsizetype begin, qsizetype length) const;

    widgets::GoldenEditor &m_editor;
    Project &m_project;
    bool m_fromEditor = false;
    bool m_toEditor = false;
};

} // namespace filigree::app
