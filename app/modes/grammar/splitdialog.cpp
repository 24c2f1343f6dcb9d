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
    : QDialog(parent)
    , m_project(&project)
    , m_rule(QString::fromStdString(rule.name))
    , m_grammar(project.runs().edited())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"splitDialog"_s);
    setWindowTitle(tr("Split %1").arg(m_rule));
    build(grammar, rule);
    connect(&project.runs(), &Runs::grammarChanged, this, &SplitDialog::takeGrammar);
    connect(&project, &QObject::destroyed, this, &QDialog::reject);
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
    QString name = m_rule + u"_2"_s;
    for (int number = 3; grammar.find(name.toStdString()); ++number)
        name = m_rule + u'_' + QString::number(number);
    m_name->setText(name);
    auto *form = new QFormLayout;
    form->addRow(tr("Name of the new rule"), m_name);
    m_problem = new QLabel(this);
    m_problem->setObjectName(u"splitProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setMinimumHeight(2 * fontMetrics().lineSpacing());
    auto *buttons = new QDialogButtonBox(this);
    m_apply = buttons->addButton(tr("Split"), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(u"splitApply"_s);
    m_apply->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(line, line, line, line);
    column->setSpacing(line / 2);
    column->addWidget(hint);
    column->addWidget(m_parts, 1);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    resize(line * 28, line * 24);
    m_parts->setFocus();
    connect(m_parts, &QListWidget::itemChanged, this, &SplitDialog::check);
    connect(m_name, &QLineEdit::textChanged, this, &SplitDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &SplitDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

std::vector<std::size_t> SplitDialog::moved() const
{
    std::vector<std::size_t> out;
    for (int row = 0; row < m_parts->count(); ++row)
        if (m_parts->item(row)->checkState() == Qt::Checked)
            out.push_back(static_cast<std::size_t>(row));
    return out;
}

/// Reviews and counts come in meanwhile; of other rules the dialog knows nothing.
void SplitDialog::takeGrammar()
{
    const auto grammar = m_project ? m_project->runs().edited() : nullptr;
    if (grammar && m_grammar && haveSameRules(*grammar, *m_grammar))
        check();
    else
        reject();
}

void SplitDialog::check()
{
    if (!m_project)
        return;
    const auto good = checkSplit(*m_project, m_rule, moved(), m_name->text());
    m_problem->setText(good ? QString() : coreText(good.error().said, good.error().detail));
    m_apply->setEnabled(good.has_value());
}

void SplitDialog::apply()
{
    if (!m_project)
        return;
    m_project->runs().disconnect(this); // the grammar is about to change by this
    if (const auto done = splitRule(*m_project, m_rule, moved(), m_name->text()); done)
        return accept();
    else
        m_problem->setText(tr("The rule was not split. %1").arg(coreText(done.error().said, done.error().detail)));
    connect(&m_project->runs(), &Runs::grammarChanged, this, &SplitDialog::takeGrammar);
}

} // namespace filigree::app
