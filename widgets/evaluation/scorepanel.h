// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How well each slot type or each intent was found: a table and its bars, with the same current row.
#pragma once

#include <string>
#include <vector>

#include <QSplitter>

#include "core/evaluation/metrics.h"

namespace filigree::widgets {

class BarChart;
class ChartFrame;
class FactTable;

class ScorePanel final : public QSplitter {
    Q_OBJECT

public:
    struct Row {
        std::string name;
        SpanCounts counts;
    };

    /// `names` heads the first column; `what` is the sentence about the whole.
    ScorePanel(const QString &names, const QString &what, QWidget *parent = nullptr);
    void setScores(const std::vector<Row> &rows); ///< shown with the most errors first
    [[nodiscard]] FactTable *table() const { return m_table; }
    [[nodiscard]] BarChart *bars() const { return m_bars; }

private:
    FactTable *m_table = nullptr;
    BarChart *m_bars = nullptr;
    ChartFrame *m_frame = nullptr;
    std::vector<Row> m_scores; ///< as they are shown
};

} // namespace filigree::widgets
