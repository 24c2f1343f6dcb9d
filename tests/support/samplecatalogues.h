// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Catalogues of the shipped samples.
#pragma once

#include <filesystem>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "core/annotation/catalogue.h"
#include "core/base/files.h"
#include "support/results.h"

namespace filigree::tests {

/// One of each file of the folder: its name is the slot's, its lines are the values.
inline std::vector<Catalogue> sampleCatalogues(const std::filesystem::path &folder)
{
    std::vector<Catalogue> out;
    for (const auto &entry : std::filesystem::directory_iterator(folder)) {
        Catalogue catalogue{entry.path().stem().string(), entry.path().stem().string(), {}};
        std::istringstream lines(good(readFile(entry.path())));
        for (std::string line; std::getline(lines, line);)
            catalogue.values.push_back({line, 1.0});
        out.push_back(std::move(catalogue));
    }
    return out;
}

} // namespace filigree::tests
