// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Numbers as somebody writes them into a line: with blanks or semicolons between them.
#pragma once

#include <cstddef>
#include <vector>

#include <QLocale>
#include <QString>

namespace filigree::app {

/// Rising, each once, above 0 and at most `largest`. Nothing where there is none, where a word is no such number, or
/// where there are more than `most`.
[[nodiscard]] std::vector<double> numbersIn(const QString &text, const QLocale &locale, double largest,
                                            std::size_t most);

} // namespace filigree::app
