// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/editor/goldeneditor.h"

#include <QCompleter>
#include <QEvent>
#include <QHelpEvent>
#include <QScrollBar>
#include <QToolTip>

#include "widgets/common/textfont.h"
#include "widgets/editor/editorgutter.h"
#include "widgets/editor/editormarks.h"
#include "widgets/editor/goldenscan.h"
#include "widgets/editor/syntaxcolours.h"

namespace filigree::widgets {

namespace {

const QString definition = QStringLiteral("Filigree Golden");

/// Where the cursor stood, to stand there again in another text.
struct Place {
    int line = 0;
    int column = 0;
    int scroll = 0;
};

Place placeOf(const GoldenEditor &editor)
{
    const QTextCursor cursor = editor.textCursor();
    return {cursor.blockNumber(), cursor.positionInBlock(), editor.verticalScrollBar()->value()};
}

void moveTo(GoldenEditor &editor, const Place &place)
{
    QTextBlock block = editor.document()->findBlockByNumber(place.line);
    if (!block.isValid())
        block = editor.document()->lastBlock();
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + std::min(place.column, block.length() - 1));
    editor.setTextCursor(cursor);
    editor.verticalScrollBar()->setValue(place.scroll);
}

} // namespace

GoldenEditor::GoldenEditor(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_gutter(new EditorGutter(this))
    , m_syntax(std::make_unique<SyntaxColours>(document(), definition))
    , m_marks(std::make_unique<EditorMarks>())
{
    setAccessibleName(tr("Golden utterances"));
    setAccessibleDescription(
        tr("One utterance a line, slots as {value}|SlotName. Alt and a digit annotate the selected words."));
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true);
    setMouseTracking(true);
    setFont(contentFont(font()));
    setCursorWidth(2);
    document()->setDocumentMargin(fontMetrics().height() / 4.0);
    makeCompleter();
    connect(document(), &QTextDocument::contentsChange, this, &GoldenEditor::onContentsChange);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &GoldenEditor::onCursorMoved);
    connect(this, &QPlainTextEdit::blockCountChanged, this, [this] { placeGutter(); });
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &, int) { m_gutter->update(); });
    refreshTheme();
    placeGutter();
}

GoldenEditor::~GoldenEditor()
{
    // The document outlives our members and still speaks while it goes.
    document()->disconnect(this);
    disconnect(this);
}

QString GoldenEditor::text() const
{
    QString raw = document()->toRawText();
    raw.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    return raw;
}

int GoldenEditor::revision() const
{
    return document()->revision();
}

void GoldenEditor::setText(const QString &text)
{
    const Place place = placeOf(*this);
    m_settingText = true;
    setPlainText(text); // empties the undo history
    m_settingText = false;
    moveTo(*this, place);
}

void GoldenEditor::replaceText(const QString &text)
{
    if (text == this->text())
        return;
    const Place place = placeOf(*this);
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    cursor.endEditBlock();
    moveTo(*this, place);
}

void GoldenEditor::setDiagnostics(std::vector<Diagnostic> diagnostics)
{
    m_diagnostics = std::move(diagnostics);
    m_marks->set(m_diagnostics, *document());
    viewport()->update();
    m_gutter->update();
}

void GoldenEditor::setSlotTypes(const QStringList &slotTypes)
{
    m_slotTypes = slotTypes;
}

void GoldenEditor::setIntents(const QStringList &intents)
{
    m_intents = intents;
}

void GoldenEditor::setSlotColours(const SlotColours &colours)
{
    m_colours = colours;
    m_syntax->setSlotColours(colours);
    viewport()->update();
}

void GoldenEditor::goToLine(int line, int column)
{
    const QTextBlock block = document()->findBlockByNumber(std::max(0, line - 1));
    if (!block.isValid())
        return;
    const QString text = block.text();
    qsizetype unit = 0;
    for (int c = 1; c < column && unit < text.size(); ++c)
        unit += text.at(unit).isHighSurrogate() ? 2 : 1;
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + static_cast<int>(std::min(unit, text.size())));
    setTextCursor(cursor);
    centerCursor();
}

int GoldenEditor::currentLine() const
{
    return textCursor().blockNumber() + 1;
}

bool GoldenEditor::wordWrap() const
{
    return lineWrapMode() != QPlainTextEdit::NoWrap;
}

void GoldenEditor::setWordWrap(bool wrap)
{
    setLineWrapMode(wrap ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
}

QString GoldenEditor::slotAtCursor() const
{
    const QTextCursor cursor = textCursor();
    for (const ScannedSlot &slot : scanSlots(cursor.block().text()))
        if (cursor.positionInBlock() >= slot.begin && cursor.positionInBlock() <= slot.end)
            return slot.type;
    return {};
}

void GoldenEditor::nextProblem()
{
    goToProblem(true);
}

void GoldenEditor::previousProblem()
{
    goToProblem(false);
}

void GoldenEditor::goToProblem(bool forward)
{
    const QTextCursor here = textCursor();
    const EditorMark *mark = m_marks->beyond(here.selectionStart(), forward);
    if (!mark)
        return;
    const int last = document()->characterCount() - 1;
    QTextCursor cursor(document());
    cursor.setPosition(std::min(static_cast<int>(mark->begin), last));
    setTextCursor(cursor);
    centerCursor();
    QToolTip::showText(viewport()->mapToGlobal(cursorRect().bottomLeft()), mark->message, viewport());
}

void GoldenEditor::onContentsChange(int position, int removed, int added)
{
    if (removed == 0 && added == 0)
        return;
    m_marks->shift(position, removed, added);
    if (!m_settingText)
        Q_EMIT textEdited();
}

void GoldenEditor::onCursorMoved()
{
    if (const int line = currentLine(); line != m_line) {
        m_line = line;
        viewport()->update(); // the band of the current line
        m_gutter->update();
        Q_EMIT currentLineChanged(line);
    }
    if (const QString slot = slotAtCursor(); slot != m_slotAtCursor) {
        m_slotAtCursor = slot;
        Q_EMIT slotAtCursorChanged(slot);
    }
}

void GoldenEditor::placeGutter()
{
    const int width = m_gutter->sizeHint().width();
    setViewportMargins(width, 0, 0, 0);
    const QRect area = contentsRect();
    m_gutter->setGeometry(area.left(), area.top(), width, viewport()->height());
}

void GoldenEditor::refreshTheme()
{
    m_syntax->setTheme(Theme::of(palette()));
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.82);
    m_gutter->setFont(small);
    placeGutter();
    viewport()->update();
}

bool GoldenEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString sentence = problemAt(viewport()->mapFrom(this, help->pos()));
        if (sentence.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), sentence, this);
        return true;
    }
    return QPlainTextEdit::event(event);
}

void GoldenEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (m_syntax && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        refreshTheme();
}

void GoldenEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeGutter();
}

void GoldenEditor::scrollContentsBy(int dx, int dy)
{
    QPlainTextEdit::scrollContentsBy(dx, dy);
    m_gutter->update();
}

} // namespace filigree::widgets
