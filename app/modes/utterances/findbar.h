// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Find and replace above the editor: hidden until it is asked for, Esc puts it away.
#pragma once

#include <QRegularExpression>
#include <QTextCursor>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTextBlock;

namespace filigree::app {

class FindBar final : public QWidget {
    Q_OBJECT

public:
    explicit FindBar(QPlainTextEdit &editor, QWidget *parent = nullptr);

public Q_SLOTS:
    void open(); ///< with the words that are selected in the editor
    void findNext();
    void findPrevious();
    void replace(); ///< the selected occurrence, then on to the next
    void replaceAll(); ///< one step of undo

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Of a block: where to look, and whether for the first match there or the last.
    struct Part {
        qsizetype from = 0;
        qsizetype to = 0;
        bool first = true;
    };
    [[nodiscard]] QTextCursor matchIn(const QTextBlock &block, const Part &part,
                                      const QRegularExpression &wanted) const;
    void find(bool forward);
    void refreshCount();
    void countSome();
    [[nodiscard]] QRegularExpression pattern() const;
    [[nodiscard]] QRegularExpressionMatch selectedMatch() const;
    [[nodiscard]] QString replacementFor(const QRegularExpressionMatch &match) const;

    QPlainTextEdit &m_editor;
    QLineEdit *m_words = nullptr;
    QLineEdit *m_replacement = nullptr;
    QCheckBox *m_case = nullptr;
    QCheckBox *m_pattern = nullptr;
    QLabel *m_count = nullptr;
    QTimer m_counting; // runs while there are lines left to count in
    QTimer m_changed; // the text was; counted anew when it rests
    QRegularExpression m_wanted; // what is being counted
    int m_nextBlock = 0;
    int m_found = 0;
    int m_givenUp = 0; ///< lines
};

} // namespace filigree::app
