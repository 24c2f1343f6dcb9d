// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/goldenmistakes.h"

#include <algorithm>
#include <iterator>

#include "core/annotation/goldenindex.h"
#include "core/project/projectstore.h"

namespace filigree {

GoldenMistakes mistakesBefore(const GoldenIndex &index)
{
    GoldenMistakes out;
    out.count = static_cast<std::int64_t>(index.errorsBefore());
    if (out.count > 0)
        out.first.push_back(index.firstBefore());
    return out;
}

Result<GoldenMistakes> goldenMistakes(ProjectStore &store, std::size_t most, Progress &progress)
{
    const auto text = store.goldenText();
    if (!text)
        return failWith(text.error());
    GoldenIndexOptions options;
    options.mostRemarks = most;
    const auto index = GoldenIndex::read(*text, options, progress);
    if (!index)
        return failWith(index.error());
    GoldenMistakes out;
    out.count = static_cast<std::int64_t>(index->errors());
    std::copy_if(index->diagnostics().begin(), index->diagnostics().end(), std::back_inserter(out.first),
                 [](const Diagnostic &remark) { return remark.severity == Severity::Error; });
    return out;
}

} // namespace filigree
