// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An error or a warning in place, above the view that it concerns: a sentence, what to do, details on demand.
#pragma once

#include <QFrame>
#include <QString>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace filigree::widgets {

enum class MessageKind { Info, Warning, Error };

class MessageBar final : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr); ///< hidden until there is a message

    /// `action` is the text of the button that does the next step; empty: none.
    void showMessage(MessageKind kind, const QString &sentence, const QString &action = {},
                     const QString &details = {});
    void dismiss();
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] MessageKind kind() const { return m_kind; }

Q_SIGNALS:
    void actionClicked();
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();

    MessageKind m_kind = MessageKind::Info;
    QLabel *m_icon = nullptr;
    QLabel *m_sentence = nullptr;
    QPushButton *m_action = nullptr;
    QToolButton *m_showDetails = nullptr;
    QToolButton *m_close = nullptr;
    QPlainTextEdit *m_details = nullptr;
};

} // namespace filigree::widgets
