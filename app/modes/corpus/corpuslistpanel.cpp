// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/corpus/corpuslistpanel.h"

#include <algorithm>

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "app/modes/command.h"
#include "widgets/common/numbers.h"
#include "widgets/common/sectionlabel.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

CorpusListPanel::CorpusListPanel(const QList<QAction *> &commands, QWidget *parent)
    : QWidget(parent)
    , m_list(new QTreeWidget(this))
{
    const int line = fontMetrics().height();
    m_list->setObjectName(u"corpora"_s);
    m_list->setAccessibleName(tr("Corpora"));
    m_list->setWhatsThis(tr("The corpora of this project. Each is a recipe: what it is made from, how many sentences, "
                            "under which seed."));
    m_list->setHeaderLabels({tr("Name"), tr("Sentences")});
    m_list->headerItem()->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    m_list->setRootIsDecorated(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->setTabKeyNavigation(false);
    m_list->installEventFilter(this);
    m_list->addActions(commands);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(line / 2, 0, line / 2, line / 4);
    buttons->setSpacing(0);
    for (QAction *command : commands) {
        if (!command->icon().isNull())
            buttons->addWidget(makeCommandButton(command, Qt::ToolButtonIconOnly, this));
    }
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new widgets::SectionLabel(tr("Corpora"), this));
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *now) {
        if (!m_filling && now)
            Q_EMIT chosen(m_list->indexOfTopLevelItem(now));
    });
    connect(m_list, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item, int at) {
        if (!m_filling && at == 0)
            Q_EMIT renamed(m_list->indexOfTopLevelItem(item), item->text(0));
    });
}

void CorpusListPanel::setCorpora(const CorpusList &corpora, bool readOnly)
{
    const QScopedValueRollback filling(m_filling, true);
    const auto count = static_cast<int>(corpora.corpora.size());
    while (m_list->topLevelItemCount() > count) // items are kept, so that a field that is open stays open
        delete m_list->takeTopLevelItem(m_list->topLevelItemCount() - 1);
    while (m_list->topLevelItemCount() < count)
        m_list->addTopLevelItem(new QTreeWidgetItem);
    for (int i = 0; i < count; ++i) {
        const ListedCorpus &one = corpora.corpora[static_cast<std::size_t>(i)];
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        const QString name = QString::fromStdString(one.name);
        item->setText(0, name);
        item->setText(1, widgets::formatCount(static_cast<qint64>(one.wish.count)));
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setFlags(item->flags().setFlag(Qt::ItemIsEditable, !readOnly));
        const QString tip = one.wish.generated ? tr("%1, seed %2") : tr("%1, seed %2, not generated yet");
        item->setToolTip(0, tip.arg(name, QString::number(one.wish.seed)));
    }
    m_list->setCurrentItem(m_list->topLevelItem(static_cast<int>(corpora.current)));
}

void CorpusListPanel::rename()
{
    m_list->setFocus();
    m_list->editItem(m_list->currentItem(), 0);
}

/// F2 renames here; the window's Edit Rule, which has the same key, must not come first.
bool CorpusListPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_F2 && key->modifiers() == Qt::NoModifier) {
            event->accept();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace filigree::app
