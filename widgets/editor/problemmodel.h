// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Diagnostics as an item model: line, and the sentence.
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "core/annotation/diagnostic.h"

namespace filigree::widgets {

class ProblemModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { LineColumn, MessageColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setDiagnostics(std::vector<Diagnostic> diagnostics);
    [[nodiscard]] const std::vector<Diagnostic> &diagnostics() const { return m_diagnostics; }
    [[nodiscard]] const Diagnostic &at(int row) const { return m_diagnostics.at(static_cast<std::size_t>(row)); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Diagnostic> m_diagnostics;
};

} // namespace filigree::widgets
