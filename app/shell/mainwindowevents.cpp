// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window's part about what comes from outside: closing, files that are dropped, being left.
#include <QAction>
#include <QCloseEvent>
#include <QMimeData>
#include <QStatusTipEvent>
#include <QUrl>

#include "app/document/workspace.h"
#include "app/jobs/jobqueue.h"
#include "app/modes/modepage.h"
#include "app/settings/settings.h"
#include "app/shell/filecommands.h"
#include "app/shell/mainwindow.h"
#include "app/shell/statusstrip.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

void MainWindow::saveView()
{
    m_settings.setView({}, u"geometry"_s, saveGeometry());
    if (Project *project = m_workspace.project()) {
        for (const ModePage *page : std::as_const(m_pages))
            m_settings.setView(project->path(), page->id(), page->viewState());
        m_settings.setNote(project->path(), {project->locale(), std::ssize(project->golden().golden()->utterances)});
        if (currentMode() != u"start"_s)
            m_settings.setView(project->path(), u"mode"_s, currentMode());
    }
    m_settings.sync();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveView();
    const bool closed = m_files->close([this] { close(); });
    event->setAccepted(closed);
    if (closed)
        m_workspace.jobs().cancelAll();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls)
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    event->acceptProposedAction();
    m_files->take(paths);
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::StatusTip && m_strip) {
        m_strip->showTip(static_cast<QStatusTipEvent *>(event)->tip());
        return true;
    }
    return QMainWindow::event(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ActivationChange && !isActiveWindow() && m_workspace.project())
        m_workspace.project()->flush();
    if (event->type() == QEvent::WindowStateChange && m_commands.fullScreen)
        m_commands.fullScreen->setChecked(isFullScreen());
    QMainWindow::changeEvent(event);
}

} // namespace filigree::app
