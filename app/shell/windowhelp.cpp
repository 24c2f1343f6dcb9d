// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/windowhelp.h"

#include <QAction>
#include <QMenu>
#include <QWhatsThis>

#include "app/modes/command.h"
#include "app/settings/settings.h"
#include "app/shell/mainwindow.h"
#include "app/shell/manualwindow.h"
#include "app/shell/settingsdialog.h"
#include "app/shell/shortcuts.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

WindowHelp::WindowHelp(MainWindow &window, Settings &settings, QMenu &edit, QMenu &help)
    : QObject(&window)
    , m_window(window)
    , m_settings(settings)
{
    QAction *preferences = makeCommand(&window,
                                       {"settings",
                                        tr("Settings…"),
                                        tr("Fonts, colours, language and keys"),
                                        "settings",
                                        {QKeySequence(Qt::CTRL | Qt::Key_Comma)}});
    preferences->setMenuRole(QAction::PreferencesRole);
    edit.addSeparator();
    edit.addAction(preferences);
    QAction *manual = makeCommand(
        &window,
        {"manual", tr("Manual"), tr("Read about what the window shows now"), "help", {QKeySequence(Qt::Key_F1)}});
    QAction *what = makeCommand(&window,
                                {"whatsThis",
                                 tr("What’s This?"),
                                 tr("Click on a part of the window to be told what it is for"),
                                 "question",
                                 {QKeySequence(Qt::SHIFT | Qt::Key_F1)}});
    help.insertActions(help.actions().value(0), {manual, what});
    connect(preferences, &QAction::triggered, this, [this] { showSettings(); });
    connect(manual, &QAction::triggered, this, [this] { showManual(m_window.currentMode()); });
    connect(what, &QAction::triggered, this, [] { QWhatsThis::enterWhatsThisMode(); });
    applyShortcuts(window, settings);
}

void WindowHelp::showSettings(int page)
{
    auto *dialog = new SettingsDialog(m_settings, m_window, &m_window);
    dialog->setPage(page);
    // The window is made anew for a language: not from inside the box that was chosen in.
    connect(dialog, &SettingsDialog::languageChosen, this, &WindowHelp::languageChosen, Qt::QueuedConnection);
    dialog->open();
}

void WindowHelp::showManual(const QString &page)
{
    auto *open = m_window.findChild<ManualWindow *>();
    if (!open)
        open = new ManualWindow(&m_window);
    open->showPage(page);
    open->show();
    open->raise();
}

} // namespace filigree::app
