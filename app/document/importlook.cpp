// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/importlook.h"

#include <algorithm>
#include <utility>

#include "app/document/filepath.h"
#include "app/document/grammarlook.h"
#include "core/formats/cataloguereader.h"
#include "core/project/goldenimport.h"

namespace filigree::app {

namespace {

using Role = ImportFile::Role;

constexpr std::size_t firstValues = 200;
constexpr std::size_t firstRows = 20;

Result<KnownUtterances> knownOf(const LookRequest &request, const Progress &progress)
{
    KnownUtterances out;
    if (request.file.role == Role::Golden) {
        for (const GoldenUtterance &line : request.golden->utterances)
            out.add(line.utterance);
        return out;
    }
    auto store = ProjectStore::open(request.access);
    if (!store)
        return failWith(store.error());
    if (auto written = request.writes(*store); !written)
        return failWith(written.error());
    const auto role = request.file.role == Role::Test ? SourceRole::Test : SourceRole::Reference;
    const auto visited = store->visitSources(role, [&](const SourceUtterance &item) -> Result<void> {
        out.add(item.utterance);
        return progress.cancelled() ? Result<void>(fail(ErrorCode::Cancelled, {})) : Result<void>();
    });
    return visited ? Result<KnownUtterances>(std::move(out)) : failWith(visited.error());
}

Result<ImportLook> lookAtCatalogue(const LookRequest &request, Progress &progress)
{
    ImportLook out;
    out.role = Role::Catalogue;
    out.whole = true;
    // The slot's name may be unfinished yet; the values are the same.
    const std::string slot = request.file.slot.toStdString();
    auto read = readCatalogue(toPath(request.file.path), isSlotName(slot) ? slot : "Slot", progress);
    if (!read)
        return failWith(read.error());
    out.valueCount = static_cast<std::int64_t>(read->values.size());
    read->values.resize(std::min(read->values.size(), firstValues));
    out.values = std::move(read->values);
    return out;
}

Result<ImportLook> lookAtUtterances(const LookRequest &request, Progress &progress)
{
    ImportLook out;
    out.role = request.file.role;
    const auto known = knownOf(request, progress);
    if (!known)
        return failWith(known.error());
    SurveyRequest survey;
    survey.file = toPath(request.file.path);
    survey.format = request.file.format.toStdString();
    survey.columns = request.file.columns;
    survey.names = request.file.rules.names;
    survey.whole = request.whole;
    survey.repetitions = request.file.role == Role::Golden;
    if (survey.format.empty()) {
        auto format = detectCorpusFormat(survey.file);
        if (!format)
            return failWith(format.error());
        survey.format = *std::move(format);
    }
    out.format = survey.format;
    if (survey.format == "csv" || survey.format == "tsv") {
        auto table = readTableHead(survey.file, survey.format == "tsv", firstRows);
        if (!table)
            return failWith(table.error());
        out.table = *std::move(table);
    }
    auto surveyed = surveyFile(survey, *known, progress);
    if (!surveyed)
        return failWith(surveyed.error());
    out.survey = *std::move(surveyed);
    out.whole = out.survey.whole;
    return out;
}

} // namespace

Result<ImportLook> lookInto(const LookRequest &request, Progress &progress)
{
    if (request.file.role == Role::Catalogue)
        return lookAtCatalogue(request, progress);
    if (request.file.role == Role::Grammar)
        return lookAtGrammar(request, progress);
    auto look = lookAtUtterances(request, progress);
    if (look || !request.guessRole || look.error().code != ErrorCode::InvalidInput)
        return look;
    auto catalogue = lookAtCatalogue(request, progress);
    return catalogue ? catalogue : look;
}

} // namespace filigree::app
