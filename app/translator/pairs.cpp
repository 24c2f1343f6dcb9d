// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translator/pairs.h"

namespace filigree::translator {

void Sentences::add(std::span<const std::int32_t> ids)
{
    m_ids.insert(m_ids.end(), ids.begin(), ids.end());
    m_starts.push_back(m_ids.size());
}

std::span<const std::int32_t> Sentences::operator[](std::size_t i) const
{
    return std::span(m_ids).subspan(m_starts[i], m_starts[i + 1] - m_starts[i]);
}

void Pairs::add(std::span<const std::int32_t> from, std::span<const std::int32_t> to)
{
    source.add(from);
    target.add(to);
}

int Rows::length(int sentence) const
{
    const auto i = static_cast<std::size_t>(sentence);
    return starts[i + 1] - starts[i];
}

void addSource(Rows &rows, std::span<const std::int32_t> ids)
{
    rows.ids.insert(rows.ids.end(), ids.begin(), ids.end());
    rows.ids.push_back(endId);
    rows.starts.push_back(rows.size());
}

void Batch::add(std::span<const std::int32_t> from, std::span<const std::int32_t> to)
{
    addSource(source, from);
    target.ids.push_back(beginId);
    target.ids.insert(target.ids.end(), to.begin(), to.end());
    target.starts.push_back(target.size());
    expected.insert(expected.end(), to.begin(), to.end());
    expected.push_back(endId);
}

} // namespace filigree::translator
