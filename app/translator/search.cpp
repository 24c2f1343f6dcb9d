// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translator/search.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <mutex>
#include <numeric>

namespace filigree::translator {

double lengthPenalty(std::size_t length, double exponent)
{
    return std::pow((5.0 + double(length)) / 6.0, exponent);
}

int longestTarget(const SourceLine &line, const SearchOptions &options)
{
    const int natural = options.longest > 0 ? options.longest : 2 * static_cast<int>(line.source.size()) + 10;
    return std::max(natural, static_cast<int>(line.required.size()));
}

Result<void> translateAll(const Model &model, std::span<const SourceLine> lines, const SearchOptions &options,
                          Crew &crew, Progress &progress, const TranslationsReady &ready)
{
    std::vector<std::size_t> order(lines.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return lines[a].source.size() < lines[b].source.size(); });
    const std::size_t group = options.beam <= 1 ? 128 : std::max<std::size_t>(1, 128 / std::size_t(options.beam));
    const std::size_t groups = (lines.size() + group - 1) / group;
    std::mutex guard;
    std::size_t done = 0;
    crew.run(static_cast<int>(groups), [&](int job) {
        if (progress.cancelled())
            return;
        const std::size_t from = static_cast<std::size_t>(job) * group;
        const std::size_t count = std::min(group, lines.size() - from);
        std::vector<SourceLine> mine;
        for (std::size_t i = 0; i < count; ++i)
            mine.push_back(lines[order[from + i]]);
        const std::vector<Translation> found = options.beam <= 1 ? searchGreedily(model, mine, options, progress)
                                                                 : searchByBeam(model, mine, options, progress);
        const std::lock_guard lock(guard);
        if (progress.cancelled() || found.size() != count)
            return;
        ready(std::span(order).subspan(from, count), found);
        done += count;
        progress.report(double(done) / double(lines.size()));
    });
    if (progress.cancelled())
        return fail(ErrorCode::Cancelled, "cancelled");
    return {};
}

} // namespace filigree::translator
