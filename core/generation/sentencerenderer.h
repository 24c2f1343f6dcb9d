// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sentences of one vocabulary as the bytes of a format, quickly: every word and value is escaped once, then copied.
// Gives the same bytes as the format's CorpusWriter.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
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
        m_bytes.resize(m_ends.back());
        m_bytes += text;
        m_ends.push_back(m_bytes.size());
        m_bytes.append(slack, '\0');
    }
    /// Appends strings number numbers(pieces[0]), numbers(pieces[1]), …
    template <class Numbers>
    void append(std::string &out, const std::vector<std::uint32_t> &pieces, Numbers numbers) const
    {
        std::size_t length = 0;
        for (const std::uint32_t piece : pieces)
            length += m_ends[numbers(piece) + 1] - m_ends[numbers(piece)];
        const std::size_t begin = out.size();
        out.resize(begin + length + slack);
        char *to = out.data() + begin;
        for (const std::uint32_t piece : pieces) {
            const std::uint64_t from = m_ends[numbers(piece)];
            const std::uint64_t size = m_ends[numbers(piece) + 1] - from;
            // Most words are short: one copy of a fixed length is quicker than one of the right length.
            std::memcpy(to, m_bytes.data() + from, slack);
            if (size > slack)
                std::memcpy(to + slack, m_bytes.data() + from + slack, size - slack);
            to += size;
        }
        out.resize(begin + length);
    }
    void append(std::string &out, const std::vector<std::uint32_t> &pieces) const
    {
        append(out, pieces, [](std::uint32_t piece) { return piece; });
    }

private:
    static constexpr std::size_t slack = 16; ///< bytes that may be read or written beyond an end
    std::string m_bytes;
    std::vector<std::uint64_t> m_ends{0};
};

} // namespace filigree
