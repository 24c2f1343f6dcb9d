// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/localesources.h"

#include <utility>

namespace filigree {

namespace {

Result<std::string> localeOf(ProjectStore &store, const std::vector<SourceInfo> &sources)
{
    const auto facts = store.facts();
    if (!facts)
        return failWith(facts.error());
    if (!facts->locale.empty())
        return facts->locale;
    for (const SourceRole role : {SourceRole::Reference, SourceRole::Test})
        for (const SourceInfo &source : sources)
            if (source.role == role && !source.locale.empty())
                return source.locale;
    return std::string();
}

} // namespace

Result<LocaleSources> sourcesByLocale(ProjectStore &store, SourceRole role)
{
    auto sources = store.sources();
    if (!sources)
        return failWith(sources.error());
    auto locale = localeOf(store, *sources);
    if (!locale)
        return failWith(locale.error());
    LocaleSources out{*std::move(locale), {}, {}};
    for (SourceInfo &source : *sources) {
        if (source.role != role)
            continue;
        const bool isOwn = source.locale.empty() || source.locale == out.locale;
        (isOwn ? out.own : out.others).push_back(std::move(source));
    }
    return out;
}

std::int64_t totalOf(const std::vector<SourceInfo> &sources)
{
    std::int64_t out = 0;
    for (const SourceInfo &source : sources)
        out += source.total;
    return out;
}

} // namespace filigree
