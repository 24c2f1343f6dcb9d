// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys that are one letter: A accepts, R refuses. As shortcuts, and not in keyPressEvent(): with a keyboard layout that
// has no Latin letters (Hindi, Russian) a key press knows its own letter only, while Qt holds a shortcut against the
// letter of the same key in a Latin layout too, where one is set up beside it.
#pragma once

#include <QApplication>
#include <QKeySequence>
#include <QShortcut>
#include <QWidget>
#include <utility>

namespace filigree::widgets {

/// Calls `function` while `receiver` lives when the key is pressed alone and `widget` has the keyboard focus (or, as
/// `where` says, what stands in it). A key held down counts once. An editor in the widget keeps its letters, and what
/// is typed at an open menu, which leaves the focus where it was, is not meant for the widget behind it.
template <typename Function>
void onLetter(Qt::Key key, QWidget *widget, QObject *receiver, Function function,
              Qt::ShortcutContext where = Qt::WidgetShortcut)
{
    auto *shortcut = new QShortcut(QKeySequence(key), widget);
    shortcut->setContext(where);
    shortcut->setAutoRepeat(false);
    QObject::connect(shortcut, &QShortcut::activated, receiver, [function = std::move(function)] {
        if (QApplication::activePopupWidget() == nullptr)
            function();
    });
}

} // namespace filigree::widgets
