// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/utterances/findbar.h"

#include <limits>
#include <utility>
#include <vector>

#include <QCheckBox>
#include <QElapsedTimer>
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

namespace {

constexpr int sliceMilliseconds = 8; // of counting, then it is the others' turn
constexpr int longestSearch = 2'000; // ms; with a pattern that is slow in every line
constexpr int changeDelay = 200; // ms

/// Calls `each` with the matches that are not empty. False: the pattern gave the line up, see FindBar::pattern().
template <class Each> bool eachMatch(const QRegularExpression &wanted, const QString &line, Each each)
{
    auto matches = wanted.globalMatch(line);
    bool atEnd = false; // behind an empty match at the end there is nothing to look at, which is not valid either
    while (matches.hasNext()) {
        const auto match = matches.next();
        atEnd = match.capturedLength() == 0 && match.capturedEnd() == line.size();
        if (match.capturedLength() > 0)
            each(match);
    }
    return atEnd || matches.isValid();
}

} // namespace

FindBar::FindBar(QPlainTextEdit &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_words(new QLineEdit(this))
    , m_replacement(new QLineEdit(this))
    , m_case(new QCheckBox(tr("Match case"), this))
    , m_pattern(new QCheckBox(tr("Regular expression"), this))
    , m_count(new QLabel(this))
{
    const int line = fontMetrics().height();
    m_words->setObjectName(u"findWords"_s);
    m_words->setPlaceholderText(tr("Find"));
    m_words->setAccessibleName(tr("Find"));
    m_words->setClearButtonEnabled(true);
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_replacement->setAccessibleName(tr("Replace with"));
    m_count->setObjectName(u"findCount"_s);
    m_count->setMinimumWidth(line * 4);
    m_replacement->setObjectName(u"replaceWith"_s);
    m_case->setObjectName(u"findCase"_s);
    m_pattern->setObjectName(u"findPattern"_s);
    m_pattern->setToolTip(tr("Search line by line; in the replacement \\1 is what the first brackets have found"));

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
    replaceOne->setObjectName(u"replaceOne"_s);
    replaceRest->setObjectName(u"replaceAll"_s);
    auto *close = arrow("cancel", tr("Close the search"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(line / 2, line / 4, line / 2, line / 4);
    row->setSpacing(line / 3);
    row->addWidget(m_words, 3);
    row->addWidget(previous);
    row->addWidget(next);
    row->addWidget(m_count);
    row->addWidget(m_case);
    row->addWidget(m_pattern);
    row->addSpacing(line / 2);
    row->addWidget(m_replacement, 2);
    row->addWidget(replaceOne);
    row->addWidget(replaceRest);
    row->addWidget(close);

    connect(m_words, &QLineEdit::textChanged, this, &FindBar::refreshCount);
    connect(m_words, &QLineEdit::returnPressed, this, &FindBar::findNext);
    connect(m_replacement, &QLineEdit::returnPressed, this, &FindBar::replace);
    connect(m_case, &QCheckBox::toggled, this, &FindBar::refreshCount);
    connect(m_pattern, &QCheckBox::toggled, this, &FindBar::refreshCount);
    connect(previous, &QAbstractButton::clicked, this, &FindBar::findPrevious);
    connect(next, &QAbstractButton::clicked, this, &FindBar::findNext);
    connect(replaceOne, &QAbstractButton::clicked, this, &FindBar::replace);
    connect(replaceRest, &QAbstractButton::clicked, this, &FindBar::replaceAll);
    connect(close, &QAbstractButton::clicked, this, [this] {
        hide();
        m_editor.setFocus();
    });
    m_counting.setInterval(0);
    connect(&m_counting, &QTimer::timeout, this, &FindBar::countSome);
    m_changed.setSingleShot(true);
    m_changed.setInterval(changeDelay);
    connect(&m_changed, &QTimer::timeout, this, &FindBar::refreshCount);
    connect(m_editor.document(), &QTextDocument::contentsChanged, this, [this] {
        m_counting.stop(); // the blocks are others now
        if (!isHidden())
            m_changed.start();
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

/// What is looked for; plain words are a pattern as well. A pattern that tries endless ways through a line finds
/// nothing there, instead of holding the window.
QRegularExpression FindBar::pattern() const
{
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    options.setFlag(QRegularExpression::CaseInsensitiveOption, !m_case->isChecked());
    const QString words = m_words->text();
    return QRegularExpression(
        m_pattern->isChecked() ? u"(*LIMIT_MATCH=50000)"_s + words : QRegularExpression::escape(words), options);
}

/// The first or the last match in a part of the block; nothing of an empty one would be seen.
QTextCursor FindBar::matchIn(const QTextBlock &block, const Part &part, const QRegularExpression &wanted) const
{
    QTextCursor out;
    for (auto matches = wanted.globalMatch(block.text(), part.from); matches.hasNext();) {
        const auto match = matches.next();
        if (match.capturedEnd() > part.to)
            break;
        if (match.capturedLength() == 0)
            continue;
        out = QTextCursor(block);
        out.setPosition(block.position() + static_cast<int>(match.capturedStart()));
        out.setPosition(block.position() + static_cast<int>(match.capturedEnd()), QTextCursor::KeepAnchor);
        if (part.first)
            break;
    }
    return out;
}

void FindBar::find(bool forward)
{
    if (m_words->text().isEmpty())
        return open();
    const QRegularExpression wanted = pattern();
    if (!wanted.isValid())
        return;
    const QTextDocument &document = *m_editor.document();
    const QTextCursor here = m_editor.textCursor();
    const int start = forward ? here.selectionEnd() : here.selectionStart();
    QTextBlock block = document.findBlock(start);
    const qsizetype inBlock = start - block.position();
    constexpr qsizetype end = std::numeric_limits<qsizetype>::max();
    Part part = forward ? Part{inBlock, end, true} : Part{0, inBlock, false};
    QElapsedTimer clock;
    clock.start();
    for (int tried = 0; tried <= document.blockCount() && clock.elapsed() < longestSearch; ++tried) { // its own twice
        if (const QTextCursor match = matchIn(block, part, wanted); !match.isNull())
            return m_editor.setTextCursor(match);
        part = {0, end, forward};
        block = forward ? block.next() : block.previous();
        if (!block.isValid())
            block = forward ? document.firstBlock() : document.lastBlock();
    }
    if (clock.elapsed() >= longestSearch)
        m_count->setText(tr("The pattern is too slow."));
}

/// The match that is selected; it may look at what stands around it.
QRegularExpressionMatch FindBar::selectedMatch() const
{
    const QTextCursor cursor = m_editor.textCursor();
    const QTextBlock block = m_editor.document()->findBlock(cursor.selectionStart());
    const qsizetype begin = cursor.selectionStart() - block.position();
    const auto match = pattern().match(block.text(), begin);
    const bool same = cursor.hasSelection() && match.hasMatch() && match.capturedStart() == begin
        && match.capturedLength() == cursor.selectionEnd() - cursor.selectionStart();
    return same ? match : QRegularExpressionMatch();
}

/// The replacement with what the brackets have found; without a pattern it is meant as it stands.
QString FindBar::replacementFor(const QRegularExpressionMatch &match) const
{
    const QString text = m_replacement->text();
    if (!m_pattern->isChecked())
        return text;
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool escape = text[i] == u'\\' && i + 1 < text.size();
        const int number = escape ? text[i + 1].digitValue() : -1;
        if (number >= 0)
            out += match.captured(number);
        else if (escape && text[i + 1] == u'\\')
            out += u'\\';
        else {
            out += text[i];
            continue;
        }
        ++i;
    }
    return out;
}

void FindBar::replace()
{
    if (m_editor.isReadOnly())
        return;
    if (const auto match = selectedMatch(); match.hasMatch()) {
        QTextCursor cursor = m_editor.textCursor();
        cursor.insertText(replacementFor(match));
        m_editor.setTextCursor(cursor);
        refreshCount();
    }
    findNext();
}

void FindBar::replaceAll()
{
    const QRegularExpression wanted = pattern();
    if (m_editor.isReadOnly() || m_words->text().isEmpty() || !wanted.isValid())
        return;
    std::vector<std::pair<QTextBlock, QString>> lines; // what becomes of those that change
    QElapsedTimer clock;
    clock.start();
    for (QTextBlock block = m_editor.document()->begin(); block.isValid(); block = block.next()) {
        if (clock.elapsed() > longestSearch)
            return m_count->setText(tr("The pattern is too slow. Nothing was replaced."));
        const QString text = block.text();
        QString changed;
        qsizetype at = 0;
        const bool whole = eachMatch(wanted, text, [&](const QRegularExpressionMatch &match) {
            changed += QStringView(text).mid(at, match.capturedStart() - at);
            changed += replacementFor(match);
            at = match.capturedEnd();
        });
        if (!whole)
            return m_count->setText(tr("Line %1 is too long for the pattern. Nothing was replaced.")
                                        .arg(QLocale().toString(block.blockNumber() + 1)));
        changed += QStringView(text).mid(at);
        if (text != changed)
            lines.emplace_back(block, changed);
    }
    QTextCursor all(m_editor.document());
    all.beginEditBlock();
    for (const auto &[block, changed] : lines) {
        all.setPosition(block.position());
        all.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        all.insertText(changed);
    }
    all.endEditBlock();
    refreshCount();
}

void FindBar::refreshCount()
{
    m_counting.stop();
    m_count->setToolTip({});
    if (m_words->text().isEmpty() || isHidden()) {
        m_count->clear();
        return;
    }
    m_wanted = pattern();
    if (!m_wanted.isValid()) {
        m_count->setText(tr("not a pattern"));
        m_count->setToolTip(m_wanted.errorString());
        return;
    }
    m_nextBlock = 0;
    m_found = 0;
    m_givenUp = 0;
    m_counting.start();
    countSome();
    if (m_counting.isActive())
        m_count->setText(tr("Counting…"));
}

/// Counts for a moment; the rest when nothing else is to be done.
void FindBar::countSome()
{
    if (isHidden())
        return m_counting.stop();
    QElapsedTimer clock;
    clock.start();
    QTextBlock block = m_editor.document()->findBlockByNumber(m_nextBlock);
    for (; block.isValid() && clock.elapsed() < sliceMilliseconds; block = block.next(), ++m_nextBlock) {
        const bool whole = eachMatch(m_wanted, block.text(), [this](const QRegularExpressionMatch &) { ++m_found; });
        m_givenUp += whole ? 0 : 1;
    }
    if (block.isValid())
        return;
    m_counting.stop();
    if (m_givenUp > 0)
        m_count->setText(tr("%n found; some lines are too long for the pattern", nullptr, m_found));
    else
        m_count->setText(m_found == 0 ? tr("not found") : tr("%n found", nullptr, m_found));
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
