// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/command.h"

#include <QAction>
#include <QWidget>

#include "widgets/common/icons.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

QAction *makeCommand(QWidget *owner, const CommandText &text)
{
    auto *action = new QAction(text.text, owner);
    action->setObjectName(QString::fromLatin1(text.id));
    action->setStatusTip(text.tip);
    action->setShortcuts(text.shortcuts);
    action->setShortcutContext(Qt::WindowShortcut);
    QString toolTip = text.tip;
    if (!text.shortcuts.isEmpty())
        toolTip += u" ("_s + text.shortcuts.first().toString(QKeySequence::NativeText) + u')';
    action->setToolTip(toolTip);
    if (*text.icon != '\0')
        action->setIcon(widgets::icon(text.icon));
    owner->addAction(action);
    return action;
}

} // namespace filigree::app
