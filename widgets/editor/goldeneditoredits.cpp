// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How GoldenEditor changes text for the linguist: annotating, keys, completion, the context menu.
#include <QAbstractItemView>
#include <QCompleter>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QStringListModel>

#include "core/annotation/golden.h"
#include "widgets/common/icons.h"
#include "widgets/editor/goldeneditor.h"
#include "widgets/editor/goldenscan.h"

namespace filigree::widgets {

namespace {

constexpr int keyedSlots = 9;

/// What could be completed at the cursor.
struct Completable {
    enum Kind { Nothing, Slot, Intent } kind = Nothing;
    QString prefix;
};

Completable completableAt(const QTextCursor &cursor)
{
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    const QString trimmed = before.trimmed();
    if (trimmed.startsWith(QLatin1Char('[')) && !trimmed.contains(QLatin1Char(']')))
        return {Completable::Intent, trimmed.mid(1)};
    if (!isUtteranceLine(before))
        return {};
    qsizetype begin = before.size();
    while (begin > 0
           && (before.at(begin - 1).isLetterOrNumber() || before.at(begin - 1).isMark()
               || QStringView(u"_.-:").contains(before.at(begin - 1))))
        --begin;
    if (begin > 0 && before.at(begin - 1) == QLatin1Char('|'))
        return {Completable::Slot, before.mid(begin)};
    return {};
}

/// A square in the slot's tint with its underline, for menus.
QIcon slotIcon(const SlotStyle &style, int size)
{
    QPixmap picture(size * 2, size * 2);
    picture.setDevicePixelRatio(2);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintSlotMark(painter, QRectF(1, 1, size - 2, size - 2), style);
    return picture;
}

} // namespace

void GoldenEditor::makeCompleter()
{
    m_names = new QStringListModel(this);
    m_completer = new QCompleter(m_names, this);
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setMaxVisibleItems(12);
    m_completer->popup()->setAccessibleName(tr("Completions"));
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &GoldenEditor::insertCompletion);
}

void GoldenEditor::replaceLine(const QTextBlock &block, const QString &line, qsizetype caret)
{
    const QString old = block.text();
    if (old == line)
        return;
    // Only what differs is replaced, so that diagnostics and other cursors in the line stay where they belong.
    const qsizetype shorter = std::min(old.size(), line.size());
    qsizetype head = 0;
    while (head < shorter && old.at(head) == line.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && old.at(old.size() - 1 - tail) == line.at(line.size() - 1 - tail))
        ++tail;
    QTextCursor cursor(block);
    cursor.beginEditBlock();
    cursor.setPosition(block.position() + static_cast<int>(head));
    cursor.setPosition(block.position() + static_cast<int>(old.size() - tail), QTextCursor::KeepAnchor);
    cursor.insertText(line.mid(head, line.size() - head - tail));
    cursor.endEditBlock();
    cursor.setPosition(block.position() + static_cast<int>(caret));
    setTextCursor(cursor);
}

void GoldenEditor::applySlot(const QString &slotType)
{
    if (isReadOnly())
        return;
    const QTextCursor cursor = textCursor();
    const QTextBlock block = document()->findBlock(cursor.selectionStart());
    const qsizetype begin = cursor.selectionStart() - block.position();
    const qsizetype end = std::min<qsizetype>(cursor.selectionEnd() - block.position(), block.length() - 1);
    qsizetype caret = 0;
    const QString line = annotateLine(block.text(), begin, end, slotType, &caret);
    // In a line with a mistake the words cannot be told from the marks: one slot would come to stand in another.
    if (const auto good = parseGoldenLine(line.toStdString(), {}); !good) {
        Q_EMIT annotationRefused(static_cast<int>(block.blockNumber()) + 1);
        return;
    }
    replaceLine(block, line, caret);
}

void GoldenEditor::removeSlot()
{
    if (isReadOnly())
        return;
    const QTextCursor cursor = textCursor();
    const QTextBlock block = document()->findBlock(cursor.selectionStart());
    qsizetype caret = 0;
    const QString line = withoutSlot(block.text(), cursor.selectionStart() - block.position(), &caret);
    replaceLine(block, line, caret);
}

bool GoldenEditor::annotateByKey(const QKeyEvent &event)
{
    const int written = event.text().size() == 1 ? event.text().front().digitValue() : -1; // ३ is a 3 too
    const int digit = written > 0 ? written - 1 : event.key() - Qt::Key_1;
    if (isReadOnly() || digit < 0 || digit >= std::min<qsizetype>(keyedSlots, m_slotTypes.size()))
        return false;
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const QTextCursor cursor = textCursor();
    const bool selected = cursor.hasSelection() && !cursor.selectedText().trimmed().isEmpty();
    if (modifiers != Qt::AltModifier && !(modifiers == Qt::NoModifier && selected))
        return false;
    const QTextBlock block = document()->findBlock(cursor.selectionStart());
    const bool oneLine = cursor.selectionEnd() < block.position() + block.length();
    if (!oneLine || !isUtteranceLine(block.text()))
        return false;
    applySlot(m_slotTypes.at(digit));
    return true;
}

