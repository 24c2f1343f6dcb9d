// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/choicestable.h"

#include <algorithm>

#include <QHeaderView>
#include <QTableView>

#include "app/shell/choicedelegate.h"
#include "app/shell/choicesmodel.h"

namespace filigree::app {

QTableView *makePlainTable(QAbstractItemModel *model, QWidget *parent)
{
    auto *view = new QTableView(parent);
    view->setModel(model);
    view->setShowGrid(false);
    view->setFrameShape(QFrame::NoFrame);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false);
    view->setWordWrap(false);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() * 7 / 4);
    view->horizontalHeader()->setStretchLastSection(true);
    view->horizontalHeader()->setHighlightSections(false);
    return view;
}

void fitColumns(QTableView *view, int widest)
{
    view->resizeColumnsToContents();
    const int air = view->fontMetrics().height();
    const int limit = view->fontMetrics().averageCharWidth() * widest;
    for (int column = 0; column < view->model()->columnCount(); ++column)
        view->setColumnWidth(column, std::min(view->columnWidth(column) + air, limit));
}

QTableView *makeChoicesTable(ChoicesModel *model, QWidget *parent)
{
    QTableView *view = makePlainTable(model, parent);
    view->setItemDelegateForColumn(ChoicesModel::ChosenColumn, new ChoiceDelegate(view));
    view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                          | QAbstractItemView::AnyKeyPressed);
    view->setSelectionBehavior(QAbstractItemView::SelectItems);
    QObject::connect(view, &QAbstractItemView::clicked, view, [view](const QModelIndex &index) {
        if (index.column() == ChoicesModel::ChosenColumn)
            view->edit(index);
    });
    // Wherever in the row the keyboard is, it edits the choice.
    QObject::connect(view->selectionModel(), &QItemSelectionModel::currentChanged, view,
                     [view](const QModelIndex &current) {
                         if (current.isValid() && current.column() != ChoicesModel::ChosenColumn)
                             view->setCurrentIndex(current.siblingAtColumn(ChoicesModel::ChosenColumn));
                     });
    return view;
}

} // namespace filigree::app
