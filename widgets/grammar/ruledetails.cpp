// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/grammar/ruledetails.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/annotation/golden.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/icons.h"
#include "widgets/common/numbers.h"
#include "widgets/common/reviewmark.h"
#include "widgets/common/sectionlabel.h"
#include "widgets/common/utterancelist.h"

namespace filigree::widgets {

namespace {

QWidget *section(SectionLabel *title, UtteranceList *list, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(title);
    layout->addWidget(list);
    return box;
}

} // namespace

RuleDetails::RuleDetails(QWidget *parent)
    : QWidget(parent)
    , m_name(new ElidedLabel(this))
    , m_body(new QLabel(this))
    , m_decision(new QLabel(this))
    , m_evidenceTitle(new SectionLabel(tr("Evidence"), this))
    , m_evidence(new UtteranceList(this))
    , m_addsTitle(new SectionLabel(tr("Would add"), this))
    , m_adds(new UtteranceList(this))
{
    const int gap = fontMetrics().height() / 2;
    m_name->setElideMode(Qt::ElideMiddle); // names of slots differ at their ends
    m_body->setWordWrap(true);
    m_body->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_decision->setObjectName(QStringLiteral("ruleDecision"));
    m_decision->setTextFormat(Qt::PlainText); // a reason is somebody's text
    m_decision->setWordWrap(true);
    m_decision->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_evidence->setObjectName(QStringLiteral("ruleEvidence"));
    m_evidence->setWhatsThis(
        tr("Your utterances that use this rule. Enter or a double click goes to one in the text."));
    m_adds->setObjectName(QStringLiteral("ruleExamples"));
    m_adds->setWhatsThis(
        tr("Sentences that the grammar has because of this rule and that are not in your utterances."));
    m_evidence->setAccessibleName(tr("Utterances that speak for the rule"));
    m_adds->setAccessibleName(tr("Sentences that the rule adds"));
    m_adds->setPlaceholder(tr("This rule adds no new sentence."));

    auto *head = new QHBoxLayout;
    head->setContentsMargins(gap, gap, gap, 0);
    head->addWidget(m_name, 1);
    head->addWidget(makeButton("accept", tr("Accept"), tr("A"), ReviewState::Accepted));
    head->addWidget(makeButton("reject", tr("Reject"), tr("R"), ReviewState::Rejected));
    head->addWidget(makeButton("lock", tr("Lock"), tr("L"), ReviewState::Locked));
    m_edit = new QToolButton(this);
    m_edit->setObjectName(QStringLiteral("editRuleButton"));
    m_edit->setIcon(icon("edit"));
    m_edit->setText(tr("Edit"));
    m_edit->setToolTip(tr("Write what the rule stands for anew, or give it another name (F2)"));
    m_edit->setAccessibleName(tr("Edit this rule"));
    m_edit->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_edit->setAutoRaise(true);
    head->addWidget(m_edit);
    connect(m_edit, &QToolButton::clicked, this, &RuleDetails::editRequested);
    m_takeBack = new QToolButton(this);
    m_takeBack->setObjectName(QStringLiteral("takeBackRule"));
    m_takeBack->setIcon(icon("undo"));
    m_takeBack->setText(tr("Take Back"));
    m_takeBack->setToolTip(tr("The next induction is free to make this rule or not (Delete)"));
    m_takeBack->setAccessibleName(tr("Take back the decision on this rule"));
    m_takeBack->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_takeBack->setAutoRaise(true);
    head->addWidget(m_takeBack);
    connect(m_takeBack, &QToolButton::clicked, this, &RuleDetails::takeBackRequested);
    auto *lists = new QSplitter(Qt::Vertical, this);
    lists->setChildrenCollapsible(false);
    lists->addWidget(section(m_evidenceTitle, m_evidence, lists));
    lists->addWidget(section(m_addsTitle, m_adds, lists));
    lists->setSizes({300, 200});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap / 2);
    layout->addLayout(head);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(gap, 0, gap, 0);
    body->setSpacing(gap / 2);
    body->addWidget(m_body);
    body->addWidget(m_decision);
    layout->addLayout(body);
    layout->addWidget(lists, 1);
    connect(m_evidence, &UtteranceList::utteranceActivated, this, &RuleDetails::evidenceActivated);
    setRule(nullptr);
    refreshLook();
}

