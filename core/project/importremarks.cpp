// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/importremarks.h"

#include <algorithm>
#include <utility>

namespace filigree {

void ImportRemarks::add(ImportRemark remark)
{
    std::int64_t &count = isError(remark) ? m_errors : m_warnings;
    if (++count <= static_cast<std::int64_t>(most))
        m_list.push_back(std::move(remark));
}

void ImportRemarks::add(ImportRemarks others)
{
    std::int64_t errors = others.m_errors;
    std::int64_t warnings = others.m_warnings;
    for (ImportRemark &remark : others.m_list) {
        --(isError(remark) ? errors : warnings);
        add(std::move(remark));
    }
    addLeftOut(errors, warnings); // those that the others have left out already
}

void ImportRemarks::addLeftOut(std::int64_t errors, std::int64_t warnings)
{
    m_errors += errors;
    m_warnings += warnings;
}

std::int64_t ImportRemarks::leftOut() const
{
    return m_errors + m_warnings - static_cast<std::int64_t>(m_list.size());
}

const ImportRemark *ImportRemarks::firstError() const
{
    const auto first = std::find_if(m_list.begin(), m_list.end(), isError);
    return first == m_list.end() ? nullptr : &*first;
}

} // namespace filigree
