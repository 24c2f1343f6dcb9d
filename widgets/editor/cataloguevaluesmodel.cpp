// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/editor/cataloguevaluesmodel.h"

#include <QLocale>
#include <algorithm>
#include <atomic>
#include <iterator>
#include <memory>

#include "core/text/unicode.h"

namespace filigree::widgets {

namespace {

constexpr std::size_t quickSteps = 1'000;

tl::unexpected<Error> cancelledWork()
{
    return fail(ErrorCode::Cancelled, "The work on the catalogue was cancelled.");
}

bool inPlace(const CatalogueEdit &edit)
{
    return std::all_of(edit.steps.begin(), edit.steps.end(),
                       [](const CatalogueStep &step) { return step.before && step.after; });
}

bool atTheEnd(const CatalogueEdit &edit, std::size_t size)
{
    return std::all_of(edit.steps.begin(), edit.steps.end(),
                       [size](const CatalogueStep &step) { return step.at == size && !step.before; });
}

constexpr std::size_t sliceSize = 4096; // between two looks at Cancel

/// The keys of the values that come, by steps.
Result<std::vector<std::string>> keysOf(const CatalogueEdit &edit, Progress &progress)
{
    std::vector<std::string> out;
    out.reserve(edit.steps.size());
    for (const CatalogueStep &step : edit.steps) {
        out.push_back(step.after ? comparisonKey(step.after->text) : std::string());
        if (out.size() % sliceSize == 0 && progress.cancelled())
            return cancelledWork();
    }
    return out;
}

/// The same edit of the keys: they go through the same steps as values whose text they are.
void applyToKeys(const CatalogueEdit &edit, std::vector<std::string> fresh, std::vector<std::string> &keys)
{
    const auto &steps = edit.steps;
    if (inPlace(edit)) {
        for (std::size_t i = 0; i < steps.size(); ++i)
            keys[steps[i].at] = std::move(fresh[i]);
        return;
    }
    if (atTheEnd(edit, keys.size())) {
        std::move(fresh.begin(), fresh.end(), std::back_inserter(keys));
        return;
    }
    std::vector<std::string> out;
    out.reserve(keys.size() + steps.size());
    std::size_t at = 0;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        for (; at < steps[i].at; ++at)
            out.push_back(std::move(keys[at]));
        at += steps[i].before ? 1 : 0;
        if (steps[i].after)
            out.push_back(std::move(fresh[i]));
    }
    for (; at < keys.size(); ++at)
        out.push_back(std::move(keys[at]));
    keys = std::move(out);
}

template <class Item> Result<std::vector<Item>> copyOf(const std::vector<Item> &items, Progress &progress)
{
    std::vector<Item> out;
    out.reserve(items.size());
    for (std::size_t from = 0; from < items.size(); from += sliceSize) {
        const auto begin = items.begin() + static_cast<std::ptrdiff_t>(from);
        out.insert(out.end(), begin, begin + static_cast<std::ptrdiff_t>(std::min(sliceSize, items.size() - from)));
        if (progress.cancelled())
            return cancelledWork();
    }
    return out;
}

/// Where the shown values are after the edit; those that come are shown.
std::vector<std::uint32_t> shifted(const std::vector<std::uint32_t> &shown, const CatalogueEdit &edit)
{
    std::vector<std::uint32_t> out;
    out.reserve(shown.size());
    std::size_t came = 0;
    std::size_t went = 0;
    auto next = shown.begin();
    const auto keepUpTo = [&](std::size_t place) {
        for (; next != shown.end() && *next < place; ++next)
            out.push_back(static_cast<std::uint32_t>(*next + came - went));
    };
    for (const CatalogueStep &step : edit.steps) {
        keepUpTo(step.at);
        if (step.after)
            out.push_back(static_cast<std::uint32_t>(step.at + came - went));
        if (step.before && next != shown.end() && *next == step.at)
            ++next;
        came += step.after ? 1 : 0;
        went += step.before ? 1 : 0;
    }
    keepUpTo(~std::size_t{0});
    return out;
}

} // namespace

