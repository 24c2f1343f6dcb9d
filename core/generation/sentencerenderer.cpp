// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/generation/sentencerenderer.h"

#include <algorithm>
#include <array>
#include <span>

namespace filigree {

namespace {

constexpr std::size_t blockSize = 64; ///< sentences in work at once: while one is written, others come from memory
constexpr std::uint64_t ahead = 16 * blockSize; ///< sentences whose places are found at once: enough of every stratum
constexpr std::size_t machineBudget = 1 << 17; ///< prepared steps of all machines

} // namespace

struct SentenceRenderer::Block {
    std::vector<SentencePlace> found; ///< for the sentences from `foundFirst` on
    std::uint64_t foundFirst = 0;
    std::span<const SentencePlace> places;
    std::array<std::uint32_t, blockSize> intents;
    std::array<std::uint32_t, blockSize + 1> ends{}; ///< of the sentences' steps; the first is 0
    std::size_t size = 0;
    std::vector<PhraseStep> steps;
    std::int64_t lastIntent = -1;
    std::unique_ptr<CorpusWriter> writer; ///< for sentences that need looking at
};

SentenceRenderer::SentenceRenderer(const CorpusPlan &plan, const CorpusFormat &format, std::uint64_t sentences)
    : m_plan(plan)
    , m_format(format)
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
    m_tables = makeRenderTables(m_format.name, vocabulary, phrases, space.intents(), m_plan.locale());
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
        prefetch(block);
        appendBlock(block, out);
    }
}

void SentenceRenderer::renderSlowly(std::uint64_t begin, std::uint64_t end, bool continued, OutputBuffer &out) const
{
    const auto writer = m_format.make({m_plan.locale()});
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
    block.steps.clear();
    for (std::size_t i = 0; i < block.size; ++i) {
        const SentencePlace &place = block.places[i];
        const Part *part = m_parts[place.stratum].data();
        const Part *last = part + m_parts[place.stratum].size() - 1;
        while (part != last && part[1].first <= place.index) // intents are few
            ++part;
        part->machine.walk(place.index - part->first, block.steps);
        prefetchPlaces(block, block.ends[i]);
        block.intents[i] = part->intent;
        block.ends[i + 1] = static_cast<std::uint32_t>(block.steps.size());
    }
}

/// Where the strings of the values from a step on stand is wanted soon, …
void SentenceRenderer::prefetchPlaces(const Block &block, std::size_t step) const
{
    for (std::size_t c = 0; c < (m_tables->secondByKind ? 1 : m_tables->channels.size()); ++c)
        for (std::size_t i = step; i < block.steps.size(); ++i)
            if (block.steps[i].value < PhraseStep::more)
                m_tables->channels[c].values.prefetchPlace(block.steps[i].value);
}

/// … and then the strings.
void SentenceRenderer::prefetch(const Block &block) const
{
    for (std::size_t c = 0; c < (m_tables->secondByKind ? 1 : m_tables->channels.size()); ++c)
        for (const PhraseStep &step : block.steps)
            if (step.value < PhraseStep::more)
                m_tables->channels[c].values.prefetch(step.value);
}

namespace {

/// Joins the pieces of one channel. Between begin and finish the end of the buffer is kept here, in registers.
class Joiner {
public:
    Joiner(const RenderChannel &channel, OutputBuffer &out)
        : m_channel(channel)
        , m_out(out)
        , m_to(out.room(0))
        , m_limit(out.limit())
    {
    }

