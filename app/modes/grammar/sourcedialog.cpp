// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/grammar/sourcedialog.h"

#include <algorithm>

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBlock>
#include <QVBoxLayout>

#include "app/document/grammarsource.h"
#include "app/document/project.h"
#include "widgets/common/textfont.h"
#include "widgets/common/theme.h"
#include "widgets/editor/syntaxcolours.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

constexpr int checkDelay = 300; // ms; errors must not blink while somebody types

} // namespace

SourceDialog::SourceDialog(Project &project, const SourceDraft &draft, QWidget *parent)
    : QDialog(parent)
    , m_project(&project)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"sourceDialog"_s);
    setWindowTitle(tr("Grammar as Text"));
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(checkDelay);
    connect(&m_soon, &QTimer::timeout, this, &SourceDialog::check);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_save->setEnabled(m_text->document()->isModified());
        m_revert->setEnabled(m_text->document()->isModified());
        m_soon.start();
    });
    connect(&project.runs(), &Runs::grammarChanged, this, &SourceDialog::takeGrammar);
    connect(&project, &QObject::destroyed, this, &QDialog::close);
    load();
    if (!draft.isEmpty() && !project.isReadOnly())
        takeDraft(draft);
}

SourceDialog::~SourceDialog() = default;

SourceDraft SourceDialog::draft() const
{
    return m_text->document()->isModified() ? SourceDraft{m_loaded, m_text->toPlainText()} : SourceDraft();
}

void SourceDialog::done(int result)
{
    Q_EMIT left(draft());
    QDialog::done(result);
}

void SourceDialog::build()
{
    const int line = fontMetrics().height();
    m_hint = new QLabel(this);
    m_hint->setObjectName(u"sourceHint"_s);
    m_hint->setWordWrap(true);
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(u"sourceText"_s);
    m_text->setAccessibleName(tr("The grammar in JSGF"));
    m_text->setWhatsThis(tr("All rules as text. Change them here; mistakes are marked, and Apply compiles them."));
    m_text->setFont(widgets::codeFont(font()));
    m_text->setTabChangesFocus(true);
    m_text->setReadOnly(m_project->isReadOnly());
    m_colours = std::make_unique<widgets::SyntaxColours>(m_text->document(), u"JSGF"_s);
    m_problem = new QLabel(this);
    m_problem->setObjectName(u"sourceProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setMinimumHeight(2 * fontMetrics().lineSpacing());
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::ApplyRole);
    m_save->setObjectName(u"sourceSave"_s);
    m_save->setShortcut(QKeySequence::Save);
    m_revert = buttons->addButton(tr("Take changes back"), QDialogButtonBox::ResetRole);
    m_revert->setObjectName(u"sourceRevert"_s);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    for (QPushButton *one : {m_save, m_revert, close})
        one->setAutoDefault(false); // Return belongs to the text
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(line, line, line, line);
    column->setSpacing(line / 2);
    column->addWidget(m_hint);
    column->addWidget(m_text, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    resize(line * 52, line * 36);
    connect(m_save, &QPushButton::clicked, this, &SourceDialog::save);
    connect(m_revert, &QPushButton::clicked, this, &SourceDialog::load);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refreshLook();
}

void SourceDialog::load()
{
    const auto grammar = m_project ? m_project->runs().edited() : nullptr;
    if (grammar) {
        const QTextCursor before = m_text->textCursor();
        const int line = before.blockNumber();
        const int column = before.positionInBlock();
        const int top = m_text->verticalScrollBar()->value();
        m_text->setPlainText(m_loaded = grammarSource(*grammar));
        const QTextBlock block = m_text->document()->findBlockByNumber(line); // a series of mends goes on where it was
        if (block.isValid()) {
            QTextCursor cursor(block);
            cursor.setPosition(block.position() + std::min(column, block.length() - 1));
            m_text->setTextCursor(cursor);
            m_text->verticalScrollBar()->setValue(top);
        }
    }
    m_hint->setText(tr("Change what rules stand for. What is saved are decisions on those rules: the next induction, "
                       "which begins then, respects them. Intents are made of the utterances."));
    m_text->document()->setModified(false);
    m_save->setEnabled(false);
    m_revert->setEnabled(false);
    m_soon.stop();
    mark(std::nullopt);
}

/// What was written the last time, against the grammar of that time.
void SourceDialog::takeDraft(const SourceDraft &draft)
{
    m_loaded = draft.loaded;
    m_text->setPlainText(draft.text);
    m_text->document()->setModified(true);
    m_save->setEnabled(true);
    m_revert->setEnabled(true);
    m_hint->setText(tr("What you wrote the last time is here again. It is not saved yet; “Take changes back” shows the "
                       "grammar as it is."));
}

/// Another grammar is there; what somebody has written stays.
void SourceDialog::takeGrammar()
{
    const auto grammar = m_project ? m_project->runs().edited() : nullptr;
    if (!m_text->document()->isModified()) {
        if (grammar && grammarSource(*grammar) != m_loaded) // otherwise caret and place stay, too
            load();
    } else
        m_soon.start();
}

void SourceDialog::check()
{
    if (m_project && m_text->document()->isModified())
        mark(checkSource(*m_project, m_loaded, m_text->toPlainText()));
}

void SourceDialog::save()
{
    if (!m_project || !m_project->runs().edited())
        return;
    m_soon.stop();
    int changed = 0;
    const auto problem = storeSource(*m_project, m_loaded, m_text->toPlainText(), changed);
    mark(problem);
    if (problem) {
        if (problem->line > 0) {
            const QTextBlock block = m_text->document()->findBlockByNumber(problem->line - 1);
            // The column counts code points; a syllable of Devanagari, which the caret jumps over, has several.
            const auto before = block.text().toUcs4().first(
                std::clamp<qsizetype>(problem->column - 1, 0, block.text().toUcs4().size()));
            QTextCursor cursor(block);
            for (const char32_t c : before)
                cursor.setPosition(cursor.position() + (QChar::requiresSurrogates(c) ? 2 : 1));
            m_text->setTextCursor(cursor);
        }
        m_text->setFocus();
        return;
    }
    load();
    if (changed > 0)
        m_project->induce(m_project->generality());
}

void SourceDialog::mark(const std::optional<SourceProblem> &problem)
{
    QList<QTextEdit::ExtraSelection> marks;
    QString sentence;
    if (problem) {
        sentence = problem->line > 0 ? tr("Line %1: %2").arg(QLocale().toString(problem->line), problem->sentence)
                                     : problem->sentence;
        if (problem->line > 0) {
            const widgets::Theme theme = widgets::Theme::of(palette());
            QTextEdit::ExtraSelection place;
            place.cursor = QTextCursor(m_text->document()->findBlockByNumber(problem->line - 1));
            place.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            place.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            place.format.setUnderlineColor(theme.colour(widgets::ColourRole::Error));
            marks.append(place);
        }
    }
    m_problem->setText(sentence);
    m_text->setAccessibleDescription(sentence);
    m_text->setExtraSelections(marks);
}

void SourceDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (m_colours && event->type() == QEvent::PaletteChange)
        refreshLook();
}

void SourceDialog::refreshLook()
{
    const widgets::Theme theme = widgets::Theme::of(palette());
    m_colours->setTheme(theme);
    QPalette wrong = palette();
    wrong.setColor(QPalette::WindowText, theme.colour(widgets::ColourRole::Error));
    m_problem->setPalette(wrong);
}

} // namespace filigree::app
