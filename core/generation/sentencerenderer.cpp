// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/generation/sentencerenderer.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <span>

namespace filigree {

namespace {

constexpr std::size_t blockSize = PhraseWalk::most; ///< sentences in work at once
constexpr std::uint64_t ahead = 16 * blockSize; ///< sentences whose places are found at once: enough of every stratum
constexpr std::size_t machineBudget = 1 << 17; ///< prepared steps of all machines

} // namespace

struct SentenceRenderer::Block {
    std::vector<SentencePlace> found; ///< for the sentences from `foundFirst` on
    std::uint64_t foundFirst = 0;
    std::span<const SentencePlace> places;
    std::array<std::uint32_t, blockSize> intents{};
    std::size_t size = 0;
    PhraseWalk walk;
    std::vector<const char *> pieces; ///< of PackedText
    std::size_t pieceCount = 0;
    bool split = false; ///< a phrase among the pieces is in several of them
    std::size_t together = blockSize; ///< sentences that are tried at once
    std::int64_t lastIntent = -1;
    std::unique_ptr<CorpusWriter> writer; ///< for sentences that need looking at
};

SentenceRenderer::SentenceRenderer(const CorpusPlan &plan, const CorpusFormat &format, CorpusWriterOptions options,
                                   std::uint64_t sentences)
    : m_plan(plan)
    , m_format(format)
    , m_options(std::move(options))
{
    prepare(sentences);
}

void SentenceRenderer::prepare(std::uint64_t sentences)
{
    const auto &strata = m_plan.strata();
    if (strata.empty())
        return;
    const SentenceSpace &space = *strata.front().space;
    const Vocabulary &vocabulary = space.vocabulary();
    // Escaping the whole vocabulary beforehand pays only when there is more to write than to escape.
    if (sentences * 4 < vocabulary.pieceCount())
        return;
    std::vector<std::vector<SpacePart>> parts;
    std::size_t count = 0;
    for (const Stratum &stratum : strata) {
        // Numbers of intents and pieces only mean something within one vocabulary.
        if (&stratum.space->vocabulary() != &vocabulary || stratum.space->intents() != space.intents())
            return;
        count += parts.emplace_back(stratum.space->parts()).size();
    }
    const std::size_t budget = std::min<std::uint64_t>(machineBudget, sentences / 8) / std::max<std::size_t>(1, count);
    PhraseTable phrases;
    for (const auto &some : parts) {
        auto &mine = m_parts.emplace_back();
        for (const SpacePart &part : some)
            mine.push_back(
                {part.first, part.intent, PhraseMachine(*part.machine, *part.counts, vocabulary, phrases, budget)});
    }
    m_tables = makeRenderTables(m_format.name, vocabulary, phrases, space.intents(), m_options);
}

void SentenceRenderer::render(std::uint64_t begin, std::uint64_t end, bool continued, OutputBuffer &out) const
{
    if (!m_tables)
        return renderSlowly(begin, end, continued, out);
    Block block;
    if (continued && m_tables->beginsOnChange) {
        SentencePath path;
        (void)m_plan.path(begin - 1, path);
        block.lastIntent = path.intent;
    }
    for (std::uint64_t found = begin; begin < end; begin += block.size) {
        if (begin == found) {
            found = std::min(end, begin + ahead);
            block.found.resize(static_cast<std::size_t>(found - begin));
            block.foundFirst = begin;
            m_plan.places(begin, block.found);
        }
        collect(begin, std::min<std::uint64_t>(end, begin + blockSize), block);
        appendBlock(block, out);
    }
}

void SentenceRenderer::renderSlowly(std::uint64_t begin, std::uint64_t end, bool continued, OutputBuffer &out) const
{
    const auto writer = m_format.make(m_options);
    if (continued)
        writer->continueAfter(m_plan.at(begin - 1));
    std::string bytes;
    for (std::uint64_t k = begin; k < end; ++k) {
        bytes.clear();
        writer->append(bytes, m_plan.at(k));
        out.append(bytes);
    }
}

void SentenceRenderer::collect(std::uint64_t begin, std::uint64_t end, Block &block) const
{
    block.size = static_cast<std::size_t>(end - begin);
    block.places = std::span(block.found).subspan(static_cast<std::size_t>(begin - block.foundFirst), block.size);
    block.walk.clear();
    for (std::size_t i = 0; i < block.size; ++i) {
        const SentencePlace &place = block.places[i];
        const Part *part = m_parts[place.stratum].data();
        const Part *last = part + m_parts[place.stratum].size() - 1;
        while (part != last && part[1].first <= place.index) // intents are few
            ++part;
        block.walk.add(part->machine, place.index - part->first);
        block.intents[i] = part->intent;
    }
    block.walk.run(&m_tables->channels[0].values);
}

/// Which strings the sentences [first, last) are, end to end. No branch here depends on what the sentences are, for
/// nobody could foresee it: what may not be wanted is put down, and the next one over it.
void SentenceRenderer::gather(Block &block, std::size_t first, std::size_t last) const
{
    const RenderTables &tables = *m_tables;
    const bool two = tables.channels.size() > 1;
    std::size_t steps = 0;
    for (std::size_t sentence = first; sentence < last; ++sentence)
        steps += block.walk.length(sentence);
    const std::size_t room = tables.channels.size() * 2 * steps + 3 * (last - first) + 1;
    if (block.pieces.size() < room)
        block.pieces.resize(room);
    const char **to = block.pieces.data();
    std::int64_t before = block.lastIntent;
    const auto add = [&](const char *piece, bool wanted) {
        *to = piece;
        to += wanted ? 1 : 0;
    };
    std::uint32_t split = 0;
    const auto addSteps = [&](const RenderChannel &channel, std::size_t sentence, const std::uint32_t *kinds) {
        for (std::uint32_t i = 0; i < block.walk.length(sentence); ++i) {
            const PhraseStep &step = block.walk.step(sentence, i);
            const std::uint32_t hasValue = step.value < PhraseStep::more ? 1 : 0;
            const std::uint32_t value = step.value & (0U - hasValue); // compilers make a branch of ?:
            add(channel.phrases.at(step.phrase), step.phrase != 0);
            const char *text = kinds != nullptr ? channel.values.at(kinds[value]) : channel.values.fetch(value);
            add(text, hasValue != 0);
            split |= step.value == PhraseStep::more ? 1 : 0;
        }
    };
    for (std::size_t sentence = first; sentence < last; ++sentence) {
        const std::uint32_t intent = block.intents[sentence];
        add(tables.fixed.at(RenderTables::firstBegin + intent), !tables.beginsOnChange || before != intent);
        before = intent;
        addSteps(tables.channels[0], sentence, nullptr);
        if (two) {
            add(tables.fixed.at(RenderTables::middle), true);
            addSteps(tables.channels[1], sentence, tables.kinds.empty() ? nullptr : tables.kinds.data());
        }
        add(tables.fixed.at(RenderTables::end), true);
    }
    block.split = split != 0;
    block.pieceCount = static_cast<std::size_t>(to - block.pieces.data());
}

/// False: the format's own writer must see one of the sentences; nothing was appended.
bool SentenceRenderer::append(Block &block, std::size_t first, std::size_t last, OutputBuffer &out) const
{
    const std::size_t size = out.view().size();
    gather(block, first, last);
    char *to = out.room(0);
    const char *limit = out.limit();
    std::uint32_t before = notes::glueRight;
    std::uint32_t seen = 0;
    for (std::size_t i = 0; i < block.pieceCount; ++i) {
        const char *from = block.pieces[i];
        const PackedText::Head head = PackedText::head(from);
        if (static_cast<std::size_t>(limit - to) <= head.length) [[unlikely]] {
            out.setEnd(to);
            to = out.room(std::size_t(head.length) + 1);
            limit = out.limit();
        }
        from += sizeof head;
        *to = m_tables->separator;
        to += separated(before, head.note) ? 1 : 0;
        // Most strings are short: one copy of a fixed length is quicker than one of the right length.
        std::memcpy(to, from, PackedText::slack);
        if (head.length > PackedText::slack)
            std::memcpy(to + PackedText::slack, from + PackedText::slack, head.length - PackedText::slack);
        to += head.length;
        before = head.note;
        seen |= head.note;
    }
    out.setEnd(to);
    if ((seen & notes::slow) != 0 || (block.split && (seen & notes::slowSplit) != 0)) {
        out.cut(size);
        return false;
    }
    block.lastIntent = block.intents[last - 1];
    return true;
}

void SentenceRenderer::appendByWriter(Block &block, std::size_t sentence, OutputBuffer &out) const
{
    if (!block.writer)
        block.writer = m_format.make(m_options);
    const SentenceSpace &space = *m_plan.strata()[block.places[sentence].stratum].space;
    if (block.lastIntent >= 0)
        block.writer->continueAfter({space.intents()[static_cast<std::size_t>(block.lastIntent)], {}, {}});
    std::string bytes;
    block.writer->append(bytes, space.at(block.places[sentence].index));
    out.append(bytes);
}

void SentenceRenderer::appendBlock(Block &block, OutputBuffer &out) const
{
    // Where sentences are found that need looking at, fewer are tried at once.
    for (std::size_t i = 0; i < block.size;) {
        const std::size_t end = std::min(block.size, i + block.together);
        if (append(block, i, end, out)) {
            i = end;
            block.together = std::min(blockSize, 2 * block.together);
        } else if (block.together > 1) {
            block.together = std::max<std::size_t>(1, block.together / 8);
        } else {
            appendByWriter(block, i, out);
            block.lastIntent = block.intents[i++];
        }
    }
}

} // namespace filigree
