// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/corpus/statisticspanel.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

#include <QGridLayout>
#include <QLabel>
#include <QLocale>

#include "app/jobs/jobqueue.h"
#include "widgets/common/numbers.h"
#include "widgets/plots/barchart.h"
#include "widgets/plots/chartframe.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

QString shownCount(std::uint64_t number)
{
    return widgets::formatCount(static_cast<qint64>(number));
}

QString bits(double entropy)
{
    return QLocale().toString(entropy, 'f', 2);
}

QString nameOf(const PatternCount &pattern)
{
    return QString::fromStdString(pattern.intent + ": " + pattern.pattern);
}

double share(std::uint64_t part, std::uint64_t whole)
{
    return whole == 0 ? 0.0 : static_cast<double>(part) / static_cast<double>(whole);
}

QString perCent(std::uint64_t part, std::uint64_t whole)
{
    return QLocale().toString(share(part, whole) * 100.0, 'f', 1);
}

} // namespace

StatisticsPanel::StatisticsPanel(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setAccessibleName(tr("Statistics"));
    auto *content = new QWidget(this);
    const int line = fontMetrics().height();
    m_summary = new QLabel(content);
    m_summary->setObjectName(u"corpusSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_summary->setAccessibleName(tr("Statistics"));
    setWidget(content); // before the charts ask for its font
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(line, line / 2, line, line);
    grid->setSpacing(line);
    grid->addWidget(m_summary, 0, 0, 1, 2);
    const auto place = [&](int row, int column, widgets::BarChart *&chart, const QString &object, const QString &title,
                           const QString &explanation) {
        widgets::ChartFrame *frame = nullptr;
        chart = addChart(object, title, explanation, frame);
        grid->addWidget(frame, row, column);
    };
    place(1, 0, m_patterns, u"statisticsPatterns"_s, tr("Patterns"),
          tr("The share of each semantic pattern, the most frequent one first."));
    place(1, 1, m_lengths, u"statisticsLengths"_s, tr("Lengths"), tr("How many words the sentences have."));
    place(2, 0, m_slots, u"statisticsSlots"_s, tr("Slots"), tr("The share of each slot type of all slots."));
    place(2, 1, m_entropies, u"statisticsEntropies"_s, tr("Variety of the values"),
          tr("How evenly the values of a slot type come: the entropy as a share of the largest that so many values can "
             "have. 100 % is: each equally often."));
    grid->setRowStretch(1, 1);
    grid->setRowStretch(2, 1);
}

widgets::BarChart *StatisticsPanel::addChart(const QString &object, const QString &title, const QString &explanation,
                                             widgets::ChartFrame *&frame)
{
    auto *chart = new widgets::BarChart(widget());
    chart->setObjectName(object);
    chart->setAccessibleName(title);
    chart->setToolTip(explanation);
    chart->setWhatsThis(explanation);
    std::function<widgets::ChartNumbers()> numbers = [this, chart]() -> widgets::ChartNumbers {
        if (!m_statistics)
            return {};
        const CorpusStatistics &all = *m_statistics;
        widgets::ChartNumbers out;
        if (chart == m_patterns) {
            out.columns = {tr("Pattern"), tr("Sentences"), u"%"_s};
            for (const PatternCount &one : all.patterns)
                out.rows.append(
                    QStringList{nameOf(one), shownCount(one.sentences), perCent(one.sentences, all.counted)});
        } else if (chart == m_lengths) {
            out.columns = {tr("Words"), tr("Sentences"), u"%"_s};
            for (std::size_t i = 1; i < all.lengths.size(); ++i)
                out.rows.append(
                    QStringList{shownCount(i), shownCount(all.lengths[i]), perCent(all.lengths[i], all.counted)});
        } else {
            out.columns = {tr("Slot"), tr("Slots"), tr("Different values"), tr("Entropy, bits"),
                           tr("Largest possible, bits")};
            for (const SlotCount &one : all.slotTypes)
                out.rows.append(QStringList{QString::fromStdString(one.type), shownCount(one.occurrences),
                                            shownCount(one.values), bits(one.entropy),
                                            bits(std::log2(static_cast<double>(one.values)))});
        }
        return out;
    };
    frame = new widgets::ChartFrame(title, chart, std::move(numbers), widget());
    frame->setObjectName(object + u"Frame"_s);
    m_frames.append(frame);
    return chart;
}

void StatisticsPanel::setPlan(std::shared_ptr<const CorpusPlan> plan, std::shared_ptr<const GoldenText> golden,
                              JobQueue *jobs)
{
    if (m_jobs)
        m_jobs->cancel(m_job); // of a plan that nobody looks at any more; not that of another window
    m_plan = std::move(plan);
    m_golden = std::move(golden);
    m_jobs = jobs;
    if (std::exchange(m_statistics, nullptr))
        show(CorpusStatistics());
    m_summary->clear();
    if (isVisible())
        count();
}

void StatisticsPanel::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (!m_statistics)
        count();
}

