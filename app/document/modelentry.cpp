// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/modelentry.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <system_error>
#include <utility>

#include "core/base/files.h"

namespace filigree::app {

namespace {

using Entries = std::vector<ModelEntry>;

ModelEntry readModel(const std::filesystem::path &folder, const Progress &progress)
{
    ModelEntry out;
    out.folder = folder;
    out.name = folder.filename().string();
    auto about = readModelDescription(folder);
    if (!about) {
        out.fault = about.error().message();
        return out;
    }
    out.usable = hasWeights(folder);
    out.unfinished = !about->finished && about->request.has_value();
    out.sets = scoredSetsOf(*about, progress);
    out.scores = readModelScores(folder, progress);
    out.curve = readCurve(folder);
    out.about = *std::move(about);
    return out;
}

bool hasBoth(const ModelEntry &entry)
{
    const auto isOld = [](const ScoredSet &set) { return set.set.old; };
    return std::any_of(entry.sets.begin(), entry.sets.end(), isOld)
        && !std::all_of(entry.sets.begin(), entry.sets.end(), isOld);
}

bool isFrom(const ModelEntry &entry, const ModelEntry &parent)
{
    return entry.about
        && std::any_of(entry.about->parents.begin(), entry.about->parents.end(), [&](const std::string &one) {
               return std::filesystem::path(one).lexically_normal() == parent.folder.lexically_normal();
           });
}

/// Measured on all of them?
std::optional<TradeoffPoint> pointOf(const ModelEntry &entry, const std::vector<ScoredSet> &sets)
{
    TradeoffPoint sum;
    double old = 0.0;
    double fresh = 0.0;
    for (const ScoredSet &set : sets) {
        const SetScore *score = scoreOn(entry.scores, set.references);
        if (score == nullptr)
            return std::nullopt;
        (set.set.old ? sum.old : sum.fresh) += score->bleu;
        (set.set.old ? old : fresh) += 1.0;
    }
    return TradeoffPoint{sum.old / std::max(old, 1.0), sum.fresh / std::max(fresh, 1.0)};
}

std::string namesOf(const std::vector<ScoredSet> &sets, bool old)
{
    std::string out;
    for (const ScoredSet &set : sets) {
        if (set.set.old == old)
            out += (out.empty() ? "" : ", ") + set.set.name;
    }
    return out;
}

/// base, merged ones by k, adapted: as far as they were measured. Merges of the mean of several adapted models are
/// another series: they have their place where the model has none of its own.
std::vector<std::size_t> slideOf(const Entries &entries, std::size_t adapted, const std::vector<TradeoffMark> &marks)
{
    using Places = std::vector<std::pair<double, std::size_t>>; // by k
    std::optional<std::size_t> ends[2];
    Places own;
    Places ofMean;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const ModelEntry &entry = entries[marks[i].model];
        if (marks[i].model == adapted)
            ends[1] = i;
        else if (isFrom(entries[adapted], entry))
            ends[0] = i;
        else if (entry.about->k && entry.about->parents.size() >= 2 && isFrom(entry, entries[adapted]))
            (entry.about->parents.size() == 2 ? own : ofMean).emplace_back(*entry.about->k, i);
    }
    Places &places = own.empty() ? ofMean : own;
    if (!ends[0] || !ends[1] || places.empty())
        return {};
    std::sort(places.begin(), places.end());
    std::vector<std::size_t> out{*ends[0]};
    for (const auto &[k, i] : places)
        out.push_back(i);
    out.push_back(*ends[1]);
    return out;
}

} // namespace

Result<std::vector<ModelEntry>> readModels(const std::filesystem::path &library,
                                           const std::vector<std::filesystem::path> &others, const Progress &progress)
{
    const auto cancelled = [] { return fail(ErrorCode::Cancelled, "Cancelled."); };
    std::error_code trouble;
    std::set<std::filesystem::path> folders;
    std::filesystem::directory_iterator entry(library, trouble);
    for (; !trouble && entry != std::filesystem::directory_iterator(); entry.increment(trouble)) {
        if (progress.cancelled())
            return cancelled();
        if (isModelFolder(entry->path()))
            folders.insert(entry->path().lexically_normal());
    }
    if (trouble && trouble != std::errc::no_such_file_or_directory) // otherwise there is no model yet
        return failWith(systemError(library, trouble.value(), ErrorCode::ReadFailed));
    for (const std::filesystem::path &folder : others) {
        if (isModelFolder(folder))
            folders.insert(folder.lexically_normal());
    }
    Entries out;
    for (const std::filesystem::path &folder : folders) {
        if (progress.cancelled())
            return cancelled();
        out.push_back(readModel(folder, progress));
    }
    std::stable_sort(out.begin(), out.end(), [](const ModelEntry &a, const ModelEntry &b) { return a.name < b.name; });
    return out;
}

std::optional<std::size_t> adaptedModelOf(const Entries &entries, std::size_t current,
                                          const std::filesystem::path &preferred)
{
    if (current >= entries.size() || !entries[current].about)
        return std::nullopt;
    const auto isAdapted = [&](std::size_t i) {
        return entries[i].about && entries[i].about->origin == ModelOrigin::Adapted
            && !entries[i].about->parents.empty() && hasBoth(entries[i]);
    };
    if (isAdapted(current))
        return current;
    const auto isPreferred = [&](const ModelEntry &entry) { return entry.folder == preferred; };
    const auto at =
        static_cast<std::size_t>(std::find_if(entries.begin(), entries.end(), isPreferred) - entries.begin());
    if (at < entries.size() && isAdapted(at)
        && (isFrom(entries[current], entries[at]) || isFrom(entries[at], entries[current])))
        return at;
    for (std::size_t i = 0; i < entries.size(); ++i) { // what it was merged from comes first
        if (isAdapted(i) && isFrom(entries[current], entries[i]))
            return i;
    }
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (isAdapted(i) && isFrom(entries[i], entries[current]))
            return i;
    }
    return std::nullopt;
}

Tradeoff tradeoffAround(const Entries &entries, std::size_t current, const std::filesystem::path &preferred)
{
    Tradeoff out;
    const auto adapted = adaptedModelOf(entries, current, preferred);
    if (!adapted)
        return out;
    const std::vector<ScoredSet> &sets = entries[*adapted].sets;
    const std::string &subwords = entries[*adapted].about->vocabulary.hash;
    std::vector<TradeoffPoint> points;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (!entries[i].about || !entries[i].usable || entries[i].about->vocabulary.hash != subwords)
            continue;
        const auto point = pointOf(entries[i], sets);
        if (!point) {
            out.unmeasured.push_back(i);
            continue;
        }
        points.push_back(*point);
        out.marks.push_back({i, *point, false});
    }
    const std::vector<bool> front = paretoFront(points);
    for (std::size_t i = 0; i < front.size(); ++i)
        out.marks[i].front = front[i];
    out.slide = slideOf(entries, *adapted, out.marks);
    out.oldSets = namesOf(sets, true);
    out.newSets = namesOf(sets, false);
    return out;
}

} // namespace filigree::app
