// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Joining golden files to one text, and telling which file a line of it came from. Private to core/project.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/annotation/golden.h"
#include "core/base/error.h"
#include "core/project/projectimport.h"

namespace filigree {

class GoldenJoin {
public:
    explicit GoldenJoin(std::string before); ///< the text so far

    /// Adds a file's text at the end; its lines keep their intents.
    void add(const std::filesystem::path &file, std::string_view text, const GoldenText &parsed);
    [[nodiscard]] const std::string &text() const { return m_text; }
    /// Diagnostics of the whole text that are about added lines, with the place in their file.
    [[nodiscard]] std::vector<ImportRemark> remarks(const GoldenText &whole) const;

private:
    struct Part {
        std::filesystem::path file;
        std::int64_t before = 0; ///< lines of the whole text before the file's first
        std::int64_t lines = 0;
        std::size_t begin = 0; ///< byte offset of the file's first line
    };
    std::string m_text;
    std::vector<Part> m_parts;
};

/// A file of any other format as golden text, a comment with its name first. Mistakes go to `remarks`.
[[nodiscard]] Result<std::string> asGoldenText(const std::filesystem::path &file, const ImportRequest &request,
                                               std::vector<ImportRemark> &remarks);

/// An error about an entry as a remark.
[[nodiscard]] ImportRemark remarkOf(const std::filesystem::path &file, const Error &error);

} // namespace filigree
