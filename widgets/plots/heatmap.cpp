// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/heatmap.h"

#include <algorithm>
#include <utility>

#include <QAccessible>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QToolTip>

#include <qcustomplot.h>

#include "widgets/common/theme.h"
#include "widgets/plots/plotstyle.h"

using namespace Qt::StringLiterals;

namespace filigree::widgets {

namespace {

constexpr int mostNumbers = 12; // rows up to which cells show their number
constexpr int mostLabels = 60;

QString glyphOf(CellMark mark)
{
    switch (mark) {
    case CellMark::Same:
        return u"="_s;
    case CellMark::Different:
        return u"≠"_s;
    case CellMark::Uncertain:
        return u"?"_s;
    case CellMark::None:
        break;
    }
    return {};
}

} // namespace

HeatMap::HeatMap(QWidget *parent)
    : QWidget(parent)
    , m_plot(new QCustomPlot(this))
    , m_single(new QLabel(this))
{
    setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_plot);
    m_single->setObjectName(u"singleRow"_s);
    m_single->setAlignment(Qt::AlignCenter);
    m_single->setWordWrap(true);
    m_single->setMargin(fontMetrics().height());
    m_single->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_single->setForegroundRole(QPalette::PlaceholderText);
    m_single->hide();
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setMouseTracking(true);
    m_plot->installEventFilter(this);
    m_map = new QCPColorMap(m_plot->xAxis, m_plot->yAxis);
    m_map->setInterpolate(false);
    m_map->setTightBoundary(false);
    m_map->setDataRange({0.0, 1.0});
    m_plot->yAxis->setRangeReversed(true); // the first row is at the top
    m_plot->xAxis->grid()->setVisible(false);
    m_plot->yAxis->grid()->setVisible(false);
    m_plot->addLayer(u"marks"_s, m_plot->layer(u"main"_s));
    restyle();
}

HeatMap::~HeatMap() = default;

void HeatMap::setValues(const QStringList &names, std::vector<double> values)
{
    const bool sameCells = names == m_names; // a pin changed a number: the linguist stays where she is
    m_names = names;
    m_values = std::move(values);
    m_values.resize(static_cast<std::size_t>(count()) * static_cast<std::size_t>(count()), 0.0);
    m_marks.clear();
    if (!sameCells)
        m_row = m_column = count() > 0 ? 0 : -1;
    const int n = std::max(2, count()); // a map of one cell has no extent
    m_map->setVisible(count() > 1);
    m_plot->axisRect()->setVisible(count() > 1);
    m_map->data()->setSize(n, n);
    m_map->data()->setRange({0.0, n - 1.0}, {0.0, n - 1.0});
    for (int row = 0; row < count(); ++row)
        for (int column = 0; column < count(); ++column)
            m_map->data()->setCell(column, row,
                                   std::clamp(m_values[static_cast<std::size_t>(row * count() + column)], 0.0, 1.0));
    m_plot->xAxis->setRange(-0.5, n - 0.5);
    m_plot->yAxis->setRange(-0.5, n - 0.5);
    relabel();
    recolour();
    updateDescription();
}

ChartNumbers HeatMap::numbers(const QString &rowTitle) const
{
    ChartNumbers out{QStringList{rowTitle} + m_names, {}};
    const auto size = static_cast<std::size_t>(count());
    const QLocale locale;
    for (std::size_t row = 0; row < size; ++row) {
        QStringList texts{m_names[static_cast<qsizetype>(row)]};
        for (std::size_t column = 0; column < size; ++column)
            texts.append(locale.toString(m_values[row * size + column], 'f', 3));
        out.rows.append(texts);
    }
    return out;
}

void HeatMap::setMarks(std::vector<CellMark> marks)
{
    if (marks == m_marks)
        return;
    m_marks = std::move(marks);
    redecorate();
}

void HeatMap::setThreshold(double threshold)
{
    if (threshold == m_threshold) // NOLINT: the same number, not a near one
        return;
    m_threshold = threshold;
    recolour();
}

void HeatMap::setDescription(std::function<QString(int, int)> describe)
{
    m_describe = std::move(describe);
    updateDescription();
}

void HeatMap::setCurrent(int row, int column)
{
    if (row < 0 || column < 0 || row >= count() || column >= count() || (row == m_row && column == m_column))
        return;
    m_row = row;
    m_column = column;
    redecorate();
    updateDescription();
    Q_EMIT currentChanged(row, column);
}

void HeatMap::setSingleText(const QString &text)
{
    m_single->setText(text);
}

QPoint HeatMap::cellCentre(int row, int column) const
{
    const QPointF inPlot(m_plot->xAxis->coordToPixel(column), m_plot->yAxis->coordToPixel(row));
    return m_plot->mapTo(this, inPlot.toPoint());
}

QSize HeatMap::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 24, line * 16};
}

QSize HeatMap::minimumSizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 12, line * 8};
}

bool HeatMap::cellAt(const QPointF &position, int &row, int &column) const
{
    column = qRound(m_plot->xAxis->pixelToCoord(position.x()));
    row = qRound(m_plot->yAxis->pixelToCoord(position.y()));
    return m_plot->axisRect()->rect().contains(position.toPoint()) && row >= 0 && column >= 0 && row < count()
        && column < count();
}

