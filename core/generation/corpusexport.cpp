// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/generation/corpusexport.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <string_view>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

#include "core/formats/corpusoutput.h"
#include "core/generation/sentencerenderer.h"

namespace filigree {

namespace {

/// Sentences that a thread renders at once: some hundred kilobytes.
constexpr std::uint64_t batchSize = 2'048;

/// Batches rendered by some threads and written in order: whoever has made the next one writes it, and all that wait
/// behind it, while the others go on rendering. At most `window` batches are in memory.
class OrderedWriters {
public:
    using Make = std::function<void(std::uint64_t batch, OutputBuffer &out)>;
    using Write = std::function<Result<void>(std::uint64_t batch, std::string_view bytes)>;

    OrderedWriters(std::uint64_t batches, int threads, Make make, Write write)
        : m_batches(batches)
        , m_make(std::move(make))
        , m_write(std::move(write))
        , m_slots(static_cast<std::size_t>(3 * threads))
    {
    }

    /// Works with this thread and threads - 1 others until all is written, or something fails.
    Result<void> run(int threads)
    {
        {
            std::vector<std::jthread> others;
            try {
                for (int i = 1; i < threads; ++i)
                    others.emplace_back([this] { work(); });
            } catch (const std::system_error &) { // the system gives no more of them: those that run do it all
            }
            work();
        }
        if (m_thrown)
            std::rethrow_exception(m_thrown);
        return std::move(m_result);
    }

private:
    struct Slot {
        OutputBuffer bytes;
        bool full = false;
    };

    void work()
    {
        try {
            std::unique_lock lock(m_mutex);
            for (;;) {
                m_changed.wait(lock,
                               [&] { return m_stop || m_next == m_batches || m_next < m_written + m_slots.size(); });
                if (m_stop || m_next == m_batches)
                    return;
                const std::uint64_t batch = m_next++;
                Slot &slot = slotOf(batch);
                lock.unlock();
                slot.bytes.clear();
                m_make(batch, slot.bytes);
                lock.lock();
                slot.full = true;
                writeWhatIsReady(lock);
            }
        } catch (...) {
            const std::lock_guard lock(m_mutex);
            m_thrown = std::current_exception();
            m_stop = true;
            m_changed.notify_all();
        }
    }

    void writeWhatIsReady(std::unique_lock<std::mutex> &lock)
    {
        if (std::exchange(m_writing, true))
            return; // another thread writes and will see this batch
        while (!m_stop && m_written < m_batches && slotOf(m_written).full) {
            Slot &slot = slotOf(m_written);
            lock.unlock();
            Result<void> written = m_write(m_written, slot.bytes.view());
            lock.lock();
            slot.full = false;
            ++m_written;
            if (!written) {
                m_result = std::move(written);
                m_stop = true;
            }
            m_changed.notify_all();
        }
        m_writing = false;
    }

    Slot &slotOf(std::uint64_t batch) { return m_slots[batch % m_slots.size()]; }

    std::uint64_t m_batches;
    Make m_make;
    Write m_write;
    std::vector<Slot> m_slots;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::uint64_t m_next = 0; ///< the first that nobody makes yet
    std::uint64_t m_written = 0; ///< changed by the one who is writing alone
    bool m_writing = false;
    bool m_stop = false;
    Result<void> m_result;
    std::exception_ptr m_thrown;
};

Result<void> writeBatches(const SentenceRenderer &renderer, std::uint64_t begin, std::uint64_t end, int threads,
                          CorpusOutput &output, Progress &progress)
{
    const std::uint64_t batches = (end - begin + batchSize - 1) / batchSize;
    const auto make = [&](std::uint64_t batch, OutputBuffer &out) {
        const std::uint64_t from = begin + batch * batchSize;
        renderer.render(from, std::min(end, from + batchSize), batch > 0, out);
    };
    const auto write = [&](std::uint64_t batch, std::string_view bytes) -> Result<void> {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled, "Writing the corpus was cancelled; no file was written.");
        if (auto written = output.write(bytes); !written)
            return written;
        progress.report(static_cast<double>(batch + 1) / static_cast<double>(batches));
        return {};
    };
    return OrderedWriters(batches, threads, make, write).run(threads);
}

} // namespace

std::pair<std::uint64_t, std::uint64_t> shardRange(std::uint64_t size, std::uint64_t shard, std::uint64_t shards)
{
    const auto boundary = [&](std::uint64_t i) {
        return static_cast<std::uint64_t>(static_cast<uint128>(size) * i / shards);
    };
    return {boundary(shard - 1), boundary(shard)};
}

Result<CorpusExportReport> exportCorpus(const CorpusPlan &plan, const std::filesystem::path &path,
                                        const CorpusExportOptions &options, Progress &progress)
{
    const CorpusWriterOptions writer{plan.locale(), options.tags};
    if (const auto made = makeCorpusWriter(options.format, writer); !made)
        return failWith(made.error());
    const CorpusFormat *format = findCorpusFormat(options.format);
    if (options.shard < 1 || options.shard > options.shards)
        return fail(ErrorCode::InvalidOption,
                    "There is no part " + std::to_string(options.shard) + " of " + std::to_string(options.shards)
                        + ". Parts are numbered from 1, as in 1/8.");
    const auto [begin, end] = shardRange(plan.size(), options.shard, options.shards);
    auto output = CorpusOutput::open(path, *format, writer);
    if (!output)
        return failWith(output.error());
    const SentenceRenderer renderer(plan, *format, writer, end - begin);
    if (auto written = writeBatches(renderer, begin, end, options.threads, *output, progress); !written)
        return failWith(written.error());
    if (auto done = output->commit(progress); !done)
        return failWith(done.error());
    return CorpusExportReport{end - begin, output->bytes()};
}

Result<std::string> previewCorpus(const CorpusPlan &plan, const std::string &format, std::uint64_t begin,
                                  std::uint64_t end)
{
    const CorpusFormat *found = findCorpusFormat(format);
    if (found == nullptr)
        return failWith(makeCorpusWriter(format, {}).error());
    std::string out;
    CorpusOutput output = CorpusOutput::preview(*found, {plan.locale()}, out);
    const auto writer = found->make({plan.locale()});
    std::string bytes;
    for (std::uint64_t k = begin; k < std::min(end, plan.size()); ++k) {
        bytes.clear();
        writer->append(bytes, plan.at(k));
        if (auto written = output.write(bytes); !written)
            return failWith(written.error());
    }
    if (auto done = output.commit(); !done)
        return failWith(done.error());
    return out;
}

} // namespace filigree
