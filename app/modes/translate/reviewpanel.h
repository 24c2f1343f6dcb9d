// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The translations, to be looked through: filtered, accepted, refused, edited, by keys alone if one likes.
#pragma once

#include <QTreeView>
#include <QWidget>

#include "core/translation/reviewlist.h"
#include "widgets/common/slotcolours.h"

class QAction;
class QComboBox;
class QLineEdit;

namespace filigree::widgets {
class AnnotatedDelegate;
class ElidedLabel;
class ReviewFilter;
class ReviewModel;
} // namespace filigree::widgets

namespace filigree::app {

/// A list in which Y, N and O decide.
class ReviewView final : public QTreeView {
    Q_OBJECT

public:
    explicit ReviewView(QWidget *parent = nullptr);
    void finishEditing(); ///< takes what was typed

Q_SIGNALS:
    void decided(filigree::TranslationState state);
    void editWanted(); ///< F2, in whichever column

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

class ReviewPanel final : public QWidget {
    Q_OBJECT

public:
    /// Where accepted translations go.
    enum class Destination { Golden, Reference, File };
    /// The commands become buttons below.
    ReviewPanel(const QList<QAction *> &decisions, QAction *add, QWidget *parent = nullptr);

    void setList(const ReviewList *list); ///< null: none. It must live until it is set anew
    void refreshRows(const std::vector<std::size_t> &rows);
    void setEditable(bool editable);
    void setSlotColours(const widgets::SlotColours &colours);
    [[nodiscard]] std::vector<std::size_t> selectedRows() const; ///< of the list
    [[nodiscard]] bool canDecide() const; ///< one of the selected at least: it is translated, and not added yet
    [[nodiscard]] bool canEdit() const; ///< the current one
    [[nodiscard]] std::vector<std::size_t> shownRows() const;
    [[nodiscard]] Destination destination() const;
    void setDestination(Destination destination);
    void showCounts(const ReviewCounts &counts);
    void goOn(); ///< to the next row that is to be decided
    void editCurrent();
    void finishEditing(); ///< another list is about to come: what was typed is of this one
    void focusList();
    void focusFind();
    [[nodiscard]] QTreeView *view() const { return m_view; }

Q_SIGNALS:
    void decided(filigree::TranslationState state); ///< by a key, about the selected rows
    void edited(int row, const filigree::Utterance &translation);
    void mistaken(const QString &sentence);
    void selectionChanged();
    void destinationChanged();

private:
    void build(const QList<QAction *> &decisions, QAction *add);
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeFooter(const QList<QAction *> &decisions, QAction *add);
    void refreshFilter();

    widgets::ReviewModel *m_model = nullptr;
    widgets::ReviewFilter *m_filter = nullptr;
    widgets::AnnotatedDelegate *m_delegate = nullptr;
    ReviewView *m_view = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_words = nullptr;
    QComboBox *m_destination = nullptr;
    widgets::ElidedLabel *m_counts = nullptr;
};

} // namespace filigree::app
