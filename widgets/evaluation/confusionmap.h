// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which intents are taken for which: a heat map, rows the truth, columns what was said.
#pragma once

#include <vector>

#include <QWidget>

#include "core/evaluation/metrics.h"

class QLabel;

namespace filigree::widgets {

class ChartFrame;
class HeatMap;

class ConfusionMap final : public QWidget {
    Q_OBJECT

public:
    explicit ConfusionMap(QWidget *parent = nullptr);
    void setConfusion(const std::vector<ConfusionCell> &cells);
    [[nodiscard]] HeatMap *map() const { return m_map; }
    [[nodiscard]] QString describe(int row, int column) const;

Q_SIGNALS:
    /// A click or Enter: utterances of `reference` that were taken for `hypothesis`.
    void pairActivated(const QString &reference, const QString &hypothesis);

private:
    HeatMap *m_map = nullptr;
    ChartFrame *m_frame = nullptr;
    QLabel *m_words = nullptr; ///< about the current cell
    QStringList m_names;
    std::vector<std::uint64_t> m_counts; ///< row by row
    std::vector<std::uint64_t> m_sums;
};

} // namespace filigree::widgets
