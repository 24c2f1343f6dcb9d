// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading a catalogue, from a file or from the project, for a command that adds, replaces or removes it.
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

/// The same for a catalogue that is read already.
[[nodiscard]] Result<CatalogueContent> catalogueContent(const ProjectAccess &access,
                                                        const CatalogueWrites::Write &writes, Catalogue catalogue,
                                                        Progress &progress);

/// A catalogue of the project as the last edit leaves it: `writes` come first, unless the project can only be read.
[[nodiscard]] Result<Catalogue> fetchCatalogue(const ProjectAccess &access, const CatalogueWrites::Write &writes,
                                               std::int64_t id, Progress &progress);

} // namespace filigree::app
