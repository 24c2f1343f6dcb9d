// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the files are that shall be imported, asked only where it cannot be told from their names.
#pragma once

#include <vector>

#include <QDialog>
#include <QStringList>

#include "app/document/importer.h"

class QComboBox;
class QDialogButtonBox;
class QGridLayout;
class QLineEdit;

namespace filigree::app {

class ImportDialog final : public QDialog {
    Q_OBJECT

public:
    ImportDialog(std::vector<ImportFile> files, const QStringList &slotTypes, QWidget *parent = nullptr);
    [[nodiscard]] std::vector<ImportFile> files() const;

private:
    struct Row {
        ImportFile file;
        QComboBox *role = nullptr;
        QComboBox *slot = nullptr;
        QLineEdit *locale = nullptr;
    };
    void addRow(QGridLayout *grid, ImportFile file, const QStringList &slotTypes);
    void refresh();
    std::vector<Row> m_rows;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace filigree::app
