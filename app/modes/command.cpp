// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/command.h"

#include <QAction>
#include <QWidget>

#include "widgets/common/icons.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

constexpr const char *nameKey = "commandName";

} // namespace

QAction *makeCommand(QWidget *owner, const CommandText &text)
{
    auto *action = new QAction(text.text, owner);
    action->setObjectName(QString::fromLatin1(text.id));
    action->setStatusTip(text.tip);
    action->setShortcutContext(Qt::WindowShortcut);
    giveKeys(*action, text.shortcuts);
    if (*text.icon != '\0')
        action->setIcon(widgets::icon(text.icon));
    owner->addAction(action);
    return action;
}

void nameCommand(QAction &command, const QString &name)
{
    command.setProperty(nameKey, name);
}

QString commandName(const QAction &command)
{
    QString name = command.property(nameKey).toString();
    if (name.isEmpty())
        name = command.text();
    return name.remove(u'&');
}

void giveKeys(QAction &command, const QList<QKeySequence> &keys)
{
    command.setShortcuts(keys);
    QString tip = command.statusTip();
    if (!keys.isEmpty())
        tip += u" ("_s + keys.first().toString(QKeySequence::NativeText) + u')';
    command.setToolTip(tip);
}

} // namespace filigree::app
