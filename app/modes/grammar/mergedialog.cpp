// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/grammar/mergedialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/document/coretext.h"
#include "app/document/project.h"
#include "app/document/ruleediting.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

MergeDialog::MergeDialog(Project &project, const Grammar &grammar, const Rule &rule, QWidget *parent)
    : RuleDialog(project, rule, parent)
{
    setObjectName(u"mergeDialog"_s);
    setWindowTitle(tr("Merge %1").arg(ruleName()));
    build(grammar);
    check();
}

void MergeDialog::build(const Grammar &grammar)
{
    const int line = fontMetrics().height();
    auto *hint = new QLabel(tr("Choose the rule that is to be one with %1. From the next induction on, every phrase of "
                               "the one can stand for every phrase of the other.")
                                .arg(ruleName()),
                            this);
    hint->setWordWrap(true);
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(u"mergeFilter"_s);
    m_filter->setPlaceholderText(tr("Filter rules"));
    m_filter->setAccessibleName(tr("Filter rules by words"));
    m_filter->setWhatsThis(tr("Shows the rules that have these words, in their name or in what they stand for."));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_rules = new QListWidget(this);
    m_rules->setObjectName(u"mergeRules"_s);
    m_rules->setAccessibleName(tr("Rules"));
    m_rules->setWhatsThis(tr("The rule with which the selected one becomes one."));
    m_rules->setTextElideMode(Qt::ElideRight);
    m_rules->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const Rule &one : grammar.rules) {
        const QString name = QString::fromStdString(one.name);
        if (one.kind != RuleKind::Phrase || name == ruleName())
            continue;
        auto *item = new QListWidgetItem(name + u"  =  "_s + QString::fromStdString(readableBody(one)), m_rules);
        item->setData(Qt::UserRole, name);
    }
    m_merged = new QLabel(this);
    m_merged->setObjectName(u"mergeResult"_s);
    m_merged->setWordWrap(true);
    m_merged->setTextFormat(Qt::PlainText);
    m_merged->setMinimumHeight(3 * fontMetrics().lineSpacing());
    m_merged->setAlignment(Qt::AlignTop);
    auto *buttons = makeButtons(tr("Merge"));
    applyButton()->setObjectName(u"mergeApply"_s);
    auto *column = makeColumn();
    column->addWidget(hint);
    column->addWidget(m_filter);
    column->addWidget(m_rules, 1);
    column->addWidget(m_merged);
    column->addWidget(buttons);
    resize(line * 32, line * 28);
    m_filter->setFocus();
    connect(m_filter, &QLineEdit::textChanged, this, &MergeDialog::filter);
    connect(m_rules, &QListWidget::currentRowChanged, this, &MergeDialog::check);
    connect(m_rules, &QListWidget::itemActivated, this, &MergeDialog::apply);
    filter({});
}

QString MergeDialog::other() const
{
    const QListWidgetItem *item = m_rules->currentItem();
    return item && !item->isHidden() ? item->data(Qt::UserRole).toString() : QString();
}

void MergeDialog::filter(const QString &words)
{
    int first = -1;
    for (int row = 0; row < m_rules->count(); ++row) {
        QListWidgetItem *item = m_rules->item(row);
        item->setHidden(!item->text().contains(words.trimmed(), Qt::CaseInsensitive));
        if (first < 0 && !item->isHidden())
            first = row;
    }
    m_rules->setCurrentRow(first);
    check();
}

void MergeDialog::check()
{
    applyButton()->setEnabled(false);
    m_merged->clear();
    if (!project() || other().isEmpty())
        return;
    const auto merged = checkMerge(*project(), ruleName(), other());
    applyButton()->setEnabled(merged.has_value());
    if (merged)
        m_merged->setText(ruleName() + u"  =  "_s + QString::fromStdString(readableBody(*merged, 40)));
    else
        m_merged->setText(coreText(merged.error().said, merged.error().detail));
}

void MergeDialog::apply()
{
    if (!project() || !applyButton()->isEnabled())
        return;
    const auto done = change([this](Project &project) { return mergeRules(project, ruleName(), other()); });
    if (!done)
        m_merged->setText(tr("The rules were not merged. %1").arg(coreText(done.error().said, done.error().detail)));
}

/// The arrows choose a rule while the words are written.
bool MergeDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down)
            return QCoreApplication::sendEvent(m_rules, event);
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace filigree::app
