// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sentences of a plan as the bytes of a format, many at once. Gives the same bytes as the format's CorpusWriter.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "core/formats/corpuswriter.h"
#include "core/generation/corpusplan.h"
#include "core/generation/phrasemachine.h"
#include "core/generation/rendertables.h"

namespace filigree {

/// Immutable; safe to share between threads. The plan and the format must outlive it.
class SentenceRenderer {
public:
    /// For about `sentences` sentences: what is prepared depends on how many there are to write.
    SentenceRenderer(const CorpusPlan &plan, const CorpusFormat &format, CorpusWriterOptions options,
                     std::uint64_t sentences);

    /// Appends sentences [begin, end). `continued`: as if the sentence before `begin` had been written.
    void render(std::uint64_t begin, std::uint64_t end, bool continued, OutputBuffer &out) const;

private:
    struct Block;
    struct Part {
        uint128 first = 0;
        std::uint32_t intent = 0;
        PhraseMachine machine;
    };

    void prepare(std::uint64_t sentences);
    void renderSlowly(std::uint64_t begin, std::uint64_t end, bool continued, OutputBuffer &out) const;
    void collect(std::uint64_t begin, std::uint64_t end, Block &block) const;
    void appendBlock(Block &block, OutputBuffer &out) const;
    void gather(Block &block, std::size_t first, std::size_t last) const;
    [[nodiscard]] bool append(Block &block, std::size_t first, std::size_t last, OutputBuffer &out) const;
    void appendByWriter(Block &block, std::size_t sentence, OutputBuffer &out) const;

    const CorpusPlan &m_plan;
    const CorpusFormat &m_format;
    CorpusWriterOptions m_options;
    std::vector<std::vector<Part>> m_parts; ///< by stratum
    std::optional<RenderTables> m_tables; ///< nothing: the format's writer alone
};

} // namespace filigree
