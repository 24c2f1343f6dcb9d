// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table twin of the editor: one row an utterance, to be sorted, filtered and edited in place. It asks for edits by
// signals; whoever owns the text makes them, and hands the new text back.
#pragma once

#include <QWidget>

#include "widgets/common/slotcolours.h"
#include "widgets/editor/utterancetablemodel.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QTreeView;

namespace filigree::widgets {

class AnnotatedDelegate;
class UtteranceTableFilter;

class UtteranceTable final : public QWidget {
    Q_OBJECT

public:
    explicit UtteranceTable(QWidget *parent = nullptr);

    /// `parsed` is of `text`, its diagnostics in the language of the window. True: rows have gone, and what took the
    /// place of keepPlace() is the current one now, without currentLineChanged().
    bool setUtterances(const QString &text, const GoldenText &parsed, const QStringList &intents);
    void keepPlace(); ///< of what is selected, as it is about to go
    void setSlotColours(const SlotColours &colours);
    void setReadOnly(bool readOnly);

    void setCurrentLine(qint64 line); ///< without currentLineChanged(); nothing when the line has no row
    [[nodiscard]] qint64 currentLine() const; ///< 0: there is none
    [[nodiscard]] QList<qint64> selectedLines() const;
    void focusFilter();
    [[nodiscard]] QVariantMap viewState() const;
    void restoreViewState(const QVariantMap &state);

    [[nodiscard]] QTreeView *view() const { return m_view; }
    [[nodiscard]] UtteranceTableModel *model() const { return m_model; }

Q_SIGNALS:
    void currentLineChanged(qint64 line); ///< by the user
    void lineEdited(qint64 line, const QString &before, const QString &after);
    void lineRefused(const QString &text);
    void intentEdited(const QList<qint64> &lines, const QString &intent);
    void removeRequested(const QList<qint64> &lines);
    void textRequested(qint64 line); ///< to be shown in the editor

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildFilter();
    void buildView();
    void fitColumns();
    [[nodiscard]] QString chosenIntent() const; ///< empty: all
    void refreshIntents(const QStringList &intents);
    void tellShown();
    void showMenu(const QPoint &position);
    void copySelected() const;

    UtteranceTableModel *m_model = nullptr;
    UtteranceTableFilter *m_filter = nullptr;
    AnnotatedDelegate *m_delegate = nullptr;
    QLineEdit *m_words = nullptr;
    QComboBox *m_intents = nullptr;
    QCheckBox *m_problems = nullptr;
    QString m_wantedIntent; // of the last time, until there are intents
    QLabel *m_shown = nullptr;
    QTreeView *m_view = nullptr;
    bool m_silent = false;
    int m_keptRow = -1; ///< as it is shown
    bool m_readOnly = false;
    bool m_fitted = false;
};

} // namespace filigree::widgets
