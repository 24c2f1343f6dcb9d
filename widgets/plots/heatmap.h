// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A square of similarities, dark where alike. What lies below the threshold is grey. Cells can be marked, walked over
// with the arrow keys, and chosen by a click, Enter or the space bar.
#pragma once

#include <functional>
#include <vector>

#include <QStringList>
#include <QWidget>

#include "widgets/plots/chartframe.h"

class QCPColorMap;
class QCustomPlot;
class QLabel;

namespace filigree::widgets {

enum class CellMark : unsigned char { None, Same, Different, Uncertain };

class HeatMap final : public QWidget {
    Q_OBJECT

public:
    static constexpr int mostMarks = 80; ///< rows; beyond that a mark would be a speck

    explicit HeatMap(QWidget *parent = nullptr);
    ~HeatMap() override;

    /// `values` row by row, names.size() squared; 0 to 1, what is above counts as 1.
    void setValues(const QStringList &names, std::vector<double> values);
    void setMarks(std::vector<CellMark> marks); ///< row by row; empty: none
    void setThreshold(double threshold); ///< cells from it on are coloured
    /// The sentence about a cell: tool tip, and what a screen reader says of the current one.
    void setDescription(std::function<QString(int row, int column)> describe);
    void updateDescription(); ///< after what the description tells has changed
    void setSingleText(const QString &text); ///< shown where there is but one row, and nothing to compare
    void setCurrent(int row, int column);

    [[nodiscard]] ChartNumbers numbers(const QString &rowTitle) const;
    [[nodiscard]] int count() const { return static_cast<int>(m_names.size()); }
    [[nodiscard]] int currentRow() const { return m_row; }
    [[nodiscard]] int currentColumn() const { return m_column; }
    [[nodiscard]] QPoint cellCentre(int row, int column) const; ///< in this widget, for tests and menus
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int row, int column);
    void cellActivated(int row, int column);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool cellAt(const QPointF &position, int &row, int &column) const;
    void restyle();
    void recolour();
    void relabel();
    void redecorate();

    QCustomPlot *m_plot = nullptr;
    QLabel *m_single = nullptr; ///< in place of a map of one cell
    QCPColorMap *m_map = nullptr;
    QStringList m_names;
    std::vector<double> m_values;
    std::vector<CellMark> m_marks;
    std::function<QString(int, int)> m_describe;
    double m_threshold = 0.5;
    int m_row = -1;
    int m_column = -1;
};

} // namespace filigree::widgets
