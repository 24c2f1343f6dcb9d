// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A picture of the window in a certain mode, taken when everything that the mode shows is there.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include "core/base/error.h"

namespace filigree::app {

class MainWindow;
class Workspace;

struct ScreenshotOrder {
    QString file;
    QString mode; ///< "start", a mode, or empty: as the project opens
};

/// Ends the program when it is done: exit code 0, or 1 with a sentence on stderr.
class Screenshot final : public QObject {
    Q_OBJECT

public:
    Screenshot(MainWindow &window, Workspace &workspace, const ScreenshotOrder &order);

private:
    void look();
    [[nodiscard]] bool isReady();
    void take();
    void giveUp(const QString &why);

    MainWindow &m_window;
    Workspace &m_workspace;
    ScreenshotOrder m_order;
    QTimer m_timer;
    QElapsedTimer m_clock;
    int m_calm = 0; // looks in a row at which everything was ready
};

} // namespace filigree::app
