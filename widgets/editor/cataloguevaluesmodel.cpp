// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/editor/cataloguevaluesmodel.h"

#include <QLocale>
#include <algorithm>

#include "core/text/unicode.h"

namespace filigree::widgets {

namespace {

std::vector<std::string> keysOf(const std::vector<CatalogueValue> &values)
{
    std::vector<std::string> keys;
    keys.reserve(values.size());
    for (const CatalogueValue &value : values)
        keys.push_back(comparisonKey(value.text));
    return keys;
}

/// The same edit of the keys: they go through the same steps as values whose text they are.
void applyToKeys(const CatalogueEdit &edit, std::vector<std::string> &keys)
{
    std::vector<std::string> out;
    const auto &steps = edit.steps;
    if (std::all_of(steps.begin(), steps.end(), [](const auto &step) { return step.before && step.after; })) {
        for (const CatalogueStep &step : steps)
            keys[step.at] = comparisonKey(step.after->text);
        return;
    }
    out.reserve(keys.size() + steps.size());
    std::size_t at = 0;
    for (const CatalogueStep &step : steps) {
        for (; at < step.at; ++at)
            out.push_back(std::move(keys[at]));
        at += step.before ? 1 : 0;
        if (step.after)
            out.push_back(comparisonKey(step.after->text));
    }
    for (; at < keys.size(); ++at)
        out.push_back(std::move(keys[at]));
    keys = std::move(out);
}

} // namespace

CatalogueRows catalogueRows(std::vector<CatalogueValue> values)
{
    std::vector<std::string> keys = keysOf(values);
    return {std::move(values), std::move(keys)};
}

void CatalogueValuesModel::setRows(CatalogueRows rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_shown.reset();
    endResetModel();
    if (!m_filter.empty())
        setFilter(QString::fromStdString(m_filter));
}

void CatalogueValuesModel::setFilter(const QString &text)
{
    beginResetModel();
    m_filter = comparisonKey(text.toStdString());
    m_shown.reset();
    if (!m_filter.empty()) {
        m_shown.emplace();
        for (std::size_t i = 0; i < m_rows.keys.size(); ++i)
            if (m_rows.keys[i].find(m_filter) != std::string::npos)
                m_shown->push_back(static_cast<std::uint32_t>(i));
    }
    endResetModel();
}

Result<void> CatalogueValuesModel::apply(const CatalogueEdit &edit)
{
    const auto &steps = edit.steps;
    const bool inPlace =
        std::all_of(steps.begin(), steps.end(), [](const auto &step) { return step.before && step.after; });
    if (inPlace) {
        if (auto applied = applyEdit(edit, m_rows.values); !applied)
            return applied;
        applyToKeys(edit, m_rows.keys);
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return {};
    }
    beginResetModel();
    const auto applied = applyEdit(edit, m_rows.values);
    if (applied) {
        applyToKeys(edit, m_rows.keys);
        shiftShown(edit);
    }
    endResetModel();
    return applied;
}

void CatalogueValuesModel::shiftShown(const CatalogueEdit &edit)
{
    if (!m_shown)
        return;
    std::vector<std::uint32_t> out;
    std::size_t came = 0;
    std::size_t went = 0;
    auto next = m_shown->begin();
    const auto keepUpTo = [&](std::size_t place) {
        for (; next != m_shown->end() && *next < place; ++next)
            out.push_back(static_cast<std::uint32_t>(*next + came - went));
    };
    for (const CatalogueStep &step : edit.steps) {
        keepUpTo(step.at);
        if (step.after)
            out.push_back(static_cast<std::uint32_t>(step.at + came - went));
        if (step.before && next != m_shown->end() && *next == step.at)
            ++next;
        came += step.after ? 1 : 0;
        went += step.before ? 1 : 0;
    }
    keepUpTo(~std::size_t{0});
    m_shown = std::move(out);
}

std::size_t CatalogueValuesModel::placeOf(int row) const
{
    return m_shown ? m_shown->at(static_cast<std::size_t>(row)) : static_cast<std::size_t>(row);
}

std::optional<std::size_t> CatalogueValuesModel::find(const QString &text) const
{
    const std::string key = comparisonKey(text.toStdString());
    const auto found = std::find(m_rows.keys.begin(), m_rows.keys.end(), key);
    return found == m_rows.keys.end() ? std::nullopt
                                      : std::optional(static_cast<std::size_t>(found - m_rows.keys.begin()));
}

int CatalogueValuesModel::rowOf(std::size_t place) const
{
    if (!m_shown)
        return place < m_rows.values.size() ? static_cast<int>(place) : -1;
    const auto found = std::lower_bound(m_shown->begin(), m_shown->end(), place);
    return found != m_shown->end() && *found == place ? static_cast<int>(found - m_shown->begin()) : -1;
}

int CatalogueValuesModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(m_shown ? m_shown->size() : m_rows.values.size());
}

int CatalogueValuesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CatalogueValuesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CatalogueValue &value = m_rows.values[placeOf(index.row())];
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
    if (role != Qt::EditRole || !index.isValid() || m_readOnly)
        return false;
    if (value.toString() == data(index, Qt::EditRole).toString()) // the editor was opened and left
        return false;
    const std::size_t place = placeOf(index.row());
    const CatalogueValue &before = m_rows.values[place];
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
                tr("%1 is in the catalogue already.").arg(QString::fromStdString(m_rows.values[*same].text)));
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
