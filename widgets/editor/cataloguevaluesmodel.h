// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The values of one catalogue as a table, up to millions: filtered without a copy, edited by requests.
#pragma once

#include <QAbstractTableModel>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/annotation/catalogueedit.h"

namespace filigree::widgets {

/// Values and, for searching, the key of each: see comparisonKey(). Made in any thread.
struct CatalogueRows {
    std::vector<CatalogueValue> values;
    std::vector<std::string> keys;
};

[[nodiscard]] CatalogueRows catalogueRows(std::vector<CatalogueValue> values);

class CatalogueValuesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { ValueColumn, WeightColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(CatalogueRows rows);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    void setFilter(const QString &text); ///< values that hold it, whatever the case
    /// Error: see filigree::applyEdit(); nothing is changed then. What comes is shown, whatever the filter.
    Result<void> apply(const CatalogueEdit &edit);

    [[nodiscard]] const std::vector<CatalogueValue> &values() const { return m_rows.values; }
    /// The value's place in the catalogue.
    [[nodiscard]] std::size_t placeOf(int row) const;
    [[nodiscard]] std::optional<std::size_t> find(const QString &text) const; ///< a value that counts as the same
    [[nodiscard]] int rowOf(std::size_t place) const; ///< -1: the filter hides it

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// Changes nothing by itself: emits valueEdited().
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void valueEdited(const filigree::CatalogueStep &step);
    void refused(const QString &sentence); ///< why an entry cannot be

private:
    void shiftShown(const CatalogueEdit &edit);

    CatalogueRows m_rows;
    std::string m_filter; // a key
    std::optional<std::vector<std::uint32_t>> m_shown; // ascending places; nothing: all
    bool m_readOnly = false;
};

} // namespace filigree::widgets
