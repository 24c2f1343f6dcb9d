// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window's commands about itself: settings, manual, What's This. And the keys that the user chose for all commands.
#pragma once

#include <QObject>

class QMenu;

namespace filigree::app {

class MainWindow;
class Settings;

class WindowHelp final : public QObject {
    Q_OBJECT

public:
    /// Adds the commands to the two menus.
    WindowHelp(MainWindow &window, Settings &settings, QMenu &edit, QMenu &help);

    void showSettings(int page = 0);
    void showManual(const QString &page);

Q_SIGNALS:
    void languageChosen(const QString &language);

private:
    MainWindow &m_window;
    Settings &m_settings;
};

} // namespace filigree::app
