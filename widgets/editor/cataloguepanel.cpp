// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/editor/cataloguepanel.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

#include "widgets/common/annotateddelegate.h"
#include "widgets/common/icons.h"

namespace filigree::widgets {

namespace {

QStringList localFiles(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    return paths;
}

} // namespace

CataloguePanel::CataloguePanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new CatalogueModel(this))
    , m_view(new QTreeView(this))
    , m_add(new QPushButton(icon("add"), tr("Add Catalogue…"), this))
    , m_remove(new QToolButton(this))
{
    m_view->setObjectName(QStringLiteral("catalogueView"));
    m_view->setWhatsThis(tr("The lists of values of each slot, with the number of their values. Enter or a double "
                            "click opens one; files can be dropped here."));
    m_view->setAccessibleName(tr("Catalogues"));
    m_view->setModel(m_model);
    m_view->setItemDelegateForColumn(CatalogueModel::SlotColumn, new AnnotatedDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRootIsDecorated(false);
    m_view->setAllColumnsShowFocus(true);
    m_view->setUniformRowHeights(true);
    m_view->setTabKeyNavigation(false);
    m_view->header()->hide();
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(CatalogueModel::SlotColumn, QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(CatalogueModel::NameColumn, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(CatalogueModel::SizeColumn, QHeaderView::ResizeToContents);
    m_view->installEventFilter(this);
    m_add->setObjectName(QStringLiteral("addCatalogue"));
    m_add->setFlat(true);
    m_remove->setObjectName(QStringLiteral("removeCatalogue"));
    m_remove->setIcon(icon("delete"));
    m_remove->setAutoRaise(true);
    m_remove->setToolTip(tr("Remove the selected catalogue (Delete)"));
    m_remove->setAccessibleName(tr("Remove the selected catalogue"));

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addStretch();
    buttons->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    layout->addLayout(buttons);
    setAcceptDrops(true);

    connect(m_add, &QPushButton::clicked, this, &CataloguePanel::addRequested);
    connect(m_remove, &QToolButton::clicked, this, &CataloguePanel::removeCurrent);
    connect(m_view, &QTreeView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT catalogueActivated(m_model->at(index.row()).id); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &CataloguePanel::refreshButtons);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CataloguePanel::refreshButtons);
    refreshButtons();
}

void CataloguePanel::setCatalogues(std::vector<CatalogueInfo> catalogues)
{
    const int row = m_view->currentIndex().row();
    m_model->setCatalogues(std::move(catalogues));
    if (m_model->rowCount() > 0 && row >= 0)
        m_view->setCurrentIndex(m_model->index(qMin(row, m_model->rowCount() - 1), 0));
}

void CataloguePanel::setSlotColours(const SlotColours &colours)
{
    static_cast<AnnotatedDelegate *>(m_view->itemDelegateForColumn(CatalogueModel::SlotColumn))
        ->setSlotColours(colours);
    m_model->setSlotColours(colours);
}

void CataloguePanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    setAcceptDrops(!readOnly);
    refreshButtons();
}

void CataloguePanel::refreshButtons()
{
    m_add->setEnabled(!m_readOnly);
    m_remove->setEnabled(!m_readOnly && m_view->currentIndex().isValid());
}

void CataloguePanel::removeCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid() && !m_readOnly)
        Q_EMIT removeRequested(m_model->at(current.row()).id);
}

void CataloguePanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void CataloguePanel::dropEvent(QDropEvent *event)
{
    const QStringList paths = localFiles(*event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT filesDropped(paths);
}

bool CataloguePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete) {
            removeCurrent();
            return true;
        }
        if (key == Qt::Key_Insert && !m_readOnly) {
            Q_EMIT addRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace filigree::widgets
