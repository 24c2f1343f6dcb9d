// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From files to the project and back: the dialogs that choose them, and what is done with files that are dropped.
#pragma once

#include <functional>

#include <QObject>
#include <QPointer>
#include <QStringList>

class QFileDialog;
class QProgressDialog;
class QWidget;

namespace filigree::app {

class Project;
class Settings;
class Workspace;

class FileCommands final : public QObject {
    Q_OBJECT

public:
    FileCommands(Workspace &workspace, Settings &settings, QWidget &window);

public Q_SLOTS:
    void chooseNew();
    void chooseOpen();
    void chooseImport();
    void chooseCopy();
    /// A project, or a golden file, for which a project is made.
    void open(const QString &path);
    /// Dropped files: a project is opened; utterances and catalogues are imported into the open project.
    void take(const QStringList &paths);
    void importPaths(const QStringList &paths);
    void importSource(const QString &file); ///< the changes of the golden file that the project was made from
    /// Closes the project. Where its last edits would be lost it stays open, a dialog asks, and `then` follows when
    /// they may be.
    /// Catalogues that are being stored are waited for, with a dialog: it returns false, and `then` follows.
    [[nodiscard]] bool close(std::function<void()> then = {});

Q_SIGNALS:
    void aboutToLeave(); ///< the project is closed, or another one takes its place, if that works

private:
    using Chosen = std::function<void(const QStringList &)>;
    [[nodiscard]] QFileDialog *makeDialog(const QString &title, const QString &filter, Chosen chosen);

    void waitForCatalogues(const Project &project, std::function<void()> then);
    [[nodiscard]] bool closeNow(std::function<void()> then);

    Workspace &m_workspace;
    Settings &m_settings;
    QWidget &m_window;
    QPointer<QProgressDialog> m_wait;
};

} // namespace filigree::app
