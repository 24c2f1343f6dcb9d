// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Requests as lines and back.

#include <algorithm>
#include <array>

#include "core/translation/jsonobject.h"
#include "core/translation/messageline.h"
#include "core/translation/requestjson.h"
#include "core/translation/shapelimits.h"

namespace filigree {

namespace {

constexpr Range<int> positive{1};
constexpr Range<std::int64_t> notNegative{0};
constexpr Range<int> threadRange{1, 256};

const EnumNames<Pull> pullNames{{Pull::None, "none"}, {Pull::Ewc, "ewc"}, {Pull::SquaredDistance, "distance"}};

constexpr Range<int> within(const shapelimits::Limits &limits)
{
    return {limits.least, limits.most};
}

bool hasNew(const std::vector<DevelopmentSet> &sets)
{
    for (const DevelopmentSet &set : sets) {
        if (!set.old)
            return true;
    }
    return false;
}

bool placeholdersOnce(const std::vector<int> &required)
{
    std::array<bool, placeholderCount> seen{};
    for (const int id : required) {
        if (!isPlaceholder(id))
            return false;
        bool &here = seen[static_cast<std::size_t>(id - firstPlaceholderId)];
        if (here)
            return false;
        here = true;
    }
    return true;
}

} // namespace

// Found by argument-dependent look-up, which does not see into a nameless namespace: hence static.

template <class Io> static void fields(Io &io, VocabularyFile &v)
{
    io.text("path", v.path, Presence::Needed);
    io.number("size", v.size, Range<int>{firstPlaceholderId + placeholderCount + 1, shapelimits::vocabulary.most},
              Presence::Needed);
    io.text("hash", v.hash, Presence::Needed);
}

template <class Io> static void fields(Io &io, DevelopmentSet &v)
{
    io.text("name", v.name, Presence::Needed);
    io.text("pairs", v.pairs, Presence::Needed);
    io.text("references", v.references, Presence::Optional);
    io.flag("old", v.old);
}

template <class Io> static void fields(Io &io, ModelShape &v)
{
    io.number("width", v.width, within(shapelimits::width));
    io.number("heads", v.heads, within(shapelimits::heads));
    io.number("encoderLayers", v.encoderLayers, within(shapelimits::layers));
    io.number("decoderLayers", v.decoderLayers, within(shapelimits::layers));
    io.number("feedForward", v.feedForward, within(shapelimits::feedForward));
    io.number("longest", v.longest, within(shapelimits::longest));
    io.demand(v.heads > 0 && v.width % v.heads == 0, "width", "not a multiple of heads");
    io.demand(v.width % 2 == 0, "width", "not even");
}

template <class Io> static void fields(Io &io, TrainingSettings &v)
{
    io.number("seed", v.seed);
    io.number("maxSteps", v.maxSteps, notNegative);
    io.number("maxEpochs", v.maxEpochs, Range<int>{0, 1'000'000});
    io.number("patience", v.patience, Range<int>{0, 1'000'000});
    io.number("measureEvery", v.measureEvery, notNegative);
    io.number("saveEvery", v.saveEvery, Range<std::int64_t>{1});
    io.number("batchTokens", v.batchTokens, Range<int>{1, 1'000'000});
    io.number("peakRate", v.peakRate, Range<double>{1e-9, 1.0});
    io.number("warmUp", v.warmUp, Range<int>{0});
    io.flag("constantRate", v.constantRate);
    io.number("coolDown", v.coolDown, Range<double>{0.0, 1.0});
    io.number("dropout", v.dropout, Range<double>{0.0, 0.95});
    io.number("labelSmoothing", v.labelSmoothing, Range<double>{0.0, 0.95});
    io.number("clip", v.clip, Range<double>{1e-9, 1e9});
    io.number("threads", v.threads, threadRange);
    io.demand(v.maxSteps > 0 || v.maxEpochs > 0, "maxEpochs", "without a limit of updates there must be one of epochs");
}

template <class Io> static void fields(Io &io, HelloRequest &v)
{
    io.number("protocol", v.protocol, {}, Presence::Needed);
}

template <class Io> static void fields(Io &io, TrainRequest &v)
{
    io.object("vocabulary", v.vocabulary, Presence::Needed);
    io.texts("pairs", v.pairs, 1);
    io.objects("development", v.development, 0);
    io.object("shape", v.shape, Presence::Optional);
    io.object("settings", v.settings, Presence::Optional);
    io.text("output", v.output, Presence::Needed);
    io.flag("resume", v.resume);
    io.demand(v.settings.patience == 0 || !v.development.empty(), "development", "patience needs a development set");
}

template <class Io> static void fields(Io &io, AdaptRequest &v)
{
    if constexpr (Io::reading) {
        v.settings = adaptationSettings();
        v.settings.coolDown = 0.0; // checkpoints of before there was one stay valid
    }
    io.object("vocabulary", v.vocabulary, Presence::Needed);
    io.text("base", v.base, Presence::Needed);
    io.texts("newPairs", v.newPairs, 1);
    io.texts("oldPairs", v.oldPairs, 0);
    io.number("oldPerNew", v.oldPerNew, Range<double>{0.0, 1e6});
    io.choice("pull", v.pull, pullNames);
    io.number("lambda", v.lambda, Range<double>{0.0, 1e12});
    io.text("fisher", v.fisher, Presence::Optional);
    io.objects("development", v.development, 0);
    io.object("settings", v.settings, Presence::Optional);
    io.text("output", v.output, Presence::Needed);
    io.flag("resume", v.resume);
    io.demand(v.oldPerNew == 0.0 || !v.oldPairs.empty(), "oldPairs", "mixing needs old pairs");
    io.demand(v.pull != Pull::Ewc || !v.fisher.empty(), "fisher", "EWC needs the Fisher file of the base");
    io.demand(v.settings.patience == 0 || hasNew(v.development), "development",
              "patience needs a development set that is not old");
}

template <class Io> static void fields(Io &io, FisherRequest &v)
{
    io.object("vocabulary", v.vocabulary, Presence::Needed);
    io.text("model", v.model, Presence::Needed);
    io.text("known", v.known, Presence::Optional);
    io.texts("pairs", v.pairs, v.known.empty() ? 1 : 0);
    io.number("sentences", v.sentences, positive);
    io.number("seed", v.seed);
    io.number("threads", v.threads, threadRange);
    io.text("output", v.output, Presence::Needed);
}

template <class Io> static void fields(Io &io, MergeRequest &v)
{
    io.text("base", v.base, Presence::Needed);
    io.text("adapted", v.adapted, Presence::Needed);
    io.text("baseFisher", v.baseFisher, Presence::Optional);
    io.text("adaptedFisher", v.adaptedFisher, Presence::Optional);
    io.number("k", v.k, Range<double>{0.0, 1e12});
    io.text("output", v.output, Presence::Needed);
    io.demand(v.baseFisher.empty() == v.adaptedFisher.empty(), "adaptedFisher", "both Fisher files or none");
}

template <class Io> static void fields(Io &io, SoupRequest &v)
{
    io.texts("models", v.models, 2);
    io.text("output", v.output, Presence::Needed);
}

template <class Io> static void fields(Io &io, TranslateLine &v)
{
    io.ids("source", v.source);
    io.ids("required", v.required);
    io.demand(!v.source.empty(), "source", "no ids");
    io.demand(placeholdersOnce(v.required), "required", "each placeholder once, and nothing else");
}

template <class Io> static void fields(Io &io, TranslateRequest &v)
{
    io.text("model", v.model, Presence::Needed);
    io.objects("lines", v.lines, 1);
    io.number("beam", v.beam, Range<int>{1, 64});
    io.number("lengthPenalty", v.lengthPenalty, Range<double>{0.0, 10.0});
    io.number("longest", v.longest, Range<int>{0, 4096});
    io.number("threads", v.threads, threadRange);
}

template <class Io> static void fields(Io &io, CancelRequest &v)
{
    io.number("target", v.target, Range<std::int64_t>{1}, Presence::Needed);
}

namespace {

/// In the order of WorkerRequest.
constexpr std::array kinds{"hello", "train", "adapt", "fisher", "merge", "soup", "translate", "cancel"};
static_assert(kinds.size() == std::variant_size_v<WorkerRequest>);

} // namespace

nlohmann::ordered_json toJson(const RequestMessage &message)
{
    return messageJson("do", kinds, message.id, message.request,
                       [](FieldWriter &io, auto &value) { fields(io, value); });
}

Result<RequestMessage> requestFromJson(const nlohmann::json &json)
{
    RequestMessage message;
    const auto read = readMessage("do", kinds, json, 1, message.id, message.request,
                                  [](FieldReader &io, auto &value) { fields(io, value); });
    if (!read)
        return failWith(read.error());
    return message;
}

Result<void> checkRequest(const WorkerRequest &request)
{
    const auto good = requestFromJson(nlohmann::json(toJson(RequestMessage{1, request})));
    return good ? Result<void>() : fail(ErrorCode::InvalidOption, "This cannot be done: " + good.error().detail + ".");
}

std::string toLine(const RequestMessage &message)
{
    return messageLine(toJson(message));
}

Result<RequestMessage> parseRequest(std::string_view line)
{
    const auto json = parseObject(line);
    if (!json)
        return failWith(json.error());
    return requestFromJson(*json);
}

std::vector<int> placeholdersOf(std::span<const int> ids)
{
    std::vector<int> out;
    for (const int id : ids) {
        if (isPlaceholder(id) && std::find(out.begin(), out.end(), id) == out.end())
            out.push_back(id);
    }
    return out;
}

TrainingSettings baseSettings()
{
    TrainingSettings settings;
    settings.peakRate = 3e-3;
    settings.dropout = 0.1;
    settings.coolDown = 0.3;
    return settings;
}

TrainingSettings adaptationSettings()
{
    TrainingSettings settings;
    settings.maxEpochs = 12;
    settings.patience = 2;
    settings.peakRate = 2e-3;
    settings.warmUp = 40;
    settings.constantRate = true;
    settings.coolDown = 0.6;
    return settings;
}

} // namespace filigree
