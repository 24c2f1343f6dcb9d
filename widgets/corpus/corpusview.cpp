// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/corpus/corpusview.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "core/annotation/golden.h"
#include "widgets/common/numbers.h"
#include "widgets/common/textfont.h"

namespace filigree::widgets {

namespace {

/// The scroll bar counts in ints; beyond that it counts in shares of the whole.
constexpr int barLimit = 1'000'000'000;

} // namespace

CorpusView::CorpusView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_rows(std::make_shared<CorpusRows>())
    , m_model(new CorpusModel(this))
{
    setAccessibleName(tr("Sentences of the corpus"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setMouseTracking(true);
    setFont(contentFont(font()));
    m_placeholder = tr("No sentences yet.");
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &CorpusView::onScrollBar);
}

void CorpusView::setSource(qint64 count, CorpusFetch fetch, qint64 largestNumber)
{
    m_largestNumber = largestNumber;
    m_fetch = std::move(fetch);
    m_rows = std::make_shared<CorpusRows>(std::max<qint64>(0, count), m_fetch);
    m_top = 0;
    m_anchor = -1;
    const bool had = std::exchange(m_current, -1) >= 0;
    m_model->setRows(m_rows, 0, visibleRowCount());
    syncScrollBar();
    viewport()->update();
    if (had)
        Q_EMIT currentRowChanged(-1);
}

void CorpusView::refresh()
{
    m_rows = std::make_shared<CorpusRows>(m_rows->count(), m_fetch);
    m_model->setRows(m_rows, m_top, visibleRowCount());
    viewport()->update();
}

void CorpusView::setSlotColours(const SlotColours &colours)
{
    m_colours = colours;
    viewport()->update();
}

void CorpusView::setPlaceholder(const QString &sentence)
{
    m_placeholder = sentence.isEmpty() ? tr("No sentences yet.") : sentence;
    viewport()->update();
}

qint64 CorpusView::count() const
{
    return m_rows->count();
}

int CorpusView::visibleRowCount() const
{
    const int room = viewport()->height() - headerHeight();
    return static_cast<int>(std::clamp<qint64>(room / rowHeight(), 1, std::max<qint64>(1, count())));
}

std::optional<CorpusRow> CorpusView::row(qint64 number) const
{
    const CorpusRow *found = m_rows->row(number);
    return found ? std::optional(*found) : std::nullopt;
}

int CorpusView::rowHeight() const
{
    return contentLineHeightOf(font());
}

qint64 CorpusView::lastTop() const
{
    return std::max<qint64>(0, count() - visibleRowCount());
}

qint64 CorpusView::rowAt(int y) const
{
    if (y < headerHeight())
        return -1;
    const qint64 row = m_top + (y - headerHeight()) / rowHeight();
    return row < count() ? row : -1;
}

bool CorpusView::isSelected(qint64 row) const
{
    return m_current >= 0 && row >= std::min(m_anchor, m_current) && row <= std::max(m_anchor, m_current);
}

void CorpusView::setTop(qint64 top)
{
    const qint64 wanted = std::clamp<qint64>(top, 0, lastTop());
    if (wanted == m_top)
        return;
    m_top = wanted;
    m_model->setWindow(m_top, visibleRowCount());
    syncScrollBar();
    viewport()->update();
}

void CorpusView::syncScrollBar()
{
    m_syncing = true;
    QScrollBar *bar = verticalScrollBar();
    const qint64 last = lastTop();
    const bool exact = last <= barLimit;
    bar->setRange(0, exact ? static_cast<int>(last) : barLimit);
    bar->setPageStep(exact ? visibleRowCount() : std::max(1, barLimit / 100));
    bar->setSingleStep(1);
    const long double share = last > 0 ? static_cast<long double>(m_top) / static_cast<long double>(last) : 0;
    bar->setValue(exact ? static_cast<int>(m_top) : static_cast<int>(std::lround(share * barLimit)));
    m_syncing = false;
}

void CorpusView::onScrollBar(int value)
{
    if (m_syncing)
        return;
    const qint64 last = lastTop();
    if (last <= barLimit)
        return setTop(value);
    if (value == barLimit)
        return setTop(last);
    const qint64 before =
        static_cast<qint64>(std::llround(static_cast<long double>(m_top) / static_cast<long double>(last) * barLimit));
    if (std::abs(value - before) == 1) // an arrow of the bar: a row, not a billionth of the corpus
        return setTop(m_top + (value - before));
    setTop(std::llround(static_cast<long double>(value) / barLimit * static_cast<long double>(last)));
}

void CorpusView::scrollToRow(qint64 row)
{
    setTop(row);
}

void CorpusView::setCurrentRow(qint64 row)
{
    select(row < 0 ? -1 : std::min(row, count() - 1), false);
}

void CorpusView::select(qint64 row, bool extend)
{
    const qint64 before = m_current;
    m_current = row;
    if (!extend || m_anchor < 0)
        m_anchor = row;
    if (row >= 0) {
        if (row < m_top)
            setTop(row);
        else if (row >= m_top + visibleRowCount())
            setTop(row - visibleRowCount() + 1);
    }
    viewport()->update();
    if (before != row)
        Q_EMIT currentRowChanged(row);
}

void CorpusView::copySelection()
{
    if (m_current < 0)
        return;
    const qint64 first = std::min(m_anchor, m_current);
    const qint64 last = std::min(std::max(m_anchor, m_current), first + copyLimit - 1);
    std::string text;
    for (qint64 number = first; number <= last; ++number)
        if (const CorpusRow *found = m_rows->row(number))
            text += toGolden(found->utterance) + '\n';
    if (first == last && !text.empty())
        text.pop_back();
    QApplication::clipboard()->setText(QString::fromStdString(text));
}

void CorpusView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copySelection();
    const bool extend = event->modifiers().testFlag(Qt::ShiftModifier);
    const qint64 here = m_current < 0 ? m_top - 1 : m_current;
    const qint64 page = std::max(1, visibleRowCount() - 1);
    qint64 target = -1;
    switch (event->key()) {
    case Qt::Key_Up:
        target = m_current < 0 ? m_top : here - 1;
        break;
    case Qt::Key_Down:
        target = here + 1;
        break;
    case Qt::Key_PageUp:
        target = here - page;
        break;
    case Qt::Key_PageDown:
        target = here + page;
        break;
    case Qt::Key_Home:
        target = 0;
        break;
    case Qt::Key_End:
        target = count() - 1;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT rowActivated(m_current);
        return;
    default:
        return QAbstractScrollArea::keyPressEvent(event);
    }
    if (count() > 0)
        select(std::clamp<qint64>(target, 0, count() - 1), extend);
}

void CorpusView::mousePressEvent(QMouseEvent *event)
{
    const qint64 row = rowAt(static_cast<int>(event->position().y()));
    if (row >= 0 && event->button() == Qt::LeftButton)
        select(row, event->modifiers().testFlag(Qt::ShiftModifier));
    else if (row >= 0 && event->button() == Qt::RightButton && !isSelected(row))
        select(row, false);
}

void CorpusView::mouseMoveEvent(QMouseEvent *event)
{
    const qint64 row = rowAt(static_cast<int>(event->position().y()));
    if (event->buttons().testFlag(Qt::LeftButton) && row >= 0 && m_anchor >= 0)
        select(row, true);
}

void CorpusView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const qint64 row = rowAt(static_cast<int>(event->position().y()));
    if (row >= 0)
        Q_EMIT rowActivated(row);
}

