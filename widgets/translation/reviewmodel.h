// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Translated utterances in rows: the decision, source, translation, score, and what looks odd. The list is somebody
// else's; an edit is told, and comes back by refreshRows().
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include "core/translation/reviewlist.h"

namespace filigree::widgets {

class ReviewModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { State, Source, Translation, Score, Flags, ColumnCount };
    static constexpr int sortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    /// The list must live until it is set anew; null: none.
    void setList(const ReviewList *list);
    void refreshRows(const std::vector<std::size_t> &rows);
    void setEditable(bool editable) { m_editable = editable; }
    [[nodiscard]] const ReviewRow *row(int row) const;
    /// Source and translation as they are looked for: without cases, a line each.
    [[nodiscard]] const QString &foldedText(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void edited(int row, const filigree::Utterance &translation);
    void mistaken(const QString &sentence); ///< what was written is no utterance

private:
    [[nodiscard]] QVariant sortKey(int at, const ReviewRow &row, int column) const;

    const ReviewList *m_list = nullptr;
    int m_rows = 0;
    /// Source and translation as text, made when first sorted by: to compare makes them over and over otherwise.
    mutable std::vector<std::array<QString, 2>> m_texts;
    mutable std::vector<QString> m_folded; ///< the same for finding words, at each key of who types them
    bool m_editable = false;
};

/// Keeps the rows that somebody wants to see.
class ReviewFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    enum class Kind { All, Open, Flagged, OneFlag, Accepted, Refused, Added, Untranslated };

    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setKind(Kind kind, TranslationFlag flag = {});
    void setWords(const QString &words); ///< in the source or the translation
    [[nodiscard]] std::vector<std::size_t> sourceRows() const; ///< in their order on the screen
    [[nodiscard]] static bool accepts(const ReviewRow &row, Kind kind, TranslationFlag flag);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Kind m_kind = Kind::All;
    TranslationFlag m_flag = TranslationFlag::PlaceholderMoved;
    QString m_words; ///< folded
};

} // namespace filigree::widgets
