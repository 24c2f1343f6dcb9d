// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page's part about the corpus as a file.
#include <algorithm>
#include <filesystem>

#include <QFileInfo>
#include <QThread>

#include "app/document/project.h"
#include "app/jobs/jobqueue.h"
#include "app/modes/corpus/corpuspage.h"
#include "app/modes/corpus/exportdialog.h"
#include "core/generation/corpusexport.h"
#include "widgets/common/numbers.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

void CorpusPage::chooseExport()
{
    if (!m_plan)
        return;
    auto *dialog = new ExportDialog(m_plan, m_project->name(), this);
    if (!m_lastFormat.isEmpty())
        dialog->setFormat(m_lastFormat);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_lastFormat = dialog->format();
        exportTo(dialog->path(), dialog->format());
    });
    dialog->open();
}

void CorpusPage::exportTo(const QString &path, const QString &format)
{
    if (!m_plan || !m_project)
        return;
    CorpusExportOptions options;
    options.format = format.toStdString();
    options.threads = std::max(1, QThread::idealThreadCount());
    m_project->jobs().start<CorpusExportReport>(
        {u"corpus.export:"_s + path, tr("Exporting to %1").arg(QFileInfo(path).fileName())},
        [plan = m_plan, file = std::filesystem::path(path.toStdU16String()), options](Progress &progress) {
            return exportCorpus(*plan, file, options, progress);
        },
        this,
        [this, path](const Result<CorpusExportReport> &report) {
            if (report)
                Q_EMIT fileWritten(
                    path,
                    tr("%1 sentences are in %2.")
                        .arg(widgets::formatCount(static_cast<qint64>(report->sentences)), QFileInfo(path).fileName()));
            else if (report.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(report.error(), tr("The corpus was not exported."));
        });
}

} // namespace filigree::app
