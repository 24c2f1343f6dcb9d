// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The errors of one training set: sentences with what was missed and why, and what to add so that most would go.
#pragma once

#include <memory>
#include <optional>

#include <QSplitter>

#include "app/document/evaluationrun.h"
#include "widgets/common/slotcolours.h"

class QAction;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace filigree::widgets {
class AnnotatedDelegate;
class ErrorModel;
class FactTable;
} // namespace filigree::widgets

namespace filigree::app {

class ErrorPanel final : public QSplitter {
    Q_OBJECT

public:
    /// The commands become buttons below the suggestions.
    ErrorPanel(const QList<QAction *> &commands, QWidget *parent = nullptr);

    void setDetail(const std::shared_ptr<const RowDetail> &detail);
    void setSlotColours(const widgets::SlotColours &colours);
    /// Only utterances of one intent that were taken for another; the same name twice: missed in their slots.
    void showPair(const QString &reference, const QString &hypothesis);
    void showAll();
    /// The suggestion that is current, with the test utterance that it stands for.
    struct Wish {
        Addition addition;
        Utterance example;
    };
    [[nodiscard]] std::optional<Wish> wish() const;

Q_SIGNALS:
    void wishChanged();
    void wishActivated();

private:
    void build(const QList<QAction *> &commands);
    void refreshWords();
    [[nodiscard]] int shownUtterances() const;
    [[nodiscard]] std::optional<RowError> currentError() const;
    void selectError(const RowError &error); ///< if it is there
    void selectAddition(const Addition &addition);

    std::shared_ptr<const RowDetail> m_detail;
    widgets::ErrorModel *m_errors = nullptr;
    QSortFilterProxyModel *m_filter = nullptr;
    widgets::AnnotatedDelegate *m_delegate = nullptr;
    QTreeView *m_view = nullptr;
    widgets::FactTable *m_additions = nullptr;
    QLabel *m_words = nullptr;
    QPushButton *m_showAll = nullptr;
    QString m_reference;
    QString m_hypothesis;
};

} // namespace filigree::app
