// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/tradeoffchart.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QToolTip>

#include <qcustomplot.h>

#include "widgets/common/theme.h"
#include "widgets/plots/plotstyle.h"

using namespace Qt::StringLiterals;

namespace filigree::widgets {

namespace {

QCPRange around(double low, double high)
{
    const double margin = std::max((high - low) * 0.15, 1.0);
    return {std::max(0.0, low - margin), high + margin};
}

} // namespace

TradeoffChart::TradeoffChart(QWidget *parent)
    : Chart({24, 14}, {14, 8}, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    for (QCPAxis *axis : {plot().xAxis, plot().yAxis}) {
        axis->setNumberFormat(u"g"_s);
        axis->setNumberPrecision(4);
    }
    plot().installEventFilter(this);
    restyle();
}

void TradeoffChart::setDots(const QList<TradeoffDot> &dots)
{
    m_dots = dots;
    m_order.resize(dots.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    std::stable_sort(m_order.begin(), m_order.end(),
                     [this](int a, int b) { return m_dots[a].fresh < m_dots[b].fresh; });
    if (m_current >= dots.size())
        m_current = -1;
    double edges[4] = {0.0, 1.0, 0.0, 1.0}; // fresh from, to; old from, to
    for (qsizetype i = 0; i < dots.size(); ++i) {
        edges[0] = i == 0 ? dots[i].fresh : std::min(edges[0], dots[i].fresh);
        edges[1] = i == 0 ? dots[i].fresh : std::max(edges[1], dots[i].fresh);
        edges[2] = i == 0 ? dots[i].old : std::min(edges[2], dots[i].old);
        edges[3] = i == 0 ? dots[i].old : std::max(edges[3], dots[i].old);
    }
    plot().xAxis->setRange(around(edges[0], edges[1]));
    plot().yAxis->setRange(around(edges[2], edges[3]));
    restyle();
}

void TradeoffChart::setAxisNames(const QString &fresh, const QString &old)
{
    plot().xAxis->setLabel(fresh);
    plot().yAxis->setLabel(old);
    plot().replot(QCustomPlot::rpQueuedReplot);
}

void TradeoffChart::setCurrent(int dot)
{
    const int next = dot < m_dots.size() ? dot : -1;
    if (next == m_current)
        return;
    m_current = next;
    setAccessibleDescription(m_current < 0 ? whatsThis() : textOf(m_current));
    restyle();
}

void TradeoffChart::setGuess(const std::optional<QPointF> &place)
{
    if (place == m_guess)
        return;
    m_guess = place;
    restyle();
}

void TradeoffChart::choose(int dot)
{
    if (dot < 0 || dot == m_current)
        return;
    setCurrent(dot);
    Q_EMIT dotChosen(dot);
}

QString TradeoffChart::textOf(int dot) const
{
    const TradeoffDot &shown = m_dots[dot];
    const QString text = shown.front ? tr("%1: old %2, new %3; no other is better on both") : tr("%1: old %2, new %3");
    return text.arg(shown.name, QLocale().toString(shown.old, 'f', 1), QLocale().toString(shown.fresh, 'f', 1));
}

ChartNumbers TradeoffChart::numbers(const QString &nameTitle) const
{
    ChartNumbers out{{nameTitle, plot().yAxis->label(), plot().xAxis->label(), tr("On the front")}, {}};
    for (const int at : m_order) {
        const TradeoffDot &dot = m_dots[at];
        out.rows.append({dot.name, QLocale().toString(dot.old, 'f', 2), QLocale().toString(dot.fresh, 'f', 2),
                         dot.front ? u"✓"_s : QString()});
    }
    return out;
}

void TradeoffChart::restyle()
{
    stylePlot(plot());
    const Theme theme = Theme::of(palette());
    plot().clearPlottables();
    const auto add = [&](bool front) {
        QCPGraph *graph = plot().addGraph();
        for (const int at : std::as_const(m_order)) {
            if (m_dots[at].front == front)
                graph->addData(m_dots[at].fresh, m_dots[at].old);
        }
        return graph;
    };
    const QColor accent = theme.colour(ColourRole::Accent);
    const QColor muted = theme.colour(ColourRole::TextMuted);
    QCPGraph *front = add(true);
    front->setPen(QPen(accent, 1.4));
    front->setScatterStyle({QCPScatterStyle::ssDisc, accent, accent, 9});
    QCPGraph *others = add(false);
    others->setLineStyle(QCPGraph::lsNone);
    others->setScatterStyle({QCPScatterStyle::ssCircle, muted, theme.colour(ColourRole::Surface), 8});
    if (m_current >= 0) {
        QCPGraph *ring = plot().addGraph();
        ring->setLineStyle(QCPGraph::lsNone);
        ring->addData(m_dots[m_current].fresh, m_dots[m_current].old);
        ring->setScatterStyle(
            QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(accent, hasFocus() ? 3.0 : 2.0), Qt::NoBrush, 17));
    }
    if (m_guess) {
        QCPGraph *guess = plot().addGraph();
        guess->setLineStyle(QCPGraph::lsNone);
        guess->addData(m_guess->x(), m_guess->y());
        guess->setScatterStyle(
            QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(accent, 1.4, Qt::DotLine), Qt::NoBrush, 13));
    }
    drawNames();
    plot().replot(QCustomPlot::rpQueuedReplot);
}

