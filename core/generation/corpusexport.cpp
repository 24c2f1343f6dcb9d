// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/generation/corpusexport.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <system_error>
#include <thread>

#include "core/base/files.h"
#include "core/formats/corpuswriter.h"
#include "core/generation/sentencerenderer.h"

namespace filigree {

namespace {

/// Sentences that a thread renders at once: some hundred kilobytes.
constexpr std::uint64_t batchSize = 4'096;

/// Renders any range of a plan as if everything before it had been written.
class RangeRenderer {
public:
    RangeRenderer(const CorpusPlan &plan, const CorpusFormat &format, std::uint64_t begin, std::uint64_t end)
        : m_plan(plan)
        , m_format(format)
        , m_begin(begin)
    {
        std::map<const Vocabulary *, std::shared_ptr<const SentenceRenderer>> known;
        for (const Stratum &stratum : plan.strata()) {
            const Vocabulary &vocabulary = stratum.space->vocabulary();
            auto &renderer = known[&vocabulary];
            // Escaping the whole vocabulary beforehand pays only when there is more to write than to escape.
            if (!renderer && (end - begin) * 4 >= vocabulary.pieceCount())
                renderer = SentenceRenderer::make(format.name, *stratum.space, plan.locale());
            m_renderers.push_back(renderer);
        }
        // Numbers of intents and pieces only mean something within one vocabulary.
        if (known.size() > 1)
            m_renderers.assign(plan.strata().size(), nullptr);
    }

    void render(std::uint64_t begin, std::uint64_t end, std::string &out) const
    {
        SentenceRenderer::Stream stream;
        stream.writer = m_format.make({m_plan.locale()});
        SentencePath path;
        if (begin > m_begin) {
            const std::size_t stratum = m_plan.path(begin - 1, path);
            stream.lastIntent = path.intent;
            stream.writer->continueAfter({m_plan.strata()[stratum].space->intents()[path.intent], {}, {}});
        }
        for (std::uint64_t k = begin; k < end; ++k) {
            const std::size_t stratum = m_plan.path(k, path);
            if (m_renderers[stratum] != nullptr)
                m_renderers[stratum]->append(out, path, stream);
            else
                stream.writer->append(out, m_plan.strata()[stratum].space->utterance(path));
        }
    }

private:
    const CorpusPlan &m_plan;
    const CorpusFormat &m_format;
    std::uint64_t m_begin;
    std::vector<std::shared_ptr<const SentenceRenderer>> m_renderers; ///< by stratum; null: the format's writer alone
};

/// Batches made by some threads, taken by one in order. At most `window` wait, so memory stays constant.
class BatchQueue {
public:
    using Make = std::function<void(std::uint64_t batch, std::string &out)>;

    BatchQueue(std::uint64_t batches, int threads, Make make)
        : m_batches(batches)
        , m_make(std::move(make))
        , m_slots(static_cast<std::size_t>(2 * threads + 1))
    {
        // Room for all beforehand: an exception from here on would leave running threads that nobody stops.
        m_threads.reserve(static_cast<std::size_t>(threads));
        try {
            for (int i = 0; i < threads; ++i)
                m_threads.emplace_back([this] { work(); });
        } catch (const std::system_error &) { // the system gives no more of them: those that run do it all
        }
    }

    ~BatchQueue()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stop = true;
        }
        m_changed.notify_all();
    }

    /// False: no thread could be started, and nothing will ever be there to take.
    [[nodiscard]] bool isWorking() const { return !m_threads.empty(); }

    /// The next batch's bytes, swapped into `out`.
    void take(std::string &out)
    {
        std::unique_lock lock(m_mutex);
        Slot &slot = m_slots[m_taken % m_slots.size()];
        m_changed.wait(lock, [&] { return slot.full || m_failure; });
        if (m_failure)
            std::rethrow_exception(m_failure);
        out.swap(slot.bytes);
        slot.full = false;
        ++m_taken;
        lock.unlock();
        m_changed.notify_all();
    }

private:
    struct Slot {
        std::string bytes;
        bool full = false;
    };

