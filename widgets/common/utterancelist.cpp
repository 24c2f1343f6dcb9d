// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/utterancelist.h"

#include <algorithm>
#include <iterator>
#include <limits>

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QPainter>

#include "core/annotation/golden.h"
#include "widgets/common/annotateddelegate.h"
#include "widgets/common/annotatedtext.h"
#include "widgets/common/textfont.h"

namespace filigree::widgets {

namespace {

constexpr std::size_t fetchedAtOnce = 200; // some screens

} // namespace

void UtteranceListModel::setUtterances(std::vector<Utterance> utterances)
{
    beginResetModel();
    m_utterances = std::move(utterances);
    m_more = {};
    endResetModel();
}

void UtteranceListModel::setSource(MoreUtterances more)
{
    beginResetModel();
    m_utterances.clear();
    m_more = std::move(more);
    endResetModel();
    fetchMore({}); // a list without a row looks empty
}

int UtteranceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_utterances.size());
}

QVariant UtteranceListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Utterance &utterance = m_utterances[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return QString::fromStdString(plainText(utterance));
    case Qt::ToolTipRole:
        return QString::fromStdString(toGolden(utterance));
    case Qt::AccessibleTextRole:
        return spokenText(utterance);
    case annotatedTextRole:
        return QVariant::fromValue(annotatedText(utterance));
    default:
        return {};
    }
}

bool UtteranceListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more != nullptr;
}

void UtteranceListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        fetch(fetchedAtOnce);
}

void UtteranceListModel::fetchAll()
{
    while (canFetchMore({}))
        fetch(std::numeric_limits<std::size_t>::max());
}

void UtteranceListModel::fetch(std::size_t atMost)
{
    std::vector<Utterance> next = m_more(atMost);
    if (next.empty()) {
        m_more = {};
        return;
    }
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(next.size()) - 1);
    m_utterances.insert(m_utterances.end(), std::move_iterator(next.begin()), std::move_iterator(next.end()));
    endInsertRows();
}

UtteranceList::UtteranceList(QWidget *parent)
    : QListView(parent)
    , m_model(new UtteranceListModel(this))
    , m_delegate(new AnnotatedDelegate(this))
{
    setModel(m_model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setTabKeyNavigation(false);
    setUniformItemSizes(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFont(contentFont(font()));
    connect(this, &QListView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT utteranceActivated(index.row()); });
}

void UtteranceList::setUtterances(std::vector<Utterance> utterances)
{
    m_model->setUtterances(std::move(utterances));
}

void UtteranceList::setSource(MoreUtterances more)
{
    m_model->setSource(std::move(more));
    scrollToTop();
}

void UtteranceList::selectAll()
{
    m_model->fetchAll();
    QListView::selectAll();
}

QModelIndex UtteranceList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action == MoveEnd)
        m_model->fetchAll();
    return QListView::moveCursor(action, modifiers);
}

void UtteranceList::setSlotColours(const SlotColours &colours)
{
    m_delegate->setSlotColours(colours);
    viewport()->update();
}

void UtteranceList::setPlaceholder(const QString &sentence)
{
    m_placeholder = sentence;
    viewport()->update();
}

void UtteranceList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_model->rowCount() > 0 || m_placeholder.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(Theme::of(palette()).colour(ColourRole::TextMuted));
    const int margin = fontMetrics().height() / 2;
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin), Qt::TextWordWrap | Qt::AlignTop,
                     m_placeholder);
}

void UtteranceList::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy))
        return QListView::keyPressEvent(event);
    QModelIndexList rows = selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows))
        lines.append(row.data(Qt::ToolTipRole).toString());
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace filigree::widgets
