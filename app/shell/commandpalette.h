// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// All commands of the window in one list, found by typing parts of their names (Ctrl+K).
#pragma once

#include <QDialog>
#include <QList>

class QAction;
class QLineEdit;
class QListWidget;

namespace filigree::app {

/// How well `words` match `text`: higher is better, negative is not at all. Letters must come in order; beginnings of
/// words and runs count more.
[[nodiscard]] int fuzzyScore(const QString &pattern, const QString &text);

class CommandPalette final : public QDialog {
    Q_OBJECT

public:
    /// Lists the named commands of `window` and its menus; those that are disabled are left out.
    explicit CommandPalette(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void trigger();

    QList<QAction *> m_actions;
    QLineEdit *m_input = nullptr;
    QListWidget *m_list = nullptr;
};

} // namespace filigree::app
