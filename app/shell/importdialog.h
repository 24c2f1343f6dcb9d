// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What files shall come into the project, what they were recognised as, and what would come of them: nothing changes
// before Import is pressed.
#pragma once

#include <vector>

#include <QDialog>

#include "app/document/importer.h"

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace filigree::app {

class ImportPane;
class Project;

class ImportDialog final : public QDialog {
    Q_OBJECT

public:
    /// The project must live longer: the dialog belongs to its window.
    ImportDialog(Project &project, const std::vector<ImportFile> &files, QWidget *parent = nullptr);
    [[nodiscard]] std::vector<ImportFile> files() const;

private:
    void refresh();
    [[nodiscard]] QString grammarObstacle() const;

    std::vector<ImportPane *> m_panes;
    QListWidget *m_list = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_obstacle = nullptr;
    QPushButton *m_import = nullptr;
};

} // namespace filigree::app
