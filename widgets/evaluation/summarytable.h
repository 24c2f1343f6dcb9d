// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of an experiment: a row for each training set and size, each figure with its interval, and marks where it
// differs from the baseline by more than chance.
#pragma once

#include <string>

#include <QWidget>

#include "core/evaluation/experimentsummary.h"

namespace filigree::widgets {

class FactTable;

class SummaryTable final : public QWidget {
    Q_OBJECT

public:
    explicit SummaryTable(QWidget *parent = nullptr);

    void setSummary(const ExperimentSummary &summary, const std::string &baseline);
    void clear();
    [[nodiscard]] FactTable *table() const { return m_table; }
    [[nodiscard]] int currentRow() const; ///< of the summary; -1: none
    void setCurrentRow(int row);

Q_SIGNALS:
    void currentRowChanged(int row);

private:
    FactTable *m_table = nullptr;
};

} // namespace filigree::widgets
