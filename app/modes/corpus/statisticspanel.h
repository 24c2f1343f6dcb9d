// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the corpus is made of: patterns, slots, lengths, entropies and duplicates, as charts and as numbers.
#pragma once

#include <memory>
#include <vector>

#include <QPointer>
#include <QScrollArea>

#include "core/annotation/golden.h"
#include "core/base/error.h"
#include "core/generation/corpusstatistics.h"

class QLabel;

namespace filigree::widgets {
class BarChart;
class ChartFrame;
} // namespace filigree::widgets

namespace filigree::app {

class JobQueue;

class StatisticsPanel final : public QScrollArea {
    Q_OBJECT

public:
    /// Of larger corpora so many sentences from the first on are counted, which the panel says.
    static constexpr std::uint64_t mostCounted = 200'000;

    explicit StatisticsPanel(QWidget *parent = nullptr);

    /// Counted when the panel is shown, beside the golden utterances.
    void setPlan(std::shared_ptr<const CorpusPlan> plan, std::shared_ptr<const GoldenText> golden, JobQueue *jobs);
    [[nodiscard]] const std::shared_ptr<const CorpusStatistics> &statistics() const { return m_statistics; }
    [[nodiscard]] QList<widgets::ChartFrame *> frames() const { return m_frames; }

Q_SIGNALS:
    void counted();
    void failed(const filigree::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] widgets::BarChart *addChart(const QString &object, const QString &title, const QString &explanation,
                                              widgets::ChartFrame *&frame);
    void count();
    void show(const CorpusStatistics &statistics);
    void showPatterns(const CorpusStatistics &statistics);
    void showSlots(const CorpusStatistics &statistics);
    void showLengths(const CorpusStatistics &statistics);
    [[nodiscard]] QString summary(const CorpusStatistics &statistics) const;

    QLabel *m_summary = nullptr;
    widgets::BarChart *m_patterns = nullptr;
    widgets::BarChart *m_slots = nullptr;
    widgets::BarChart *m_entropies = nullptr;
    widgets::BarChart *m_lengths = nullptr;
    QList<widgets::ChartFrame *> m_frames;
    QPointer<JobQueue> m_jobs;
    int m_job = 0; // that counts
    std::shared_ptr<const CorpusPlan> m_plan;
    std::shared_ptr<const GoldenText> m_golden;
    std::shared_ptr<const CorpusStatistics> m_statistics;
};

} // namespace filigree::app
