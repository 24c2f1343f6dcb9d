// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How commands of the user are made: every one has a name, a text, a status tip; menus and palette find it by itself.
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;
class QToolButton;
class QWidget;

namespace filigree::app {

struct CommandText {
    const char *id = ""; ///< object name, for tests and settings: "induce"
    QString text; ///< as in the menu, without ellipsis unless it asks more
    QString tip; ///< a sentence
    const char *icon = ""; ///< of widgets::icon()
    QList<QKeySequence> shortcuts = {};
};

/// A command that lives as long as `owner` and whose shortcuts work wherever the focus is in owner's window.
[[nodiscard]] QAction *makeCommand(QWidget *owner, const CommandText &text);

/// A command's button in a page: its object name is the command's and "Button". One of an icon only is flat and is
/// called what the command is called.
[[nodiscard]] QToolButton *makeCommandButton(QAction *command, Qt::ToolButtonStyle style, QWidget *parent);

/// Some texts need their menu's title to be understood: those have a name for elsewhere.
void nameCommand(QAction &command, const QString &name);
/// The command's name outside its menu, without a mnemonic.
[[nodiscard]] QString commandName(const QAction &command);
/// The keys, and the tool tip, which tells the first of them.
void giveKeys(QAction &command, const QList<QKeySequence> &keys);

} // namespace filigree::app
