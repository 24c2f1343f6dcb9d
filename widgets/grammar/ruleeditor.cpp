// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/grammar/ruleeditor.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QVBoxLayout>

#include "widgets/common/sectionlabel.h"
#include "widgets/common/theme.h"
#include "widgets/editor/syntaxcolours.h"

namespace filigree::widgets {

namespace {

constexpr int checkDelay = 150; // ms; errors must not blink while somebody types

/// The position of a line and a column in characters, which may be two units of UTF-16 each.
int positionOf(const QTextDocument &document, int line, int column)
{
    const QTextBlock block = document.findBlockByNumber(line - 1);
    if (!block.isValid())
        return std::max(0, document.characterCount() - 1);
    const QString text = block.text();
    qsizetype at = 0;
    for (int i = 1; i < column && at < text.size(); ++i)
        at += text.at(at).isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
    return block.position() + static_cast<int>(at);
}

} // namespace

RuleEditor::RuleEditor(QWidget *parent)
    : QWidget(parent)
    , m_title(new SectionLabel(tr("Edit rule"), this))
    , m_name(new QLineEdit(this))
    , m_text(new QPlainTextEdit(this))
    , m_problem(new QLabel(this))
    , m_apply(new QPushButton(tr("Apply"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    const int gap = fontMetrics().height() / 2;
    m_name->setObjectName(QStringLiteral("ruleName"));
    m_name->setAccessibleName(tr("Name of the rule"));
    m_text->setObjectName(QStringLiteral("ruleText"));
    m_text->setAccessibleName(tr("What the rule stands for, in JSGF"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(fontMetrics().lineSpacing() * 4);
    m_text->setPlaceholderText(tr("some | more | a bit of"));
    m_problem->setObjectName(QStringLiteral("ruleProblem"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_apply->setObjectName(QStringLiteral("applyRule"));
    m_apply->setToolTip(tr("The next induction takes the rule as it stands here (%1)")
                            .arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
    m_cancel->setObjectName(QStringLiteral("cancelRule"));
    m_cancel->setToolTip(tr("Leave the rule as it was (Esc)"));
    m_colours = std::make_unique<SyntaxColours>(m_text->document(), QStringLiteral("JSGF"));

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_problem, 1);
    buttons->addWidget(m_apply);
    buttons->addWidget(m_cancel);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(gap, 0, gap, gap);
    inner->setSpacing(gap / 2);
    inner->addWidget(m_name);
    inner->addWidget(m_text, 1);
    inner->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addLayout(inner, 1);

    m_soon.setSingleShot(true);
    m_soon.setInterval(checkDelay);
    connect(&m_soon, &QTimer::timeout, this, &RuleEditor::check);
    connect(m_name, &QLineEdit::textEdited, &m_soon, qOverload<>(&QTimer::start));
    connect(m_name, &QLineEdit::returnPressed, this, &RuleEditor::apply);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (isEditing())
            m_soon.start();
    });
    connect(m_apply, &QPushButton::clicked, this, &RuleEditor::apply);
    connect(m_cancel, &QPushButton::clicked, this, &RuleEditor::close);
    for (QWidget *part : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_text),
                          static_cast<QWidget *>(m_apply), static_cast<QWidget *>(m_cancel)})
        part->installEventFilter(this);
    setFocusProxy(m_text);
    hide();
    refreshLook();
}

RuleEditor::~RuleEditor() = default;

void RuleEditor::setCheck(Check check)
{
    m_check = std::move(check);
}

void RuleEditor::edit(const QString &name, const QString &text, bool nameIsFixed)
{
    m_rule = name;
    m_title->setRemark(name);
    m_name->setText(name);
    m_name->setReadOnly(nameIsFixed);
    m_name->setToolTip(nameIsFixed ? tr("Values have the name of their slot and of the words around it") : QString());
    m_text->setPlainText(text);
    m_soon.stop();
    mark(std::nullopt);
    show();
    m_text->setFocus();
    m_text->moveCursor(QTextCursor::End);
}

QString RuleEditor::name() const
{
    return m_name->text();
}

QString RuleEditor::text() const
{
    return m_text->toPlainText();
}

void RuleEditor::setDraft(const QString &name, const QString &text)
{
    if (!m_name->isReadOnly())
        m_name->setText(name);
    m_text->setPlainText(text);
    m_text->moveCursor(QTextCursor::End);
    m_soon.start();
}

void RuleEditor::close()
{
    if (!isEditing())
        return;
    m_soon.stop();
    hide();
    m_rule.clear();
    Q_EMIT closed();
}

bool RuleEditor::check()
{
    m_soon.stop();
    const auto problem = m_check ? m_check(m_name->text(), m_text->toPlainText()) : std::nullopt;
    mark(problem);
    return !problem;
}

void RuleEditor::apply()
{
    if (!isEditing())
        return;
    if (check()) {
        const QString rule = m_rule; // who hears of it closes the editor
        Q_EMIT applied(rule, m_name->text().simplified(), m_text->toPlainText());
        return;
    }
    if (m_problemAt < 0)
        return;
    QTextCursor cursor = m_text->textCursor(); // where it is wrong, there it is mended
    cursor.setPosition(m_problemAt);
    m_text->setTextCursor(cursor);
    m_text->setFocus();
}

void RuleEditor::mark(const std::optional<RuleProblem> &problem)
{
    m_problemAt = -1;
    m_problem->setText(problem ? problem->sentence : QString());
    m_text->setAccessibleDescription(m_problem->text()); // where the focus is, there it is heard
    QList<QTextEdit::ExtraSelection> marks;
    if (problem && !problem->ofName && problem->line > 0) {
        const int end = m_text->document()->characterCount() - 1;
        m_problemAt = std::min(positionOf(*m_text->document(), problem->line, problem->column), end);
        QTextEdit::ExtraSelection place;
        place.cursor = QTextCursor(m_text->document());
        place.cursor.setPosition(m_problemAt);
        // The word at the place; at the end of the text, the character before it.
        place.cursor.movePosition(QTextCursor::EndOfWord, QTextCursor::KeepAnchor);
        if (!place.cursor.hasSelection())
            place.cursor.movePosition(m_problemAt < end ? QTextCursor::NextCharacter : QTextCursor::PreviousCharacter,
                                      QTextCursor::KeepAnchor);
        place.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        place.format.setUnderlineColor(Theme::of(palette()).colour(ColourRole::Error));
        marks.append(place);
    }
    m_text->setExtraSelections(marks);
}

bool RuleEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool applies = enter && key->modifiers().testFlag(Qt::ControlModifier);
    if (!applies && key->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        key->accept(); // ours, whatever the window does with it
        return true;
    }
    if (applies)
        apply();
    else
        close();
    return true;
}

void RuleEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_colours && (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange))
        refreshLook();
}

void RuleEditor::refreshLook()
{
    const Theme theme = Theme::of(palette());
    m_colours->setTheme(theme);
    QPalette wrong = palette();
    wrong.setColor(QPalette::WindowText, theme.colour(ColourRole::Error));
    m_problem->setPalette(wrong);
}

} // namespace filigree::widgets
