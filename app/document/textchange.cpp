// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/textchange.h"

#include <algorithm>

namespace filigree::app {

TextChange difference(const QString &before, const QString &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype begin = 0;
    while (begin < shorter && before[begin] == after[begin])
        ++begin;
    if (begin > 0 && before[begin - 1].isHighSurrogate())
        --begin; // a character is never cut
    qsizetype end = 0;
    while (end < shorter - begin && before[before.size() - 1 - end] == after[after.size() - 1 - end])
        ++end;
    if (end > 0 && before[before.size() - end].isLowSurrogate())
        --end;
    return {begin, before.mid(begin, before.size() - begin - end), after.mid(begin, after.size() - begin - end)};
}

std::optional<TextChange> composed(const TextChange &first, const TextChange &second)
{
    const qsizetype firstEnd = first.position + first.inserted.size();
    const qsizetype secondEnd = second.position + second.removed.size();
    if (second.position > firstEnd || secondEnd < first.position)
        return std::nullopt;
    // What the second removed beyond the first's insertion was there before both.
    const qsizetype before = std::max<qsizetype>(0, first.position - second.position);
    const qsizetype after = std::max<qsizetype>(0, secondEnd - firstEnd);
    TextChange both;
    both.position = std::min(first.position, second.position);
    both.removed = second.removed.left(before) + first.removed + second.removed.right(after);
    const qsizetype kept = std::max<qsizetype>(0, second.position - first.position);
    both.inserted = first.inserted.left(kept) + second.inserted;
    if (secondEnd < firstEnd)
        both.inserted += first.inserted.right(firstEnd - secondEnd);
    return both;
}

void applyChange(QString &text, const TextChange &change)
{
    text.replace(change.position, change.removed.size(), change.inserted);
}

} // namespace filigree::app
