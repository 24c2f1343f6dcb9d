// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/translate/tradeoffpanel.h"

#include <algorithm>
#include <utility>

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/modes/command.h"
#include "app/modes/translate/mergepointtext.h"
#include "core/translation/mergeslide.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/explained.h"
#include "widgets/plots/chartframe.h"
#include "widgets/plots/tradeoffchart.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

constexpr int restDelay = 400; // milliseconds after a key

/// Are the merges of its places still the same ones?
bool isSameSlide(const Tradeoff &before, const Tradeoff &now)
{
    return before.slideBase == now.slideBase && before.slideModels == now.slideModels && before.slideWay == now.slideWay
        && !now.slide.empty();
}

} // namespace

TradeoffPanel::TradeoffPanel(const QList<QAction *> &commands, QWidget *parent)
    : QWidget(parent)
{
    build(commands);
    connect(m_chart, &widgets::TradeoffChart::dotChosen, this,
            [this](int dot) { Q_EMIT modelChosen(m_tradeoff.marks[static_cast<std::size_t>(dot)].model); });
    connect(m_slider, &QSlider::valueChanged, this, &TradeoffPanel::move);
    connect(m_slider, &QSlider::sliderReleased, this, &TradeoffPanel::rest);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restDelay);
    connect(&m_rest, &QTimer::timeout, this, &TradeoffPanel::rest);
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
    m_slide = makeSlide();
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

QWidget *TradeoffPanel::makeSlide()
{
    const int line = fontMetrics().height();
    auto *slide = new QWidget(this);
    auto *row = new QHBoxLayout(slide);
    row->setContentsMargins(line, 0, line, 0);
    m_slider = new QSlider(Qt::Horizontal, slide);
    m_slider->setObjectName(u"tradeoffSlider"_s);
    m_slider->setRange(0, lastSlidePlace);
    m_slider->setPageStep(lastSlidePlace / 4);
    m_slider->setTickInterval(1);
    m_slider->setTickPosition(QSlider::TicksBelow);
    widgets::explain(m_slider, tr("Keep the old, or learn the new"),
                     tr("It goes from the base by rising k to the adapted model and chooses the merged model there. "
                        "Where there is none and it rests, one is made, which takes seconds."));
    row->addWidget(new QLabel(tr("keep the old"), slide));
    row->addWidget(m_slider, 1);
    row->addWidget(new QLabel(tr("learn the new"), slide));
    return slide;
}

void TradeoffPanel::setModels(const std::vector<ModelEntry> &entries, const Tradeoff &tradeoff)
{
    if (!isSameSlide(m_tradeoff, tradeoff))
        leave(); // of other models, or of none
    m_tradeoff = tradeoff;
    QList<widgets::TradeoffDot> dots;
    m_names.clear();
    for (const TradeoffMark &mark : tradeoff.marks) {
        m_names.append(QString::fromStdString(entries[mark.model].name));
        dots.append({m_names.last(), mark.point.old, mark.point.fresh, mark.front});
    }
    m_folders.clear();
    for (const ModelEntry &entry : entries)
        m_folders.push_back(entry.folder);
    m_chart->setDots(dots);
    m_frame->refreshNumbers();
    m_stack->setCurrentWidget(dots.isEmpty() ? static_cast<QWidget *>(m_empty) : m_work);
    if (m_wanted && stopAt(*m_wanted) != nullptr) // it has been made
        m_wanted.reset();
    refreshSlider();
}

void TradeoffPanel::setCurrent(std::optional<std::size_t> model)
{
    const auto folder = model && *model < m_folders.size() ? m_folders[*model] : std::filesystem::path();
    if (folder != m_current)
        leave(); // another one was chosen elsewhere
    m_current = folder;
    refreshSlider();
}

void TradeoffPanel::setMerging(const QString &trouble, bool making)
{
    const bool possibleNow = !m_trouble.isEmpty() && trouble.isEmpty();
    m_trouble = trouble;
    m_making = making;
    if (m_wanted && possibleNow && !making && !m_slider->isSliderDown())
        m_rest.start();
    refreshSlider();
}

void TradeoffPanel::giveUp()
{
    m_rest.stop();
    m_wanted.reset();
    refreshSlider();
}

