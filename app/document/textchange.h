// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One edit of a text as a value: what stood where, and what stands there now. Edits of one stroke of typing compose.
#pragma once

#include <optional>

#include <QString>

namespace filigree::app {

struct TextChange {
    qsizetype position = 0; ///< UTF-16
    QString removed;
    QString inserted;

    [[nodiscard]] bool isEmpty() const { return removed == inserted; }
    [[nodiscard]] TextChange inverse() const { return {position, inserted, removed}; }
    friend bool operator==(const TextChange &, const TextChange &) = default;
};

/// The smallest single replacement that turns `before` into `after`.
[[nodiscard]] TextChange difference(const QString &before, const QString &after);

/// Both edits as one, when the second touches what the first inserted; nothing when they lie apart.
[[nodiscard]] std::optional<TextChange> composed(const TextChange &first, const TextChange &second);

void applyChange(QString &text, const TextChange &change);

} // namespace filigree::app
