// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which rules are shown, and in which order: by words and by review state; alternatives follow their rule.
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>
#include <optional>

#include "core/grammar/grammar.h"

namespace filigree::widgets {

class RuleFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit RuleFilter(QObject *parent = nullptr);
    void setWords(const QString &words); ///< all of them must occur, in any case
    void setState(std::optional<ReviewState> state);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
    std::optional<ReviewState> m_state;
};

} // namespace filigree::widgets
