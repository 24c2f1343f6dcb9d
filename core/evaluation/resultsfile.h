// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The results of an experiment as a file that grows cell by cell: what is there survives a crash and a cancel, and the
// next run goes on behind it.
#pragma once

#include <cstdio>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/evaluation/experiment.h"

namespace filigree {

/// JSON lines: the first names the experiment (fingerprint()), each other is a cell. A last line without its end is
/// what a crash left, and does not count.
class ResultsFile {
public:
    /// Makes the file, or reads what is there. Errors: Inconsistent (the results are of another experiment; name
    /// another file), InvalidInput with the line (no file of results), and those of files.
    [[nodiscard]] static Result<ResultsFile> open(const std::filesystem::path &path, const Experiment &experiment);
    ResultsFile(ResultsFile &&other) noexcept;
    ResultsFile &operator=(ResultsFile &&other) noexcept;
    ~ResultsFile();

    [[nodiscard]] const std::vector<CellResult> &cells() const { return m_cells; }
    /// Writes it to the disk at once.
    [[nodiscard]] Result<void> append(const CellResult &cell);

private:
    ResultsFile() = default;

    std::filesystem::path m_path;
    std::FILE *m_file = nullptr;
    std::vector<CellResult> m_cells;
};

/// runExperiment() with its results in a file; gives all of them, those of before too. What is there after an error or
/// a cancel stays in the file.
[[nodiscard]] Result<std::vector<CellResult>> runExperiment(const Experiment &experiment, const NluSystem &system,
                                                            const std::filesystem::path &results, Progress &progress);

/// One line without its end.
[[nodiscard]] std::string toJson(const CellResult &cell);
/// InvalidInput for what toJson() does not write.
[[nodiscard]] Result<CellResult> cellFromJson(std::string_view json);

} // namespace filigree
