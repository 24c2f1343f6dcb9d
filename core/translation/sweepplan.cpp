// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/translation/sweepplan.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cmath>
#include <fstream>
#include <string_view>
#include <system_error>
#include <utility>
#include <variant>

#include "core/base/files.h"
#include "core/base/sha256.h"
#include "core/translation/mergeslide.h"
#include "core/translation/modelfiles.h"

namespace filigree {

namespace {

constexpr double busyThreads = 0.9; // of each thread's time a training uses so much
constexpr std::uintmax_t largestText = std::uintmax_t(4) << 30U;
constexpr std::uintmax_t largestMark = 1024;

/// With all its digits: two numbers never have one folder.
std::string nameOf(double number)
{
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    return {digits.data(), end};
}

std::vector<double> distinct(std::vector<double> numbers)
{
    std::erase_if(numbers, [](double number) { return !(number > 0.0 && std::isfinite(number)); });
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return numbers;
}

SweepCell cellOf(const std::string &name, double lambda, double oldPerNew, std::uint64_t seed,
                 const std::vector<double> &ks)
{
    SweepCell cell{lambda, oldPerNew, seed, name, {}};
    if (lambda > 0.0)
        cell.folder += "-ewc" + nameOf(lambda);
    if (oldPerNew > 0.0)
        cell.folder += "-mix" + nameOf(oldPerNew);
    if (lambda <= 0.0 && oldPerNew <= 0.0)
        cell.folder += "-tuned";
    if (seed != 1)
        cell.folder += "-s" + std::to_string(seed);
    const MergeWay way = mergeWayFor(oldPerNew);
    for (const double k : ks) {
        MergePoint point{MergeWay::Fisher, k};
        if (way == MergeWay::Line)
            point = mergePointOf(shareOf(point), way);
        if (cell.merges.empty() || cell.merges.back().point != point) // near the end they are rounded to one
            cell.merges.push_back({point, mergedFolderName(cell.folder, point)});
    }
    return cell;
}

bool isParent(const std::string &parent, const std::filesystem::path &folder)
{
    return absolutePlace(parent) == absolutePlace(folder);
}

bool isFree(const std::filesystem::path &folder)
{
    return checkModelPlace(folder, false).has_value();
}

void addTo(Sha256 &hash, std::string_view text)
{
    hash.add(std::to_string(text.size())).add(":").add(text);
}

/// In pieces, as they are large; nothing where there are none yet. Errors: that they cannot be read; Cancelled.
Result<std::string> hashOfWeights(const std::filesystem::path &model, const Progress &progress)
{
    const std::filesystem::path file = model / modelFileName;
    std::error_code trouble;
    if (!std::filesystem::is_regular_file(file, trouble))
        return std::string();
    std::ifstream bytes(file, std::ios::binary);
    std::string piece(std::size_t(1) << 20U, '\0');
    Sha256 hash;
    while (bytes) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled, "Cancelled.");
        bytes.read(piece.data(), static_cast<std::streamsize>(piece.size()));
        hash.add(std::string_view(piece).substr(0, static_cast<std::size_t>(bytes.gcount())));
    }
    if (!bytes.eof())
        return failWith(systemError(file, errno, ErrorCode::ReadFailed));
    return hash.hex();
}

} // namespace

std::string mergedFolderName(const std::string &model, const MergePoint &point)
{
    return model + (point.way == MergeWay::Line ? "-line" : "-k") + nameOf(point.k);
}

std::vector<SweepCell> sweepCells(const std::string &name, const SweepLists &lists)
{
    const std::vector<double> lambdas = distinct(lists.lambdas);
    const std::vector<double> ratios = distinct(lists.ratios);
    const std::vector<double> ks = distinct(lists.ks);
    std::vector<SweepCell> out;
    for (std::uint64_t seed = 1; seed <= static_cast<std::uint64_t>(std::max(lists.seeds, 0)); ++seed) {
        const auto begin = static_cast<std::ptrdiff_t>(out.size());
        if (lists.fineTuning)
            out.push_back(cellOf(name, 0.0, 0.0, seed, ks));
        for (const double lambda : lists.ewc ? lambdas : std::vector<double>())
            out.push_back(cellOf(name, lambda, 0.0, seed, ks));
        for (const double ratio : lists.mixing ? ratios : std::vector<double>())
            out.push_back(cellOf(name, 0.0, ratio, seed, ks));
        for (const double ratio : lists.both ? ratios : std::vector<double>()) {
            for (const double lambda : lambdas)
                out.push_back(cellOf(name, lambda, ratio, seed, ks));
        }
        std::stable_sort(out.begin() + begin, out.end(),
                         [](const SweepCell &a, const SweepCell &b) { return sweepEffort(a) < sweepEffort(b); });
    }
    return out;
}

