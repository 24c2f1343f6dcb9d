// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/corpus/rejectionlist.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "core/annotation/golden.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

QString textOf(const Rejection &rejection)
{
    const QString text = QString::fromStdString(rejection.text);
    if (rejection.kind == Rejection::Kind::Value)
        return QString::fromStdString(rejection.slot) + u": "_s + text;
    if (rejection.kind == Rejection::Kind::Sentence)
        return text;
    const auto sentence = parseGoldenLine(rejection.text, rejection.intent);
    return sentence ? QString::fromStdString(templateText(*sentence)) : text;
}

} // namespace

RejectionList::RejectionList(QWidget *parent)
    : QWidget(parent)
    , m_list(new QTreeWidget(this))
    , m_takeBack(new QPushButton(tr("Take back"), this))
    , m_empty(new QLabel(tr("Nothing is rejected. Select a sentence that nobody would say, and press Delete."), this))
{
    const int line = fontMetrics().height();
    m_list->setObjectName(u"rejections"_s);
    m_list->setAccessibleName(tr("Rejected"));
    m_list->setWhatsThis(tr("Sentences, values and templates that no corpus of this project holds. Rejected rules are "
                            "listed in the mode Grammar."));
    m_list->setHeaderLabels({tr("What"), tr("Text"), tr("Reason")});
    m_list->setRootIsDecorated(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setTabKeyNavigation(false);
    m_takeBack->setObjectName(u"takeBack"_s);
    m_takeBack->setToolTip(tr("Corpora may hold the selected ones again"));
    m_takeBack->setWhatsThis(m_takeBack->toolTip());
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(line / 2, line / 2, line / 2, line / 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, line / 2);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    column->addWidget(m_takeBack, 0, Qt::AlignRight);
    auto *remove = new QAction(this);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(remove);
    connect(remove, &QAction::triggered, this, &RejectionList::takeBack);
    connect(m_takeBack, &QPushButton::clicked, this, &RejectionList::takeBack);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &RejectionList::refresh);
    setRejections({}, false);
}

void RejectionList::setRejections(const std::vector<Rejection> &rejections, bool readOnly)
{
    m_readOnly = readOnly;
    m_list->clear();
    for (const Rejection &rejection : rejections) {
        const QString what = rejection.kind == Rejection::Kind::Value ? tr("Value")
            : rejection.kind == Rejection::Kind::Template             ? tr("Template")
                                                                      : tr("Sentence");
        auto *item = new QTreeWidgetItem(m_list, {what, textOf(rejection), QString::fromStdString(rejection.reason)});
        item->setData(0, Qt::UserRole, static_cast<qlonglong>(rejection.id));
        item->setToolTip(1, item->text(1));
        item->setToolTip(2, item->text(2));
    }
    m_list->resizeColumnToContents(0);
    m_empty->setVisible(rejections.empty());
    m_list->setVisible(!rejections.empty());
    m_takeBack->setVisible(!rejections.empty());
    refresh();
}

void RejectionList::refresh()
{
    m_takeBack->setEnabled(!m_readOnly && !m_list->selectedItems().isEmpty());
}

void RejectionList::takeBack()
{
    std::vector<std::int64_t> ids;
    const QList<QTreeWidgetItem *> selected = m_list->selectedItems();
    for (const QTreeWidgetItem *item : selected)
        ids.push_back(item->data(0, Qt::UserRole).toLongLong());
    if (!ids.empty())
        Q_EMIT takenBack(ids);
}

} // namespace filigree::app
