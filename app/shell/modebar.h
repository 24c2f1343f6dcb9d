// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The bar at the left: the stations of the work from top to bottom, each with a picture and a word.
#pragma once

#include <QAction>
#include <QList>
#include <QToolButton>
#include <QWidget>

class QVBoxLayout;

namespace filigree::app {

/// A button that shows a checkable command, with an accent at its left edge while it is checked.
class ModeButton final : public QToolButton {
    Q_OBJECT

public:
    explicit ModeButton(QAction *action, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

class ModeBar final : public QWidget {
    Q_OBJECT

public:
    explicit ModeBar(QWidget *parent = nullptr);
    void addMode(QAction *action); ///< below the others

protected:
    void keyPressEvent(QKeyEvent *event) override; ///< arrows go from mode to mode
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_layout = nullptr;
    QList<ModeButton *> m_buttons;
};

} // namespace filigree::app
