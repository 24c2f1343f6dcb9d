// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an empty view shows: a sentence that says what would be here, and the one button that brings it.
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace filigree::widgets {

class EmptyState final : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setIconName(const char *name); ///< for icon(); shown large and muted
    void setTitle(const QString &title);
    void setSentence(const QString &sentence);
    void setButton(const QString &text); ///< empty: no button
    /// The button triggers this one alone and takes its text and icon; null: no button.
    void setAction(QAction *action);

Q_SIGNALS:
    void buttonClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    QLabel *m_picture = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_sentence = nullptr;
    QPushButton *m_button = nullptr;
    QMetaObject::Connection m_triggers;
    const char *m_iconName = "";
};

} // namespace filigree::widgets
