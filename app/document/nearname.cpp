// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/nearname.h"

#include <algorithm>

#include "core/text/editdistance.h"

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
        if (const std::size_t steps = editDistance(bones.toStdU32String(), other.toStdU32String());
            steps < static_cast<std::size_t>(best)) {
            best = static_cast<qsizetype>(steps);
            out.name = one;
        }
    }
    return out;
}

} // namespace filigree::app
