// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/grammar/ruledialog.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/document/project.h"
#include "app/document/ruleediting.h"

namespace filigree::app {

RuleDialog::RuleDialog(Project &project, const Rule &rule, QWidget *parent)
    : QDialog(parent)
    , m_project(&project)
    , m_rule(QString::fromStdString(rule.name))
    , m_grammar(project.runs().edited())
{
    setAttribute(Qt::WA_DeleteOnClose);
    connect(&project, &QObject::destroyed, this, &QDialog::reject);
    listen();
}

QVBoxLayout *RuleDialog::makeColumn()
{
    const int line = fontMetrics().height();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(line, line, line, line);
    column->setSpacing(line / 2);
    return column;
}

QDialogButtonBox *RuleDialog::makeButtons(const QString &apply)
{
    auto *buttons = new QDialogButtonBox(this);
    m_apply = buttons->addButton(apply, QDialogButtonBox::AcceptRole);
    m_apply->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (m_project && m_apply->isEnabled())
            this->apply();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

Result<void> RuleDialog::change(const std::function<Result<void>(Project &)> &work)
{
    m_project->runs().disconnect(this); // the grammar is about to change by this
    if (auto done = work(*m_project); !done) {
        listen();
        return done;
    }
    accept();
    return {};
}

void RuleDialog::listen()
{
    connect(&m_project->runs(), &Runs::grammarChanged, this, &RuleDialog::takeGrammar);
}

/// Reviews and counts come in meanwhile; of other rules the dialog knows nothing.
void RuleDialog::takeGrammar()
{
    const auto grammar = m_project ? m_project->runs().edited() : nullptr;
    if (grammar && m_grammar && haveSameRules(*grammar, *m_grammar))
        check();
    else
        reject();
}

} // namespace filigree::app
