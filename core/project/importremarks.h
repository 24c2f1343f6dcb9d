// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an import has to tell of its files. A file of millions of bad lines must not fill the memory, and its warnings
// must not hide its mistakes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <vector>

#include "core/annotation/diagnostic.h"

namespace filigree {

/// A diagnostic and the file that it is about.
struct ImportRemark {
    std::filesystem::path file;
    Diagnostic diagnostic;
};

[[nodiscard]] inline bool isError(const ImportRemark &remark)
{
    return remark.diagnostic.severity == Severity::Error;
}

class ImportRemarks {
public:
    static constexpr std::size_t most = 1000; ///< that are kept of the errors, and of the warnings

    void add(ImportRemark remark);
    /// All of the other's, with what it left out.
    void add(ImportRemarks others);
    /// Counts more, behind all that were added, of which nothing is known.
    void addLeftOut(std::int64_t errors, std::int64_t warnings);

    /// In the order in which they came.
    [[nodiscard]] const std::vector<ImportRemark> &list() const { return m_list; }
    [[nodiscard]] std::int64_t errors() const { return m_errors; } ///< also those that are not in the list
    [[nodiscard]] std::int64_t warnings() const { return m_warnings; }
    [[nodiscard]] std::int64_t leftOut() const; ///< of both
    [[nodiscard]] const ImportRemark *firstError() const; ///< nullptr when there is none

private:
    std::vector<ImportRemark> m_list;
    std::int64_t m_errors = 0;
    std::int64_t m_warnings = 0;
};

} // namespace filigree
