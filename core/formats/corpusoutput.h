// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a corpus goes: a file or a folder that appears whole, by rename, or not at all; or a text for a preview.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/formats/corpuswriter.h"

namespace filigree {

class CorpusOutput {
public:
    /// "-" is standard output. A folder is made for formats that are one, or a zip file when the name
    /// ends in .zip; a folder that is there already is replaced when
    /// it holds nothing but files of the same names; a link to one stays. Errors: InvalidOption (a folder to standard
    /// output), those of files, also of a folder that holds links or cannot be read.
    [[nodiscard]] static Result<CorpusOutput> open(const std::filesystem::path &path, const CorpusFormat &format,
                                                   const CorpusWriterOptions &options);
    /// A text in memory; the files of a folder follow each other, each behind a line with its name.
    [[nodiscard]] static CorpusOutput preview(const CorpusFormat &format, const CorpusWriterOptions &options,
                                              std::string &text);
    CorpusOutput(CorpusOutput &&) noexcept;
    ~CorpusOutput();

    /// Takes what the append() of a writer of the format gave, in the order of the sentences.
    [[nodiscard]] Result<void> write(std::string_view bytes);
    /// Writes the end, packs what is a zip file, and gives the output its name. Errors: Cancelled, those of files.
    [[nodiscard]] Result<void> commit(Progress &progress);
    [[nodiscard]] Result<void> commit(); ///< for what is small
    [[nodiscard]] std::uint64_t bytes() const; ///< that were written to the output

private:
    struct Data;
    explicit CorpusOutput(std::unique_ptr<Data> data);
    std::unique_ptr<Data> m;
};

} // namespace filigree
