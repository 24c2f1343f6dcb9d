// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/editor/editorgutter.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>

#include "widgets/common/theme.h"
#include "widgets/editor/editormarks.h"
#include "widgets/editor/goldeneditor.h"

namespace filigree::widgets {

namespace {

/// A round sign for an error, a triangle for a warning: told apart without colour.
void drawSign(QPainter &painter, const QPointF &centre, double size, Severity severity, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double r = size / 2;
    if (severity == Severity::Error) {
        painter.setBrush(theme.colour(ColourRole::Error));
        painter.drawEllipse(centre, r, r);
    } else {
        painter.setBrush(theme.colour(ColourRole::Warning));
        painter.drawPolygon(QPolygonF{centre + QPointF(0, -r), centre + QPointF(r * 1.1, r * 0.9),
                                      centre + QPointF(-r * 1.1, r * 0.9)});
    }
    painter.restore();
}

} // namespace

EditorGutter::EditorGutter(GoldenEditor *editor)
    : QWidget(editor)
    , m_editor(editor)
{
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::ArrowCursor);
}

QSize EditorGutter::sizeHint() const
{
    const int digits = std::max(3, static_cast<int>(QString::number(m_editor->blockCount()).size()));
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(QLatin1Char('9')) * digits + metrics.height() * 2, 0};
}

void EditorGutter::paintEvent(QPaintEvent *event)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(event->rect(), theme.colour(ColourRole::Surface));
    const int current = m_editor->textCursor().blockNumber();
    const int gap = fontMetrics().height() / 2;
    const double sign = fontMetrics().height() * 0.5;
    for (const auto &[block, rect] : m_editor->visibleLines(event->rect())) {
        const bool here = block.blockNumber() == current;
        if (here)
            painter.fillRect(QRectF(0, rect.top(), width(), rect.height()), theme.colour(ColourRole::CurrentLine));
        const double baseline = rect.top() + m_editor->firstBaseline(block);
        const QString number = QString::number(block.blockNumber() + 1);
        painter.setPen(theme.colour(here ? ColourRole::Text : ColourRole::TextMuted));
        painter.drawText(QPointF(width() - gap - fontMetrics().horizontalAdvance(number), baseline), number);
        if (const auto marks = m_editor->marks().in(block); !marks.empty())
            drawSign(painter, QPointF(gap * 1.3, baseline - fontMetrics().ascent() * 0.36), sign,
                     marks.front()->severity, theme);
    }
}

void EditorGutter::mousePressEvent(QMouseEvent *event)
{
    for (const auto &[block, rect] : m_editor->visibleLines(this->rect())) {
        if (!rect.contains(QPointF(rect.left() + 1, event->position().y())))
            continue;
        QTextCursor cursor(block);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        m_editor->setTextCursor(cursor);
        m_editor->setFocus();
        return;
    }
}

bool EditorGutter::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QStringList sentences;
    for (const auto &[block, rect] : m_editor->visibleLines(this->rect()))
        if (rect.contains(QPointF(rect.left() + 1, help->pos().y())))
            for (const EditorMark *mark : m_editor->marks().in(block))
                sentences.append(mark->message);
    QToolTip::showText(help->globalPos(), sentences.join(QLatin1Char('\n')), this);
    return true;
}

} // namespace filigree::widgets
