// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/generation/utterancesource.h"

#include <utility>
#include <vector>

#include "core/base/random.h"
#include "core/formats/corpusoutput.h"
#include "core/generation/permutation.h"

namespace filigree {

namespace {

constexpr std::uint64_t pollEvery = 256;

} // namespace

UtteranceSource sourceOf(std::shared_ptr<const CorpusPlan> plan)
{
    return [plan = std::move(plan)](const UtteranceVisitor &visit) -> Result<void> {
        for (std::uint64_t k = 0; k < plan->size(); ++k)
            if (auto visited = visit(plan->at(k)); !visited)
                return visited;
        return {};
    };
}

UtteranceSource shuffledSourceOf(std::shared_ptr<const CorpusPlan> plan, std::uint64_t seed)
{
    const Permutation order(plan->size(), mix64(seed)); // not the plan's own order of its places
    return [plan = std::move(plan), order](const UtteranceVisitor &visit) -> Result<void> {
        for (std::uint64_t k = 0; k < plan->size(); ++k)
            if (auto visited = visit(plan->at(static_cast<std::uint64_t>(order.at(k)))); !visited)
                return visited;
        return {};
    };
}

Result<UtteranceSource> shuffledSource(const UtteranceSource &source, std::uint64_t seed, const Progress &progress)
{
    auto items = std::make_shared<std::vector<Utterance>>();
    auto read = source([&](const Utterance &item) -> Result<void> {
        items->push_back(item);
        if (items->size() % pollEvery == 0 && progress.cancelled())
            return fail(ErrorCode::Cancelled, "Cancelled; nothing was written.");
        return {};
    });
    if (!read)
        return failWith(read.error());
    Random(seed).shuffle(*items);
    return UtteranceSource([items](const UtteranceVisitor &visit) -> Result<void> {
        for (const Utterance &item : *items)
            if (auto visited = visit(item); !visited)
                return visited;
        return {};
    });
}

Result<UtteranceFileReport> writeUtterances(const UtteranceSource &source, const std::filesystem::path &path,
                                            const std::string &format, const CorpusWriterOptions &options,
                                            std::uint64_t expected, Progress &progress)
{
    constexpr std::size_t enough = 1U << 16;
    const auto writer = makeCorpusWriter(format, options);
    if (!writer)
        return failWith(writer.error());
    auto output = CorpusOutput::open(path, *findCorpusFormat(format), options);
    if (!output)
        return failWith(output.error());
    std::string buffer;
    UtteranceFileReport out;
    const auto flush = [&](std::size_t least) -> Result<void> {
        if (buffer.size() < least)
            return {};
        auto written = output->write(buffer);
        buffer.clear();
        return written;
    };
    const auto append = [&](const Utterance &utterance) -> Result<void> {
        if (++out.sentences % pollEvery == 0) {
            if (progress.cancelled())
                return fail(ErrorCode::Cancelled, "Cancelled; nothing was written.");
            if (out.sentences <= expected)
                progress.report(static_cast<double>(out.sentences) / static_cast<double>(expected));
        }
        (*writer)->append(buffer, utterance);
        return flush(enough);
    };
    if (auto visited = source(append); !visited)
        return failWith(visited.error());
    if (auto written = flush(0); !written)
        return failWith(written.error());
    if (auto done = output->commit(progress); !done)
        return failWith(done.error());
    out.bytes = output->bytes();
    progress.report(1.0);
    return out;
}

} // namespace filigree
