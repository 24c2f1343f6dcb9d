// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/grammar/splitdialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/document/coretext.h"
#include "app/document/project.h"
#include "app/document/ruleediting.h"
#include "core/formats/jsgfrule.h"
#include "core/project/rulearrangement.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

SplitDialog::SplitDialog(Project &project, const Grammar &grammar, const Rule &rule, QWidget *parent)
    : RuleDialog(project, rule, parent)
{
    setObjectName(u"splitDialog"_s);
    setWindowTitle(tr("Split %1").arg(ruleName()));
    build(grammar, rule);
    check();
}

void SplitDialog::build(const Grammar &grammar, const Rule &rule)
{
    const int line = fontMetrics().height();
    auto *hint = new QLabel(tr("Tick what becomes a rule of its own. From the next induction on, no phrase of the one "
                               "rule stands for a phrase of the other."),
                            this);
    hint->setWordWrap(true);
    m_parts = new QListWidget(this);
    m_parts->setObjectName(u"splitParts"_s);
    m_parts->setAccessibleName(tr("Alternatives of the rule"));
    m_parts->setWhatsThis(tr("What the rule stands for. Ticked ones become a rule of their own."));
    for (const Expression &part : alternativesOf(rule)) {
        Rule one = rule;
        one.body = part;
        auto *item = new QListWidgetItem(QString::fromStdString(jsgfBody(one, grammar)), m_parts);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_parts->setCurrentRow(0);
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"splitName"_s);
    QString name = ruleName() + u"_2"_s;
    for (int number = 3; grammar.find(name.toStdString()); ++number)
        name = ruleName() + u'_' + QString::number(number);
    m_name->setText(name);
    m_name->setWhatsThis(tr("Letters, digits and _. No other rule may have it."));
    auto *form = new QFormLayout;
    form->addRow(tr("Name of the new rule"), m_name);
    m_problem = new QLabel(this);
    m_problem->setObjectName(u"splitProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setMinimumHeight(2 * fontMetrics().lineSpacing());
    auto *buttons = makeButtons(tr("Split"));
    applyButton()->setObjectName(u"splitApply"_s);
    auto *column = makeColumn();
    column->addWidget(hint);
    column->addWidget(m_parts, 1);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    resize(line * 28, line * 24);
    m_parts->setFocus();
    connect(m_parts, &QListWidget::itemChanged, this, &SplitDialog::check);
    connect(m_name, &QLineEdit::textChanged, this, &SplitDialog::check);
}

std::vector<std::size_t> SplitDialog::moved() const
{
    std::vector<std::size_t> out;
    for (int row = 0; row < m_parts->count(); ++row)
        if (m_parts->item(row)->checkState() == Qt::Checked)
            out.push_back(static_cast<std::size_t>(row));
    return out;
}

void SplitDialog::check()
{
    if (!project())
        return;
    const auto good = checkSplit(*project(), ruleName(), moved(), m_name->text());
    m_problem->setText(good ? QString() : coreText(good.error().said, good.error().detail));
    applyButton()->setEnabled(good.has_value());
}

void SplitDialog::apply()
{
    const auto done =
        change([this](Project &project) { return splitRule(project, ruleName(), moved(), m_name->text()); });
    if (!done)
        m_problem->setText(tr("The rule was not split. %1").arg(coreText(done.error().said, done.error().detail)));
}

} // namespace filigree::app