    void work()
    {
        try {
            for (;;) {
                std::unique_lock lock(m_mutex);
                m_changed.wait(lock,
                               [&] { return m_stop || m_next == m_batches || m_next < m_taken + m_slots.size(); });
                if (m_stop || m_next == m_batches)
                    return;
                const std::uint64_t batch = m_next++;
                Slot &slot = m_slots[batch % m_slots.size()];
                lock.unlock();
                slot.bytes.clear();
                m_make(batch, slot.bytes);
                lock.lock();
                slot.full = true;
                lock.unlock();
                m_changed.notify_all();
            }
        } catch (...) {
            const std::lock_guard lock(m_mutex);
            m_failure = std::current_exception();
            m_changed.notify_all();
        }
    }

    std::uint64_t m_batches;
    Make m_make;
    std::vector<Slot> m_slots;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::uint64_t m_next = 0;
    std::uint64_t m_taken = 0;
    bool m_stop = false;
    std::exception_ptr m_failure;
    std::vector<std::jthread> m_threads; // last: joins before the rest goes
};

/// Where part `i` (0-based) of `n` begins.
std::uint64_t partBegin(std::uint64_t size, std::uint64_t i, std::uint64_t n)
{
    return static_cast<std::uint64_t>(static_cast<uint128>(size) * i / n);
}

Result<void> writeBatches(const RangeRenderer &renderer, std::uint64_t begin, std::uint64_t end, int threads,
                          OutputFile &file, CorpusExportReport &report, Progress &progress)
{
    const std::uint64_t batches = (end - begin + batchSize - 1) / batchSize;
    const auto make = [&](std::uint64_t batch, std::string &out) {
        const std::uint64_t from = begin + batch * batchSize;
        renderer.render(from, std::min(end, from + batchSize), out);
    };
    std::unique_ptr<BatchQueue> queue;
    if (threads > 1)
        queue = std::make_unique<BatchQueue>(batches, threads, make);
    const bool helped = queue && queue->isWorking();
    std::string bytes;
    for (std::uint64_t batch = 0; batch < batches; ++batch) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled, "Writing the corpus was cancelled; no file was written.");
        bytes.clear();
        if (helped)
            queue->take(bytes);
        else
            make(batch, bytes);
        if (auto written = file.write(bytes); !written)
            return written;
        report.bytes += bytes.size();
        progress.report(static_cast<double>(batch + 1) / static_cast<double>(batches));
    }
    return {};
}

} // namespace

Result<CorpusExportReport> exportCorpus(const CorpusPlan &plan, const std::filesystem::path &path,
                                        const CorpusExportOptions &options, Progress &progress)
{
    auto writer = makeCorpusWriter(options.format, {plan.locale()});
    if (!writer)
        return failWith(writer.error());
    if (options.shard < 1 || options.shard > options.shards)
        return fail(ErrorCode::InvalidOption,
                    "There is no part " + std::to_string(options.shard) + " of " + std::to_string(options.shards)
                        + ". Parts are numbered from 1, as in 1/8.");
    const std::uint64_t begin = partBegin(plan.size(), options.shard - 1, options.shards);
    const std::uint64_t end = partBegin(plan.size(), options.shard, options.shards);
    auto file = OutputFile::open(path);
    if (!file)
        return failWith(file.error());
    CorpusExportReport report{end - begin, 0};
    std::string bytes;
    (*writer)->header(bytes);
    report.bytes += bytes.size();
    if (auto written = file->write(bytes); !written)
        return failWith(written.error());
    const RangeRenderer renderer(plan, *findCorpusFormat(options.format), begin, end);
    if (auto written = writeBatches(renderer, begin, end, options.threads, *file, report, progress); !written)
        return failWith(written.error());
    bytes.clear();
    (*writer)->footer(bytes);
    report.bytes += bytes.size();
    if (auto written = file->write(bytes); !written)
        return failWith(written.error());
    if (auto done = file->commit(); !done)
        return failWith(done.error());
    return report;
}

Result<std::string> previewCorpus(const CorpusPlan &plan, const std::string &format, std::uint64_t begin,
                                  std::uint64_t end)
{
    auto writer = makeCorpusWriter(format, {plan.locale()});
    if (!writer)
        return failWith(writer.error());
    std::string out;
    (*writer)->header(out);
    for (std::uint64_t k = begin; k < std::min(end, plan.size()); ++k)
        (*writer)->append(out, plan.at(k));
    (*writer)->footer(out);
    return out;
}

} // namespace filigree
