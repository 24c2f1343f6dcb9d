// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/screenshot.h"

#include <cstdio>

#include <QCoreApplication>
#include <QPixmap>

#include "app/document/workspace.h"
#include "app/jobs/jobqueue.h"
#include "app/modes/modepage.h"
#include "app/shell/errortext.h"
#include "app/shell/mainwindow.h"
#include "widgets/common/messagebar.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

constexpr int lookEvery = 60; // milliseconds
constexpr int calmLooks = 4; // so that layouts, delayed strips and animations have settled
constexpr qint64 patience = 180'000; // milliseconds

} // namespace

Screenshot::Screenshot(MainWindow &window, Workspace &workspace, const ScreenshotOrder &order)
    : m_window(window)
    , m_workspace(workspace)
    , m_order(order)
{
    const auto fail = [this](const Error &error, const QString &what) {
        giveUp(errorText(error, what).sentence + u'\n' + errorText(error, what).details);
    };
    connect(&workspace, &Workspace::failed, this, fail);
    connect(&workspace, &Workspace::projectChanged, this, [this, fail](Project *project) {
        if (project)
            connect(project, &Project::failed, this, fail);
    });
    m_clock.start();
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &Screenshot::look);
    m_timer.start();
}

void Screenshot::look()
{
    if (m_clock.elapsed() > patience)
        return giveUp(u"The window was not ready for a picture within three minutes."_s);
    m_calm = isReady() ? m_calm + 1 : 0;
    if (m_calm >= calmLooks)
        take();
}

bool Screenshot::isReady()
{
    if (m_workspace.isOpening() || !m_window.isVisible())
        return false;
    if (m_order.mode.isEmpty())
        return m_workspace.jobs().isIdle();
    if (m_order.mode != u"start"_s && !m_workspace.project()) {
        giveUp(u"There is no project to show: name a file or a sample."_s);
        return false;
    }
    m_window.showMode(m_order.mode);
    ModePage *page = m_window.page(m_order.mode);
    if (!page)
        return true;
    if (!page->isReady())
        page->fill();
    return page->isReady() && m_workspace.jobs().isIdle();
}

void Screenshot::take()
{
    m_timer.stop();
    auto *messages = m_window.findChild<widgets::MessageBar *>(u"messages"_s);
    if (messages && messages->kind() == widgets::MessageKind::Info)
        messages->dismiss();
    // The bar goes with the next round of layout.
    QTimer::singleShot(lookEvery, this, [this] {
        if (m_window.grab().save(m_order.file, "PNG"))
            QCoreApplication::exit(0);
        else
            giveUp(u"The picture could not be written to "_s + m_order.file + u'.');
    });
}

void Screenshot::giveUp(const QString &why)
{
    m_timer.stop();
    std::fputs((why + u'\n').toLocal8Bit().constData(), stderr);
    QCoreApplication::exit(1);
}

} // namespace filigree::app