void CorpusView::wheelEvent(QWheelEvent *event)
{
    m_wheelRest += event->angleDelta().y() * QApplication::wheelScrollLines();
    const int rows = m_wheelRest / 120;
    m_wheelRest -= rows * 120;
    setTop(m_top - rows);
    event->accept();
}

void CorpusView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const qint64 row = byKey ? m_current : rowAt(event->pos().y());
    const auto y = static_cast<int>(headerHeight() + (row - m_top + 1) * rowHeight());
    if (row >= 0)
        Q_EMIT contextMenuWanted(row, byKey ? viewport()->mapToGlobal(QPoint(rowHeight(), y)) : event->globalPos());
}

void CorpusView::resizeEvent(QResizeEvent *)
{
    m_top = std::min(m_top, lastTop());
    m_model->setWindow(m_top, visibleRowCount());
    syncScrollBar();
}

void CorpusView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (m_model && event->type() == QEvent::FontChange)
        resizeEvent(nullptr);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        viewport()->update();
}

bool CorpusView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

QString CorpusView::toolTipAt(const QPoint &position) const
{
    const CorpusRow *found = m_rows->row(rowAt(position.y()));
    if (!found)
        return {};
    const Columns all = columns();
    if (all.pattern.width > 0 && position.x() >= all.pattern.left
        && position.x() < all.pattern.left + all.pattern.width)
        return patternOf(*found);
    if (all.from.width > 0 && position.x() >= all.from.left)
        return found->from;
    return QString::fromStdString(toGolden(found->utterance));
}

void CorpusView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void CorpusView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace filigree::widgets
