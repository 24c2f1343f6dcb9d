// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The keys of the commands: those that they come with, and those that the user chose instead.
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;
class QObject;

namespace filigree::app {

class Settings;

/// A command's name in the settings; stays the same in every language.
[[nodiscard]] QString shortcutId(const QAction &command);
/// All commands of a window that can have keys, each once.
[[nodiscard]] QList<QAction *> shortcutCommands(const QObject &window);
/// Gives the commands the keys that the user chose, which they lose that came with them. Call it when all are there.
void applyShortcuts(const QObject &window, const Settings &settings);
/// What the command does not have because another one does.
[[nodiscard]] QList<QKeySequence> lostShortcuts(const QAction &command);
[[nodiscard]] QList<QKeySequence> usualShortcuts(const QAction &command);

void changeShortcuts(QAction &command, const QList<QKeySequence> &keys, Settings &settings);
void resetShortcuts(QAction &command, Settings &settings);

/// What has the keys already, or is hidden by them (Ctrl+K hides Ctrl+K, A): a command, or null.
[[nodiscard]] QAction *shortcutConflict(const QList<QAction *> &commands, const QAction &command,
                                        const QKeySequence &keys);
/// Keys that the editors need themselves (letters, Alt and a digit, cursor keys), so that no command may have them.
[[nodiscard]] bool isReserved(const QKeySequence &keys);

} // namespace filigree::app
