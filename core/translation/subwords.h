// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Subwords of both languages by SentencePiece (Kudo and Richardson 2018; unigram model, Kudo 2018). A library of its
// own, filigree_subwords, which never meets LibTorch in one program: their copies of Protocol Buffers crash each other.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/translation/subwordtable.h"

namespace filigree {

/// Bounds of SubwordOptions::size: there must be room for a few letters beside the pieces that each model has.
constexpr int fewestSubwords = 300;
constexpr int mostSubwords = 200'000;

struct SubwordOptions {
    int size = 4000; ///< subwords; placeholders, special and byte pieces included. Small texts give fewer.
    double coverage = 0.9995; ///< share of the characters that get a subword; the others are spelled in bytes
    std::int64_t mostSentences = 1'000'000; ///< a larger text is thinned out evenly
    bool tellsProgress = false; ///< on standard error, in SentencePiece's words
};

/// Was this program built with SentencePiece? Otherwise all below fails with NotFound, and says what to install.
[[nodiscard]] bool subwordsAvailable();

class Subwords {
public:
    /// Learns from the sentences of both languages together; the same sentences give the same model. 100 000 pairs of
    /// short sentences take half a minute to a minute; it cannot be stopped on its way (learnSubwords() can). Errors:
    /// those of check().
    [[nodiscard]] static Result<Subwords> train(std::span<const std::string> sentences, const SubwordOptions &options);
    /// Can subwords be learned from that? Errors: InvalidInput (no text, or too little for `size`), InvalidOption;
    /// NotFound where the program has no SentencePiece; Cancelled.
    [[nodiscard]] static Result<void> check(std::span<const std::string> sentences, const SubwordOptions &options,
                                            const Progress &progress);
    /// Reads what save() wrote. Errors: those of reading; InvalidInput where it is no model, or none of Filigree's.
    [[nodiscard]] static Result<Subwords> load(const std::filesystem::path &model);
    /// What bytes() gave. Errors: InvalidInput where it is no model, or none of Filigree's.
    [[nodiscard]] static Result<Subwords> fromBytes(std::string bytes);

    Subwords(Subwords &&) noexcept;
    Subwords &operator=(Subwords &&) noexcept;
    ~Subwords();

    /// The model as SentencePiece stores it.
    [[nodiscard]] const std::string &bytes() const;
    /// The model, and beside it its table: `path` with the ending .vocab, which the worker program reads.
    [[nodiscard]] Result<void> save(const std::filesystem::path &model) const;

    /// Ids of the sentence, without begin and end. "<s0>" … "<s9>" are placeholders wherever they stand. `text` is
    /// well-formed UTF-8. White space is folded.
    [[nodiscard]] std::vector<int> encode(std::string_view text) const;
    /// table().decode()
    [[nodiscard]] std::string decode(std::span<const int> ids) const;
    [[nodiscard]] const SubwordTable &table() const;

private:
    struct Parts;
    explicit Subwords(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

/// Where save() puts the table of a model.
[[nodiscard]] std::filesystem::path vocabularyPath(const std::filesystem::path &model);

} // namespace filigree
