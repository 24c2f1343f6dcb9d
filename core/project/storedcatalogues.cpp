// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/storedcatalogues.h"

#include <utility>

namespace filigree {

Result<std::vector<Catalogue>> everyCatalogue(ProjectStore &store, const Progress &progress)
{
    const auto infos = store.catalogues();
    if (!infos)
        return failWith(infos.error());
    std::vector<Catalogue> out;
    for (const CatalogueInfo &info : *infos) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled, "Reading the catalogues was cancelled.");
        auto catalogue = store.catalogue(info.id);
        if (!catalogue)
            return failWith(catalogue.error());
        out.push_back(*std::move(catalogue));
    }
    return out;
}

} // namespace filigree
