// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sentences of one vocabulary as the bytes of a format, quickly: every word and value is escaped once, then copied.
// Gives the same bytes as the format's CorpusWriter.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/formats/corpuswriter.h"
#include "core/generation/sentencespace.h"

namespace filigree {

/// Immutable; shared by threads, each with a Stream of its own.
class SentenceRenderer {
public:
    /// What stands before: a sentence's bytes may depend on the intent of the last.
    struct Stream {
        std::unique_ptr<CorpusWriter> writer; ///< for the sentences that need looking at
        std::int64_t lastIntent = -1;
    };

    virtual ~SentenceRenderer() = default;
    virtual void append(std::string &out, const SentencePath &path, Stream &stream) const = 0;

    /// A fast renderer of golden, text, jsonl, tsv or conll; null for other formats. Takes as long as the vocabulary is
    /// large.
    [[nodiscard]] static std::unique_ptr<SentenceRenderer> make(std::string_view format, const SentenceSpace &space,
                                                                const std::string &locale);
};

/// Strings end to end.
class PackedStrings {
public:
    void add(std::string_view text)
    {
        m_bytes += text;
        m_ends.push_back(m_bytes.size());
    }
    [[nodiscard]] std::string_view operator[](std::size_t i) const
    {
        const std::uint64_t begin = i == 0 ? 0 : m_ends[i - 1];
        return {m_bytes.data() + begin, m_ends[i] - begin};
    }

private:
    std::string m_bytes;
    std::vector<std::uint64_t> m_ends;
};

} // namespace filigree
