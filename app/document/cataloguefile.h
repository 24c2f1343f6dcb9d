// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading a catalogue for a command that adds it, or puts it in the place of the one of its name.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

#include "app/document/cataloguewrites.h"
#include "core/annotation/catalogue.h"
#include "core/base/progress.h"
#include "core/project/projectstore.h"

namespace filigree::app {

struct CatalogueContent {
    std::int64_t id = 0; ///< of the one that is replaced, else 0
    std::shared_ptr<const Catalogue> before; ///< null: the project has none of this slot and name
    std::shared_ptr<const Catalogue> after;
};

/// `writes` come first: what is replaced is what the last edit leaves.
[[nodiscard]] Result<CatalogueContent> readCatalogueContent(const ProjectAccess &access,
                                                            const CatalogueWrites::Write &writes,
                                                            const std::filesystem::path &file, const std::string &slot,
                                                            Progress &progress);

} // namespace filigree::app
