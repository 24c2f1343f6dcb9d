// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <filesystem>
#include <optional>
#include <string>
#include <system_error>
#include <utility>
#include <variant>

#include "core/base/files.h"
#include "core/base/sha256.h"
#include "core/translation/encodedpairs.h"
#include "core/translation/mergeslide.h"
#include "core/translation/modelfiles.h"
#include "core/translation/modeltraining.h"
#include "core/translation/modelwork.h"
#include "core/translation/requestjson.h"

namespace filigree {

namespace {

/// Copies what a model needs beside its weights.
Result<VocabularyFile> takeVocabulary(const std::filesystem::path &from, const std::filesystem::path &to)
{
    auto subwords = Subwords::load(subwordModelPath(from));
    if (!subwords)
        return failWith(subwords.error());
    std::error_code trouble;
    std::filesystem::create_directories(dataFolder(to), trouble);
    if (trouble)
        return failWith(systemError(dataFolder(to), trouble.value(), ErrorCode::WriteFailed));
    if (auto saved = subwords->save(subwordModelPath(to)); !saved)
        return failWith(saved.error());
    return VocabularyFile{absolutePath(vocabularyPath(subwordModelPath(to))), subwords->table().size(),
                          subwords->table().hash()};
}

/// What tells a domain's pairs from others, but for those with placeholders: which of them a training makes is drawn by
/// its seed. Empty where there are none or they cannot be read. Errors: Cancelled.
Result<std::string> textOf(const ModelDomain &domain, int vocabularySize, const Progress &progress)
{
    Sha256 hash;
    bool some = false;
    const auto read = forEachEncodedPair(domain.pairs, vocabularySize, [&](const EncodedPair &pair) {
        if (placeholdersOf(pair.source).empty()) {
            hash.add(writeEncodedPairs({&pair, 1}));
            some = true;
        }
        return !progress.cancelled();
    });
    if (progress.cancelled())
        return fail(ErrorCode::Cancelled, "Cancelled.");
    return read && some ? hash.hex() : std::string();
}

/// Every adaptation has its own copy of its text: runs that differ by their seed alone learned from the same.
Result<bool> isSameText(const ModelDomain &a, const ModelDomain &b, int vocabularySize, const Progress &progress)
{
    if (a.pairs == b.pairs)
        return true;
    if (a.name != b.name)
        return false;
    const auto first = textOf(a, vocabularySize, progress);
    if (!first)
        return failWith(first.error());
    const auto second = textOf(b, vocabularySize, progress);
    if (!second)
        return failWith(second.error());
    return !first->empty() && *first == *second;
}

/// What one of the parents was trained on joins what the others were. It is old if it was to all that had it. Errors:
/// Cancelled.
Result<void> join(std::vector<ModelDomain> &all, const std::vector<ModelDomain> &more, int vocabularySize,
                  const Progress &progress)
{
    const auto find = [&all](auto &&isIt) { return std::find_if(all.begin(), all.end(), isIt); };
    for (const ModelDomain &domain : more) {
        auto same = all.begin();
        for (; same != all.end(); ++same) {
            const auto isIt = isSameText(*same, domain, vocabularySize, progress);
            if (!isIt)
                return failWith(isIt.error());
            if (*isIt)
                break;
        }
        if (same != all.end()) {
            same->old = same->old && domain.old;
            continue;
        }
        ModelDomain added = domain;
        const auto isTaken = [&](const ModelDomain &one) { return one.name == added.name; };
        for (int number = 2; find(isTaken) != all.end(); ++number)
            added.name = domain.name + "-" + std::to_string(number); // two curves must not be one
        all.push_back(std::move(added));
    }
    return {};
}

/// What chose the first weights of the model that this one comes from: seed and shape, with its subwords. Nothing where
/// one of its parents is no longer there to be asked.
std::optional<std::string> beginningOf(ModelDescription about)
{
    constexpr int mostGenerations = 100; // two folders may name each other
    for (int generation = 0; generation < mostGenerations && !about.parents.empty(); ++generation) {
        auto parent = readModelDescription(about.parents.front());
        if (!parent)
            return std::nullopt;
        about = *std::move(parent);
    }
    const auto *asked = about.request ? std::get_if<TrainRequest>(&*about.request) : nullptr;
    if (asked == nullptr || !about.parents.empty())
        return std::nullopt;
    const ModelShape &shape = asked->shape;
    std::string out = std::to_string(asked->settings.seed);
    for (const int number : {shape.width, shape.heads, shape.encoderLayers, shape.decoderLayers, shape.feedForward})
        out += ' ' + std::to_string(number);
    return out;
}

/// What the merged model comes from, as far as it can be said before the merge. All that the base knows is old.
Result<ModelDescription> describe(const std::vector<std::filesystem::path> &parents, const ModelMergeOrder &order,
                                  const Progress &progress)
{
    ModelDescription about;
    about.origin = ModelOrigin::Merged;
    std::optional<std::string> beginning;
    for (const std::filesystem::path &parent : parents) {
        auto one = readModelDescription(parent);
        if (!one)
            return failWith(one.error());
        if (auto good = checkPart(order.place, parent, *one); !good)
            return failWith(good.error());
        if (!about.parents.empty() && one->vocabulary.hash != about.vocabulary.hash)
            return failWith({ErrorCode::Inconsistent,
                             "The models have different subwords: only models that come from one base can be merged.",
                             parent.string(), 0, 0});
        const auto own = beginningOf(*one);
        if (beginning && own && *beginning != *own)
            return failWith({ErrorCode::Inconsistent,
                             "It comes from other first weights than " + parents.front().string()
                                 + ", so that what lies between them is no model: merge models that were adapted from "
                                   "one base, with different seeds if you like.",
                             parent.string(), 0, 0});
        if (!beginning)
            beginning = own;
        const bool isBase = about.parents.empty() && !order.base.empty();
        for (ModelDomain &domain : one->domains)
            domain.old = domain.old || isBase;
        if (auto joined = join(about.domains, one->domains, one->vocabulary.size, progress); !joined)
            return failWith(joined.error());
        about.vocabulary = one->vocabulary;
        about.source = one->source;
        about.target = one->target;
        about.parents.push_back(absolutePath(parent));
    }
    return about;
}

/// Can the Fisher information of base and adapted models be had? Found out here, before a model gives way.
Result<void> checkFisher(const ModelMergeOrder &order)
{
    if (order.point.way != MergeWay::Fisher || order.base.empty())
        return {};
    std::vector<std::filesystem::path> parts = order.models;
    parts.insert(parts.begin(), order.base);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto about = readModelDescription(parts[i]);
        if (!about)
            return failWith(about.error());
        const bool can = i == 0       ? canBeMergedAsBase(*about, parts[i])
            : order.models.size() > 1 ? canBeAveraged(*about)
                                      : canBeMergedAsAdapted(*about, parts[i]);
        if (!can)
            return failWith({ErrorCode::InvalidOption,
                             "The model does not say what it was trained on, or that is gone, and the Fisher "
                             "information is measured on it: merge by --linear.",
                             parts[i].string(), 0, 0});
    }
    return {};
}

class Merger {
public:
    Merger(const ModelMergeOrder &order, ModelDescription about, WorkerProcess &worker, Progress &progress,
           const TrainingEvents &events)
        : m_order(order)
        , m_about(std::move(about))
        , m_work(worker, progress, events)
        , m_adapted(order.models.front())
    {
    }