CatalogueRows catalogueRows(std::vector<CatalogueValue> values)
{
    NoProgress progress;
    return *catalogueRows(std::move(values), progress);
}

Result<CatalogueRows> catalogueRows(std::vector<CatalogueValue> values, Progress &progress)
{
    CatalogueRows out;
    out.keys.reserve(values.size());
    for (const CatalogueValue &value : values) {
        out.keys.push_back(comparisonKey(value.text));
        if (out.keys.size() % sliceSize != 0)
            continue;
        progress.report(static_cast<double>(out.keys.size()) / static_cast<double>(values.size()));
        if (progress.cancelled())
            return cancelledWork();
    }
    out.values = std::move(values);
    return out;
}

Result<CatalogueView> editedView(const CatalogueView &view, const CatalogueEdit &edit, Progress &progress)
{
    auto rows = std::make_shared<CatalogueRows>();
    auto values = copyOf(view.rows->values, progress);
    if (!values)
        return failWith(values.error());
    rows->values = *std::move(values);
    progress.report(0.2);
    if (auto applied = applyEdit(edit, rows->values); !applied)
        return failWith(applied.error());
    progress.report(0.4);
    auto keys = copyOf(view.rows->keys, progress);
    if (!keys)
        return failWith(keys.error());
    auto fresh = keysOf(edit, progress);
    if (!fresh)
        return failWith(fresh.error());
    rows->keys = *std::move(keys);
    applyToKeys(edit, *std::move(fresh), rows->keys);
    progress.report(0.9);
    CatalogueView out{rows, view.filter, std::nullopt};
    if (view.shown)
        out.shown = inPlace(edit) ? *view.shown : shifted(*view.shown, edit);
    if (progress.cancelled())
        return cancelledWork();
    return out;
}

/// The rows, of this model alone.
CatalogueRows &CatalogueValuesModel::own()
{
    if (m_rows.use_count() > 1)
        m_rows = std::make_shared<CatalogueRows>(*m_rows);
    std::atomic_thread_fence(std::memory_order_acquire); // a job that held them, too, has read them before it let go
    return *m_rows;
}

void CatalogueValuesModel::setRows(CatalogueRows rows)
{
    beginResetModel();
    m_rows = std::make_shared<CatalogueRows>(std::move(rows));
    m_shown.reset();
    endResetModel();
    if (!m_filter.empty())
        setFilter(QString::fromStdString(m_filter));
}

void CatalogueValuesModel::setView(CatalogueView view)
{
    beginResetModel();
    m_rows = std::const_pointer_cast<CatalogueRows>(view.rows); // changed only where nobody else holds them: own()
    m_shown = std::move(view.shown);
    endResetModel();
    if (m_filter != view.filter)
        setFilter(QString::fromStdString(m_filter));
}

bool CatalogueValuesModel::isQuick(const CatalogueEdit &edit) const
{
    if (edit.steps.size() <= quickSteps && m_rows.use_count() == 1
        && (inPlace(edit) || atTheEnd(edit, m_rows->values.size())))
        return true;
    return m_rows->values.size() + edit.steps.size() <= quickCatalogue;
}

void CatalogueValuesModel::setFilter(const QString &text)
{
    beginResetModel();
    m_filter = comparisonKey(text.toStdString());
    m_shown.reset();
    if (!m_filter.empty()) {
        m_shown.emplace();
        for (std::size_t i = 0; i < m_rows->keys.size(); ++i)
            if (m_rows->keys[i].find(m_filter) != std::string::npos)
                m_shown->push_back(static_cast<std::uint32_t>(i));
    }
    endResetModel();
}