void StatisticsPanel::count()
{
    if (!m_plan || !m_jobs)
        return;
    m_summary->setText(tr("Counting…"));
    m_job = m_jobs->start<CorpusStatistics>(
        {u"corpus.statistics"_s, tr("Counting what the corpus is made of")},
        [plan = m_plan, golden = m_golden](Progress &progress) {
            std::vector<Utterance> known;
            if (golden)
                for (const GoldenUtterance &line : golden->utterances)
                    known.push_back(line.utterance);
            return corpusStatistics(*plan, known, mostCounted, progress);
        },
        this,
        [this, plan = m_plan](Result<CorpusStatistics> result) {
            if (plan != m_plan)
                return;
            m_summary->clear();
            if (!result) {
                if (result.error().code != ErrorCode::Cancelled)
                    Q_EMIT failed(result.error());
                return;
            }
            m_statistics = std::make_shared<const CorpusStatistics>(*std::move(result));
            show(*m_statistics);
            m_summary->setText(summary(*m_statistics));
            Q_EMIT counted();
        });
}

QString StatisticsPanel::summary(const CorpusStatistics &all) const
{
    QStringList lines;
    if (all.counted < all.size)
        lines.append(
            tr("Counted are the first %1 of %2 sentences; as their order is random, they stand for the others.")
                .arg(shownCount(all.counted), shownCount(all.size)));
    lines.append(
        tr("%1 sentences of %2 templates, %3 words long on average, with %4 different words outside the slots.")
            .arg(shownCount(all.counted), shownCount(all.templates), QLocale().toString(all.meanLength, 'f', 1),
                 shownCount(all.carrierWords)));
    lines.append(tr("Entropy: %1 bits of patterns, %2 bits of templates.")
                     .arg(bits(all.patternEntropy), bits(all.templateEntropy)));
    lines.append(tr("Duplicates: no annotated sentence appears twice. The text of %1 sentences stands with another "
                    "annotation or intent, too; %2 are among your golden utterances already.")
                     .arg(shownCount(all.ambiguous), shownCount(all.known)));
    return lines.join(u'\n');
}

void StatisticsPanel::show(const CorpusStatistics &statistics)
{
    showPatterns(statistics);
    showSlots(statistics);
    showLengths(statistics);
    for (widgets::ChartFrame *frame : std::as_const(m_frames))
        frame->refreshNumbers();
}

void StatisticsPanel::showPatterns(const CorpusStatistics &statistics)
{
    QStringList names;
    widgets::ChartSeries series{tr("Sentences"), {}};
    for (const PatternCount &one : statistics.patterns) {
        names.append(nameOf(one));
        series.values.append(share(one.sentences, statistics.counted));
    }
    m_patterns->setSeries(names, {series});
}

void StatisticsPanel::showSlots(const CorpusStatistics &statistics)
{
    std::uint64_t whole = 0;
    for (const SlotCount &one : statistics.slotTypes)
        whole += one.occurrences;
    QStringList names;
    widgets::ChartSeries occurrences{tr("Slots"), {}};
    widgets::ChartSeries variety{tr("Evenness"), {}};
    for (const SlotCount &one : statistics.slotTypes) {
        names.append(QString::fromStdString(one.type));
        occurrences.values.append(share(one.occurrences, whole));
        variety.values.append(one.values > 1 ? one.entropy / std::log2(static_cast<double>(one.values)) : 0.0);
    }
    m_slots->setSeries(names, {occurrences});
    m_entropies->setSeries(names, {variety});
}

void StatisticsPanel::showLengths(const CorpusStatistics &statistics)
{
    QStringList names;
    widgets::ChartSeries series{tr("Sentences"), {}};
    for (std::size_t i = 1; i < statistics.lengths.size(); ++i) {
        names.append(tr("%n word(s)", nullptr, static_cast<int>(i)));
        series.values.append(share(statistics.lengths[i], statistics.counted));
    }
    m_lengths->setSeries(names, {series});
}

} // namespace filigree::app
