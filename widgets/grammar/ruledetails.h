// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is known of one rule: what it means, which utterances speak for it, what it would add, and the review.
#pragma once

#include <QWidget>
#include <vector>

#include "core/annotation/utterance.h"
#include "core/grammar/grammar.h"
#include "widgets/common/slotcolours.h"
#include "widgets/common/utterancelist.h"

class QLabel;
class QToolButton;

namespace filigree::widgets {

class ElidedLabel;
class SectionLabel;

class RuleDetails final : public QWidget {
    Q_OBJECT

public:
    explicit RuleDetails(QWidget *parent = nullptr);
    void setRule(const Rule *rule); ///< nullptr: no rule is selected
    void setEvidence(MoreUtterances evidence); ///< the utterances of rule->evidence that can be found
    /// Of the rule that is shown: why it was reviewed so, and whether the grammar has it. One that it does not have can
    /// be taken back only.
    void setDecision(const QString &reason, bool inGrammar);
    void setSlotColours(const SlotColours &colours);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void reviewRequested(filigree::ReviewState state);
    void takeBackRequested();
    void editRequested();
    void evidenceActivated(int row);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshLook();
    QToolButton *makeButton(const char *iconName, const QString &text, const QString &key, ReviewState state);

    ElidedLabel *m_name = nullptr;
    QLabel *m_body = nullptr;
    QLabel *m_decision = nullptr;
    SectionLabel *m_evidenceTitle = nullptr;
    UtteranceList *m_evidence = nullptr;
    SectionLabel *m_addsTitle = nullptr;
    UtteranceList *m_adds = nullptr;
    std::vector<QToolButton *> m_buttons;
    QToolButton *m_edit = nullptr;
    QToolButton *m_takeBack = nullptr;
    std::vector<ReviewState> m_states;
    ReviewState m_state = ReviewState::Proposed;
    bool m_readOnly = false;
    bool m_empty = true;
};

} // namespace filigree::widgets
