// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Shares as groups of bars that stand beside each other. For reading: the numbers are in a table beside it.
#pragma once

#include <QList>
#include <QStringList>

#include "widgets/plots/chartframe.h"
#include "widgets/plots/linechart.h"

namespace filigree::widgets {

class BarChart final : public Chart {
    Q_OBJECT

public:
    explicit BarChart(QWidget *parent = nullptr);

    /// One bar of each series for each group; a series may be shorter than the groups.
    void setSeries(const QStringList &groups, const QList<ChartSeries> &series);
    void setCurrentGroup(int group); ///< a tint behind it; -1: none
    [[nodiscard]] ChartNumbers numbers(const QString &groupTitle) const; ///< shares in per cent
    [[nodiscard]] int groupCount() const { return static_cast<int>(m_groups.size()); }

Q_SIGNALS:
    void groupClicked(int group);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restyle() override;
    void showCurrent();
    [[nodiscard]] int groupAt(const QPointF &position) const;

    QStringList m_groups;
    QList<ChartSeries> m_series;
    int m_current = -1;
};

} // namespace filigree::widgets