    Result<ModelDescription> run()
    {
        Result<DoneEvent> done = DoneEvent{};
        if (m_order.models.size() > 1)
            done = average();
        if (done && !m_order.base.empty())
            done = mergeWithBase();
        if (!done)
            return failWith(done.error());
        m_about.done = *std::move(done);
        m_about.finished = true;
        if (auto written = writeModelDescription(m_order.place.folder, m_about); !written)
            return failWith(written.error());
        return std::move(m_about);
    }

private:
    /// The soup is the result, or is merged further.
    Result<DoneEvent> average()
    {
        SoupRequest soup;
        for (const std::filesystem::path &model : m_order.models)
            soup.models.push_back(absolutePath(model));
        m_adapted = m_order.base.empty() ? m_order.place.folder : m_order.place.folder / soupFolderName;
        soup.output = absolutePath(m_adapted);
        return m_work.carryOut(soup, {0.0, m_order.base.empty() ? 1.0 : 0.3});
    }

    Result<DoneEvent> mergeWithBase()
    {
        m_about.merge = m_order.point;
        MergeRequest merge;
        merge.base = absolutePath(m_order.base);
        merge.adapted = absolutePath(m_adapted);
        merge.k = m_order.point.k;
        merge.output = absolutePath(m_order.place.folder);
        if (m_order.point.way == MergeWay::Fisher) {
            if (auto measured = measureBoth(merge); !measured)
                return failWith(measured.error());
        }
        return m_work.carryOut(merge, {0.9, 1.0});
    }

