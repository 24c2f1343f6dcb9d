// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace filigree::widgets {

/// Somebody's data on a button or in a menu, where & would underline the next letter: "R&B" stays "R&B".
[[nodiscard]] inline QString literal(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace filigree::widgets
