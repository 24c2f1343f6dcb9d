// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Find and replace above the editor: hidden until it is asked for, Esc puts it away.
#pragma once

#include <QRegularExpression>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

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
    void find(bool forward);
    void refreshCount();
    [[nodiscard]] QRegularExpression pattern() const;
    [[nodiscard]] QRegularExpressionMatch selectedMatch() const;
    [[nodiscard]] QString replacementFor(const QRegularExpressionMatch &match) const;

    QPlainTextEdit &m_editor;
    QLineEdit *m_words = nullptr;
    QLineEdit *m_replacement = nullptr;
    QCheckBox *m_case = nullptr;
    QCheckBox *m_pattern = nullptr;
    QLabel *m_count = nullptr;
};

} // namespace filigree::app