    Result<void> measureBoth(MergeRequest &merge)
    {
        const FisherChoice choice{m_order.fisherSentences, m_order.seed, m_order.threads};
        const auto base = readModelDescription(m_order.base);
        if (!base)
            return failWith(base.error());
        auto ofBase = m_work.fisherOfBase(m_order.base, *base, pairsOf(base->domains, true), choice,
                                          m_order.place.folder / baseFisherFileName, {0.3, 0.6});
        if (!ofBase)
            return failWith(ofBase.error());
        merge.baseFisher = *std::move(ofBase);
        // measured once, and kept with that model: merges with another k need it again
        const std::filesystem::path kept = fisherPath(m_adapted);
        std::error_code trouble;
        FisherOrder ofAdapted{m_adapted, m_about.vocabulary, pairsOf(m_about.domains, false), choice, kept, {}};
        if (std::filesystem::exists(kept, trouble))
            ofAdapted.known = kept;
        auto measured = m_work.measureFisher(ofAdapted, {0.6, 0.9});
        if (!measured)
            return failWith(measured.error());
        merge.adaptedFisher = *std::move(measured);
        return {};
    }

    const ModelMergeOrder &m_order;
    ModelDescription m_about;
    ModelWork m_work;
    std::filesystem::path m_adapted;
};

} // namespace

Result<ModelDescription> mergeModels(const ModelMergeOrder &order, WorkerProcess &worker, Progress &progress,
                                     const TrainingEvents &events)
{
    if (order.models.empty() || (order.models.size() < 2 && order.base.empty()))
        return fail(ErrorCode::InvalidOption, "A merge needs a base and an adapted model, or several models.");
    std::vector<std::filesystem::path> parents = order.models;
    if (!order.base.empty())
        parents.insert(parents.begin(), order.base);
    std::error_code trouble;
    for (const std::filesystem::path &parent : parents) {
        if (std::filesystem::equivalent(parent, order.place.folder, trouble))
            return fail(ErrorCode::InvalidOption,
                        "The merged model would replace one of its parts: give another folder.");
    }
    auto about = describe(parents, order, progress);
    if (!about)
        return about;
    if (auto good = checkRequest(MergeRequest{"?", "?", {}, {}, order.point.k, "?"}); !good)
        return failWith(good.error());
    if (!order.base.empty() && !isMergePoint(order.point))
        return fail(ErrorCode::InvalidOption,
                    "k must be from 0 to 1 on a straight line: 0 is the base, 1 the adapted model.");
    if (auto good = checkFisher(order); !good)
        return failWith(good.error());
    const auto beginning = Beginning::in(order.place);
    if (!beginning)
        return failWith(beginning.error());
    auto vocabulary = takeVocabulary(parents.front(), order.place.folder);
    if (!vocabulary)
        return failWith(vocabulary.error());
    about->vocabulary = *std::move(vocabulary);
    return Merger(order, *std::move(about), worker, progress, events).run();
}

} // namespace filigree
