// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A text that is being read, and the places in it that errors name.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/formats/lineindex.h"

namespace filigree {

class SourceText {
public:
    /// `text` must outlive the object.
    explicit SourceText(std::string_view text)
        : m_text(text)
        , m_lines(text, begin())
    {
    }

    [[nodiscard]] std::string_view text() const { return m_text; }
    /// Behind the byte order mark.
    [[nodiscard]] std::size_t begin() const { return m_text.starts_with("\xEF\xBB\xBF") ? 3 : 0; }
    /// Error: bytes that are not UTF-8, or a zero.
    [[nodiscard]] Result<void> check() const;
    [[nodiscard]] TextPlace place(std::size_t at) const;
    [[nodiscard]] tl::unexpected<Error> wrong(std::size_t at, std::string detail) const;

private:
    std::string_view m_text;
    LineIndex m_lines;
};

/// An error at a place that is known already.
[[nodiscard]] tl::unexpected<Error> wrongAt(const TextPlace &place, std::string detail);

} // namespace filigree
