// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translator/placeholders.h"
#include "app/translator/requests.h"
#include "app/translator/search.h"

namespace filigree::translator {

namespace {

Result<void> checkLine(const TranslateLine &line, std::size_t index, const Model &model)
{
    const auto refuse = [&](const std::string &why) {
        return fail(ErrorCode::InvalidInput, "line " + std::to_string(index) + ": " + why);
    };
    if (line.source.size() > static_cast<std::size_t>(model.longest))
        return refuse("it has " + std::to_string(line.source.size()) + " subwords, and the model was trained for "
                      + std::to_string(model.longest) + ": cut it into sentences");
    for (const int id : line.source) {
        if (id < 0 || id >= model.shape.vocabulary)
            return refuse("the id " + std::to_string(id) + " is not in the vocabulary of the model, which has "
                          + std::to_string(model.shape.vocabulary) + " subwords");
    }
    for (const int id : line.required) {
        if (!isPlaceholder(id) || id >= model.shape.vocabulary)
            return refuse("the id " + std::to_string(id) + " is no placeholder");
    }
    return {};
}

} // namespace

Result<DoneEvent> carryOut(const TranslateRequest &request, Teller &teller)
{
    teller.begin(WorkerStage::Loading, 0, 0);
    auto model = readModel(request.model);
    if (!model)
        return failWith(model.error());
    std::vector<SourceLine> lines;
    for (std::size_t i = 0; i < request.lines.size(); ++i) {
        if (auto right = checkLine(request.lines[i], i, *model); !right)
            return failWith(right.error());
        lines.push_back({request.lines[i].source, request.lines[i].required});
    }
    teller.begin(WorkerStage::Translating, 0, 1);
    Crew crew(request.threads);
    const auto ready = [&](std::span<const std::size_t> places, const std::vector<Translation> &found) {
        TranslatedEvent event;
        for (std::size_t i = 0; i < places.size(); ++i)
            event.lines.push_back(
                {static_cast<std::int64_t>(places[i]), found[i].target, found[i].score, found[i].forced});
        teller.send(event);
    };
    auto translated =
        translateAll(*model, lines, {request.beam, request.lengthPenalty, request.longest}, crew, teller, ready);
    if (!translated)
        return failWith(translated.error());
    DoneEvent done;
    done.step = done.bestStep = model->step;
    return done;
}

} // namespace filigree::translator