    void phrase(std::uint32_t number)
    {
        if (number != 0)
            (void)add(m_channel.phrases.at(number));
    }
    std::uint32_t value(std::uint32_t number) { return add(m_channel.values.at(number)); }
    /// All notes together.
    std::uint32_t finish()
    {
        m_out.setEnd(m_to);
        return m_seen;
    }

private:
    std::uint32_t add(const char *packed)
    {
        const PackedText::Head head = PackedText::head(packed);
        if (static_cast<std::size_t>(m_limit - m_to) <= head.length) [[unlikely]] {
            m_out.setEnd(m_to);
            m_to = m_out.room(std::size_t(head.length) + 1);
            m_limit = m_out.limit();
        }
        *m_to = m_channel.separator;
        m_to += separated(m_last, head.note) ? 1 : 0;
        const char *from = packed + sizeof head;
        // Most strings are short: one copy of a fixed length is quicker than one of the right length.
        std::memcpy(m_to, from, PackedText::slack);
        if (head.length > PackedText::slack)
            std::memcpy(m_to + PackedText::slack, from + PackedText::slack, head.length - PackedText::slack);
        m_to += head.length;
        m_last = head.note;
        m_seen |= head.note;
        return head.note;
    }

    const RenderChannel &m_channel;
    OutputBuffer &m_out;
    char *m_to;
    const char *m_limit;
    std::uint32_t m_last = notes::glueRight; ///< nothing stands before the first
    std::uint32_t m_seen = 0;
};

} // namespace

bool SentenceRenderer::appendQuickly(const Block &block, std::size_t sentence, OutputBuffer &out) const
{
    const RenderTables &tables = *m_tables;
    const PhraseStep *begin = block.steps.data() + block.ends[sentence];
    const PhraseStep *end = block.steps.data() + block.ends[sentence + 1];
    std::uint32_t kinds[16]; // of the first values, so that the second channel need not look for them
    std::size_t kindCount = 0;
    bool split = false;
    Joiner first(tables.channels[0], out);
    for (const PhraseStep *step = begin; step != end; ++step) {
        first.phrase(step->phrase);
        if (step->value < PhraseStep::more)
            kinds[kindCount++ % std::size(kinds)] = first.value(step->value) >> notes::kindShift;
        split |= step->value == PhraseStep::more;
    }
    std::uint32_t seen = first.finish();
    if (tables.channels.size() > 1) {
        out.append(tables.middle);
        Joiner second(tables.channels[1], out);
        const PackedText &values = tables.channels[0].values;
        std::size_t nth = 0;
        for (const PhraseStep *step = begin; step != end; ++step) {
            second.phrase(step->phrase);
            if (step->value >= PhraseStep::more)
                continue;
            if (!tables.secondByKind)
                (void)second.value(step->value);
            else if (kindCount <= std::size(kinds))
                (void)second.value(kinds[nth++]);
            else
                (void)second.value(PackedText::head(values.at(step->value)).note >> notes::kindShift);
        }
        seen |= second.finish();
    }
    out.append(tables.end);
    return (seen & notes::slow) == 0 && !(split && (seen & notes::slowSplit) != 0);
}

void SentenceRenderer::appendByWriter(Block &block, std::size_t sentence, OutputBuffer &out) const
{
    if (!block.writer)
        block.writer = m_format.make({m_plan.locale()});
    const SentenceSpace &space = *m_plan.strata()[block.places[sentence].stratum].space;
    if (block.lastIntent >= 0)
        block.writer->continueAfter({space.intents()[static_cast<std::size_t>(block.lastIntent)], {}, {}});
    std::string bytes;
    block.writer->append(bytes, space.at(block.places[sentence].index));
    out.append(bytes);
}

void SentenceRenderer::appendBlock(Block &block, OutputBuffer &out) const
{
    const RenderTables &tables = *m_tables;
    for (std::size_t i = 0; i < block.size; ++i) {
        const std::size_t before = out.view().size();
        const std::uint32_t intent = block.intents[i];
        if (!tables.beginsOnChange || block.lastIntent != intent)
            out.append(tables.begins[intent]);
        if (!appendQuickly(block, i, out)) {
            out.cut(before);
            appendByWriter(block, i, out);
        }
        block.lastIntent = intent;
    }
}

} // namespace filigree
