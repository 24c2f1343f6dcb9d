// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables of the Import dialog, all of one look.
#pragma once

class QAbstractItemModel;
class QTableView;
class QWidget;

namespace filigree::app {

class ChoicesModel;

/// Without grid and row numbers; whole rows are selected, Tab leaves it.
[[nodiscard]] QTableView *makePlainTable(QAbstractItemModel *model, QWidget *parent);

/// Columns as wide as their content and some air, none wider than `widest` letters.
void fitColumns(QTableView *view, int widest = 72);

/// A click, F2 or typing opens the choice of a row.
[[nodiscard]] QTableView *makeChoicesTable(ChoicesModel *model, QWidget *parent);

} // namespace filigree::app
