// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/cataloguefile.h"

#include "core/formats/cataloguereader.h"

namespace filigree::app {

Result<CatalogueContent> readCatalogueContent(const ProjectAccess &access, const CatalogueWrites::Write &writes,
                                              const std::filesystem::path &file, const std::string &slot,
                                              Progress &progress)
{
    auto read = readCatalogue(file, slot, progress);
    return read ? catalogueContent(access, writes, *std::move(read), progress) : failWith(read.error());
}

Result<CatalogueContent> catalogueContent(const ProjectAccess &access, const CatalogueWrites::Write &writes,
                                          Catalogue catalogue, Progress &progress)
{
    CatalogueContent content;
    content.after = std::make_shared<const Catalogue>(std::move(catalogue));
    auto store = ProjectStore::open(access);
    if (!store)
        return failWith(store.error());
    if (auto written = writes(*store); !written)
        return failWith(written.error());
    const auto known = store->catalogues();
    if (!known)
        return failWith(known.error());
    for (const CatalogueInfo &info : *known) {
        if (info.slot != content.after->slot || info.name != content.after->name)
            continue;
        auto old = store->catalogue(info.id);
        if (!old)
            return failWith(old.error());
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled, {});
        content.id = info.id;
        content.before = std::make_shared<const Catalogue>(std::move(*old));
    }
    return content;
}

Result<Catalogue> fetchCatalogue(const ProjectAccess &access, const CatalogueWrites::Write &writes, std::int64_t id,
                                 Progress &progress)
{
    auto store = ProjectStore::open(access);
    if (!store)
        return failWith(store.error());
    if (access.mode == OpenMode::ReadWrite) {
        if (auto written = writes(*store); !written)
            return failWith(written.error());
    }
    if (progress.cancelled())
        return fail(ErrorCode::Cancelled, {});
    auto catalogue = store->catalogue(id);
    if (catalogue && progress.cancelled())
        return fail(ErrorCode::Cancelled, {});
    return catalogue;
}

} // namespace filigree::app
