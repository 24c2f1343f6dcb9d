// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading annotated utterances in any format, one at a time, so that a file of millions needs little memory.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/annotation/catalogue.h"
#include "core/annotation/diagnostic.h"
#include "core/annotation/utterance.h"
#include "core/base/error.h"
#include "core/base/progress.h"

namespace filigree {

struct CorpusEntry {
    Utterance utterance; ///< words as the file has them; the notation and plain text are cut by the tokenizer
    std::string locale; ///< empty where the file does not say
    std::string split; ///< "train", "test", ...; empty where the file does not say
    std::int64_t line = 0; ///< 1-based, where it begins
};

class CorpusReader {
public:
    virtual ~CorpusReader() = default;
    /// The next entry; nothing at the end. An error InvalidInput has file, line and column, and is about one entry:
    /// one may call next() again and go on behind it. After any other error there is only the end.
    [[nodiscard]] virtual Result<std::optional<CorpusEntry>> next() = 0;
    /// Share of the file that is read, 0 to 1; 0 where that is not known.
    [[nodiscard]] virtual double progress() const { return 0.0; }
    /// Remarks that are no errors (inconsistent annotation in a golden file), complete at the end.
    [[nodiscard]] virtual std::vector<Diagnostic> warnings() const { return {}; }
    /// The values that the file lists for its slots beside the utterances, complete at the end. Synonyms are values
    /// too.
    [[nodiscard]] virtual std::vector<Catalogue> catalogues() const { return {}; }
};

/// A format that can be read.
struct ReadableFormat {
    std::string_view name; ///< as on the command line: "golden", "text", "jsonl", "conll", "trio", "csv", …
    std::string_view title; ///< for people, English
    std::vector<std::string_view> suffixes; ///< ".golden", with the dot
    bool folder = false; ///< it may be a folder, and then also a zip file of one
};

/// All of them, in a fixed order.
[[nodiscard]] const std::vector<ReadableFormat> &readableCorpusFormats();

/// The name of the format of a file: by its suffix, else by what is in it, as for JSON, YAML and folders. InvalidInput
/// when it cannot be told. ".gz" and ".zst" at the end do not count.
[[nodiscard]] Result<std::string> detectCorpusFormat(const std::filesystem::path &path);

/// Which columns of a table mean what: intent, text, annotated, tokens, tags, locale, split → the heading of a column,
/// or its number from 1 where the table has no heading. With heading → yes (there is one) or no, all columns are named
/// by their numbers.
using CorpusColumns = std::map<std::string, std::string>;

/// Opens a file ("-" is standard input; compressed ones are inflated; some formats are folders,
/// or zip files of folders) for reading. `format`
/// empty: found out. `columns` are for csv and tsv; other formats do not look at them. InvalidOption when there is no
/// such format, or no such meaning of a column. The progress is asked while a zip file is unpacked (error: Cancelled),
/// and told nothing.
[[nodiscard]] Result<std::unique_ptr<CorpusReader>> openCorpus(const std::filesystem::path &path,
                                                               std::string_view format, const CorpusColumns &columns,
                                                               const Progress &progress);
/// For callers that do not cancel.
[[nodiscard]] Result<std::unique_ptr<CorpusReader>>
openCorpus(const std::filesystem::path &path, std::string_view format = {}, const CorpusColumns &columns = {});

} // namespace filigree
