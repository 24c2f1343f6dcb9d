// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/editor/outlinemodel.h"

#include <QLocale>
#include <algorithm>
#include <map>

#include "widgets/common/theme.h"

namespace filigree::widgets {

namespace {

constexpr quintptr groupId = ~quintptr{0};

using Counts = std::map<std::string, OutlineModel::Entry>;

void count(Counts &counts, const std::string &name, std::int64_t line)
{
    OutlineModel::Entry &entry = counts[name];
    if (entry.count++ == 0) {
        entry.name = QString::fromStdString(name);
        entry.line = static_cast<int>(line);
    }
}

/// The most frequent first; equals by name.
std::vector<OutlineModel::Entry> sorted(Counts &counts)
{
    std::vector<OutlineModel::Entry> out;
    for (auto &[name, entry] : counts)
        out.push_back(std::move(entry));
    std::stable_sort(out.begin(), out.end(), [](const auto &a, const auto &b) { return a.count > b.count; });
    return out;
}

} // namespace

void OutlineModel::setUtterances(const std::vector<GoldenUtterance> &utterances, const QStringList &slotTypes)
{
    Counts intents;
    Counts patterns;
    Counts slotCounts;
    for (const GoldenUtterance &line : utterances) {
        count(intents, line.utterance.intent, line.line);
        count(patterns, condensedPattern(line.utterance), line.line);
        for (const SlotSpan &slot : line.utterance.slots)
            count(slotCounts, slot.type, line.line);
    }
    std::vector<Entry> slotEntries;
    for (const QString &type : slotTypes) { // their order is that of the keys
        const auto it = slotCounts.find(type.toStdString());
        slotEntries.push_back(it == slotCounts.end() ? Entry{type, 0, 0} : std::move(it->second));
        if (it != slotCounts.end())
            slotCounts.erase(it);
    }
    for (Entry &entry : sorted(slotCounts))
        slotEntries.push_back(std::move(entry));
    beginResetModel();
    m_groups = {sorted(intents), std::move(slotEntries), sorted(patterns)};
    endResetModel();
}

void OutlineModel::setSlotColours(const SlotColours &colours)
{
    m_colours = colours;
    const int group = static_cast<int>(OutlineKind::Slot);
    if (const int rows = rowCount(index(group, 0)); rows > 0)
        Q_EMIT dataChanged(index(0, 0, index(group, 0)), index(rows - 1, ColumnCount - 1, index(group, 0)));
}

const std::vector<OutlineModel::Entry> &OutlineModel::entries(OutlineKind kind) const
{
    return m_groups.at(static_cast<std::size_t>(kind));
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) : groupId);
}

QModelIndex OutlineModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == groupId)
        return {};
    return createIndex(static_cast<int>(index.internalId()), 0, groupId);
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != groupId || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups.at(static_cast<std::size_t>(parent.row())).size());
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == groupId)
        return groupData(index.row(), index.column(), role);
    return entryData(static_cast<int>(index.internalId()), index.row(), index.column(), role);
}

QVariant OutlineModel::groupData(int group, int column, int role) const
{
    const QStringList titles{tr("Intents"), tr("Slots"), tr("Patterns")};
    if (role == Qt::AccessibleTextRole)
        return tr("%1, %2 entries").arg(titles.at(group)).arg(m_groups.at(static_cast<std::size_t>(group)).size());
    if (role == Qt::DisplayRole && column == NameColumn)
        return titles.at(group);
    if (role == Qt::DisplayRole && column == KeyColumn && group == static_cast<int>(OutlineKind::Slot))
        return tr("key");
    if (role == Qt::TextAlignmentRole && column != NameColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant OutlineModel::entryData(int group, int row, int column, int role) const
{
    const Entry &entry = m_groups.at(static_cast<std::size_t>(group)).at(static_cast<std::size_t>(row));
    const bool isSlot = group == static_cast<int>(OutlineKind::Slot);
    const QString key = isSlot && row < 9 ? QString::number(row + 1) : QString();
    switch (role) {
    case Qt::DisplayRole:
        if (column == NameColumn)
            return entry.name;
        return column == KeyColumn ? key : QLocale().toString(entry.count);
    case Qt::TextAlignmentRole:
        return column == NameColumn ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return entry.name;
    case Qt::AccessibleTextRole:
        if (column != NameColumn)
            return data(createIndex(row, column, static_cast<quintptr>(group)), Qt::DisplayRole);
        return key.isEmpty()
            ? tr("%1, %n utterance(s)", nullptr, static_cast<int>(entry.count)).arg(entry.name)
            : tr("%1, key %2, %n time(s)", nullptr, static_cast<int>(entry.count)).arg(entry.name, key);
    case KindRole:
        return group;
    case NameRole:
        return entry.name;
    case LineRole:
        return entry.line;
    default:
        return {};
    }
}

QVariant OutlineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Name"), tr("Key"), tr("Count")};
    return titles.value(section);
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return index.internalId() == groupId ? Qt::ItemIsEnabled
                                         : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace filigree::widgets
