// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The dialog's part about a file whose values join those that are there.
#include <algorithm>

#include <QFileDialog>
#include <QFileInfo>

#include "app/document/filepath.h"
#include "app/jobs/jobqueue.h"
#include "app/modes/utterances/preparededit.h"
#include "core/formats/cataloguereader.h"
#include "widgets/common/numbers.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

void CatalogueDialog::chooseImport()
{
    auto *dialog = new QFileDialog(this, tr("Import Values"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &CatalogueDialog::importFile);
    dialog->open();
}

void CatalogueDialog::importFile(const QString &path)
{
    if (!m_project || m_project->isReadOnly() || m_unread)
        return;
    if (!m_ready) { // the file is joined with what comes
        m_importWaiting = path;
        return;
    }
    const QString name = QFileInfo(path).fileName();
    using Prepared = std::shared_ptr<PreparedEdit>;
    m_project->jobs().start<Prepared>(
        {u"catalogue.import:%1"_s.arg(m_id), tr("Reading catalogue %1").arg(name)},
        [path = toPath(path), slot = m_slot.toStdString(),
         view = m_model->view()](Progress &progress) -> Result<Prepared> {
            SubProgress reading(progress, 0, 0.5);
            const auto read = readCatalogue(path, slot, reading);
            if (!read)
                return failWith(read.error());
            SubProgress comparing(progress, 0.5, 0.8);
            auto edit = joining(view.rows->values, read->values, comparing);
            if (!edit)
                return failWith(edit.error());
            SubProgress rest(progress, 0.8, 1);
            return prepare(view, *std::move(edit), rest);
        },
        this,
        [this, name, path, revision = m_revision](Result<Prepared> prepared) {
            if (prepared && (!m_ready || revision != m_revision)) // joined with values that are others now, or will be
                return importFile(path);
            if (!prepared)
                return sayWhy(prepared.error());
            const auto &steps = (*prepared)->change.forth->steps;
            if (steps.empty())
                return say(tr("%1 has no value or weight that is not here already.").arg(name));
            const auto fresh = std::count_if(steps.begin(), steps.end(),
                                             [](const CatalogueStep &step) { return !step.before.has_value(); });
            const auto weighed = static_cast<qint64>(steps.size()) - fresh;
            if (!takePrepared(*std::move(prepared), tr("import %1").arg(name)))
                return;
            say(tr("%1 values were added, %2 have another weight.")
                    .arg(widgets::formatCount(static_cast<qint64>(fresh)), widgets::formatCount(weighed)));
        });
}

} // namespace filigree::app
