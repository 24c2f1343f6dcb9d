// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/annotatedtext.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <cmath>

#include "core/text/tokenizer.h"
#include "widgets/common/baseline.h"
#include "widgets/common/linespans.h"

namespace filigree::widgets {

namespace {

struct AnnotatedWords {
    Q_DECLARE_TR_FUNCTIONS(AnnotatedText)
};

constexpr double nameScale = 0.72;

/// The text as it is drawn: with the slots' names, when they are wanted, and where the marks go.
struct Drawn {
    QString text;
    QList<AnnotatedText::Span> spans;
    QList<QTextLayout::FormatRange> formats;
};

Drawn drawnText(const AnnotatedText &text, const AnnotatedTextStyle &style, const SlotColours *colours,
                const Theme *theme)
{
    Drawn out;
    qsizetype at = 0;
    for (const auto &span : text.spans) {
        out.text += text.text.mid(at, span.begin + span.length - at);
        at = span.begin + span.length;
        const qsizetype begin = out.text.size() - span.length;
        qsizetype length = span.length;
        if (style.slotNames) {
            const QString name = QChar(0x2009) + span.slot;
            QTextLayout::FormatRange range;
            range.start = static_cast<int>(out.text.size());
            range.length = static_cast<int>(name.size());
            range.format.setFontPointSize(style.font.pointSizeF() * nameScale);
            if (colours)
                range.format.setForeground(colours->style(span.slot, *theme).text);
            out.formats.append(range);
            out.text += name;
            length += name.size();
        }
        out.spans.append({begin, length, span.slot});
    }
    out.text += text.text.mid(at);
    return out;
}

double layOut(QTextLayout &layout)
{
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(1e7);
    layout.endLayout();
    return line.isValid() ? line.naturalTextWidth() : 0;
}

/// Cut at the end so that it fits, with the spans that are left.
Drawn elided(Drawn drawn, const QFont &font, double width)
{
    QTextLayout layout(drawn.text, font);
    layout.setFormats(drawn.formats);
    if (layOut(layout) <= width)
        return drawn;
    const double room = width - QFontMetricsF(font).horizontalAdvance(QStringLiteral("…"));
    const QTextLine line = layout.lineAt(0);
    qsizetype keep = 0;
    for (qsizetype i = layout.nextCursorPosition(0); i <= drawn.text.size();
         i = layout.nextCursorPosition(static_cast<int>(i))) {
        const double extent = std::abs(line.cursorToX(static_cast<int>(i)) - line.cursorToX(0));
        if (extent > room)
            break;
        keep = i;
        if (i == drawn.text.size())
            break;
    }
    drawn.text = drawn.text.left(keep) + QStringLiteral("…");
    QList<AnnotatedText::Span> spans;
    for (auto span : drawn.spans) {
        span.length = std::min(span.length, keep - span.begin);
        if (span.length > 0)
            spans.append(span);
    }
    drawn.spans = spans;
    return drawn;
}

} // namespace

AnnotatedText annotatedText(const Utterance &utterance)
{
    AnnotatedText out;
    std::size_t slot = 0;
    for (std::size_t i = 0; i < utterance.tokens.size(); ++i) {
        if (i > 0 && needsSpace(utterance.tokens[i - 1], utterance.tokens[i]))
            out.text += QLatin1Char(' ');
        if (slot < utterance.slots.size() && utterance.slots[slot].begin == i)
            out.spans.append({out.text.size(), 0, QString::fromStdString(utterance.slots[slot].type)});
        out.text += QString::fromStdString(utterance.tokens[i]);
        if (slot < utterance.slots.size() && utterance.slots[slot].end == i + 1) {
            out.spans.last().length = out.text.size() - out.spans.last().begin;
            ++slot;
        }
    }
    return out;
}

QString spokenText(const Utterance &utterance)
{
    const AnnotatedText text = annotatedText(utterance);
    QStringList names;
    for (const auto &span : text.spans)
        names.append(AnnotatedWords::tr("%1 %2", "slot type, then its value")
                         .arg(span.slot, text.text.mid(span.begin, span.length)));
    const QString intent = QString::fromStdString(utterance.intent);
    if (names.isEmpty())
        return AnnotatedWords::tr("%1; intent %2, no slots").arg(text.text, intent);
    return AnnotatedWords::tr("%1; intent %2, %n slot(s): %3", nullptr, static_cast<int>(names.size()))
        .arg(text.text, intent, names.join(QStringLiteral(", ")));
}

void paintAnnotatedText(QPainter &painter, const QRectF &rect, const AnnotatedText &text, const SlotColours &colours,
                        const Theme &theme, const AnnotatedTextStyle &style)
{
    const Drawn drawn = elided(drawnText(text, style, &colours, &theme), style.font, rect.width());
    QTextLayout layout(drawn.text, style.font);
    layout.setFormats(drawn.formats);
    layout.setCacheEnabled(true);
    const double width = layOut(layout);
    if (layout.lineCount() == 0)
        return;
    const QTextLine line = layout.lineAt(0);
    const bool rightToLeft = drawn.text.isRightToLeft();
    const QFontMetricsF metrics(style.font);
    // By the base line of the font itself: fall-back fonts of other scripts make the line higher, not the text lower.
    QPointF origin(rect.left(), baselineIn(rect, metrics) - line.ascent());
    if (rightToLeft) // Qt sets a right-to-left line at the right end of its (very wide) line
        origin.setX(rect.right() - width - (line.naturalTextRect().left()));
    const double top = origin.y() + line.ascent() - metrics.ascent();
    painter.save();
    painter.setClipRect(rect.adjusted(-2, 0, 2, 0), Qt::IntersectClip);
    for (const auto &span : drawn.spans) {
        const SlotStyle mark = colours.style(span.slot, theme);
        for (const auto &[left, right] : visualExtents(line, drawn.text, span.begin, span.begin + span.length))
            paintSlotMark(painter, QRectF(origin.x() + left - 1, top, right - left + 2, metrics.height() + 1), mark);
    }
    painter.setPen(style.colour);
    layout.draw(&painter, origin);
    painter.restore();
}

double annotatedTextWidth(const AnnotatedText &text, const AnnotatedTextStyle &style)
{
    const Drawn drawn = drawnText(text, style, nullptr, nullptr);
    QTextLayout layout(drawn.text, style.font);
    layout.setFormats(drawn.formats);
    return layOut(layout);
}

} // namespace filigree::widgets
