// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The size of a language as a tree: an intent, and under it its patterns. Holds the sizes, copies nothing.
#pragma once

#include <QAbstractItemModel>
#include <memory>

#include "core/fst/languagesize.h"

namespace filigree::widgets {

class SizesModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { NameColumn, SentencesColumn, ShareColumn, ColumnCount };
    enum Role { SortRole = Qt::UserRole + 1 }; ///< numbers as numbers

    using QAbstractItemModel::QAbstractItemModel;
    void setSizes(std::shared_ptr<const LanguageSize> sizes); ///< null: nothing

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString name;
        Count128 size;
    };
    [[nodiscard]] Row rowOf(const QModelIndex &index) const;
    [[nodiscard]] QString shareText(const Row &row) const; ///< of the language

    std::shared_ptr<const LanguageSize> m_sizes;
};

} // namespace filigree::widgets
