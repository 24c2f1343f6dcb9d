// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the threshold lets in: the swaps that come and go, the pairs that are uncertain, and what test data says of it.
#pragma once

#include <utility>
#include <vector>

#include <QWidget>

#include "app/modes/resample/resamplestudy.h"

class QLabel;
class QStackedWidget;
class QTabWidget;

namespace filigree::widgets {
class FactTable;
class LineChart;
} // namespace filigree::widgets

namespace filigree::app {

/// A threshold, and where it stood before.
struct ThresholdMove {
    double from = 0.5;
    double to = 0.5;
    friend bool operator==(const ThresholdMove &, const ThresholdMove &) = default;
};

class SwapPanel final : public QWidget {
    Q_OBJECT

public:
    explicit SwapPanel(QWidget *parent = nullptr);

    void clear();
    void show(const SharedSlot &slot, const Verdicts &verdicts, SimilarityScale scale, ThresholdMove move);
    using QWidget::show;
    void setCurve(const std::vector<SwapPoint> &points, bool hasHeldOut);

Q_SIGNALS:
    void pairChosen(std::uint32_t a, std::uint32_t b); ///< contexts that the linguist wants to look at

private:
    void build();
    [[nodiscard]] QWidget *buildCurve();
    void refreshChanges(ThresholdMove move);
    void refreshUncertain(const Verdicts &verdicts, SimilarityScale scale);
    void choosePair(int row);

    SharedSlot m_slot;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_uncertainPairs; // rows of the table
    bool m_filling = false; ///< the current row changes because the rows do
    QLabel *m_summary = nullptr;
    QTabWidget *m_lists = nullptr;
    widgets::FactTable *m_changes = nullptr;
    widgets::FactTable *m_uncertain = nullptr;
    QStackedWidget *m_curveStack = nullptr;
    widgets::LineChart *m_curve = nullptr;
    QLabel *m_noCurve = nullptr;
};

} // namespace filigree::app
