// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/translate/tradeoffpanel.h"

#include <algorithm>

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/modes/command.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/explained.h"
#include "widgets/plots/chartframe.h"
#include "widgets/plots/tradeoffchart.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

TradeoffPanel::TradeoffPanel(const QList<QAction *> &commands, QWidget *parent)
    : QWidget(parent)
{
    build(commands);
    connect(m_chart, &widgets::TradeoffChart::dotChosen, this,
            [this](int dot) { Q_EMIT modelChosen(m_tradeoff.marks[static_cast<std::size_t>(dot)].model); });
    connect(m_slider, &QSlider::valueChanged, this, [this](int place) {
        const auto at = static_cast<std::size_t>(place);
        if (at < m_tradeoff.slide.size())
            Q_EMIT modelChosen(m_tradeoff.marks[m_tradeoff.slide[at]].model);
    });
}

void TradeoffPanel::build(const QList<QAction *> &commands)
{
    const int line = fontMetrics().height();
    m_empty = new widgets::EmptyState(this);
    m_empty->setIconName("translate");
    m_chart = new widgets::TradeoffChart(this);
    m_chart->setObjectName(u"tradeoffChart"_s);
    widgets::explain(m_chart, tr("Old against new"),
                     tr("A point is a model: the higher, the more it keeps of the old domains; the further right, the "
                        "more it has learned of the new ones. No other is better on both than those on the line. A "
                        "click or the arrow keys choose a model."));
    m_chart->setAxisNames(tr("New domains, mean BLEU"), tr("Old domains, mean BLEU"));
    m_frame = new widgets::ChartFrame(
        tr("What is kept, and what is learned"), m_chart, [this] { return m_chart->numbers(tr("Model")); }, this);
    m_slide = new QWidget(this);
    auto *row = new QHBoxLayout(m_slide);
    row->setContentsMargins(line, 0, line, 0);
    m_slider = new QSlider(Qt::Horizontal, m_slide);
    m_slider->setObjectName(u"tradeoffSlider"_s);
    m_slider->setPageStep(1);
    m_slider->setTickPosition(QSlider::TicksBelow);
    widgets::explain(m_slider, tr("Keep the old, or learn the new"),
                     tr("It goes over the merged models, from the base by rising k to the adapted one."));
    row->addWidget(new QLabel(tr("keep the old"), m_slide));
    row->addWidget(m_slider, 1);
    row->addWidget(new QLabel(tr("learn the new"), m_slide));
    m_words = new QLabel(this);
    m_words->setObjectName(u"tradeoffWords"_s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText); // names of a model that may come from anywhere
    m_work = new QWidget(this);
    auto *column = new QVBoxLayout(m_work);
    column->setContentsMargins(0, line / 3, 0, line / 3);
    column->addWidget(m_frame, 1);
    column->addWidget(m_slide);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(line, 0, line, 0);
    below->addWidget(m_words, 1);
    for (QAction *command : commands) {
        QToolButton *button = makeCommandButton(command, Qt::ToolButtonTextOnly, m_work);
        button->setObjectName(command->objectName() + u"TradeoffButton"_s); // the list of models has one of each too
        below->addWidget(button);
    }
    column->addLayout(below);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_work);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
}

void TradeoffPanel::setModels(const std::vector<ModelEntry> &entries, const Tradeoff &tradeoff)
{
    m_tradeoff = tradeoff;
    QList<widgets::TradeoffDot> dots;
    m_names.clear();
    for (const TradeoffMark &mark : tradeoff.marks) {
        m_names.append(QString::fromStdString(entries[mark.model].name));
        dots.append({m_names.last(), mark.point.old, mark.point.fresh, mark.front});
    }
    m_chart->setDots(dots);
    m_frame->refreshNumbers();
    m_stack->setCurrentWidget(dots.isEmpty() ? static_cast<QWidget *>(m_empty) : m_work);
    refreshSlider();
}

void TradeoffPanel::setCurrent(std::optional<std::size_t> model)
{
    m_current = model;
    refreshSlider();
}

void TradeoffPanel::refreshSlider()
{
    const auto mark = std::find_if(m_tradeoff.marks.begin(), m_tradeoff.marks.end(),
                                   [this](const TradeoffMark &one) { return m_current && one.model == *m_current; });
    const std::ptrdiff_t at = mark == m_tradeoff.marks.end() ? -1 : mark - m_tradeoff.marks.begin();
    m_chart->setCurrent(static_cast<int>(at));
    const bool slides = !m_tradeoff.slide.empty();
    m_slide->setVisible(slides);
    const QSignalBlocker blocker(m_slider);
    m_slider->setRange(0, slides ? static_cast<int>(m_tradeoff.slide.size()) - 1 : 0);
    const auto place = std::find(m_tradeoff.slide.begin(), m_tradeoff.slide.end(),
                                 static_cast<std::size_t>(std::max<std::ptrdiff_t>(at, 0)));
    const bool onSlide = at >= 0 && place != m_tradeoff.slide.end();
    if (onSlide)
        m_slider->setValue(static_cast<int>(place - m_tradeoff.slide.begin()));
    m_slider->setAccessibleDescription(onSlide ? m_names.value(at)
                                               : m_slider->whatsThis()); // "3" tells nobody which model that is
    QString words = tr("Old: %1. New: %2.")
                        .arg(QString::fromStdString(m_tradeoff.oldSets), QString::fromStdString(m_tradeoff.newSets));
    if (!m_tradeoff.unmeasured.empty())
        words += u' ' + tr("%n model(s) not measured yet.", nullptr, static_cast<int>(m_tradeoff.unmeasured.size()));
    else if (!slides)
        words += u' ' + tr("Merge the adapted model with its base to slide between them.");
    m_words->setText(words);
}

void TradeoffPanel::setEmptyText(const QString &title, const QString &sentence, QAction *next)
{
    m_empty->setTitle(title);
    m_empty->setSentence(sentence);
    m_empty->setAction(next);
}

} // namespace filigree::app
