// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How many sentences each semantic pattern gets: distribution, entropy target, mix and total, with the table of the
// patterns and bars beside it. It answers on the spot: only a vector of patterns is touched.
#pragma once

#include <QWidget>

#include "app/modes/resample/resamplestudy.h"

class QLabel;
class QSplitter;

namespace filigree::widgets {
class BarChart;
class FactTable;
class NumberBox;
class NumberSlider;
} // namespace filigree::widgets

namespace filigree::app {

class DistributionBox;

class AmountPanel final : public QWidget {
    Q_OBJECT

public:
    /// Which control was moved: changes by the same one are one step back.
    enum Control { DistributionControl = 11, EntropyControl, MixControl };

    explicit AmountPanel(QWidget *parent = nullptr);

    void setPools(const SharedPools &pools); ///< null: keeps what is shown
    void setSettings(const ResamplingSettings &settings, bool readOnly); ///< without changed()
    void setCount(std::uint64_t count); ///< sentences planned, without countChanged()
    void clear();

    [[nodiscard]] widgets::FactTable *table() const { return m_table; }
    [[nodiscard]] QSplitter *columns() const { return m_columns; }

Q_SIGNALS:
    void changed(const filigree::ResamplingSettings &settings, int control);
    void countChanged(std::uint64_t count);

private:
    void build();
    [[nodiscard]] QWidget *buildControls();
    void wire();
    void refresh();
    void showRows(const std::vector<std::vector<double>> &weights, const std::vector<std::uint64_t> &planned);
    void commit(int control);

    SharedPools m_pools;
    ResamplingSettings m_settings; // with what a drag says now
    std::uint64_t m_wanted = 0;
    DistributionBox *m_distribution = nullptr;
    widgets::NumberSlider *m_entropy = nullptr;
    widgets::NumberSlider *m_mix = nullptr;
    widgets::NumberBox *m_count = nullptr;
    QLabel *m_facts = nullptr;
    widgets::FactTable *m_table = nullptr;
    widgets::BarChart *m_bars = nullptr;
    QSplitter *m_columns = nullptr;
};

} // namespace filigree::app
