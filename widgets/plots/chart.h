// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the charts share: a plot that fills the widget, is as large as its text needs, and follows theme and font.
#pragma once

#include <QWidget>

class QCustomPlot;

namespace filigree::widgets {

class Chart : public QWidget {
    Q_OBJECT

public:
    [[nodiscard]] QSize sizeHint() const override { return inLines(m_usual); }
    [[nodiscard]] QSize minimumSizeHint() const override { return inLines(m_least); }

protected:
    /// Sizes in heights of a line of text.
    Chart(QSize usual, QSize least, QWidget *parent);
    void changeEvent(QEvent *event) override;
    /// Colours and fonts anew; call it at the end of the constructor.
    virtual void restyle() = 0;
    [[nodiscard]] QCustomPlot &plot() const { return *m_plot; }

private:
    [[nodiscard]] QSize inLines(QSize lines) const { return lines * fontMetrics().height(); }

    QCustomPlot *m_plot = nullptr;
    QSize m_usual;
    QSize m_least;
};

} // namespace filigree::widgets
