// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The dialog's part about a file whose values join those that are there.
#include <algorithm>

#include <QFileDialog>
#include <QFileInfo>

#include "app/jobs/jobqueue.h"
#include "app/modes/utterances/cataloguedialog.h"
#include "core/formats/cataloguereader.h"
#include "widgets/common/numbers.h"
#include "widgets/editor/cataloguevaluesmodel.h"

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
    m_project->jobs().start<CatalogueEdit>(
        {u"catalogue.import:%1"_s.arg(m_id), tr("Reading catalogue %1").arg(name)},
        [path = std::filesystem::path(path.toStdU16String()), slot = m_slot.toStdString(),
         values = m_model->values()](Progress &progress) -> Result<CatalogueEdit> {
            const auto read = readCatalogue(path, slot, progress);
            if (!read)
                return failWith(read.error());
            if (progress.cancelled())
                return fail(ErrorCode::Cancelled, {});
            return joining(values, read->values);
        },
        this,
        [this, name, path, revision = m_revision](Result<CatalogueEdit> edit) {
            if (edit && revision != m_revision) // joined with values that are others now
                return importFile(path);
            if (!edit)
                return sayWhy(edit.error());
            if (edit->isEmpty())
                return say(tr("%1 has no value or weight that is not here already.").arg(name));
            const auto fresh = std::count_if(edit->steps.begin(), edit->steps.end(),
                                             [](const CatalogueStep &step) { return !step.before.has_value(); });
            const auto weighed = static_cast<qint64>(edit->steps.size()) - fresh;
            if (!take(*std::move(edit), tr("import %1").arg(name)))
                return;
            say(tr("%1 values were added, %2 have another weight.")
                    .arg(widgets::formatCount(static_cast<qint64>(fresh)), widgets::formatCount(weighed)));
        });
}

} // namespace filigree::app