/// Grey below the threshold, the accent from it on: two hues, and darker is always more alike.
void HeatMap::recolour()
{
    const Theme theme = Theme::of(palette());
    const QColor back = theme.colour(ColourRole::Surface);
    const QColor grey = theme.colour(ColourRole::TextMuted);
    const QColor accent = theme.colour(ColourRole::Accent);
    const double at = std::clamp(m_threshold, 0.0, 1.0);
    QCPColorGradient gradient;
    gradient.clearColorStops();
    gradient.setLevelCount(350);
    if (at > 0.0) {
        gradient.setColorStopAt(0.0, blended(grey, back, 0.04));
        gradient.setColorStopAt(std::max(0.0, at - 1e-3), blended(grey, back, 0.10 + 0.35 * at));
    }
    gradient.setColorStopAt(at, blended(accent, back, 0.25 + 0.45 * at));
    gradient.setColorStopAt(1.0, blended(accent, back, 0.85));
    m_map->setGradient(gradient);
    redecorate();
}

void HeatMap::relabel()
{
    const QLocale locale;
    auto rows = QSharedPointer<QCPAxisTickerText>::create();
    auto columns = QSharedPointer<QCPAxisTickerText>::create();
    const int widest = fontMetrics().height() * 10;
    for (int i = 0; i < count() && count() <= mostLabels; ++i) {
        const QString number = locale.toString(i + 1);
        rows->addTick(i, fontMetrics().elidedText(m_names[i], Qt::ElideRight, widest) + u"  "_s + number);
        columns->addTick(i, number);
    }
    m_plot->yAxis->setTicker(rows);
    m_plot->xAxis->setTicker(columns);
    redecorate();
}

/// Numbers, marks and the frame of the current cell.
void HeatMap::redecorate()
{
    m_plot->clearItems();
    const Theme theme = Theme::of(palette());
    const QLocale locale;
    const bool numbers = count() <= mostNumbers;
    for (int row = 0; row < count() && count() <= mostMarks; ++row) {
        for (int column = 0; column < count(); ++column) {
            const auto at = static_cast<std::size_t>(row * count() + column);
            const QString mark = m_marks.size() > at ? glyphOf(m_marks[at]) : QString();
            if (row == column || (mark.isEmpty() && !numbers))
                continue;
            auto *text = new QCPItemText(m_plot);
            text->setLayer(u"marks"_s);
            text->position->setCoords(column, row);
            text->setFont(font());
            const double shown = std::clamp(m_values[at], 0.0, 1.0);
            const bool strong = shown >= m_threshold && 0.25 + 0.6 * shown > 0.5;
            text->setColor(theme.colour(strong ? ColourRole::AccentText : ColourRole::Text));
            text->setText(numbers ? locale.toString(m_values[at], 'f', 2) + (mark.isEmpty() ? mark : u' ' + mark)
                                  : mark);
        }
    }
    m_single->setVisible(count() == 1);
    if (count() > 1 && m_row >= 0) {
        auto *frame = new QCPItemRect(m_plot);
        frame->setLayer(u"marks"_s);
        frame->topLeft->setCoords(m_column - 0.5, m_row - 0.5);
        frame->bottomRight->setCoords(m_column + 0.5, m_row + 0.5);
        frame->setPen(QPen(theme.colour(ColourRole::Text), 2.0));
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void HeatMap::updateDescription()
{
    const QString description = m_describe && m_row >= 0 ? m_describe(m_row, m_column) : QString();
    if (description != accessibleDescription())
        setAccessibleDescription(description);
}

void HeatMap::restyle()
{
    stylePlot(*m_plot);
    recolour();
    relabel();
}

bool HeatMap::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        int row = -1;
        int column = -1;
        if (m_describe && cellAt(m_plot->mapFrom(this, QPointF(help->pos())), row, column))
            QToolTip::showText(help->globalPos(), m_describe(row, column), this);
        else
            QToolTip::showText(help->globalPos(), toolTip(), this);
        return true;
    }
    return QWidget::event(event);
}

void HeatMap::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
    QWidget::changeEvent(event);
}

void HeatMap::resizeEvent(QResizeEvent *event)
{
    m_single->setGeometry(rect());
    redecorate();
    QWidget::resizeEvent(event);
}

void HeatMap::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return setCurrent(m_row - 1, m_column);
    case Qt::Key_Down:
        return setCurrent(m_row + 1, m_column);
    case Qt::Key_Left:
        return setCurrent(m_row, m_column - 1);
    case Qt::Key_Right:
        return setCurrent(m_row, m_column + 1);
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_row >= 0)
            Q_EMIT cellActivated(m_row, m_column);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool HeatMap::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_plot && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        int row = -1;
        int column = -1;
        if (mouse->button() == Qt::LeftButton && cellAt(mouse->position(), row, column)) {
            setFocus(Qt::MouseFocusReason);
            setCurrent(row, column);
            Q_EMIT cellActivated(row, column);
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace filigree::widgets
