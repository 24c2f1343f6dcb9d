// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/shortcuts.h"

#include <algorithm>

#include <QAction>
#include <QSet>
#include <QVariant>

#include "app/modes/command.h"
#include "app/settings/settings.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

constexpr const char *usualKey = "usualShortcuts";
constexpr const char *lostKey = "lostShortcuts";

bool hides(const QKeySequence &a, const QKeySequence &b)
{
    return !a.isEmpty() && !b.isEmpty()
        && (a.matches(b) != QKeySequence::NoMatch || b.matches(a) != QKeySequence::NoMatch);
}

/// The keys that nobody before has taken.
void take(QAction &command, const QList<QKeySequence> &keys, QList<QKeySequence> &taken)
{
    QList<QKeySequence> own;
    QList<QKeySequence> lost;
    for (const QKeySequence &one : keys) {
        const bool free =
            std::none_of(taken.cbegin(), taken.cend(), [&](const auto &other) { return hides(one, other); });
        (free ? own : lost).append(one);
    }
    taken += own;
    command.setProperty(lostKey, QVariant::fromValue(lost));
    if (own != command.shortcuts())
        giveKeys(command, own);
}

} // namespace

QString shortcutId(const QAction &command)
{
    const QString data = command.data().toString();
    return data.isEmpty() || command.objectName().startsWith(u"mode."_s) ? command.objectName()
                                                                         : command.objectName() + u'.' + data;
}

QList<QAction *> shortcutCommands(const QObject &window)
{
    QList<QAction *> out;
    QSet<QString> seen;
    const QList<QAction *> all = window.findChildren<QAction *>();
    for (QAction *action : all) {
        const bool own = !action->objectName().isEmpty() && !action->objectName().startsWith(u"_q_"_s);
        if (!own || action->statusTip().isEmpty() || action->text().isEmpty() || seen.contains(shortcutId(*action)))
            continue;
        seen.insert(shortcutId(*action));
        out.append(action);
    }
    return out;
}

void applyShortcuts(const QObject &window, const Settings &settings)
{
    const QList<QAction *> commands = shortcutCommands(window);
    QList<QAction *> usual;
    QList<QKeySequence> taken;
    for (QAction *command : commands) {
        command->setProperty(usualKey, QVariant::fromValue(command->shortcuts()));
        const auto chosen = settings.shortcuts(shortcutId(*command));
        if (chosen)
            take(*command, *chosen, taken);
        else
            usual.append(command);
    }
    // A newer version may have given a key of its own to what the user has chosen: two commands with one key are dead.
    for (QAction *command : usual) { // among themselves they may share one, where only one of them is in sight
        QList<QKeySequence> chosen = taken;
        take(*command, command->shortcuts(), chosen);
    }
}

QList<QKeySequence> lostShortcuts(const QAction &command)
{
    return command.property(lostKey).value<QList<QKeySequence>>();
}

QList<QKeySequence> usualShortcuts(const QAction &command)
{
    return command.property(usualKey).value<QList<QKeySequence>>();
}

void changeShortcuts(QAction &command, const QList<QKeySequence> &keys, Settings &settings)
{
    if (keys == usualShortcuts(command))
        return resetShortcuts(command, settings);
    settings.setShortcuts(shortcutId(command), keys);
    command.setProperty(lostKey, {});
    giveKeys(command, keys);
}

void resetShortcuts(QAction &command, Settings &settings)
{
    settings.setShortcuts(shortcutId(command), std::nullopt);
    command.setProperty(lostKey, {});
    giveKeys(command, usualShortcuts(command));
}

QAction *shortcutConflict(const QList<QAction *> &commands, const QAction &command, const QKeySequence &keys)
{
    for (QAction *other : commands) {
        if (other == &command)
            continue;
        const QList<QKeySequence> taken = other->shortcuts();
        for (const QKeySequence &one : taken)
            if (hides(one, keys))
                return other;
    }
    return nullptr;
}

bool isReserved(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return true;
    const QKeyCombination first = keys[0];
    Qt::KeyboardModifiers modifiers = first.keyboardModifiers();
    modifiers.setFlag(Qt::KeypadModifier, false);
    const Qt::Key key = first.key();
    if (modifiers == Qt::AltModifier && key >= Qt::Key_0 && key <= Qt::Key_9)
        return key != Qt::Key_0; // Alt+0 is a command's
    const bool typed = key < Qt::Key_Escape || key == Qt::Key_Tab || key == Qt::Key_Backtab || key == Qt::Key_Return
        || key == Qt::Key_Enter || key == Qt::Key_Backspace || key == Qt::Key_Delete || key == Qt::Key_Escape
        || (key >= Qt::Key_Home && key <= Qt::Key_PageDown);
    return typed && (modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier);
}

} // namespace filigree::app
