// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/keptreviewlist.h"

#include <utility>

namespace filigree::app {

namespace {

constexpr auto damagedKey = "translation.review.damaged";

} // namespace

Result<KeptReviewList> readReviewList(ProjectStore &store)
{
    const auto kept = store.setting(reviewListKey);
    if (!kept)
        return failWith(kept.error());
    KeptReviewList out;
    if (kept->empty())
        return out;
    auto list = kept->size() > mostKept ? Result<ReviewList>(fail(ErrorCode::InvalidInput, "The list is too long."))
                                        : reviewListFromJson(*kept);
    out.damaged = !list;
    if (list)
        out.list = *std::move(list);
    if ((out.damaged || out.list.unreadable > 0) && !store.isReadOnly()) {
        if (auto aside = store.setSetting(damagedKey, *kept); !aside)
            return failWith(aside.error());
    }
    return out;
}

Result<void> ReviewListKeeper::write(ProjectStore &store, std::int64_t version, const std::string &json,
                                     const Progress &progress)
{
    if (json.size() > mostKept)
        return fail(ErrorCode::InvalidOption, "The list of translations is too long to be kept.");
    const std::lock_guard lock(m_mutex);
    if (progress.cancelled())
        return fail(ErrorCode::Cancelled, "Cancelled.");
    if (version <= m_written)
        return {};
    if (auto stored = store.setSetting(reviewListKey, json); !stored)
        return stored;
    m_written = version;
    return {};
}

} // namespace filigree::app
