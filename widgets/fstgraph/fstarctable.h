// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table twin of the graph: one row an arc.
#pragma once

#include <QAbstractTableModel>
#include <QStringList>
#include <memory>

namespace filigree {
struct FstGraph;
struct FstGraphArc;
} // namespace filigree

namespace filigree::widgets {

class FstArcTable final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { FromColumn, LabelColumn, ToColumn, SlotColumn, RuleColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setGraph(std::shared_ptr<const FstGraph> graph);
    void setRuleNames(const QStringList &names);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString spoken(const FstGraphArc &arc);

    std::shared_ptr<const FstGraph> m_graph;
    QStringList m_ruleNames;
};

} // namespace filigree::widgets
