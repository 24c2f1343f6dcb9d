// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/catalogueedit.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "core/text/unicode.h"

namespace filigree {

namespace {

bool fits(const CatalogueEdit &edit, const std::vector<CatalogueValue> &values)
{
    std::size_t least = 0;
    for (const CatalogueStep &step : edit.steps) {
        const std::size_t end = step.at + (step.before ? 1 : 0);
        if (step.at < least || end > values.size() || (step.before && values[step.at] != *step.before))
            return false;
        if (step.after && (step.after->text.empty() || !(step.after->weight > 0) || !std::isfinite(step.after->weight)))
            return false;
        least = end;
    }
    return true;
}

} // namespace

Result<void> applyEdit(const CatalogueEdit &edit, std::vector<CatalogueValue> &values)
{
    if (!fits(edit, values))
        return fail(ErrorCode::Inconsistent, "The catalogue has other values than those that were edited.");
    const auto &steps = edit.steps;
    const bool inPlace =
        std::all_of(steps.begin(), steps.end(), [](const CatalogueStep &step) { return step.before && step.after; });
    if (inPlace) {
        for (const CatalogueStep &step : steps)
            values[step.at] = *step.after;
        return {};
    }
    if (std::all_of(steps.begin(), steps.end(), [&](const CatalogueStep &step) { return step.at == values.size(); })) {
        for (const CatalogueStep &step : steps)
            values.push_back(*step.after);
        return {};
    }
    std::vector<CatalogueValue> out;
    out.reserve(values.size() + steps.size());
    std::size_t at = 0;
    for (const CatalogueStep &step : steps) {
        for (; at < step.at; ++at)
            out.push_back(std::move(values[at]));
        at += step.before ? 1 : 0;
        if (step.after)
            out.push_back(*step.after);
    }
    for (; at < values.size(); ++at)
        out.push_back(std::move(values[at]));
    values = std::move(out);
    return {};
}

CatalogueEdit inverse(const CatalogueEdit &edit)
{
    CatalogueEdit out;
    out.steps.reserve(edit.steps.size());
    std::size_t came = 0;
    std::size_t went = 0;
    for (const CatalogueStep &step : edit.steps) {
        out.steps.push_back({step.at + came - went, step.after, step.before});
        came += step.after ? 1 : 0;
        went += step.before ? 1 : 0;
    }
    return out;
}

CatalogueEdit joining(const std::vector<CatalogueValue> &values, const std::vector<CatalogueValue> &others)
{
    NoProgress progress;
    return *joining(values, others, progress);
}

Result<CatalogueEdit> joining(const std::vector<CatalogueValue> &values, const std::vector<CatalogueValue> &others,
                              Progress &progress)
{
    std::size_t done = 0;
    const auto isCancelled = [&] {
        if (++done % 4096 != 0)
            return false;
        progress.report(static_cast<double>(done) / static_cast<double>(values.size() + others.size()));
        return progress.cancelled();
    };
    std::unordered_map<std::string, std::size_t> places;
    places.reserve(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (isCancelled())
            return fail(ErrorCode::Cancelled, "Joining the catalogues was cancelled.");
        places.emplace(comparisonKey(values[i].text), i);
    }
    const bool weighted =
        std::any_of(others.begin(), others.end(), [](const CatalogueValue &value) { return value.weight != 1.0; });
    CatalogueEdit out;
    std::vector<CatalogueStep> fresh;
    for (const CatalogueValue &value : others) {
        if (isCancelled())
            return fail(ErrorCode::Cancelled, "Joining the catalogues was cancelled.");
        const auto [place, isNew] = places.emplace(comparisonKey(value.text), values.size());
        if (isNew) {
            fresh.push_back({values.size(), std::nullopt, value});
            continue;
        }
        if (place->second == values.size()) // came with this list already
            continue;
        const CatalogueValue &known = values[place->second];
        if (weighted && known.weight != value.weight)
            out.steps.push_back({place->second, known, CatalogueValue{known.text, value.weight}});
    }
    std::sort(out.steps.begin(), out.steps.end(),
              [](const CatalogueStep &a, const CatalogueStep &b) { return a.at < b.at; });
    out.steps.erase(std::unique(out.steps.begin(), out.steps.end(),
                                [](const CatalogueStep &a, const CatalogueStep &b) { return a.at == b.at; }),
                    out.steps.end());
    out.steps.insert(out.steps.end(), fresh.begin(), fresh.end());
    return out;
}

} // namespace filigree
