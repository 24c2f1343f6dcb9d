// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A few shares (0 to 1) against a number, with a mark at the number that is chosen now. For reading, not for input.
#pragma once

#include <vector>

#include <QList>
#include <QString>

#include "widgets/plots/chart.h"
#include "widgets/plots/chartframe.h"

namespace filigree::widgets {

struct ChartSeries {
    QString name;
    QList<double> values;
};

class LineChart final : public Chart {
    Q_OBJECT

public:
    explicit LineChart(QWidget *parent = nullptr);

    void setSeries(const QList<double> &x, const QList<ChartSeries> &series);
    void setMarker(double x);
    void setAxisName(const QString &name);
    [[nodiscard]] ChartNumbers numbers() const;

private:
    void restyle() override;
    void showMarker();

    QString m_axisName;
    QList<double> m_x;
    QList<ChartSeries> m_series;
    double m_marker = -1.0;
};

} // namespace filigree::widgets
