// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rules of a grammar as a tree: a rule, and under it its alternatives or values. Holds the grammar, copies nothing.
#pragma once

#include <QAbstractItemModel>
#include <memory>

#include "core/grammar/grammar.h"
#include "widgets/common/annotatedtext.h"

namespace filigree::widgets {

class RuleModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { StateColumn, NameColumn, BodyColumn, GainColumn, AddsColumn, EvidenceColumn, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole + 1, ///< numbers as numbers
        RuleNameRole, ///< of the rule, also on its children
        FilterRole, ///< all the words of the rule
        StateRole, ///< ReviewState as int
    };
    /// Children beyond this are told as "and 274,900 more".
    static constexpr int childLimit = 200;

    using QAbstractItemModel::QAbstractItemModel;
    void setGrammar(std::shared_ptr<const Grammar> grammar);
    [[nodiscard]] const Grammar *grammar() const { return m_grammar.get(); }
    [[nodiscard]] const Rule *ruleOf(const QModelIndex &index) const; ///< also of a child
    [[nodiscard]] QModelIndex indexOf(const QString &ruleName) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant ruleData(const Rule &rule, int column, int role) const;
    [[nodiscard]] QVariant childData(const Rule &rule, int row, int column, int role) const;
    [[nodiscard]] QString childText(const Rule &rule, int row) const;
    /// A body with the names of slots marked as slots.
    [[nodiscard]] AnnotatedText marked(const QString &body) const;

    std::shared_ptr<const Grammar> m_grammar;
};

} // namespace filigree::widgets
