// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translator/placeholders.h"

#include <bit>

namespace filigree::translator {

Owed::Owed(std::span<const int> required)
{
    for (const int id : required) {
        if (isPlaceholder(id))
            m_ids |= 1U << static_cast<unsigned>(id - firstPlaceholderId);
    }
}

int Owed::count() const
{
    return std::popcount(m_ids);
}

bool Owed::has(std::int32_t id) const
{
    return isPlaceholder(id) && ((m_ids >> static_cast<unsigned>(id - firstPlaceholderId)) & 1U) != 0;
}

void Owed::pay(std::int32_t id)
{
    if (isPlaceholder(id))
        m_ids &= ~(1U << static_cast<unsigned>(id - firstPlaceholderId));
}

bool Owed::allows(std::int32_t id, int stepsLeft) const
{
    if (isPlaceholder(id))
        return has(id);
    if (id == padId || id == unknownId || id == beginId)
        return false;
    const int owed = count();
    if (id == endId)
        return owed == 0;
    return owed < stepsLeft;
}

} // namespace filigree::translator
