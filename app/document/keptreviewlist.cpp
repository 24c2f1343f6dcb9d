// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/keptreviewlist.h"

#include <string>
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

void ReviewListKeeper::replace(std::int64_t version, ReviewList list)
{
    const std::lock_guard lock(m_newsMutex);
    m_news.clear(); // they were of other lists
    m_news.push_back({version, std::move(list), {}});
}

void ReviewListKeeper::change(std::int64_t version, ChangedRows rows)
{
    const std::lock_guard lock(m_newsMutex);
    m_news.push_back({version, {}, std::move(rows)});
}

void ReviewListKeeper::takeNews()
{
    std::vector<News> all;
    {
        const std::lock_guard lock(m_newsMutex);
        all.swap(m_news);
    }
    for (News &news : all) {
        m_version = news.version;
        if (news.list)
            m_list = *std::move(news.list);
        for (auto &[row, changed] : news.rows)
            m_list.rows.at(row) = std::move(changed);
    }
}

Result<void> ReviewListKeeper::write(ProjectStore &store, const Progress &progress)
{
    const std::lock_guard lock(m_mutex);
    takeNews();
    if (m_version == m_written)
        return {};
    const auto tooLong = [] {
        return fail(ErrorCode::InvalidOption, "The list of translations is too long to be kept.");
    };
    if (m_version == m_tooLong)
        return tooLong();
    if (progress.cancelled())
        return fail(ErrorCode::Cancelled, "Cancelled.");
    const std::string json = toJson(m_list);
    if (json.size() > mostKept) {
        m_tooLong = m_version;
        return tooLong();
    }
    if (progress.cancelled())
        return fail(ErrorCode::Cancelled, "Cancelled.");
    if (auto stored = store.setSetting(reviewListKey, json); !stored)
        return stored;
    m_written = m_version;
    return {};
}

} // namespace filigree::app
