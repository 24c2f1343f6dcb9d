// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/catalogueediting.h"

#include <algorithm>
#include <memory>

namespace filigree::app {

CatalogueEditCommand::CatalogueEditCommand(Project &project, std::int64_t id, const CatalogueEdit &edit,
                                           const QString &name)
    : QUndoCommand(name)
    , m_project(project)
    , m_id(id)
    , m_edit(edit)
{
    const auto &known = project.m_catalogues;
    const auto info = std::find_if(known.begin(), known.end(), [id](const auto &one) { return one.id == id; });
    if (info != known.end())
        m_catalogue = {info->slot, info->name};
}

void CatalogueEditCommand::redo()
{
    write(m_edit);
}

void CatalogueEditCommand::undo()
{
    write(inverse(m_edit));
}

void CatalogueEditCommand::write(const CatalogueEdit &edit)
{
    const QString name = QString::fromStdString(m_catalogue.second);
    m_project.m_writes->add(Project::tr("Storing catalogue %1").arg(name), m_catalogue,
                            [id = m_id, edit](ProjectStore &store) -> Result<void> {
                                auto catalogue = store.catalogue(id);
                                if (!catalogue)
                                    return failWith(catalogue.error());
                                if (auto applied = applyEdit(edit, catalogue->values); !applied)
                                    return applied;
                                const auto stored = store.putCatalogue(*catalogue, id);
                                return stored ? Result<void>() : failWith(stored.error());
                            });
    Q_EMIT m_project.catalogueEdited(m_id, edit);
}

void Project::editCatalogue(std::int64_t id, const CatalogueEdit &edit, const QString &commandName)
{
    if (!edit.isEmpty() && !isReadOnly())
        m_undo.push(new CatalogueEditCommand(*this, id, edit, commandName));
}

} // namespace filigree::app
