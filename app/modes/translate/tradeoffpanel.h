// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the models keep of the old domain and learn of the new one, and the slider between the two: it chooses the
// merged model of its place, and where there is none yet and it rests, it asks for one.
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include <QTimer>
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
    /// `trouble`: why no model can be made where there is none, and what to do; empty: one can. `making`: it goes on.
    void setMerging(const QString &trouble, bool making);
    [[nodiscard]] const std::optional<int> &wanted() const { return m_wanted; } ///< place without a model
    void giveUp(); ///< back to the model that is chosen
    /// What stands there while there are no points.
    void setEmptyText(const QString &title, const QString &sentence, QAction *next);
    [[nodiscard]] widgets::TradeoffChart *chart() const { return m_chart; }
    [[nodiscard]] QSlider *slider() const { return m_slider; }

Q_SIGNALS:
    void modelChosen(std::size_t model); ///< of the entries
    void mergeWanted(int place); ///< the slider rests where there is no model
    void mergeAbandoned(); ///< and has moved on before it was made

private:
    void build(const QList<QAction *> &commands);
    [[nodiscard]] QWidget *makeSlide();
    [[nodiscard]] const SlideStop *stopAt(int place) const;
    void move(int place);
    void rest();
    void leave(); ///< the place without a model
    void refreshSlider();
    [[nodiscard]] QString words() const;
    [[nodiscard]] QString wordsOfSlider() const;

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
    std::vector<std::filesystem::path> m_folders; ///< of the entries
    std::filesystem::path m_current; ///< folder of the model that is chosen
    std::optional<int> m_wanted;
    QTimer m_rest; ///< since the last key
    QString m_trouble;
    bool m_making = false;
};

} // namespace filigree::app
