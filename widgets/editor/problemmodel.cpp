// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/editor/problemmodel.h"

#include <QLocale>

#include "widgets/common/icons.h"

namespace filigree::widgets {

void ProblemModel::setDiagnostics(std::vector<Diagnostic> diagnostics)
{
    beginResetModel();
    m_diagnostics = std::move(diagnostics);
    endResetModel();
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_diagnostics.size());
}

int ProblemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Diagnostic &diagnostic = at(index.row());
    const bool error = diagnostic.severity == Severity::Error;
    const QString message = QString::fromStdString(diagnostic.message);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == LineColumn ? QLocale().toString(static_cast<qlonglong>(diagnostic.line)) : message;
    case Qt::DecorationRole:
        return index.column() == LineColumn
            ? QVariant(icon(error ? "error" : "warning", error ? ColourRole::Error : ColourRole::Warning))
            : QVariant();
    case Qt::ToolTipRole:
        return message;
    case Qt::AccessibleTextRole:
        return error ? tr("Error in line %1: %2").arg(diagnostic.line).arg(message)
                     : tr("Warning in line %1: %2").arg(diagnostic.line).arg(message);
    default:
        return {};
    }
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == LineColumn ? tr("Line") : tr("Problem");
}

} // namespace filigree::widgets
