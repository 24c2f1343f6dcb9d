// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/catalogueediting.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace filigree::app {

CatalogueChange CatalogueChange::of(CatalogueEdit edit)
{
    auto back = std::make_shared<const CatalogueEdit>(inverse(edit));
    return {std::make_shared<const CatalogueEdit>(std::move(edit)), std::move(back)};
}

CatalogueEditCommand::CatalogueEditCommand(Project &project, std::int64_t id, CatalogueChange change,
                                           const QString &name)
    : QUndoCommand(name)
    , m_project(project)
    , m_id(id)
    , m_change(std::move(change))
{
    const auto &known = project.m_catalogues;
    const auto info = std::find_if(known.begin(), known.end(), [id](const auto &one) { return one.id == id; });
    if (info != known.end())
        m_catalogue = {info->slot, info->name};
}

void CatalogueEditCommand::redo()
{
    write(m_change.forth);
}

void CatalogueEditCommand::undo()
{
    write(m_change.back);
}

void CatalogueEditCommand::write(const std::shared_ptr<const CatalogueEdit> &edit)
{
    const QString name = QString::fromStdString(m_catalogue.second);
    m_project.m_writes->add(Project::tr("Storing catalogue %1").arg(name), m_catalogue,
                            [id = m_id, edit](ProjectStore &store) -> Result<void> {
                                auto catalogue = store.catalogue(id);
                                if (!catalogue)
                                    return failWith(catalogue.error());
                                if (auto applied = applyEdit(*edit, catalogue->values); !applied)
                                    return applied;
                                const auto stored = store.putCatalogue(*catalogue, id);
                                return stored ? Result<void>() : failWith(stored.error());
                            });
    Q_EMIT m_project.catalogueEdited(m_id, edit);
}

void Project::editCatalogue(std::int64_t id, const CatalogueEdit &edit, const QString &commandName)
{
    changeCatalogue(id, CatalogueChange::of(edit), commandName);
}

void Project::changeCatalogue(std::int64_t id, const CatalogueChange &change, const QString &commandName)
{
    if (!change.forth->isEmpty() && !isReadOnly())
        m_undo.push(new CatalogueEditCommand(*this, id, change, commandName));
}

} // namespace filigree::app
