// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/corpus/corpusrows.h"

#include <algorithm>

namespace filigree::widgets {

const CorpusRow *CorpusRows::row(qint64 number)
{
    if (number < 0 || number >= m_count || !m_fetch)
        return nullptr;
    const qint64 wanted = number / batchSize;
    const auto place = static_cast<std::size_t>(number % batchSize);
    if (const auto found = m_index.find(wanted); found != m_index.end()) {
        m_batches.splice(m_batches.begin(), m_batches, found->second);
    } else {
        const qint64 first = wanted * batchSize;
        const auto count = static_cast<int>(std::min<qint64>(batchSize, m_count - first));
        ++m_fetches;
        m_batches.push_front({wanted, m_fetch(first, count)});
        m_index[wanted] = m_batches.begin();
        if (m_batches.size() > batchLimit) {
            m_index.erase(m_batches.back().number);
            m_batches.pop_back();
        }
    }
    const std::vector<CorpusRow> &rows = m_batches.front().rows;
    return place < rows.size() ? &rows[place] : nullptr;
}

} // namespace filigree::widgets
