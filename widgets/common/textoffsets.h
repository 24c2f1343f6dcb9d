// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The only class that converts between core's bytes (UTF-8) and Qt's positions (UTF-16, as in QTextDocument).
#pragma once

#include <QString>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace filigree::widgets {

/// Offsets of one text. Made once a text in O(n), then O(64) a question. CR LF counts as one position, since
/// QTextDocument holds it as one; a BOM at the start counts as none.
class TextOffsets final {
public:
    TextOffsets() = default;
    explicit TextOffsets(std::string_view utf8);

    /// The UTF-16 position of a byte offset; one inside a character gives the character's start, one past the end the
    /// end.
    [[nodiscard]] qsizetype toUtf16(std::size_t byte) const;
    /// The byte offset of a UTF-16 position; one inside a surrogate pair gives the character's start.
    [[nodiscard]] std::size_t toUtf8(qsizetype position) const;
    /// A byte range as position and length, widened to whole grapheme-safe characters (surrogate pairs).
    [[nodiscard]] std::pair<qsizetype, qsizetype> toUtf16(std::size_t begin, std::size_t end) const;

    [[nodiscard]] std::size_t byteCount() const { return m_text.size(); }
    [[nodiscard]] qsizetype length() const { return m_length; }

    /// The text as QTextDocument would hold it: CR LF and CR as LF, without a BOM.
    [[nodiscard]] static QString documentText(std::string_view utf8);

private:
    struct Stop {
        std::size_t byte = 0;
        qsizetype position = 0;
    };
    std::string m_text;
    std::vector<Stop> m_stops; // every 64th character
    qsizetype m_length = 0;
};

} // namespace filigree::widgets
