// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/nearname.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace filigree::app {

namespace {

/// Letters and digits alone, small, without the s of a plural.
QString skeleton(const QString &name)
{
    QString out;
    for (const QChar letter : name)
        if (letter.isLetterOrNumber() || letter.isMark() || letter.isSurrogate())
            out += letter.toCaseFolded();
    if (out.size() > 3 && out.endsWith(u's') && !out.endsWith(QStringLiteral("ss")))
        out.chop(1);
    return out;
}

/// Letters that are put in, left out, changed, or swapped with their neighbours.
qsizetype distance(const QString &a, const QString &b)
{
    const auto width = static_cast<std::size_t>(b.size()) + 1;
    std::vector<qsizetype> before(width);
    std::vector<qsizetype> row(width);
    std::vector<qsizetype> next(width);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        next[0] = i;
        for (std::size_t j = 1; j < width; ++j) {
            const auto k = static_cast<qsizetype>(j);
            const qsizetype cost = a[i - 1] == b[k - 1] ? 0 : 1;
            next[j] = std::min({row[j] + 1, next[j - 1] + 1, row[j - 1] + cost});
            if (i > 1 && j > 1 && a[i - 1] == b[k - 2] && a[i - 2] == b[k - 1])
                next[j] = std::min(next[j], before[j - 2] + 1);
        }
        before.swap(row);
        row.swap(next);
    }
    return row.back();
}

} // namespace

NearName nearName(const QString &name, const QStringList &known)
{
    constexpr qsizetype longest = 60; // names; nobody means a longer one by mistake
    if (known.contains(name))
        return {name, true};
    const QString bones = skeleton(name);
    if (bones.isEmpty() || bones.size() > longest)
        return {};
    for (const QString &one : known)
        if (skeleton(one) == bones)
            return {one, true};
    NearName out;
    qsizetype best = std::max<qsizetype>(1, bones.size() / 4) + 1;
    for (const QString &one : known) {
        const QString other = skeleton(one);
        if (other.size() < 3 || bones.size() < 3 || std::abs(other.size() - bones.size()) >= best)
            continue;
        if (const qsizetype steps = distance(bones, other); steps < best) {
            best = steps;
            out.name = one;
        }
    }
    return out;
}

} // namespace filigree::app
