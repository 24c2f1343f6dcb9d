// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/utterances/findbar.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QToolButton>

#include "widgets/common/icons.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

FindBar::FindBar(QPlainTextEdit &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_words(new QLineEdit(this))
    , m_replacement(new QLineEdit(this))
    , m_case(new QCheckBox(tr("Match case"), this))
    , m_count(new QLabel(this))
{
    const int line = fontMetrics().height();
    m_words->setObjectName(u"findWords"_s);
    m_words->setPlaceholderText(tr("Find"));
    m_words->setAccessibleName(tr("Find"));
    m_words->setClearButtonEnabled(true);
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_replacement->setAccessibleName(tr("Replace with"));
    m_count->setMinimumWidth(line * 4);

    const auto arrow = [this](const char *icon, const QString &name) {
        auto *button = new QToolButton(this);
        button->setIcon(widgets::icon(icon));
        button->setAutoRaise(true);
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setFocusPolicy(Qt::StrongFocus);
        return button;
    };
    auto *previous = arrow("previous", tr("Previous occurrence"));
    auto *next = arrow("next", tr("Next occurrence"));
    auto *replaceOne = new QPushButton(tr("Replace"), this);
    auto *replaceRest = new QPushButton(tr("Replace all"), this);
    auto *close = arrow("cancel", tr("Close the search"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(line / 2, line / 4, line / 2, line / 4);
    row->setSpacing(line / 3);
    row->addWidget(m_words, 3);
    row->addWidget(previous);
    row->addWidget(next);
    row->addWidget(m_count);
    row->addWidget(m_case);
    row->addSpacing(line / 2);
    row->addWidget(m_replacement, 2);
    row->addWidget(replaceOne);
    row->addWidget(replaceRest);
    row->addWidget(close);

    connect(m_words, &QLineEdit::textChanged, this, &FindBar::refreshCount);
    connect(m_words, &QLineEdit::returnPressed, this, &FindBar::findNext);
    connect(m_replacement, &QLineEdit::returnPressed, this, &FindBar::replace);
    connect(m_case, &QCheckBox::toggled, this, &FindBar::refreshCount);
    connect(previous, &QAbstractButton::clicked, this, &FindBar::findPrevious);
    connect(next, &QAbstractButton::clicked, this, &FindBar::findNext);
    connect(replaceOne, &QAbstractButton::clicked, this, &FindBar::replace);
    connect(replaceRest, &QAbstractButton::clicked, this, &FindBar::replaceAll);
    connect(close, &QAbstractButton::clicked, this, [this] {
        hide();
        m_editor.setFocus();
    });
    hide();
}

void FindBar::open()
{
    const QString selected = m_editor.textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_words->setText(selected);
    show();
    m_words->selectAll();
    m_words->setFocus();
    refreshCount();
}

void FindBar::findNext()
{
    find(true);
}

void FindBar::findPrevious()
{
    find(false);
}

void FindBar::find(bool forward)
{
    if (m_words->text().isEmpty())
        return open();
    QTextDocument::FindFlags flags;
    flags.setFlag(QTextDocument::FindBackward, !forward);
    flags.setFlag(QTextDocument::FindCaseSensitively, m_case->isChecked());
    if (m_editor.find(m_words->text(), flags))
        return;
    QTextCursor around = m_editor.textCursor();
    around.movePosition(forward ? QTextCursor::Start : QTextCursor::End);
    const QTextCursor before = m_editor.textCursor();
    m_editor.setTextCursor(around);
    if (!m_editor.find(m_words->text(), flags))
        m_editor.setTextCursor(before);
}

void FindBar::replace()
{
    if (m_editor.isReadOnly())
        return;
    if (selectionMatches()) {
        QTextCursor cursor = m_editor.textCursor();
        cursor.insertText(m_replacement->text());
        m_editor.setTextCursor(cursor);
        refreshCount();
    }
    findNext();
}

void FindBar::replaceAll()
{
    if (m_editor.isReadOnly() || m_words->text().isEmpty())
        return;
    const Qt::CaseSensitivity sensitivity = m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
    QTextCursor all(m_editor.document());
    all.beginEditBlock();
    for (QTextBlock block = m_editor.document()->begin(); block.isValid(); block = block.next()) {
        QString text = block.text();
        text.replace(m_words->text(), m_replacement->text(), sensitivity);
        if (text == block.text())
            continue;
        all.setPosition(block.position());
        all.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        all.insertText(text);
    }
    all.endEditBlock();
    refreshCount();
}

bool FindBar::selectionMatches() const
{
    const Qt::CaseSensitivity sensitivity = m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
    return !m_words->text().isEmpty()
        && m_editor.textCursor().selectedText().compare(m_words->text(), sensitivity) == 0;
}

void FindBar::refreshCount()
{
    if (m_words->text().isEmpty()) {
        m_count->clear();
        return;
    }
    const Qt::CaseSensitivity sensitivity = m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
    const auto count = static_cast<int>(m_editor.toPlainText().count(m_words->text(), sensitivity));
    m_count->setText(count == 0 ? tr("not found") : tr("%n found", nullptr, count));
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        m_editor.setFocus();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace filigree::app
