// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a training goes on, or how that of the chosen model went: loss and BLEU against the passes over the text.
#pragma once

#include <optional>
#include <vector>

#include <QWidget>

#include "core/translation/workerevents.h"

class QAction;
class QLabel;
class QStackedWidget;

namespace filigree::widgets {
class ChartFrame;
class CurveChart;
class EmptyState;
} // namespace filigree::widgets

namespace filigree::app {

class TrainingPanel final : public QWidget {
    Q_OBJECT

public:
    /// The commands become buttons beside the words.
    explicit TrainingPanel(const QList<QAction *> &commands, QWidget *parent = nullptr);

    /// `latest`: where a training that goes on is between two measurements.
    void setCurve(const std::vector<ProgressEvent> &curve, const std::optional<ProgressEvent> &latest);
    void setWords(const QString &sentence); ///< which model, and what goes on
    void setEmptyText(const QString &title, const QString &sentence, QAction *next);
    [[nodiscard]] widgets::CurveChart *chart() const { return m_chart; }

private:
    void build(const QList<QAction *> &commands);

    QStackedWidget *m_stack = nullptr;
    widgets::EmptyState *m_empty = nullptr;
    widgets::CurveChart *m_chart = nullptr;
    widgets::ChartFrame *m_frame = nullptr;
    QLabel *m_words = nullptr;
    QLabel *m_latest = nullptr;
};

} // namespace filigree::app
