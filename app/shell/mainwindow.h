// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window: builds its parts and wires them; what happens is the business of the parts.
#pragma once

#include <functional>

#include <QList>
#include <QMainWindow>
#include <QUndoGroup>

#include "app/shell/windowcommands.h"
#include "core/base/error.h"
#include "widgets/common/messagebar.h"

class QStackedWidget;

namespace filigree::app {

class FileCommands;
class ModeBar;
class ModePage;
class Project;
class Settings;
class StartPage;
class StatusStrip;
class Workspace;

class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Workspace &workspace, Settings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// "start", or the id of a mode; nothing happens for a mode without an open project.
    void showMode(const QString &id);
    [[nodiscard]] QString currentMode() const;
    [[nodiscard]] ModePage *page(const QString &id) const; ///< nullptr when there is none
    [[nodiscard]] const WindowCommands &commands() const { return m_commands; }
    /// Keeps the look of the window and of the open project's pages.
    void saveView();

Q_SIGNALS:
    void languageChosen(const QString &language);

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeHelp();
    void buildPages();
    void buildFrame();
    void wireCommands();
    void wireViewCommands();
    void wireWorkspace();
    void wirePage(ModePage *page);
    void setProject(Project *project);
    void welcome(Project *project);
    void enableCommands();
    void fillRecent();
    void refreshFacts();
    void showError(const Error &error, const QString &what);
    void showNotice(const QString &sentence, const QString &action = {}, std::function<void()> then = {},
                    widgets::MessageKind kind = widgets::MessageKind::Info);
    void switchTo(const QString &id);

    Workspace &m_workspace;
    Settings &m_settings;
    FileCommands *m_files = nullptr;
    QUndoGroup m_undo;
    QList<ModePage *> m_pages;
    WindowCommands m_commands;
    ModeBar *m_modeBar = nullptr;
    widgets::MessageBar *m_messages = nullptr;
    QStackedWidget *m_stack = nullptr;
    StartPage *m_start = nullptr;
    StatusStrip *m_strip = nullptr;
    std::function<void()> m_messageAction;
};

} // namespace filigree::app