Result<void> CatalogueValuesModel::apply(const CatalogueEdit &edit)
{
    CatalogueRows &rows = own();
    NoProgress progress;
    auto fresh = keysOf(edit, progress);
    if (inPlace(edit)) {
        if (auto applied = applyEdit(edit, rows.values); !applied)
            return applied;
        applyToKeys(edit, *std::move(fresh), rows.keys);
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return {};
    }
    beginResetModel();
    const auto applied = applyEdit(edit, rows.values);
    if (applied) {
        applyToKeys(edit, *std::move(fresh), rows.keys);
        if (m_shown)
            m_shown = shifted(*m_shown, edit);
    }
    endResetModel();
    return applied;
}

std::size_t CatalogueValuesModel::placeOf(int row) const
{
    return m_shown ? m_shown->at(static_cast<std::size_t>(row)) : static_cast<std::size_t>(row);
}

std::optional<std::size_t> CatalogueValuesModel::find(const QString &text) const
{
    const std::string key = comparisonKey(text.toStdString());
    const auto found = std::find(m_rows->keys.begin(), m_rows->keys.end(), key);
    return found == m_rows->keys.end() ? std::nullopt
                                       : std::optional(static_cast<std::size_t>(found - m_rows->keys.begin()));
}

int CatalogueValuesModel::rowOf(std::size_t place) const
{
    if (!m_shown)
        return place < m_rows->values.size() ? static_cast<int>(place) : -1;
    const auto found = std::lower_bound(m_shown->begin(), m_shown->end(), place);
    return found != m_shown->end() && *found == place ? static_cast<int>(found - m_shown->begin()) : -1;
}

int CatalogueValuesModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(m_shown ? m_shown->size() : m_rows->values.size());
}

int CatalogueValuesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CatalogueValuesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CatalogueValue &value = m_rows->values[placeOf(index.row())];
    const bool isWeight = index.column() == WeightColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        if (!isWeight)
            return QString::fromStdString(value.text);
        // To be edited, the number itself: six digits of it would be another one.
        return QLocale().toString(value.weight, 'g', role == Qt::EditRole ? QLocale::FloatingPointShortest : 6);
    case Qt::AccessibleTextRole:
        return isWeight ? tr("Weight %1").arg(QLocale().toString(value.weight, 'g', 6))
                        : QString::fromStdString(value.text);
    case Qt::TextAlignmentRole:
        return isWeight ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

bool CatalogueValuesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    if (value.toString() == data(index, Qt::EditRole).toString()) // the editor was opened and left
        return false;
    if (m_readOnly) { // since the editor was opened
        Q_EMIT refused(tr("The values cannot be changed at the moment."));
        return false;
    }
    const std::size_t place = placeOf(index.row());
    const CatalogueValue &before = m_rows->values[place];
    CatalogueValue after = before;
    if (index.column() == WeightColumn) {
        bool good = false;
        after.weight = QLocale().toDouble(value.toString().trimmed(), &good);
        if (!good || !(after.weight > 0) || after.weight > 1e300) {
            Q_EMIT refused(tr("A weight is a number above 0."));
            return false;
        }
    } else {
        after.text = foldWhiteSpace(value.toString().toStdString());
        if (after.text.empty()) {
            Q_EMIT refused(tr("A value has words. To remove it, press Delete."));
            return false;
        }
        if (const auto same = find(QString::fromStdString(after.text)); same && *same != place) {
            Q_EMIT refused(
                tr("%1 is in the catalogue already.").arg(QString::fromStdString(m_rows->values[*same].text)));
            return false;
        }
    }
    if (after == before)
        return false;
    Q_EMIT valueEdited({place, before, after});
    return true;
}

QVariant CatalogueValuesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == WeightColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                       : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == WeightColumn)
        return tr("How often the value is used beside the others; 1 where nobody says");
    if (role != Qt::DisplayRole)
        return {};
    return section == WeightColumn ? tr("Weight") : tr("Value");
}

Qt::ItemFlags CatalogueValuesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return m_readOnly ? flags : flags | Qt::ItemIsEditable;
}

} // namespace filigree::widgets
