// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The contexts of a slot type: heat map, pools, and what the threshold lets in, live while it moves.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <QWidget>

#include "app/modes/resample/resamplestudy.h"
#include "app/modes/resample/swappanel.h"

class QSplitter;

namespace filigree::widgets {
class FactTable;
class HeatMap;
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
    void refresh();
    void refreshMap();
    void refreshPools();
    void refreshValues();
    void refreshMarks();
    void choosePool(int row);
    void chooseCell(int row, int column);
    void togglePin(int row, int column);
    [[nodiscard]] QString describe(int row, int column) const;
    [[nodiscard]] const std::string &keyAt(int row) const; ///< of the context in that row of map and pools
    [[nodiscard]] int rowOf(const std::string &key) const; ///< -1: the slot has no such context

    SharedSlot m_slot;
    SharedPools m_pools;
    ResampleOptions m_options;
    std::optional<Verdicts> m_verdicts; // of the slot at the threshold, with the pins
    ThresholdMove m_move;
    bool m_readOnly = false;
    bool m_filling = false; ///< the current row changes because the rows do
    std::string m_context; ///< key of the one that the lists are about, wherever its row is
    std::string m_other; ///< key of the one that the map compares it with
    widgets::HeatMap *m_map = nullptr;
    widgets::FactTable *m_poolTable = nullptr;
    widgets::SectionLabel *m_valuesTitle = nullptr;
    widgets::FactTable *m_values = nullptr;
    SwapPanel *m_swaps = nullptr;
    QSplitter *m_columns = nullptr;
};

} // namespace filigree::app