const SlideStop *TradeoffPanel::stopAt(int place) const
{
    const auto found = std::find_if(m_tradeoff.slide.begin(), m_tradeoff.slide.end(),
                                    [place](const SlideStop &stop) { return stop.place == place; });
    return found == m_tradeoff.slide.end() ? nullptr : &*found;
}

void TradeoffPanel::move(int place)
{
    if (m_wanted != place)
        leave();
    if (const SlideStop *stop = stopAt(place)) {
        Q_EMIT modelChosen(m_tradeoff.marks[stop->mark].model);
        return refreshSlider();
    }
    m_wanted = place;
    if (!m_slider->isSliderDown()) // then its release tells
        m_rest.start();
    refreshSlider();
}

void TradeoffPanel::rest()
{
    m_rest.stop();
    if (m_wanted && m_trouble.isEmpty() && !m_slider->isSliderDown())
        Q_EMIT mergeWanted(*m_wanted);
}

void TradeoffPanel::leave()
{
    m_rest.stop();
    if (!std::exchange(m_wanted, std::nullopt))
        return;
    Q_EMIT mergeAbandoned();
}

void TradeoffPanel::refreshSlider()
{
    const auto mark = std::find_if(m_tradeoff.marks.begin(), m_tradeoff.marks.end(),
                                   [this](const TradeoffMark &one) { return m_folders[one.model] == m_current; });
    const std::ptrdiff_t at = mark == m_tradeoff.marks.end() ? -1 : mark - m_tradeoff.marks.begin();
    m_chart->setCurrent(static_cast<int>(at));
    m_slide->setVisible(!m_tradeoff.slide.empty());
    const auto stop = std::find_if(m_tradeoff.slide.begin(), m_tradeoff.slide.end(),
                                   [at](const SlideStop &one) { return static_cast<std::ptrdiff_t>(one.mark) == at; });
    const bool onSlide = !m_wanted && stop != m_tradeoff.slide.end();
    if (onSlide && !m_slider->isSliderDown()) {
        const QSignalBlocker blocker(m_slider);
        m_slider->setValue(stop->place);
    }
    std::vector<SlidePoint> measured;
    for (const SlideStop &one : m_tradeoff.slide)
        measured.push_back({one.place, m_tradeoff.marks[one.mark].point});
    const auto guess = m_wanted ? betweenPoints(measured, *m_wanted) : std::nullopt;
    m_chart->setGuess(guess ? std::optional(QPointF(guess->fresh, guess->old)) : std::nullopt);
    // "3" tells nobody which model that is
    m_slider->setAccessibleDescription(onSlide        ? m_names.value(at)
                                           : m_wanted ? wordsOfSlider()
                                                      : m_slider->whatsThis());
    m_words->setText(words());
}

QString TradeoffPanel::words() const
{
    const QString slider = wordsOfSlider();
    if (m_wanted)
        return slider;
    QString text = tr("Old: %1. New: %2.")
                       .arg(QString::fromStdString(m_tradeoff.oldSets), QString::fromStdString(m_tradeoff.newSets));
    if (!m_tradeoff.unmeasured.empty())
        text += u' ' + tr("%n model(s) not measured yet.", nullptr, static_cast<int>(m_tradeoff.unmeasured.size()));
    else if (m_tradeoff.slide.size() < 3)
        text += u' ' + slider;
    return text;
}

/// Where there is no model: what becomes of it.
QString TradeoffPanel::wordsOfSlider() const
{
    if (!m_trouble.isEmpty())
        return m_trouble;
    if (!m_wanted)
        return tr("Where the slider rests between its ends, a merged model is made in seconds.");
    const QString point = mergePointText(slidePoint(*m_wanted, m_tradeoff.slideWay));
    return m_making ? tr("Merging: %1. It takes seconds; to move on stops it.").arg(point)
                    : tr("No model here yet: %1. It is made when the slider rests.").arg(point);
}

void TradeoffPanel::setEmptyText(const QString &title, const QString &sentence, QAction *next)
{
    m_empty->setTitle(title);
    m_empty->setSentence(sentence);
    m_empty->setAction(next);
}

} // namespace filigree::app
