// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A table that is only looked at: the first sentences of a file, its mistakes, its values.
#pragma once

#include <vector>

#include <QAbstractTableModel>
#include <QSet>
#include <QStringList>

#include "widgets/common/annotatedtext.h"

namespace filigree::app {

struct PreviewRow {
    QStringList cells;
    widgets::AnnotatedText sentence = {}; ///< of the column that has one
    QString spoken = {}; ///< what a screen reader says for the sentence
};

struct PreviewTable {
    QStringList headings;
    QSet<int> numbers = {}; ///< columns with numbers
    int sentence = -1; ///< the column that is painted with its slots
    std::vector<PreviewRow> rows = {};
};

class PreviewTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void setTable(PreviewTable table);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    PreviewTable m_table;
};

} // namespace filigree::app
