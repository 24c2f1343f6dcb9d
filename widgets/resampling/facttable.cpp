// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/resampling/facttable.h"

#include <algorithm>
#include <utility>

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStyleOptionHeader>

#include "widgets/common/plaintip.h"
#include "widgets/common/theme.h"

namespace filigree::widgets {

namespace {

/// Room for the arrow of sorting in the one column that has it, and not in all of them.
class FactHeader final : public QHeaderView {
public:
    explicit FactHeader(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
    }

protected:
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override
    {
        QStyleOptionHeader option;
        initStyleOption(&option);
        option.section = section;
        option.text = model()->headerData(section, Qt::Horizontal).toString();
        option.sortIndicator =
            section == sortIndicatorSection() ? QStyleOptionHeader::SortDown : QStyleOptionHeader::None;
        return style()->sizeFromContents(QStyle::CT_HeaderSection, &option, {}, this);
    }
};

} // namespace

void FactModel::setColumns(std::vector<FactColumn> columns)
{
    beginResetModel();
    m_columns = std::move(columns);
    m_rows.clear();
    endResetModel();
}

void FactModel::setRows(std::vector<std::vector<Fact>> rows)
{
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    } else if (!rows.empty()) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

int FactModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FactModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant FactModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = static_cast<std::size_t>(index.column());
    const Fact &fact = m_rows[static_cast<std::size_t>(index.row())][column];
    switch (role) {
    case Qt::DisplayRole:
        return fact.text;
    case Qt::ToolTipRole:
        return plainTip(fact.tip.isEmpty() ? fact.text : fact.tip);
    case Qt::AccessibleDescriptionRole:
        return fact.tip.isEmpty() ? fact.text : fact.tip;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((m_columns[column].isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case sortRole:
        return m_columns[column].isNumber ? QVariant(fact.number) : QVariant(fact.text);
    default:
        return {};
    }
}

QVariant FactModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const FactColumn &column = m_columns[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return column.name;
    case Qt::ToolTipRole:
    case Qt::WhatsThisRole:
        return column.explanation;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

FactTable::FactTable(std::vector<FactColumn> columns, QWidget *parent)
    : QTreeView(parent)
    , m_facts(new FactModel(this))
{
    setHeader(new FactHeader(this));
    m_facts->setColumns(std::move(columns));
    auto *sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(m_facts);
    sorted->setSortRole(FactModel::sortRole);
    sorted->setSortLocaleAware(true);
    setModel(sorted);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setHorizontalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    setSortingEnabled(true);
    sorted->sort(-1); // as they come, until a header is clicked
    header()->setSortIndicator(-1, Qt::AscendingOrder);
    header()->setSortIndicatorClearable(true);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setMinimumSectionSize(fontMetrics().height() * 2);
    setNumbersWhole();
    measureWords();
    // later, because the header tells of new widths before it has them
    connect(
        header(), &QHeaderView::sectionResized, this,
        [this](int column) {
            if (isNumber(column))
                fitColumns();
        },
        Qt::QueuedConnection);
    connect(header(), &QHeaderView::sortIndicatorChanged, this, &FactTable::measureWords, Qt::QueuedConnection);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { Q_EMIT currentFactChanged(currentFact()); });
    connect(this, &QTreeView::activated, this, [this] { Q_EMIT factActivated(currentFact()); });
}

void FactTable::setRows(std::vector<std::vector<Fact>> rows)
{
    const int before = currentFact();
    const bool reset = static_cast<int>(rows.size()) != m_facts->rowCount();
    m_facts->setRows(std::move(rows));
    if (reset) {
        setNumbersWhole();
        if (m_facts->rowCount() > 0)
            setCurrentFact(std::clamp(before, 0, m_facts->rowCount() - 1));
    }
    measureWords();
}

int FactTable::currentFact() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? static_cast<QSortFilterProxyModel *>(model())->mapToSource(current).row() : -1;
}

void FactTable::setCurrentFact(int row)
{
    if (row >= 0 && row < m_facts->rowCount() && row != currentFact())
        setCurrentIndex(static_cast<QSortFilterProxyModel *>(model())->mapFromSource(m_facts->index(row, 0)));
}

void FactTable::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    viewport()->update();
}

void FactTable::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (m_facts->rowCount() > 0 || m_placeholder.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(Theme::of(palette()).colour(ColourRole::TextMuted));
    const int margin = fontMetrics().height();
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_placeholder);
}

void FactTable::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

bool FactTable::isNumber(int column) const
{
    return m_facts->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
}

void FactTable::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measureWords();
}

void FactTable::setNumbersWhole()
{
    for (int column = 0; column < m_facts->columnCount(); ++column)
        header()->setSectionResizeMode(column, isNumber(column) ? QHeaderView::ResizeToContents : QHeaderView::Fixed);
}

void FactTable::measureWords()
{
    m_wishes.clear();
    for (int column = 0; column < m_facts->columnCount(); ++column)
        if (!isNumber(column))
            m_wishes.push_back({std::max(sizeHintForColumn(column), header()->sectionSizeHint(column)), column});
    std::sort(m_wishes.begin(), m_wishes.end(),
              [](const Wish &a, const Wish &b) { return std::pair(a.width, a.column) < std::pair(b.width, b.column); });
    fitColumns();
}

void FactTable::fitColumns()
{
    constexpr int leastLines = 8; // of a column of words, in lines' heights, where its words need that
    const int least = fontMetrics().height() * leastLines;
    qint64 left = viewport()->width();
    for (int column = 0; column < m_facts->columnCount(); ++column)
        if (isNumber(column))
            left -= header()->sectionSize(column);
    // one long text is no reason to starve the others
    const auto wishOf = [most = std::max(viewport()->width(), least)](const Wish &wish) {
        return std::min(wish.width, most);
    };
    qint64 wanted = 0;
    for (const Wish &wish : m_wishes)
        wanted += wishOf(wish);
    // the smallest first: what these get beyond their share, as they are readable then, the larger ones go without
    for (auto wish = m_wishes.begin(); wish != m_wishes.end(); ++wish) {
        const qint64 width = wishOf(*wish);
        const qint64 given = left >= wanted ? width + (left - wanted) / (m_wishes.end() - wish)
                                            : std::max<qint64>(std::min<qint64>(width, least), width * left / wanted);
        header()->resizeSection(wish->column, static_cast<int>(given));
        left -= given;
        wanted -= width;
    }
}

QSize FactTable::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 20, line * 10};
}

QSize FactTable::minimumSizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 8, line * 4};
}

} // namespace filigree::widgets
