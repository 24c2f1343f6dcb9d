// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/tagset.h"

#include <algorithm>
#include <utility>

namespace filigree {

TagSet::TagSet(std::vector<std::string> types, const std::vector<bool> &inside)
    : m_types(std::move(types))
{
    const auto add = [&](std::size_t type, bool isInside) {
        const auto tag = static_cast<std::uint16_t>(m_typeOf.size());
        m_typeOf.push_back(static_cast<std::uint16_t>(type));
        m_isInside.push_back(isInside ? 1 : 0);
        return tag;
    };
    add(m_types.size(), false);
    for (std::size_t type = 0; type < m_types.size(); ++type) {
        m_begin.push_back(add(type, false));
        m_inside.push_back(inside[type] ? add(type, true) : none);
    }
}

std::vector<std::uint16_t> TagSet::tagsOf(const Utterance &utterance) const
{
    std::vector<std::uint16_t> tags(utterance.tokens.size(), outside);
    for (const SlotSpan &slot : utterance.slots) {
        const auto found = std::lower_bound(m_types.begin(), m_types.end(), slot.type);
        const auto type = static_cast<std::size_t>(found - m_types.begin());
        for (std::size_t i = slot.begin; i < slot.end; ++i)
            tags[i] = i == slot.begin ? m_begin[type] : m_inside[type];
    }
    return tags;
}

std::vector<SlotSpan> TagSet::slotsOf(std::span<const std::uint16_t> tags) const
{
    std::vector<SlotSpan> slots;
    for (std::size_t i = 0; i < tags.size(); ++i) {
        if (tags[i] == outside)
            continue;
        if (isInside(tags[i]) && !slots.empty())
            slots.back().end = i + 1;
        else
            slots.push_back({i, i + 1, m_types[typeOf(tags[i])]});
    }
    return slots;
}

} // namespace filigree
