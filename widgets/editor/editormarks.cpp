// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/editor/editormarks.h"

#include <QTextDocument>
#include <algorithm>

#include "widgets/common/textoffsets.h"

namespace filigree::widgets {

namespace {

EditorMark markOf(const Diagnostic &diagnostic, const QTextDocument &document)
{
    const QTextBlock block = document.findBlockByNumber(static_cast<int>(diagnostic.line) - 1);
    const int first = block.isValid() ? block.position() : document.characterCount() - 1;
    const std::string text = block.text().toStdString();
    const TextOffsets offsets(text);
    // Columns count characters. The line's first byte in the whole text is not known here, but that of the diagnostic
    // and its length are: only the line itself has to be converted.
    std::size_t byte = 0;
    for (std::int64_t column = 1; column < diagnostic.column && byte < text.size(); ++column) {
        ++byte;
        while (byte < text.size() && (static_cast<unsigned char>(text[byte]) & 0xC0U) == 0x80U)
            ++byte;
    }
    const std::size_t length = diagnostic.end > diagnostic.begin ? diagnostic.end - diagnostic.begin : 0;
    auto [begin, count] = offsets.toUtf16(byte, std::min(byte + length, text.size()));
    if (count == 0 && begin > 0 && begin >= offsets.length()) { // at the line's end: mark the character before
        --begin;
        count = 1;
    }
    return {first + begin, first + begin + std::max<qsizetype>(count, 1), diagnostic.severity,
            QString::fromStdString(diagnostic.message)};
}

} // namespace

void EditorMarks::set(const std::vector<Diagnostic> &diagnostics, const QTextDocument &document)
{
    m_marks.clear();
    m_marks.reserve(diagnostics.size());
    for (const Diagnostic &diagnostic : diagnostics)
        m_marks.push_back(markOf(diagnostic, document));
    std::stable_sort(m_marks.begin(), m_marks.end(),
                     [](const EditorMark &a, const EditorMark &b) { return a.begin < b.begin; });
}

void EditorMarks::shift(int position, int removed, int added)
{
    const qsizetype end = position + removed;
    const qsizetype by = added - removed;
    for (EditorMark &mark : m_marks) {
        if (mark.begin >= end) {
            mark.begin += by;
            mark.end += by;
        } else if (mark.end > position) {
            mark.begin = std::min<qsizetype>(mark.begin, position + added);
            mark.end = std::max(mark.begin + 1, mark.end >= end ? mark.end + by : position + added);
        }
    }
    std::erase_if(
        m_marks, [&](const EditorMark &mark) { return removed > 0 && mark.begin >= position && mark.end <= position; });
}

std::vector<const EditorMark *> EditorMarks::in(const QTextBlock &block) const
{
    std::vector<const EditorMark *> out;
    const qsizetype end = block.position() + block.length();
    auto it = std::lower_bound(m_marks.begin(), m_marks.end(), block.position(),
                               [](const EditorMark &mark, qsizetype position) { return mark.begin < position; });
    for (; it != m_marks.end() && it->begin < end; ++it)
        out.push_back(&*it);
    std::stable_sort(out.begin(), out.end(),
                     [](const EditorMark *a, const EditorMark *b) { return a->severity < b->severity; });
    return out;
}

const EditorMark *EditorMarks::at(qsizetype position) const
{
    for (const EditorMark &mark : m_marks) {
        if (mark.begin > position)
            break;
        if (position < mark.end)
            return &mark;
    }
    return nullptr;
}

const EditorMark *EditorMarks::beyond(qsizetype position, bool forward) const
{
    if (m_marks.empty())
        return nullptr;
    if (forward) {
        const auto it = std::upper_bound(m_marks.begin(), m_marks.end(), position,
                                         [](qsizetype value, const EditorMark &mark) { return value < mark.begin; });
        return it == m_marks.end() ? &m_marks.front() : &*it;
    }
    const auto it = std::lower_bound(m_marks.begin(), m_marks.end(), position,
                                     [](const EditorMark &mark, qsizetype value) { return mark.begin < value; });
    return it == m_marks.begin() ? &m_marks.back() : &*std::prev(it);
}

} // namespace filigree::widgets
