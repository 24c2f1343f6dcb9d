// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The strip left of the editor: line numbers, and a mark where a line has a problem. Private to GoldenEditor.
#pragma once

#include <QWidget>

namespace filigree::widgets {

class GoldenEditor;

class EditorGutter final : public QWidget {
    Q_OBJECT

public:
    explicit EditorGutter(GoldenEditor *editor);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    GoldenEditor *m_editor;
};

} // namespace filigree::widgets
