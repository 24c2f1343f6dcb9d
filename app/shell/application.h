// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The running program: settings, jobs, the open project, and the window that shows it. A window is built anew when the
// language or the size of the text changes; the project stays.
#pragma once

#include <memory>

#include <QObject>
#include <QTemporaryDir>

#include "app/document/workspace.h"
#include "app/jobs/jobqueue.h"
#include "app/settings/settings.h"
#include "app/shell/commandline.h"
#include "app/shell/language.h"
#include "app/shell/mainwindow.h"

class QApplication;

namespace filigree::app {

class Application final : public QObject {
    Q_OBJECT

public:
    Application(QApplication &qt, CommandLine options);
    ~Application() override;
    int exec();

private:
    void applyLook();
    void buildWindow();
    void openAsked();

    QApplication &m_qt;
    CommandLine m_options;
    std::unique_ptr<QTemporaryDir> m_scratch; // of a screenshot: it leaves no trace in the user's folders
    std::unique_ptr<Settings> m_settings;
    Language m_language;
    JobQueue m_jobs;
    Workspace m_workspace;
    std::unique_ptr<MainWindow> m_window;
    double m_desktopPointSize = 0.0;
};

/// The whole program; returns its exit code.
[[nodiscard]] int run(int argc, char **argv);

} // namespace filigree::app
