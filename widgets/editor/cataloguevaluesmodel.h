// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The values of one catalogue as a table, up to millions: filtered without a copy, edited by requests.
#pragma once

#include <QAbstractTableModel>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/annotation/catalogueedit.h"
#include "core/base/progress.h"

namespace filigree::widgets {

/// What is done with so many values is over at once.
inline constexpr std::size_t quickCatalogue = 10'000;

/// Values and, for searching, the key of each: see comparisonKey(). Made in any thread.
struct CatalogueRows {
    std::vector<CatalogueValue> values;
    std::vector<std::string> keys;
};

[[nodiscard]] CatalogueRows catalogueRows(std::vector<CatalogueValue> values);
/// The same of many. Error: Cancelled.
[[nodiscard]] Result<CatalogueRows> catalogueRows(std::vector<CatalogueValue> values, Progress &progress);

/// What a table shows, as a value: for work on long catalogues in another thread.
struct CatalogueView {
    std::shared_ptr<const CatalogueRows> rows;
    std::string filter; ///< a key; empty: all are shown
    std::optional<std::vector<std::uint32_t>> shown; ///< ascending places; nothing: all

    /// The value's place in the catalogue.
    [[nodiscard]] std::size_t placeOf(std::size_t row) const { return shown ? shown->at(row) : row; }
};

/// The view after an edit; what comes is shown, whatever the filter. Errors: those of applyEdit(), Cancelled.
[[nodiscard]] Result<CatalogueView> editedView(const CatalogueView &view, const CatalogueEdit &edit,
                                               Progress &progress);

class CatalogueValuesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { ValueColumn, WeightColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(CatalogueRows rows);
    [[nodiscard]] CatalogueView view() const { return {m_rows, m_filter, m_shown}; }
    void setView(CatalogueView view); ///< of editedView(); the filter stays that of the model
    /// Is apply() over at once? Not where thousands of values move.
    [[nodiscard]] bool isQuick(const CatalogueEdit &edit) const;
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    void setFilter(const QString &text); ///< values that hold it, whatever the case
    /// Error: see filigree::applyEdit(); nothing is changed then. What comes is shown, whatever the filter.
    Result<void> apply(const CatalogueEdit &edit);

    [[nodiscard]] const std::vector<CatalogueValue> &values() const { return m_rows->values; }
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
    [[nodiscard]] CatalogueRows &own();

    std::shared_ptr<CatalogueRows> m_rows = std::make_shared<CatalogueRows>(); // perhaps of a view somebody holds, too
    std::string m_filter; // a key
    std::optional<std::vector<std::uint32_t>> m_shown; // ascending places; nothing: all
    bool m_readOnly = false;
};

} // namespace filigree::widgets
