// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/importdialog.h"

#include <algorithm>

#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/document/project.h"
#include "app/shell/importpane.h"
#include "widgets/common/icons.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

ImportDialog::ImportDialog(Project &project, const std::vector<ImportFile> &files, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_obstacle(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"importDialog"_s);
    const int line = fontMetrics().height();
    m_list->setObjectName(u"importFiles"_s);
    m_list->setAccessibleName(tr("Files"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(line / 4);
    m_list->setMinimumWidth(line * 8);
    for (const ImportFile &file : files) {
        auto *pane = new ImportPane(project, file, m_stack);
        m_panes.push_back(pane);
        m_stack->addWidget(pane);
        auto *item = new QListWidgetItem(pane->name(), m_list);
        item->setToolTip(QDir::toNativeSeparators(file.path));
        connect(pane, &ImportPane::changed, this, &ImportDialog::refresh);
    }
    m_list->setVisible(files.size() > 1);
    m_obstacle->setObjectName(u"importObstacle"_s);
    m_obstacle->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(u"importAccept"_s);
    auto *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setAutoDefault(false);
    setWindowTitle(files.size() == 1 ? tr("Import %1").arg(m_panes.front()->name())
                                     : tr("Import %n file(s)", nullptr, static_cast<int>(files.size())));

    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(m_stack);
    splitter->setHandleWidth(line);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({line * 12, line * 44});
    auto *last = new QHBoxLayout;
    last->addWidget(m_obstacle, 1);
    last->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(line, line, line, line);
    column->setSpacing(line / 2);
    column->addWidget(splitter, 1);
    column->addLayout(last);
    QSize size(line * (files.size() > 1 ? 64 : 54), line * 36);
    if (parent != nullptr)
        size = size.boundedTo(parent->window()->size() - QSize(line * 2, line * 2));
    resize(size);

    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_list->setCurrentRow(0);
    refresh();
}

std::vector<ImportFile> ImportDialog::files() const
{
    std::vector<ImportFile> files;
    for (const ImportPane *pane : m_panes)
        files.push_back(pane->file());
    return files;
}

/// A project has one grammar: one of rules, or machines of several intents.
QString ImportDialog::grammarObstacle() const
{
    QStringList intents;
    int rules = 0;
    for (const ImportPane *pane : m_panes) {
        if (!pane->isGrammar())
            continue;
        const QString intent = pane->machineIntent();
        if (intent.isEmpty())
            ++rules;
        if (rules > 1 || (rules > 0 && !intents.isEmpty()) || (rules > 0 && !intent.isEmpty()))
            return tr("A project has one grammar, and these are several. Import %1 by itself.").arg(pane->name());
        if (!intent.isEmpty() && intents.contains(intent))
            return tr("There are two machines of the intent %1. Give %2 another one.").arg(intent, pane->name());
        if (!intent.isEmpty())
            intents.append(intent);
    }
    return {};
}

void ImportDialog::refresh()
{
    QString obstacle;
    for (std::size_t i = 0; i < m_panes.size(); ++i) {
        const QString own = m_panes[i]->obstacle();
        if (obstacle.isEmpty())
            obstacle = own;
        if (QListWidgetItem *item = m_list->item(static_cast<int>(i))) {
            item->setText(m_panes[i]->name() + u'\n' + m_panes[i]->roleText());
            item->setIcon(own.isEmpty() ? QIcon() : widgets::icon("warning"));
            item->setData(Qt::AccessibleDescriptionRole, own);
        }
    }
    if (obstacle.isEmpty())
        obstacle = grammarObstacle();
    m_obstacle->setText(obstacle);
    if (m_import != nullptr)
        m_import->setEnabled(obstacle.isEmpty());
}

} // namespace filigree::app
