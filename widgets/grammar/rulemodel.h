// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rules of a grammar as a tree: a rule, and under it its alternatives or values. Holds the grammar, copies nothing.
// Behind them stand the rules that the linguist decided on and that the grammar does not have.
#pragma once

#include <QAbstractItemModel>
#include <memory>

#include "core/grammar/grammar.h"
#include "widgets/common/annotatedtext.h"
#include "widgets/grammar/ruledecisions.h"

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
        RuleKeyRole, ///< tells rules apart: the name of one of the grammar, the decision of another
    };
    /// Children beyond this are told as "and 274,900 more".
    static constexpr int childLimit = 200;

    using QAbstractItemModel::QAbstractItemModel;
    void setGrammar(std::shared_ptr<const Grammar> grammar, RuleDecisions decisions = {});
    [[nodiscard]] const Grammar *grammar() const { return m_grammar.get(); }
    [[nodiscard]] const Rule *ruleOf(const QModelIndex &index) const; ///< also of a child
    [[nodiscard]] QModelIndex indexOf(const QString &ruleName) const; ///< of the grammar
    [[nodiscard]] QModelIndex indexOfKey(const QString &key) const;
    /// The decision on a rule that the grammar does not have; nullptr for one that it has.
    [[nodiscard]] const RuleDecisions::Elsewhere *elsewhere(const QModelIndex &index) const;
    [[nodiscard]] QString reason(const QModelIndex &index) const; ///< of the review; empty: none was given

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static std::size_t placeOf(const QModelIndex &index); ///< of the rule among all
    [[nodiscard]] std::size_t ruleCount() const; ///< of the grammar
    [[nodiscard]] QVariant ruleData(const Rule &rule, int column, int role) const;
    [[nodiscard]] QVariant decisionData(const QModelIndex &index, int role) const;
    [[nodiscard]] QVariant childData(const Rule &rule, int row, int column, int role) const;
    [[nodiscard]] QString childText(const Rule &rule, int row) const;
    /// A body with the names of slots marked as slots.
    [[nodiscard]] AnnotatedText marked(const QString &body) const;

    std::shared_ptr<const Grammar> m_grammar;
    RuleDecisions m_decisions;
};

} // namespace filigree::widgets
