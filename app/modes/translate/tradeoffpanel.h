// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the models keep of the old domain and learn of the new one, and the slider between the two.
#pragma once

#include <optional>
#include <vector>

#include <QWidget>

#include "app/document/modelentry.h"

class QAction;
class QLabel;
class QSlider;
class QStackedWidget;

namespace filigree::widgets {
class ChartFrame;
class EmptyState;
class TradeoffChart;
} // namespace filigree::widgets

namespace filigree::app {

class TradeoffPanel final : public QWidget {
    Q_OBJECT

public:
    /// The commands become buttons below the slider.
    explicit TradeoffPanel(const QList<QAction *> &commands, QWidget *parent = nullptr);

    void setModels(const std::vector<ModelEntry> &entries, const Tradeoff &tradeoff);
    void setCurrent(std::optional<std::size_t> model); ///< of the entries; without a signal
    /// What stands there while there are no points.
    void setEmptyText(const QString &title, const QString &sentence, QAction *next);
    [[nodiscard]] widgets::TradeoffChart *chart() const { return m_chart; }
    [[nodiscard]] QSlider *slider() const { return m_slider; }

Q_SIGNALS:
    void modelChosen(std::size_t model); ///< of the entries

private:
    void build(const QList<QAction *> &commands);
    void refreshSlider();

    QStackedWidget *m_stack = nullptr;
    widgets::EmptyState *m_empty = nullptr;
    QWidget *m_work = nullptr;
    widgets::TradeoffChart *m_chart = nullptr;
    widgets::ChartFrame *m_frame = nullptr;
    QWidget *m_slide = nullptr;
    QSlider *m_slider = nullptr;
    QLabel *m_words = nullptr;
    QStringList m_names; ///< by mark
    Tradeoff m_tradeoff;
    std::optional<std::size_t> m_current;
};

} // namespace filigree::app
