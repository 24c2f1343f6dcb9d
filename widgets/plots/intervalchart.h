// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Figures with their intervals against a number (learning curves), on an axis of powers of ten where it is wide. For
// reading: the numbers are in a table beside it.
#pragma once

#include <QList>
#include <QSharedPointer>
#include <QString>

#include "widgets/plots/chart.h"

class QCPAxisTickerText;

namespace filigree::widgets {

struct IntervalPoint {
    double x = 0.0;
    double value = 0.0;
    double low = 0.0;
    double high = 0.0;
};

struct IntervalSeries {
    QString name;
    QList<IntervalPoint> points; ///< by x; x = 0 becomes a level line, as it holds for every x
};

class IntervalChart final : public Chart {
    Q_OBJECT

public:
    explicit IntervalChart(QWidget *parent = nullptr);

    void setSeries(const QList<IntervalSeries> &series);
    void setAxisNames(const QString &x, const QString &y);
    void setCurrentSeries(int series); ///< drawn bolder; -1: none
    [[nodiscard]] int seriesCount() const { return static_cast<int>(m_series.size()); }

protected:
    bool event(QEvent *event) override;

private:
    void restyle() override;
    void fitAxes();
    [[nodiscard]] QSharedPointer<QCPAxisTickerText> sizesBelow() const;

    QList<IntervalSeries> m_series;
    int m_current = -1;
    bool m_sideBySide = false;
};

} // namespace filigree::widgets
