// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From files to the project and back: the dialogs that choose them, and what is done with files that are dropped.
#pragma once

#include <functional>

#include <QObject>
#include <QStringList>

class QFileDialog;
class QWidget;

namespace filigree::app {

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
    /// Closes the project. Where its last edits would be lost it stays open, a dialog asks, and `then` follows when
    /// they may be.
    [[nodiscard]] bool close(std::function<void()> then = {});

Q_SIGNALS:
    void aboutToLeave(); ///< the project is closed, or another one takes its place, if that works

private:
    using Chosen = std::function<void(const QStringList &)>;
    [[nodiscard]] QFileDialog *makeDialog(const QString &title, const QString &filter, Chosen chosen);

    Workspace &m_workspace;
    Settings &m_settings;
    QWidget &m_window;
};

} // namespace filigree::app
