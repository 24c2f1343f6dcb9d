// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The contexts of a slot type: heat map, pools, and what the threshold lets in, live while it moves.
#pragma once

#include <optional>
#include <vector>

#include <QWidget>

#include "app/modes/resample/resamplestudy.h"

class QLabel;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace filigree::widgets {
class FactTable;
class HeatMap;
class LineChart;
class SectionLabel;
} // namespace filigree::widgets

namespace filigree::app {

class ContextPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ContextPanel(QWidget *parent = nullptr);

    void setSlot(const SharedSlot &slot, const ResampleOptions &options); ///< null: nothing to show
    void setPools(const SharedPools &pools); ///< exact ones; null while they are made
    /// A step of the slider. `from` is where it stood before.
    void setThreshold(double threshold, double from);
    void setCurve(const std::vector<SwapPoint> &points, bool hasHeldOut);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

    [[nodiscard]] QSplitter *columns() const { return m_columns; }

Q_SIGNALS:
    /// What the linguist says of two contexts; nothing: let the numbers speak.
    void pinRequested(const QString &a, const QString &b, std::optional<bool> same);

private:
    void build();
    [[nodiscard]] QWidget *buildChanges();
    void refresh();
    void refreshMap();
    void refreshPools();
    void refreshValues();
    void refreshChanges();
    void refreshMarks();
    void refreshUncertain();
    void togglePin(int row, int column);
    [[nodiscard]] QString describe(int row, int column) const;
    [[nodiscard]] QString contextName(std::uint32_t context) const;
    [[nodiscard]] QString spelling(std::uint32_t value) const;

    SharedSlot m_slot;
    SharedPools m_pools;
    ResampleOptions m_options;
    std::optional<Verdicts> m_verdicts; // of the slot at the threshold, with the pins
    double m_threshold = 0.5;
    double m_from = 0.5;
    bool m_readOnly = false;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_uncertainPairs; // rows of the table
    widgets::SectionLabel *m_mapTitle = nullptr;
    widgets::HeatMap *m_map = nullptr;
    widgets::FactTable *m_poolTable = nullptr;
    widgets::SectionLabel *m_valuesTitle = nullptr;
    widgets::FactTable *m_values = nullptr;
    QLabel *m_summary = nullptr;
    QTabWidget *m_lists = nullptr;
    widgets::FactTable *m_changes = nullptr;
    widgets::FactTable *m_uncertain = nullptr;
    QStackedWidget *m_curveStack = nullptr;
    widgets::LineChart *m_curve = nullptr;
    QLabel *m_noCurve = nullptr;
    QSplitter *m_columns = nullptr;
};

} // namespace filigree::app