SweepState sweepStateOf(const SweepCell &cell, const std::filesystem::path &folder, const std::filesystem::path &base)
{
    if (isFree(folder))
        return SweepState::Missing;
    const auto about = readModelDescription(folder);
    if (!about || about->origin != ModelOrigin::Adapted || about->parents.empty()
        || !isParent(about->parents.front(), base))
        return SweepState::Taken;
    const auto *request = about->request ? std::get_if<AdaptRequest>(&*about->request) : nullptr;
    if (request == nullptr || request->lambda != cell.lambda || request->oldPerNew != cell.oldPerNew
        || request->settings.seed != cell.seed)
        return SweepState::Taken;
    return about->finished && hasWeights(folder) ? SweepState::Done : SweepState::Begun;
}

SweepState sweepStateOf(const SweepMerge &merge, const std::filesystem::path &folder, const std::filesystem::path &base,
                        const std::filesystem::path &model)
{
    if (isFree(folder) || (!isModelFolder(folder) && checkModelPlace(folder, true))) // begun, and worth seconds
        return SweepState::Missing;
    const auto about = readModelDescription(folder);
    const bool isIt = about && about->finished && about->origin == ModelOrigin::Merged && about->merge == merge.point
        && about->parents.size() == 2 && isParent(about->parents[0], base) && isParent(about->parents[1], model)
        && hasWeights(folder);
    return isIt ? SweepState::Done : SweepState::Taken;
}

double sweepEffort(const SweepCell &cell)
{
    return 1.0 + cell.oldPerNew;
}

std::optional<double> secondsOfLine(const ModelDescription &base, double passes)
{
    const auto *request = base.request ? std::get_if<TrainRequest>(&*base.request) : nullptr;
    std::int64_t lines = 0;
    for (const ModelDomain &domain : base.domains)
        lines += domain.lines;
    if (request == nullptr || !base.finished || lines <= 0 || !(passes > 0.0) || !(base.processorSeconds > 0.0))
        return std::nullopt;
    const double threads = std::clamp(request->settings.threads, 1, 4); // more are idle
    return base.processorSeconds / (threads * busyThreads) / (static_cast<double>(lines) * passes);
}

Result<std::string> sweepMark(const std::filesystem::path &base, const std::vector<DomainFile> &pairs, int epochs,
                              const Progress &progress)
{
    const auto about = readModelDescription(base);
    if (!about)
        return failWith(about.error());
    const auto weights = hashOfWeights(base, progress); // a base whose training goes on is another one
    if (!weights)
        return failWith(weights.error());
    Sha256 hash;
    addTo(hash, absolutePlace(base).string());
    addTo(hash, about->vocabulary.hash);
    addTo(hash, *weights);
    addTo(hash, std::to_string(epochs));
    for (const DomainFile &file : pairs) {
        addTo(hash, file.name);
        for (const std::filesystem::path &path : {file.source, file.target}) {
            if (progress.cancelled())
                return fail(ErrorCode::Cancelled, "Cancelled.");
            const auto text = path.empty() ? Result<std::string>(std::string()) : readFile(path, largestText);
            if (!text)
                return failWith(text.error());
            addTo(hash, *text);
        }
    }
    return hash.hex();
}

Result<void> checkSweepMark(const std::filesystem::path &file, const std::string &mark)
{
    std::error_code trouble;
    if (!std::filesystem::exists(file, trouble))
        return writeFile(file, mark + "\n");
    const auto kept = std::filesystem::is_regular_file(file, trouble)
        ? readFile(file, largestMark)
        : Result<std::string>(fail(ErrorCode::InvalidInput, "This is no file."));
    if (kept && *kept == mark + "\n")
        return {};
    return failWith({ErrorCode::InvalidOption,
                     "Models of this name were made of other text, from another base or with another number of passes: "
                     "give the new ones another name.",
                     file.string(), 0, 0});
}

} // namespace filigree
