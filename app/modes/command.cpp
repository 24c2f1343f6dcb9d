// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/command.h"

#include <QAction>
#include <QToolButton>
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
    action->setWhatsThis(text.tip); // a button takes it from here whenever the command changes
    action->setShortcutContext(Qt::WindowShortcut);
    giveKeys(*action, text.shortcuts);
    if (*text.icon != '\0')
        action->setIcon(widgets::icon(text.icon));
    owner->addAction(action);
    return action;
}

QToolButton *makeCommandButton(QAction *command, Qt::ToolButtonStyle style, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(command);
    button->setObjectName(command->objectName() + u"Button"_s);
    button->setToolButtonStyle(style);
    button->setFocusPolicy(Qt::TabFocus);
    if (style == Qt::ToolButtonIconOnly) {
        button->setAutoRaise(true);
        button->setAccessibleName(command->text());
    }
    return button;
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
