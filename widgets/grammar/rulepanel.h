// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rules beside the graph: tree, filter, and below what is known of the selected rule.
#pragma once

#include <QVariantMap>
#include <QWidget>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "core/annotation/utterance.h"
#include "core/grammar/grammar.h"
#include "widgets/common/slotcolours.h"
#include "widgets/grammar/ruledecisions.h"

class QLineEdit;
class QTreeView;
class QComboBox;

namespace filigree::widgets {

class RuleDelegate;
class RuleModel;
class RuleFilter;
class RuleDetails;
class RuleEditor;

class RulePanel final : public QWidget {
    Q_OBJECT

public:
    explicit RulePanel(QWidget *parent = nullptr);

    /// Keeps the selected rule (by name) and what is unfolded.
    void setGrammar(std::shared_ptr<const Grammar> grammar, RuleDecisions decisions = {});
    void setSlotColours(const SlotColours &colours);
    /// Finds the utterance of an evidence id; called for the selected rule only.
    void setEvidenceLookup(std::function<std::optional<Utterance>(std::int64_t)> lookup);
    void setReadOnly(bool readOnly); ///< no review

    [[nodiscard]] RuleEditor *editor() const { return m_editor; } ///< above the details while a rule is edited

    [[nodiscard]] QString selectedRule() const; ///< of the grammar; empty: none
    /// The one on the selected rule, which the grammar does not have; 0: none.
    [[nodiscard]] qint64 selectedDecision() const;
    /// Words and review state that the rules are filtered by.
    [[nodiscard]] QVariantMap filterState() const;
    void restoreFilterState(const QVariantMap &state); ///< empty: all rules

    [[nodiscard]] RuleModel *model() const { return m_model; }
    [[nodiscard]] QTreeView *view() const { return m_view; }

public Q_SLOTS:
    void selectRule(const QString &name); ///< clears a filter that hides it
    void setFilter(const QString &text);
    /// Where nobody asked for the rule by name: a filter that hides it stays, and then no rule is selected.
    void selectRuleIfShown(const QString &name);

Q_SIGNALS:
    void ruleSelected(const QString &name); ///< empty: none
    /// Keys A, R, L or the buttons; the state that the rule shall have (Proposed takes a review back).
    void reviewRequested(const QString &name, filigree::ReviewState state);
    /// Delete, the button, or the key of the review that it has; of a rule that the grammar does not have.
    void takeBackRequested(qint64 decision);
    void editRequested(const QString &name); ///< F2, Enter, double click or the button
    void evidenceActivated(qint64 utteranceId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildView();
    void buildFilter();
    void onCurrentChanged();
    void review(ReviewState state);
    void takeBack();
    void showEvidence(const std::vector<std::int64_t> &ids);
    void toggle(ReviewState state); ///< of the selected rule: sets it, or takes it back
    [[nodiscard]] QModelIndex selectedIndex() const; ///< of the model
    [[nodiscard]] QString keyAt(int row) const;
    void requestEdit();
    void fitColumns();
    void refreshDetails();

    RuleModel *m_model = nullptr;
    RuleFilter *m_filter = nullptr;
    QLineEdit *m_search = nullptr;
    QComboBox *m_states = nullptr;
    QTreeView *m_view = nullptr;
    RuleDelegate *m_delegate = nullptr;
    RuleDetails *m_details = nullptr;
    RuleEditor *m_editor = nullptr;
    std::function<std::optional<Utterance>(std::int64_t)> m_lookup;
    std::pair<QString, std::vector<std::int64_t>> m_evidenceOf; // the rule that is shown, and its evidence
    std::vector<std::int64_t> m_evidenceIds; // of the rows of the evidence list
    QString m_selected; // its key
    bool m_readOnly = false;
    bool m_restoring = false;
    bool m_fitted = false; // the column of names; later it is the user's
};

} // namespace filigree::widgets
