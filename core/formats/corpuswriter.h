// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The writing half of every corpus format: sentences in, bytes out, one at a time and without looking back further than
// the sentence before. Readers are files of their own.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "core/annotation/tagscheme.h"
#include "core/annotation/utterance.h"
#include "core/base/error.h"
#include "core/base/progress.h"

namespace filigree {

struct CorpusWriterOptions {
    std::string locale; ///< empty when unknown
    TagScheme tags = TagScheme::Bio; ///< of formats that have tags
};

class CorpusPieces;

/// The file or files that a corpus becomes.
class CorpusFiles {
public:
    virtual ~CorpusFiles() = default;
    [[nodiscard]] virtual Result<void>
    begin(std::string_view name) = 0; ///< the next file of a folder, "intents/A.json"
    [[nodiscard]] virtual Result<void> write(std::string_view bytes) = 0;
    /// Error Cancelled: nothing is there that was not there before.
    [[nodiscard]] virtual Result<void> commit(Progress &progress) = 0;
    std::uint64_t written = 0; ///< bytes
};

/// One stream of sentences in one format. Not safe to share between threads: a writer may remember the last intent.
class CorpusWriter {
public:
    virtual ~CorpusWriter() = default;
    virtual void header(std::string &) { } ///< what stands before the first sentence
    virtual void append(std::string &out, const Utterance &utterance) = 0; ///< one sentence
    virtual void footer(std::string &) { } ///< what stands after the last
    /// Tells the writer what sentence stood before, when it starts in the middle of a stream.
    virtual void continueAfter(const Utterance &) { }
    /// Formats in pieces: writes the files from all that append() gave.
    [[nodiscard]] virtual Result<void> assemble(const CorpusPieces &, CorpusFiles &) const { return {}; }
};

/// A format that the command line and the export dialog offer.
struct CorpusFormat {
    std::string_view name; ///< as in --format
    std::string_view suffix; ///< of files, with the dot
    std::string_view title; ///< for people, in English
    /// No header, no footer, and a sentence's bytes do not depend on the one before: files can be joined end to end.
    bool joinable = false;
    std::unique_ptr<CorpusWriter> (*make)(const CorpusWriterOptions &options) = nullptr;
    /// append() gives pieces (corpuspieces.h), and there is neither header nor footer: CorpusOutput makes the files.
    bool inPieces = false;
    bool folder = false; ///< the output is a folder, or a zip file of one; the suffix is empty
    bool tags = false; ///< each word has a tag: CorpusWriterOptions::tags counts
    /// Of a format in pieces that can be written in the order of the sentences as well, if less well.
    std::unique_ptr<CorpusWriter> (*makeStream)(const CorpusWriterOptions &options) = nullptr;

    /// A writer without pieces, for files of which many are written at a time; nullptr where there is none.
    [[nodiscard]] auto streamMaker() const { return inPieces || folder ? makeStream : make; }
};

/// All of them, in a fixed order; those of the other tools are told of in their files.
///   text   the sentences alone
///   jsonl  {"locale","intent","tokens","tags"} with BIO tags, an object a line
///   tsv    intent, sentence, golden notation; no heading line
///   csv    the same with the heading line intent,text,annotated (RFC 4180, but lines end in LF)
///   conll  token TAB tag; `# intent = PlayMusic` before each sentence, an empty line after it
/// golden writes an intent's heading whenever the intent changes.
[[nodiscard]] std::span<const CorpusFormat> corpusFormats();

[[nodiscard]] const CorpusFormat *findCorpusFormat(std::string_view name); ///< nullptr when there is none

/// "conll, jsonl": the names of those that have tags.
[[nodiscard]] std::string taggedCorpusFormats();

/// Error: InvalidOption, naming the formats that there are, or those that have tags where others than BIO are wanted.
[[nodiscard]] Result<std::unique_ptr<CorpusWriter>> makeCorpusWriter(std::string_view format,
                                                                     const CorpusWriterOptions &options);

} // namespace filigree
