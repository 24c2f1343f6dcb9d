// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of catalogues as an item model.
#pragma once

#include <QAbstractTableModel>
#include <QString>
#include <vector>

#include "widgets/common/slotcolours.h"

namespace filigree::widgets {

/// What is shown of a catalogue; its values stay in the project.
struct CatalogueInfo {
    qint64 id = 0;
    QString slot;
    QString name;
    qint64 size = 0; ///< values
    bool weighted = false;
};

class CatalogueModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { SlotColumn, NameColumn, SizeColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setCatalogues(std::vector<CatalogueInfo> catalogues);
    void setSlotColours(const SlotColours &colours);
    [[nodiscard]] const CatalogueInfo &at(int row) const { return m_catalogues.at(static_cast<std::size_t>(row)); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<CatalogueInfo> m_catalogues;
    SlotColours m_colours;
};

} // namespace filigree::widgets
