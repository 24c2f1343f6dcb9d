// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A sentence with its slots, as it is shown in lists and tables: plain text and where the slots stand in it.
#pragma once

#include <QFont>
#include <QList>
#include <QMetaType>
#include <QString>

#include "core/annotation/utterance.h"
#include "widgets/common/slotcolours.h"

class QPainter;
class QRectF;

namespace filigree::widgets {

struct AnnotatedText {
    struct Span {
        qsizetype begin = 0; ///< UTF-16
        qsizetype length = 0;
        QString slot;
    };
    QString text;
    QList<Span> spans; ///< in order
};

[[nodiscard]] AnnotatedText annotatedText(const Utterance &utterance);

/// "play Vogue, intent PlayMusic, 1 slot: SongName Vogue": what a screen reader says.
[[nodiscard]] QString spokenText(const Utterance &utterance);

struct AnnotatedTextStyle {
    QFont font;
    QColor colour; ///< of the words
    Qt::Alignment alignment = Qt::AlignVCenter;
    bool slotNames = false; ///< the slot's name small after its value
};

/// One line, elided at the end, in the sentence's own direction.
void paintAnnotatedText(QPainter &painter, const QRectF &rect, const AnnotatedText &text, const SlotColours &colours,
                        const Theme &theme, const AnnotatedTextStyle &style);

/// The width of the whole line.
[[nodiscard]] double annotatedTextWidth(const AnnotatedText &text, const AnnotatedTextStyle &style);

} // namespace filigree::widgets

Q_DECLARE_METATYPE(filigree::widgets::AnnotatedText)
