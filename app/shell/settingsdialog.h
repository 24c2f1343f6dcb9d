// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The settings: how the window looks and speaks, and its keys. All apply at once, and each can be put back.
#pragma once

#include <functional>

#include <QDialog>
#include <QList>

class QAction;
class QComboBox;
class QGridLayout;
class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;
class QTreeWidget;

namespace filigree::app {

class Settings;

class SettingsDialog final : public QDialog {
    Q_OBJECT

public:
    /// For the commands of `window`.
    SettingsDialog(Settings &settings, const QWidget &window, QWidget *parent = nullptr);

    void setPage(int index);
    [[nodiscard]] int page() const;

Q_SIGNALS:
    void languageChosen(const QString &language);

private:
    [[nodiscard]] QWidget *buildLook();
    [[nodiscard]] QWidget *buildKeys();
    void addRow(QGridLayout *grid, const QString &name, QWidget *control, const QString &explanation,
                const std::function<void()> &reset);
    void fillKeys();
    void filterKeys();
    void refreshKeys();
    void tryKeys();
    void takeOver();
    void resetKeys(bool all);
    [[nodiscard]] QAction *command() const;

    Settings &m_settings;
    QList<QAction *> m_commands;
    QTabWidget *m_pages = nullptr;
    QLineEdit *m_filter = nullptr;
    QTreeWidget *m_list = nullptr;
    QKeySequenceEdit *m_keys = nullptr;
    QLabel *m_conflict = nullptr;
    QPushButton *m_takeOver = nullptr;
    QPushButton *m_reset = nullptr;
    QPushButton *m_none = nullptr;
};

} // namespace filigree::app
