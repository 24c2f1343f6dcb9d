// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The diagnostics of an editor as ranges of its document, which move with the text that is typed around them.
#pragma once

#include <QString>
#include <QTextBlock>
#include <vector>

#include "core/annotation/diagnostic.h"

class QTextDocument;

namespace filigree::widgets {

struct EditorMark {
    qsizetype begin = 0; ///< UTF-16, in the document
    qsizetype end = 0; ///< > begin, but at the end of the document
    Severity severity = Severity::Error;
    QString message;
};

class EditorMarks final {
public:
    void set(const std::vector<Diagnostic> &diagnostics, const QTextDocument &document);
    /// The document changed at `position`.
    void shift(int position, int removed, int added);

    [[nodiscard]] const std::vector<EditorMark> &all() const { return m_marks; } ///< sorted by begin
    /// The marks that touch this block; the first error, else the first warning, is what the gutter shows.
    [[nodiscard]] std::vector<const EditorMark *> in(const QTextBlock &block) const;
    [[nodiscard]] const EditorMark *at(qsizetype position) const;
    /// The next (or previous) one, seen from `position`, round the end; nullptr when there is none.
    [[nodiscard]] const EditorMark *beyond(qsizetype position, bool forward) const;

private:
    std::vector<EditorMark> m_marks;
};

} // namespace filigree::widgets