void GoldenEditor::keyPressEvent(QKeyEvent *event)
{
    if (m_completer->popup()->isVisible()) {
        switch (event->key()) {
        case Qt::Key_Enter:
        case Qt::Key_Return:
        case Qt::Key_Escape:
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
            event->ignore(); // the completer's popup takes them
            return;
        default:
            break;
        }
    }
    if (annotateByKey(*event))
        return;
    const bool control = event->modifiers() == Qt::ControlModifier;
    if (event->key() == Qt::Key_F8)
        return goToProblem(!event->modifiers().testFlag(Qt::ShiftModifier));
    if (control && event->key() == Qt::Key_Space)
        return complete();
    if (control && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT slotWanted(viewport()->mapToGlobal(cursorRect().bottomLeft()));
        return;
    }
    if (event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_0 || event->key() == Qt::Key_Delete))
        return removeSlot();
    if (event->matches(QKeySequence::InsertLineSeparator) && !isReadOnly()) {
        textCursor().insertBlock(); // a line separator would begin a line that nobody else sees as one
        ensureCursorVisible();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
    if (!event->text().isEmpty() && !isReadOnly())
        offerCompletion(false);
}

void GoldenEditor::insertFromMimeData(const QMimeData *source)
{
    QMimeData plain;
    plain.setText(source->text().replace(QChar::LineSeparator, u'\n'));
    QPlainTextEdit::insertFromMimeData(&plain);
}

void GoldenEditor::complete()
{
    offerCompletion(true);
}

void GoldenEditor::offerCompletion(bool asked)
{
    const Completable what = completableAt(textCursor());
    const QStringList &names = what.kind == Completable::Intent ? m_intents : m_slotTypes;
    const bool complete = names.contains(what.prefix);
    if (what.kind == Completable::Nothing || (complete && !asked) || textCursor().hasSelection()) {
        m_completer->popup()->hide();
        return;
    }
    m_names->setStringList(names);
    m_completer->setCompletionPrefix(what.prefix);
    if (m_completer->completionCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    QRect place = cursorRect();
    place.setWidth(m_completer->popup()->sizeHintForColumn(0)
                   + m_completer->popup()->verticalScrollBar()->sizeHint().width() + fontMetrics().height());
    m_completer->popup()->setFont(font());
    m_completer->complete(place.translated(viewport()->x(), viewport()->y()));
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void GoldenEditor::insertCompletion(const QString &completion)
{
    const Completable what = completableAt(textCursor());
    if (what.kind == Completable::Nothing)
        return;
    QTextCursor cursor = textCursor();
    const QString after = cursor.block().text().mid(cursor.positionInBlock());
    cursor.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor, static_cast<int>(what.prefix.size()));
    const bool close = what.kind == Completable::Intent && !after.contains(QLatin1Char(']'));
    cursor.insertText(close ? completion + QLatin1Char(']') : completion);
    setTextCursor(cursor);
}

void GoldenEditor::addAnnotationActions(QMenu &menu)
{
    QAction *first = menu.actions().isEmpty() ? nullptr : menu.actions().constFirst();
    auto *annotate = new QMenu(tr("Annotate As"), &menu);
    annotate->setEnabled(!isReadOnly() && !m_slotTypes.isEmpty() && isUtteranceLine(textCursor().block().text()));
    const Theme theme = Theme::of(palette());
    for (qsizetype i = 0; i < m_slotTypes.size(); ++i) {
        const QString type = m_slotTypes.at(i);
        auto *action = new QAction(slotIcon(m_colours.style(type, theme), fontMetrics().height()), type, annotate);
        connect(action, &QAction::triggered, this, [this, type] { applySlot(type); });
        if (i < keyedSlots)
            action->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)));
        annotate->addAction(action);
    }
    auto *remove = new QAction(icon("remove"), tr("Remove Slot"), &menu);
    connect(remove, &QAction::triggered, this, &GoldenEditor::removeSlot);
    remove->setShortcut(QKeySequence(Qt::ALT | Qt::Key_0));
    remove->setEnabled(!isReadOnly() && !slotAtCursor().isEmpty());
    menu.insertMenu(first, annotate);
    menu.insertAction(first, remove);
    menu.insertSeparator(first);
}

void GoldenEditor::contextMenuEvent(QContextMenuEvent *event)
{
    if (!textCursor().hasSelection() && event->reason() == QContextMenuEvent::Mouse)
        setTextCursor(cursorForPosition(event->pos()));
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addAnnotationActions(*menu);
    menu->popup(event->globalPos());
}

} // namespace filigree::widgets
