// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the program opens with when there is no project: its name, the samples, the recent projects, a new one.
#pragma once

#include <QWidget>

class QAction;
class QGridLayout;
class QLabel;
class QListWidget;
class QVBoxLayout;

namespace filigree::app {

class Settings;

class StartPage final : public QWidget {
    Q_OBJECT

public:
    StartPage(Settings &settings, QAction *newProject, QAction *openProject, QWidget *parent = nullptr);
    void focusWork();

Q_SIGNALS:
    void sampleRequested(const QString &name);
    void projectRequested(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeSamples();
    [[nodiscard]] QWidget *makeRecent();
    void refreshRecent();
    void removeCurrent();

    Settings &m_settings;
    QAction *m_new = nullptr;
    QAction *m_open = nullptr;
    QListWidget *m_recent = nullptr;
    QLabel *m_noRecent = nullptr;
};

} // namespace filigree::app
