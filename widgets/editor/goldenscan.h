// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where slots stand in one line of the golden notation, in UTF-16: for painting and for annotating by selection.
// It finds what is well-formed and skips the rest; mistakes are the business of core's reader.
#pragma once

#include <QList>
#include <QString>

namespace filigree::widgets {

struct ScannedSlot {
    qsizetype begin = 0; ///< of the brace, or of the word
    qsizetype valueBegin = 0;
    qsizetype valueEnd = 0;
    qsizetype nameBegin = 0;
    qsizetype end = 0; ///< after the name
    QString type;
};

/// The slots of an utterance line, in order; none for comments, headings and directives.
[[nodiscard]] QList<ScannedSlot> scanSlots(const QString &line);

/// Is this an utterance (not a heading, directive, comment, blank line)?
[[nodiscard]] bool isUtteranceLine(const QString &line);

/// The line with [begin, end) annotated as `type`: widened to whole words, annotations inside removed, braces where
/// they are needed. Nothing changes when there is no word in the range. `caret` receives the place after the slot.
[[nodiscard]] QString annotateLine(const QString &line, qsizetype begin, qsizetype end, const QString &type,
                                   qsizetype *caret = nullptr);

/// The line with the slot that touches `position` as plain words; nothing changes when there is none.
[[nodiscard]] QString withoutSlot(const QString &line, qsizetype position, qsizetype *caret = nullptr);

} // namespace filigree::widgets