void TradeoffChart::drawNames()
{
    plot().clearItems();
    const Theme theme = Theme::of(palette());
    const QCPRange range = plot().xAxis->range();
    const double edge = range.lower + range.size() * 0.7;
    for (int i = 0; i < m_dots.size(); ++i) {
        auto *name = new QCPItemText(&plot());
        name->setText(m_dots[i].name);
        QFont words = font();
        words.setBold(i == m_current);
        words.setPointSizeF(font().pointSizeF() * 0.92);
        name->setFont(words);
        name->setColor(theme.colour(i == m_current ? ColourRole::Text : ColourRole::TextMuted));
        // Beside the line, which falls to the right; none leaves the plot.
        const bool toTheLeft = m_dots[i].fresh > edge;
        name->setPositionAlignment(toTheLeft ? Qt::AlignRight | Qt::AlignTop : Qt::AlignLeft | Qt::AlignBottom);
        name->setPadding(QMargins(8, 5, 8, 5));
        name->position->setCoords(m_dots[i].fresh, m_dots[i].old);
    }
}

QPoint TradeoffChart::dotCentre(int dot) const
{
    const QPointF at(plot().xAxis->coordToPixel(m_dots[dot].fresh), plot().yAxis->coordToPixel(m_dots[dot].old));
    return plot().mapTo(this, at.toPoint());
}

int TradeoffChart::dotAt(const QPointF &position) const
{
    int found = -1;
    double nearest = fontMetrics().height();
    for (int i = 0; i < m_dots.size(); ++i) {
        const double distance = std::hypot(plot().xAxis->coordToPixel(m_dots[i].fresh) - position.x(),
                                           plot().yAxis->coordToPixel(m_dots[i].old) - position.y());
        if (distance < nearest) {
            nearest = distance;
            found = i;
        }
    }
    return found;
}

void TradeoffChart::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down ? 1
        : event->key() == Qt::Key_Left || event->key() == Qt::Key_Up               ? -1
                                                                                   : 0;
    if (step == 0 || m_dots.isEmpty())
        return Chart::keyPressEvent(event);
    const qsizetype at = m_current < 0 ? (step > 0 ? -1 : m_order.size()) : m_order.indexOf(m_current);
    choose(m_order[std::clamp<qsizetype>(at + step, 0, m_order.size() - 1)]);
}

void TradeoffChart::focusInEvent(QFocusEvent *event)
{
    Chart::focusInEvent(event);
    restyle();
}

void TradeoffChart::focusOutEvent(QFocusEvent *event)
{
    Chart::focusOutEvent(event);
    restyle();
}

bool TradeoffChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return Chart::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int dot = dotAt(plot().mapFrom(this, QPointF(help->pos())));
    QToolTip::showText(help->globalPos(), dot < 0 ? toolTip() : textOf(dot), this);
    return true;
}

bool TradeoffChart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &plot() && event->type() == QEvent::MouseButtonPress) {
        setFocus(Qt::MouseFocusReason);
        choose(dotAt(static_cast<QMouseEvent *>(event)->position()));
    }
    return Chart::eventFilter(watched, event);
}

} // namespace filigree::widgets
