// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the columns of a CSV or TSV file mean.
#pragma once

#include <QWidget>

#include "core/formats/corpusreader.h"
#include "core/formats/tablehead.h"

class QCheckBox;
class QTableView;

namespace filigree::app {

class ChoicesModel;

class ImportColumns final : public QWidget {
    Q_OBJECT

public:
    explicit ImportColumns(QWidget *parent = nullptr);
    /// Shows the file's columns; what the user has chosen stays.
    void take(const TableHead &table);
    void clear();
    /// Empty as long as the user has chosen nothing: the reader knows best.
    [[nodiscard]] const CorpusColumns &columns() const { return m_columns; }
    [[nodiscard]] QString obstacle() const; ///< why nothing can be read so; empty: it can

Q_SIGNALS:
    void changed(); ///< by the user

private:
    void show();
    void onChosen(int row);
    void collect();

    TableHead m_table;
    CorpusColumns m_columns;
    ChoicesModel *m_model = nullptr;
    QTableView *m_view = nullptr;
    QCheckBox *m_headed = nullptr;
};

} // namespace filigree::app
