// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The right side of the mode: the table of an experiment above, and below what became of the selected row: curves,
// slots, intents, confusion, errors.
#pragma once

#include <memory>

#include <QSplitter>

#include "app/document/evaluations.h"
#include "core/evaluation/metrics.h"

class QComboBox;
class QTabWidget;

namespace filigree::widgets {
class ConfusionMap;
class ChartFrame;
struct ChartNumbers;
class IntervalChart;
class ScorePanel;
class SummaryTable;
} // namespace filigree::widgets

namespace filigree::app {

class ErrorPanel;

class EvaluateResults final : public QSplitter {
    Q_OBJECT

public:
    /// The commands are those that add what is missing.
    EvaluateResults(const QList<QAction *> &commands, QWidget *parent = nullptr);

    void setShown(const std::shared_ptr<const ShownExperiment> &shown);
    void setDetail(const std::shared_ptr<const RowDetail> &detail);
    [[nodiscard]] ErrorPanel *errors() const { return m_errors; }
    [[nodiscard]] widgets::SummaryTable *table() const { return m_table; }
    /// The chart that is on the screen; null where the tab shows none.
    [[nodiscard]] QWidget *chart() const;
    [[nodiscard]] int tab() const;
    void setTab(int tab);
    void nextTab(int step);
    void resetLayout();

Q_SIGNALS:
    void rowSelected(int row);
    void tabChanged();

private:
    void build(const QList<QAction *> &commands);
    [[nodiscard]] QWidget *makeCurves();
    [[nodiscard]] widgets::ChartNumbers curveNumbers() const; ///< of the measure that is shown
    void refreshCurves();
    void refreshCurrentCurve();

    std::shared_ptr<const ShownExperiment> m_shown;
    widgets::SummaryTable *m_table = nullptr;
    QTabWidget *m_tabs = nullptr;
    QComboBox *m_measure = nullptr;
    widgets::IntervalChart *m_curves = nullptr;
    widgets::ChartFrame *m_curveFrame = nullptr;
    widgets::ScorePanel *m_slots = nullptr;
    widgets::ScorePanel *m_intents = nullptr;
    widgets::ConfusionMap *m_confusion = nullptr;
    ErrorPanel *m_errors = nullptr;
};

} // namespace filigree::app
