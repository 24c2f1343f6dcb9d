// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The outline as a tree of three groups: intents, slots, patterns. Columns: name, key, count.
#pragma once

#include <QAbstractItemModel>
#include <QStringList>
#include <array>
#include <vector>

#include "core/annotation/golden.h"
#include "widgets/common/slotcolours.h"
#include "widgets/editor/outlinepanel.h"

namespace filigree::widgets {

class OutlineModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { NameColumn, KeyColumn, CountColumn, ColumnCount };
    enum Role { KindRole = Qt::UserRole + 1, NameRole, LineRole };
    struct Entry {
        QString name;
        qint64 count = 0;
        int line = 0; ///< of the first occurrence
    };

    using QAbstractItemModel::QAbstractItemModel;
    void setUtterances(const std::vector<GoldenUtterance> &utterances, const QStringList &slotTypes);
    void setSlotColours(const SlotColours &colours);
    [[nodiscard]] const std::vector<Entry> &entries(OutlineKind kind) const;
    [[nodiscard]] const SlotColours &slotColours() const { return m_colours; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] QVariant groupData(int group, int column, int role) const;
    [[nodiscard]] QVariant entryData(int group, int row, int column, int role) const;

    std::array<std::vector<Entry>, 3> m_groups;
    SlotColours m_colours;
};

} // namespace filigree::widgets
