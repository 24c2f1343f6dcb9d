// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two kinds of figures that come while something learns, against how far it is: scores on the left axis, losses on the
// right one. For reading: the numbers are in a table beside it.
#pragma once

#include <QList>
#include <QString>

#include "widgets/plots/chart.h"
#include "widgets/plots/chartframe.h"

namespace filigree::widgets {

struct Curve {
    QString name;
    QList<double> x;
    QList<double> y;
    bool onRight = false; ///< a loss: the right axis, and a dashed line
};

class CurveChart final : public Chart {
    Q_OBJECT

public:
    explicit CurveChart(QWidget *parent = nullptr);

    void setCurves(const QList<Curve> &curves);
    void setAxisNames(const QString &x, const QString &left, const QString &right);
    void setMarker(double x); ///< the best place so far; negative: none
    [[nodiscard]] ChartNumbers numbers() const; ///< a row for each x of any curve
    [[nodiscard]] int curveCount() const { return static_cast<int>(m_curves.size()); }

private:
    void restyle() override;
    void fitAxes();

    QList<Curve> m_curves;
    double m_marker = -1.0;
};

} // namespace filigree::widgets
