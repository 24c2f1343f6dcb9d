// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rows of a corpus of any size, fetched in batches and kept in a small cache.
#pragma once

#include <QString>
#include <list>
#include <unordered_map>
#include <vector>

#include "core/annotation/utterance.h"

namespace filigree::widgets {

struct CorpusRow {
    Utterance utterance;
    QString pattern; ///< empty: computed from the utterance
    QString from; ///< where it comes from, in few words; the column hides while all are empty
    qint64 number = -1; ///< the row of the corpus, where not all of them are shown; -1: that of the list
};

/// Gives `count` rows from `first` on, or fewer at the end. Called in the GUI thread: must be quick (unranking is).
using CorpusFetch = std::function<std::vector<CorpusRow>(qint64 first, int count)>;

class CorpusRows final {
public:
    static constexpr int batchSize = 64;
    static constexpr std::size_t batchLimit = 64; ///< batches kept; the least recently used goes

    CorpusRows() = default;
    CorpusRows(qint64 count, CorpusFetch fetch)
        : m_count(count)
        , m_fetch(std::move(fetch))
    {
    }
    [[nodiscard]] qint64 count() const { return m_count; }
    /// The row; nullptr when it is out of range or the source had none. Valid until the next call.
    [[nodiscard]] const CorpusRow *row(qint64 number);
    [[nodiscard]] qint64 fetches() const { return m_fetches; } ///< calls of the source, for tests

private:
    struct Batch {
        qint64 number = 0;
        std::vector<CorpusRow> rows;
    };
    qint64 m_count = 0;
    qint64 m_fetches = 0;
    CorpusFetch m_fetch;
    std::list<Batch> m_batches; // the most recently used first
    std::unordered_map<qint64, std::list<Batch>::iterator> m_index;
};

} // namespace filigree::widgets
