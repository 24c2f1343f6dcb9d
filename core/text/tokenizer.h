// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words of a sentence. White space separates them; marks of punctuation at a word's edge are words of their own, and
// scripts that are written without spaces (Thai, Lao, Khmer, Burmese, Chinese, Japanese) are cut by ICU's dictionaries.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace filigree {

/// A word, as a byte range of the text that it was found in.
struct TokenRange {
    std::size_t begin = 0;
    std::size_t end = 0;
    friend bool operator==(const TokenRange &, const TokenRange &) = default;
};

/// Cuts text into words. Not safe to share between threads (ICU's break iterator has a position); cheap to move.
class Tokenizer {
public:
    Tokenizer();
    Tokenizer(Tokenizer &&) noexcept;
    Tokenizer &operator=(Tokenizer &&) noexcept;
    ~Tokenizer();

    /// `text` must be well-formed UTF-8. The words' bytes are kept as they are.
    [[nodiscard]] std::vector<TokenRange> ranges(std::string_view text);
    [[nodiscard]] std::vector<std::string> words(std::string_view text);

private:
    struct Segmenter;
    void cutChunk(std::string_view text, std::size_t begin, std::size_t end, std::vector<TokenRange> &out);
    void cutWord(std::string_view text, std::size_t begin, std::size_t end, std::vector<TokenRange> &out);

    std::unique_ptr<Segmenter> m_segmenter; // made at the first word that needs it: loading dictionaries takes time
};

/// Is a blank written between these two words? The inverse of Tokenizer, up to the amount of white space.
[[nodiscard]] bool needsSpace(std::string_view left, std::string_view right);

/// The sentence as it is written.
[[nodiscard]] std::string joinWords(std::span<const std::string> words);

/// Are blanks written between all of these words, as what joinWords() gives would be cut into others?
[[nodiscard]] bool needSpaceBetweenAll(std::span<const std::string> words);

} // namespace filigree
