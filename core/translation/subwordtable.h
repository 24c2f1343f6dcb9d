// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of subwords that a SentencePiece model has. It turns ids back into text without the SentencePiece library,
// for the worker program, which must not link it.
#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"

namespace filigree {

class SubwordTable {
public:
    /// Reads lines "piece TAB score"; the score may be missing. Errors: those of reading; InvalidInput with the line
    /// (not UTF-8, an empty piece, a piece that stands twice, no placeholders at the ids that trainingvalues.h gives
    /// them). What stands for the ids before them is never shown.
    [[nodiscard]] static Result<SubwordTable> read(const std::filesystem::path &path);
    [[nodiscard]] static Result<SubwordTable> parse(std::string_view text);

    [[nodiscard]] int size() const { return static_cast<int>(m_pieces.size()); }
    [[nodiscard]] const std::string &piece(int id) const { return m_pieces[static_cast<std::size_t>(id)]; }
    /// The text: ▁ is a blank, byte pieces <0x41> are bytes, padding, begin and end are nothing, the unknown piece is
    /// " ⁇ ", placeholders stand as "<s3>", parted from letters. Always well-formed UTF-8. Ids outside the table are
    /// nothing.
    [[nodiscard]] std::string decode(std::span<const int> ids) const;
    /// Of the pieces in their order, 16 digits.
    [[nodiscard]] std::string hash() const;

private:
    std::vector<std::string> m_pieces;
};

} // namespace filigree
