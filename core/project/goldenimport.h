// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Joining golden files to one text, and telling which file a line of it came from. Private to core/project.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/annotation/goldenindex.h"
#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/formats/corpusreader.h"
#include "core/project/projectimport.h"

namespace filigree {

class GoldenJoin {
public:
    explicit GoldenJoin(std::string before); ///< the text so far

    /// Adds a file's text at the end; its lines keep their intents. `headless`: its first lines have none.
    void add(const std::filesystem::path &file, std::string text, bool headless);
    [[nodiscard]] const std::string &text() const { return m_text; }
    [[nodiscard]] std::size_t before() const; ///< bytes of the text before the first file's
    /// The diagnostics of the whole text that are about added lines, with the place in their file, and how many it left
    /// out.
    [[nodiscard]] ImportRemarks remarks(const GoldenIndex &whole) const;

private:
    struct Part {
        std::filesystem::path file;
        std::int64_t before = 0; ///< lines of the whole text before the file's first
        std::int64_t lines = 0;
        std::size_t begin = 0; ///< byte offset of the file's first line
    };
    std::string m_text;
    std::size_t m_before = 0;
    std::int64_t m_lines = 0;
    std::vector<Part> m_parts;
};

/// What a file of any other format holds.
struct ForeignFile {
    std::string text; ///< in the golden notation, a comment with the file's name first
    std::string locale; ///< of the text
    std::int64_t utterances = 0;
    std::vector<Catalogue> catalogues; ///< values that the file lists for its slots, named after it
    ImportRemarks remarks; ///< mistakes and warnings
};

inline constexpr std::int64_t enoughMistakes = ImportRemarks::most; ///< to mend for one time

/// `locale` is the project's: a file that names its language alone ("en") is for the project's locale (en-US).
/// Error: Cancelled; what the reader finds.
[[nodiscard]] Result<ForeignFile> readForeignFile(const std::filesystem::path &file, const ImportRequest &request,
                                                  const std::string &locale, Progress &progress);

/// The last part of its path, also of `bot/`.
[[nodiscard]] std::string nameOfInput(const std::filesystem::path &file);

/// Values that a reader found beside the utterances, as catalogues that are named after the file.
[[nodiscard]] std::vector<Catalogue> cataloguesOf(const CorpusReader &reader, const std::filesystem::path &file);

/// For the slots as the project calls them; without those of slots that go.
[[nodiscard]] std::vector<Catalogue> renamed(std::vector<Catalogue> catalogues, const NameMap &names);

/// Is `language` the language alone ("en") of a locale (en-US)?
[[nodiscard]] bool isLanguageOf(std::string_view language, std::string_view locale);

/// An error about an entry as a remark.
[[nodiscard]] ImportRemark remarkOf(const std::filesystem::path &file, const Error &error);

} // namespace filigree
