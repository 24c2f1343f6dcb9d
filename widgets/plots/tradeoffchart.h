// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is kept of the old against what is learned of the new: a point each, those that no other beats joined by a line.
// A click, or the arrow keys, choose a point.
#pragma once

#include <optional>

#include <QList>
#include <QPointF>
#include <QString>

#include "widgets/plots/chart.h"
#include "widgets/plots/chartframe.h"

namespace filigree::widgets {

struct TradeoffDot {
    QString name;
    double old = 0.0; ///< upwards
    double fresh = 0.0; ///< to the right
    bool front = false; ///< no other is better on one side and as good on the other
};

class TradeoffChart final : public Chart {
    Q_OBJECT

public:
    explicit TradeoffChart(QWidget *parent = nullptr);

    void setDots(const QList<TradeoffDot> &dots);
    void setAxisNames(const QString &fresh, const QString &old);
    void setCurrent(int dot); ///< without a signal; -1: none
    [[nodiscard]] int current() const { return m_current; }
    /// Where a model that there is not yet will about be, to the right and upwards: a hollow mark.
    void setGuess(const std::optional<QPointF> &place);
    [[nodiscard]] const std::optional<QPointF> &guess() const { return m_guess; }
    [[nodiscard]] int dotCount() const { return static_cast<int>(m_dots.size()); }
    [[nodiscard]] QPoint dotCentre(int dot) const; ///< in this widget
    [[nodiscard]] ChartNumbers numbers(const QString &nameTitle) const;

Q_SIGNALS:
    void dotChosen(int dot);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restyle() override;
    void drawNames();
    void choose(int dot);
    [[nodiscard]] int dotAt(const QPointF &position) const; ///< of the plot; -1: none
    [[nodiscard]] QString textOf(int dot) const;

    QList<TradeoffDot> m_dots; ///< as they came
    QList<int> m_order; ///< from the left
    int m_current = -1;
    std::optional<QPointF> m_guess;
};

} // namespace filigree::widgets
