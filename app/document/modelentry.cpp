// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/modelentry.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <system_error>
#include <utility>

#include "core/base/files.h"
#include "core/translation/mergeslide.h"

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
    out.mergesAsBase = canBeMergedAsBase(*about, folder);
    out.mergesAsAdapted = canBeMergedAsAdapted(*about, folder);
    out.mergesInMean = canBeAveraged(*about);
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

/// Merged models with a place on the slider, by k.
struct Series {
    std::vector<std::filesystem::path> models; ///< that were merged with the base; several were averaged
    MergeWay way = MergeWay::Fisher;
    std::vector<std::pair<double, std::size_t>> marks;
};

std::vector<std::filesystem::path> mergedModelsOf(const ModelEntry &merged)
{
    const std::vector<std::string> &parents = merged.about->parents; // the base first
    return {parents.begin() + 1, parents.end()};
}

/// The merges of the adapted model itself, in the way that suits it. Those of the mean of several are another series:
/// it has the slider where the model has none of its own.
Series seriesOf(const Entries &entries, std::size_t adapted, const std::vector<TradeoffMark> &marks)
{
    const MergeWay way = mergeWayFor(*entries[adapted].about);
    Series own{{entries[adapted].folder}, way, {}};
    Series ofMean{{}, way, {}};
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const ModelEntry &entry = entries[marks[i].model];
        const auto &point = entry.about->merge;
        if (!point || point->way != way || entry.about->parents.size() < 2 || !isFrom(entry, entries[adapted]))
            continue;
        if (entry.about->parents.size() == 2) {
            own.marks.emplace_back(point->k, i);
            continue;
        }
        if (ofMean.models.empty())
            ofMean.models = mergedModelsOf(entry);
        if (ofMean.models == mergedModelsOf(entry))
            ofMean.marks.emplace_back(point->k, i);
    }
    Series &series = own.marks.empty() && !ofMean.marks.empty() ? ofMean : own;
    std::sort(series.marks.begin(), series.marks.end());
    return std::move(series);
}

/// Of several models that belong to one place the one that is nearest to it.
std::vector<SlideStop> stopsOf(const Series &series)
{
    std::vector<SlideStop> out;
    double nearest = 0.0;
    for (const auto &[k, mark] : series.marks) {
        const MergePoint point{series.way, k};
        const int place = slidePlaceOf(point);
        const double distance = std::abs(shareOf(point) - shareOf(slidePoint(place, series.way)));
        if (out.empty() || out.back().place != place)
            out.push_back({place, mark});
        else if (distance < nearest)
            out.back().mark = mark;
        else
            continue;
        nearest = distance;
    }
    return out;
}

/// Null where it is not there.
const ModelEntry *entryIn(const Entries &entries, const std::filesystem::path &folder)
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const ModelEntry &entry) {
        return entry.folder.lexically_normal() == folder.lexically_normal();
    });
    return found == entries.end() ? nullptr : &*found;
}

/// `missing`: of NoAdapted
SlideTrouble slideTroubleOf(const Entries &entries, const std::filesystem::path &baseFolder, const Series &series,
                            std::filesystem::path &missing)
{
    const ModelEntry *base = entryIn(entries, baseFolder);
    if (base == nullptr || !base->about || !base->usable)
        return SlideTrouble::NoBase;
    std::vector<const ModelEntry *> models;
    for (const std::filesystem::path &folder : series.models) {
        models.push_back(entryIn(entries, folder));
        if (models.back() == nullptr || !models.back()->usable) {
            missing = folder;
            return SlideTrouble::NoAdapted;
        }
    }
    if (series.way == MergeWay::Line) // it needs no Fisher information
        return SlideTrouble::None;
    if (!base->mergesAsBase)
        return SlideTrouble::NoFisherOfBase;
    const bool mean = models.size() > 1;
    const bool all = std::all_of(models.begin(), models.end(), [mean](const ModelEntry *model) {
        return mean ? model->mergesInMean : model->mergesAsAdapted;
    });
    return all ? SlideTrouble::None : SlideTrouble::NoFisherOfAdapted;
}

/// base, merged ones by k, adapted: as far as they were measured.
void addSlide(Tradeoff &out, const Entries &entries, std::size_t adapted)
{
    const Series series = seriesOf(entries, adapted, out.marks);
    out.slideBase = entries[adapted].about->parents.front();
    out.slideModels = series.models;
    out.slideWay = series.way;
    out.slideTrouble = slideTroubleOf(entries, out.slideBase, series, out.slideMissing);
    std::optional<std::size_t> ends[2];
    for (std::size_t i = 0; i < out.marks.size(); ++i) {
        if (out.marks[i].model == adapted)
            ends[1] = i;
        else if (isFrom(entries[adapted], entries[out.marks[i].model]))
            ends[0] = i;
    }
    if (!ends[0] || !ends[1])
        return;
    out.slide = stopsOf(series);
    out.slide.insert(out.slide.begin(), {0, *ends[0]});
    out.slide.push_back({lastSlidePlace, *ends[1]});
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
    addSlide(out, entries, *adapted);
    out.oldSets = namesOf(sets, true);
    out.newSets = namesOf(sets, false);
    return out;
}

} // namespace filigree::app
