// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The results of an experiment as a file that grows cell by cell: what is there survives a crash and a cancel, and the
// next run goes on behind it.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/evaluation/experiment.h"

namespace filigree {

/// JSON lines: the first names the experiment (fingerprint()), each other is a cell. A last line without its end is
/// what a crash left, and does not count. Only one at a time may write it; reading it meanwhile changes nothing.
class ResultsFile {
public:
    /// Makes the file, or reads what is there. Errors: Busy (another run writes it), Inconsistent (the results are of
    /// another experiment; name another file), InvalidInput with the line (no file of results, or one that does not fit
    /// the test set), and those of files.
    [[nodiscard]] static Result<ResultsFile> open(const std::filesystem::path &path, const Experiment &experiment);
    ResultsFile(ResultsFile &&other) noexcept;
    ResultsFile &operator=(ResultsFile &&other) noexcept;
    ~ResultsFile();

    [[nodiscard]] const std::vector<CellResult> &cells() const { return m_cells; }
    /// Hands it to the system at once: a crash of the program does not lose it.
    [[nodiscard]] Result<void> append(const CellResult &cell);

private:
    ResultsFile() = default;
    [[nodiscard]] Result<void> write(std::string_view bytes);

    std::filesystem::path m_path;
    int m_file = -1;
    std::vector<CellResult> m_cells;
};

/// What is in a file of results, which may be growing; it is not opened for writing. Errors as those of
/// ResultsFile::open(), and NotFound.
[[nodiscard]] Result<std::vector<CellResult>> readResults(const std::filesystem::path &path,
                                                          const Experiment &experiment);

/// runExperiment() with its results in a file; gives all of them, those of before too. What is there after an error or
/// a cancel stays in the file.
[[nodiscard]] Result<std::vector<CellResult>> runExperiment(const Experiment &experiment, const NluSystem &system,
                                                            const std::filesystem::path &results, Progress &progress);

/// One line without its end.
[[nodiscard]] std::string toJson(const CellResult &cell);
/// InvalidInput for what toJson() does not write.
[[nodiscard]] Result<CellResult> cellFromJson(std::string_view json);

} // namespace filigree
