// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/commandpalette.h"

#include <algorithm>

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QTimer>
#include <QVBoxLayout>

#include "app/modes/command.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

int fuzzyScore(const QString &pattern, const QString &text)
{
    const QString wanted = pattern.simplified().remove(u' ').toCaseFolded();
    const QString folded = text.toCaseFolded();
    int score = !wanted.isEmpty() && folded.startsWith(wanted) ? 4 : 0;
    qsizetype at = 0;
    qsizetype last = -2;
    for (const QChar c : wanted) {
        const qsizetype found = folded.indexOf(c, at);
        if (found < 0)
            return -1;
        const bool beginsWord = found == 0 || !folded[found - 1].isLetterOrNumber();
        score += 1 + (beginsWord ? 4 : 0) + (found == last + 1 ? 3 : 0);
        last = found;
        at = found + 1;
    }
    return score;
}

CommandPalette::CommandPalette(QWidget *window)
    : QDialog(window, Qt::Popup | Qt::FramelessWindowHint)
    , m_input(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"commandPalette"_s);
    setAccessibleName(tr("Commands"));
    const QList<QAction *> all = window->findChildren<QAction *>();
    for (QAction *action : all) {
        if (!action->objectName().isEmpty() && action->isEnabled() && !action->menu() && !action->text().isEmpty())
            m_actions.append(action);
    }
    std::stable_sort(m_actions.begin(), m_actions.end(),
                     [](QAction *a, QAction *b) { return commandName(*a).localeAwareCompare(commandName(*b)) < 0; });

    const int line = fontMetrics().height();
    m_input->setPlaceholderText(tr("Type a part of a command"));
    m_input->setAccessibleName(tr("Search commands"));
    m_input->setWhatsThis(
        tr("Every command of the window, found by a few letters of its name. Enter runs the selected one."));
    m_input->setClearButtonEnabled(true);
    m_input->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the keys stay in the line above; arrows are handed down
    m_list->setSpacing(line / 8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(line / 2, line / 2, line / 2, line / 2);
    column->addWidget(m_input);
    column->addWidget(m_list);
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::refresh);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::trigger);
    refresh();

    resize(std::min(line * 34, window->width() - line * 2), std::min(line * 24, window->height() * 2 / 3));
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, line * 4)));
    m_input->setFocus();
}

void CommandPalette::refresh()
{
    QList<std::pair<int, QAction *>> found;
    for (QAction *action : std::as_const(m_actions)) {
        const int score = fuzzyScore(m_input->text(), commandName(*action));
        if (score >= 0)
            found.append({score, action});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    m_list->clear();
    const int side = m_list->fontMetrics().height();
    m_list->setIconSize(QSize(side, side));
    QPixmap nothing(side, side); // keeps the words below each other where a command has no icon
    nothing.fill(Qt::transparent);
    for (const auto &[score, action] : std::as_const(found)) {
        QString text = commandName(*action);
        if (!action->shortcut().isEmpty())
            text += u"    "_s + action->shortcut().toString(QKeySequence::NativeText);
        auto *item = new QListWidgetItem(action->icon().isNull() ? QIcon(nothing) : action->icon(), text, m_list);
        item->setToolTip(action->statusTip());
        item->setData(Qt::UserRole, QVariant::fromValue<QObject *>(action));
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::trigger()
{
    const QListWidgetItem *item = m_list->currentItem();
    auto *action = item ? qobject_cast<QAction *>(item->data(Qt::UserRole).value<QObject *>()) : nullptr;
    close();
    if (action) // after the palette is gone, so that the command finds the window's focus
        QTimer::singleShot(0, action, &QAction::trigger);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_input || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const int last = m_list->count() - 1;
    switch (key->key()) {
    case Qt::Key_Down:
        m_list->setCurrentRow(std::min(last, m_list->currentRow() + 1));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(std::max(0, m_list->currentRow() - 1));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        trigger();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

} // namespace filigree::app
