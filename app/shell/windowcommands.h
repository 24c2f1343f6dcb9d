// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The commands of the window itself (those of the modes are the modes' own), and the menus that hold them all.
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;
class QUndoGroup;

namespace filigree::app {

class ModePage;
class Settings;

struct WindowCommands {
    QAction *newProject = nullptr;
    QAction *openProject = nullptr;
    QMenu *recent = nullptr;
    QMenu *samples = nullptr;
    QAction *import = nullptr;
    QAction *saveCopy = nullptr;
    QAction *closeProject = nullptr;
    QAction *quit = nullptr;
    QAction *undo = nullptr;
    QAction *redo = nullptr;
    QAction *find = nullptr;
    QAction *palette = nullptr;
    QAction *largerText = nullptr;
    QAction *smallerText = nullptr;
    QAction *normalText = nullptr;
    QAction *fullScreen = nullptr;
    QAction *resetLayout = nullptr;
    QAction *startPage = nullptr;
    QAction *about = nullptr;
    QActionGroup *themes = nullptr; ///< data: int of widgets::ThemeMode
    QActionGroup *languages = nullptr; ///< data: name, empty = as the desktop
    QActionGroup *modes = nullptr; ///< data: ModePage::id()
};

/// Makes the commands, without connecting them.
[[nodiscard]] WindowCommands makeWindowCommands(QMainWindow &window, QUndoGroup &undo, const Settings &settings,
                                                const QList<ModePage *> &pages);
/// Fills the menu bar.
void buildMenus(QMainWindow &window, const WindowCommands &commands, const QList<ModePage *> &pages);

} // namespace filigree::app
