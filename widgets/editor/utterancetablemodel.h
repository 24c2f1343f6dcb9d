// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The lines of a golden text that are utterances, or should be, as an item model. It changes nothing itself: setData()
// asks for the edit by a signal, and the text that comes back brings it.
#pragma once

#include <QAbstractTableModel>
#include <QStringList>
#include <vector>

#include "core/annotation/golden.h"
#include "widgets/common/annotatedtext.h"

namespace filigree::widgets {

class UtteranceTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { LineColumn, IntentColumn, TextColumn, SlotsColumn, CountColumn, ProblemColumn, ColumnCount };
    /// What rows are sorted by: numbers as numbers.
    static constexpr int sortRole = Qt::UserRole + 1;

    struct Row {
        qint64 line = 0; ///< 1-based
        QString intent;
        QString golden; ///< as it stands in the text
        AnnotatedText text; ///< without spans where the line cannot be read
        QStringList slotTypes;
        qint64 count = 0; ///< how often it stands in the text with these annotations; 0: it cannot be read
        QString problem; ///< all that is wrong with it, a line each
        bool error = false;
        bool operator==(const Row &other) const;
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `parsed` is of `text`; its diagnostics say what is to be shown. Rows that stay the same keep their selection.
    void setUtterances(const QString &text, const GoldenText &parsed);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    [[nodiscard]] const Row &at(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }
    [[nodiscard]] int rowOfLine(qint64 line) const; ///< -1: the line is no utterance

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void lineEdited(qint64 line, const QString &before, const QString &after);
    void intentEdited(qint64 line, const QString &intent);
    void lineRefused(const QString &text); ///< it would be no utterance

private:
    [[nodiscard]] QVariant display(const Row &row, int column) const;
    [[nodiscard]] QVariant sortKey(const Row &row, int column) const;

    std::vector<Row> m_rows;
    bool m_readOnly = false;
};

} // namespace filigree::widgets
