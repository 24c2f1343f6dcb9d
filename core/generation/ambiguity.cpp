// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The search for texts that stand in a corpus with several annotations.
#include <algorithm>
#include <atomic>
#include <map>

#include "core/base/hash.h"
#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/generation/corpusplan.h"

namespace filigree {

namespace {

/// Hashes the words of a sentence, whatever slots they stand in: polynomial, so that a value of several words is one
/// multiplication and one addition.
class TextHash {
public:
    explicit TextHash(const Vocabulary &vocabulary)
    {
        m_pieces.reserve(vocabulary.pieceCount());
        for (std::uint32_t piece = 0; piece < vocabulary.pieceCount(); ++piece)
            m_pieces.push_back(stepOf(vocabulary.piece(piece)));
    }

    [[nodiscard]] std::uint64_t operator()(const SentencePath &path) const
    {
        std::uint64_t hash = 0;
        for (const std::uint32_t piece : path.pieces)
            hash = hash * m_pieces[piece].factor + m_pieces[piece].summand;
        return mix64(hash);
    }

private:
    struct Step {
        std::uint64_t factor = 1;
        std::uint64_t summand = 0;
    };

    [[nodiscard]] static Step stepOf(std::string_view words)
    {
        constexpr std::uint64_t base = 0x9e3779b97f4a7c15ULL; // odd, so that nothing is lost
        Step out;
        for (;;) {
            const std::size_t blank = std::min(words.find(' '), words.size());
            out.factor *= base;
            out.summand = out.summand * base + StableHash().add(words.substr(0, blank)).value();
            if (blank == words.size())
                return out;
            words.remove_prefix(blank + 1);
        }
    }

    std::vector<Step> m_pieces;
};

struct Entry {
    std::uint64_t hash = 0;
    std::uint64_t position = 0;
    friend bool operator<(const Entry &a, const Entry &b)
    {
        return a.hash != b.hash ? a.hash < b.hash : a.position < b.position;
    }
};

class Finder {
public:
    Finder(const CorpusPlan &plan, int threads, Progress &progress, std::size_t memoryLimit)
        : m_plan(plan)
        , m_threads(std::max(1, threads))
        , m_progress(progress)
        , m_passes(1 + plan.size() * sizeof(Entry) / std::max<std::size_t>(memoryLimit, 1 << 16))
    {
        for (const Stratum &stratum : plan.strata()) {
            const Vocabulary *vocabulary = &stratum.space->vocabulary();
            if (!m_hashes.contains(vocabulary))
                m_hashes.emplace(vocabulary, TextHash(*vocabulary));
            m_hashOf.push_back(&m_hashes.at(vocabulary));
        }
    }

    Result<Ambiguity> run()
    {
        for (m_pass = 0; m_pass < m_passes; ++m_pass) {
            std::vector<Entry> entries = collect();
            if (m_stop)
                return fail(ErrorCode::Cancelled, "The check for ambiguous sentences was cancelled.");
            std::sort(entries.begin(), entries.end());
            for (std::size_t begin = 0; begin < entries.size();) {
                std::size_t end = begin + 1;
                while (end < entries.size() && entries[end].hash == entries[begin].hash)
                    ++end;
                if (end - begin > 1)
                    verify(entries, begin, end);
                begin = end;
            }
        }
        std::sort(m_out.positions.begin(), m_out.positions.end());
        std::sort(m_out.surplus.begin(), m_out.surplus.end());
        return std::move(m_out);
    }

private:
    std::vector<Entry> collect()
    {
        std::vector<std::vector<Entry>> found(static_cast<std::size_t>(m_threads));
        parallelRanges(m_plan.size(), 8192, m_threads, m_stop, [&](std::uint64_t begin, std::uint64_t end, int thread) {
            SentencePath path;
            auto &mine = found[static_cast<std::size_t>(thread)];
            for (std::uint64_t k = begin; k < end; ++k) {
                const std::size_t stratum = m_plan.path(k, path);
                const std::uint64_t hash = (*m_hashOf[stratum])(path);
                if (m_passes == 1 || hash % m_passes == m_pass)
                    mine.push_back({hash, k});
            }
            if (thread == 0)
                m_progress.report(
                    (static_cast<double>(m_pass) + static_cast<double>(end) / static_cast<double>(m_plan.size()))
                    / static_cast<double>(m_passes));
            if (m_progress.cancelled())
                m_stop = true;
        });
        std::vector<Entry> all;
        for (const auto &some : found)
            all.insert(all.end(), some.begin(), some.end());
        return all;
    }

    /// Equal hashes are candidates only.
    void verify(const std::vector<Entry> &entries, std::size_t begin, std::size_t end)
    {
        std::map<std::vector<std::string>, std::vector<std::uint64_t>> texts;
        for (std::size_t i = begin; i < end; ++i)
            texts[m_plan.at(entries[i].position).tokens].push_back(entries[i].position);
        for (const auto &[tokens, positions] : texts) {
            if (positions.size() < 2)
                continue;
            ++m_out.texts;
            m_out.positions.insert(m_out.positions.end(), positions.begin(), positions.end());
            m_out.surplus.insert(m_out.surplus.end(), positions.begin() + 1, positions.end());
        }
    }

    const CorpusPlan &m_plan;
    int m_threads;
    Progress &m_progress;
    std::uint64_t m_passes;
    std::uint64_t m_pass = 0;
    std::map<const Vocabulary *, TextHash> m_hashes;
    std::vector<const TextHash *> m_hashOf; ///< by stratum
    std::atomic<bool> m_stop{false};
    Ambiguity m_out;
};

} // namespace

Result<Ambiguity> findAmbiguities(const CorpusPlan &plan, int threads, Progress &progress, std::size_t memoryLimit)
{
    return Finder(plan, threads, progress, memoryLimit).run();
}

} // namespace filigree