QToolButton *RuleDetails::makeButton(const char *iconName, const QString &text, const QString &key, ReviewState state)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("review-") + QLatin1String(iconName));
    button->setIcon(icon(iconName));
    button->setText(text);
    button->setToolTip(tr("%1 this rule (%2)").arg(text, key));
    button->setAccessibleName(tr("%1 this rule").arg(text));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    button->setAutoRaise(true);
    m_buttons.push_back(button);
    m_states.push_back(state);
    connect(button, &QToolButton::clicked, this, [this, state, button] {
        button->setChecked(m_state == state); // what the grammar says decides, not the click
        Q_EMIT reviewRequested(m_state == state ? ReviewState::Proposed : state);
    });
    return button;
}

void RuleDetails::setRule(const Rule *rule)
{
    m_empty = rule == nullptr;
    m_state = rule ? rule->state : ReviewState::Proposed;
    m_name->setText(rule ? QString::fromStdString(rule->name) : QString());
    m_body->setText(rule ? QString::fromStdString(readableBody(*rule, 24))
                         : tr("Select a rule to see the utterances that speak for it and the sentences that it adds."));
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setChecked(rule && m_states[i] == m_state);
        m_buttons[i]->setVisible(rule);
        m_buttons[i]->setEnabled(!m_readOnly);
    }
    m_edit->setVisible(rule);
    m_edit->setEnabled(!m_readOnly);
    const auto seen = rule ? static_cast<qint64>(rule->evidence.size()) : 0;
    m_evidenceTitle->setRemark(rule ? tr("%n utterance(s)", nullptr, static_cast<int>(seen)) : QString());
    m_addsTitle->setRemark(rule ? tr("%1 sentences").arg(formatCount(rule->added)) : QString());
    std::vector<Utterance> examples;
    if (rule)
        for (const std::string &line : rule->examples)
            if (auto utterance = parseGoldenLine(line, rule->intent))
                examples.push_back(std::move(*utterance));
    m_adds->setUtterances(std::move(examples));
    m_adds->setPlaceholder(rule ? tr("This rule adds no new sentence.") : QString());
    m_evidenceTitle->parentWidget()->setVisible(rule);
    m_addsTitle->parentWidget()->setVisible(rule);
    setDecision({}, true);
}

void RuleDetails::setEvidence(MoreUtterances evidence)
{
    m_evidence->setSource(std::move(evidence));
}

void RuleDetails::setDecision(const QString &reason, bool inGrammar)
{
    QStringList said;
    if (!m_empty && !inGrammar)
        said.append(m_state == ReviewState::Rejected
                        ? tr("The grammar does without this rule, as you decided.")
                        : tr("The grammar does not have this rule. The next induction respects what you decided; where "
                             "the utterances do not have its phrases, it has no effect."));
    if (!m_empty && !reason.isEmpty())
        said.append(tr("Reason: %1").arg(reason));
    m_decision->setText(said.join(QLatin1Char('\n')));
    m_decision->setVisible(!said.isEmpty());
    for (QToolButton *button : m_buttons)
        button->setVisible(!m_empty && inGrammar);
    m_edit->setVisible(!m_empty && inGrammar);
    m_takeBack->setVisible(!m_empty && !inGrammar);
    m_takeBack->setEnabled(!m_readOnly);
    m_addsTitle->parentWidget()->setVisible(!m_empty && inGrammar);
}

void RuleDetails::setSlotColours(const SlotColours &colours)
{
    m_evidence->setSlotColours(colours);
    m_adds->setSlotColours(colours);
}

void RuleDetails::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (QToolButton *button : m_buttons)
        button->setEnabled(!readOnly);
    m_edit->setEnabled(!readOnly);
    m_takeBack->setEnabled(!readOnly);
}

void RuleDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_name && (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange))
        refreshLook();
}

void RuleDetails::refreshLook()
{
    QFont strong = font();
    strong.setPointSizeF(font().pointSizeF() * 1.15);
    strong.setWeight(QFont::DemiBold);
    m_name->setFont(strong);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, Theme::of(palette()).colour(ColourRole::TextMuted));
    m_body->setPalette(muted);
}

} // namespace filigree::widgets
