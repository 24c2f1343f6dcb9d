// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/translate/numberlist.h"

#include <algorithm>

#include <QStringList>

namespace filigree::app {

std::vector<double> numbersIn(const QString &text, const QLocale &locale, double largest, std::size_t most)
{
    std::vector<double> out;
    const QStringList words = QString(text).replace(u';', u' ').split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        bool ok = false;
        double number = word.toDouble(&ok);
        if (!ok)
            number = locale.toDouble(word, &ok); // "0,3"
        if (!ok || !(number > 0.0 && number <= largest)) // "nan" is a number, too
            return {};
        out.push_back(number);
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out.size() > most ? std::vector<double>() : out;
}

} // namespace filigree::app
