// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rows of the table of utterances that are wanted, in the order that is wanted.
#pragma once

#include <optional>
#include <vector>

#include <QCollator>
#include <QSortFilterProxyModel>

namespace filigree::widgets {

class UtteranceTableFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit UtteranceTableFilter(QObject *parent = nullptr);
    /// Each word must stand somewhere in the line as it is written (so |ArtistName finds a slot), whatever its case.
    void setWords(const QString &words);
    void setIntent(const QString &intent); ///< empty: all
    void setProblemsOnly(bool only);
    void setSourceModel(QAbstractItemModel *model) override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] const QCollatorSortKey &keyOf(const QModelIndex &index) const;

    QStringList m_words;
    QString m_intent;
    bool m_problemsOnly = false;
    QCollator m_collator;
    // By row, of the column that was compared last: each row is compared some twenty times.
    mutable std::vector<std::optional<QCollatorSortKey>> m_keys;
    mutable int m_keyColumn = -1;
};

} // namespace filigree::widgets
