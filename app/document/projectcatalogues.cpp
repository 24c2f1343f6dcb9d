// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The project's part about whole catalogues that come, go, or have changed, and about reference and test data.
#include <filesystem>

#include <QFileInfo>

#include "app/document/cataloguefile.h"
#include "app/document/commands.h"
#include "app/document/filepath.h"
#include "app/document/project.h"
#include "app/jobs/jobqueue.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

void Project::addCatalogue(const QString &file, const QString &slot)
{
    const QString kind = u"catalogue.read:"_s + file + u'|' + slot;
    m_jobs.start<CatalogueContent>(
        {kind, tr("Reading catalogue %1").arg(QFileInfo(file).fileName())},
        [access = access(), catalogues = catalogueWrites(), path = toPath(file), slot = slot.toStdString()](
            Progress &progress) { return readCatalogueContent(access, catalogues, path, slot, progress); },
        this,
        [this, file, slot, revisions = m_writes->revisions()](Result<CatalogueContent> content) {
            if (!content)
                return report(content.error(), tr("The catalogue was not added."));
            if (m_writes->hasChanged({content->after->slot, content->after->name},
                                     revisions)) // undoing it would lose what somebody did meanwhile
                return addCatalogue(file, slot);
            m_undo.push(
                new CatalogueCommand(*this, content->id, std::move(content->before), std::move(content->after)));
        });
}

void Project::removeCatalogue(std::int64_t id)
{
    using Content = std::shared_ptr<const Catalogue>;
    m_jobs.start<Content>(
        {u"catalogue.fetch:%1"_s.arg(id), tr("Removing a catalogue")},
        [access = access(), catalogues = catalogueWrites(), id](Progress &progress) -> Result<Content> {
            auto catalogue = fetchCatalogue(access, catalogues, id, progress);
            if (!catalogue)
                return failWith(catalogue.error());
            return std::make_shared<const Catalogue>(std::move(*catalogue));
        },
        this,
        [this, id, revisions = m_writes->revisions()](Result<Content> content) {
            if (!content)
                return report(content.error(), tr("The catalogue was not removed."));
            if (m_writes->hasChanged({(*content)->slot, (*content)->name},
                                     revisions)) // undoing it would lose what somebody did meanwhile
                return removeCatalogue(id);
            m_undo.push(new CatalogueCommand(*this, id, std::move(*content), nullptr));
        });
}

void Project::reloadCatalogues()
{
    auto catalogues = m_store->catalogues();
    if (!catalogues)
        return report(catalogues.error(), tr("The catalogues could not be read."));
    m_catalogues = std::move(*catalogues);
    growColours();
    Q_EMIT cataloguesChanged();
    m_runs->checkSoon();
}

void Project::addSource(const QString &file, SourceRole role, const QString &locale)
{
    m_jobs.start<std::shared_ptr<const SourceContent>>(
        {u"source.read:"_s + file, tr("Importing %1").arg(QFileInfo(file).fileName())},
        [path = toPath(file), role,
         locale = locale.toStdString()](Progress &progress) -> Result<std::shared_ptr<const SourceContent>> {
            auto content = readSourceContent(path, role, locale, progress);
            if (!content)
                return failWith(content.error());
            return std::make_shared<const SourceContent>(*std::move(content));
        },
        this,
        [this, file](Result<std::shared_ptr<const SourceContent>> content) {
            if (!content)
                return report(content.error(), tr("%1 was not imported.").arg(QFileInfo(file).fileName()));
            m_undo.push(new SourceCommand(*this, *std::move(content)));
        });
}

} // namespace filigree::app
