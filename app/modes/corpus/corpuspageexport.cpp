// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page's part about the corpus as a file.
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/document/project.h"
#include "app/jobs/jobqueue.h"
#include "app/modes/corpus/corpuspage.h"
#include "app/modes/corpus/exportdialog.h"
#include "app/modes/corpus/exportwork.h"
#include "core/base/sha256.h"
#include "core/project/grammarjson.h"
#include "widgets/common/numbers.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

QJsonObject objectOf(const std::string &json)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
}

} // namespace

/// What made the corpus, so that a manifest can tell it from another one.
ExportSubject CorpusPage::exportSubject() const
{
    QJsonObject recipe{{u"corpus"_s, objectOf(toJson(m_origin.wish))},
                       {u"resampling"_s, objectOf(toJson(m_origin.resampling))}};
    if (m_origin.grammar)
        recipe[u"grammar"_s] = QString::fromStdString(Sha256().add(grammarToJson(*m_origin.grammar)).hex());
    if (!m_origin.rejections.empty())
        recipe[u"rejections"_s] = QString::fromStdString(m_origin.rejections);
    const CorpusList &corpora = m_project->corpora();
    QString name = m_project->name();
    if (corpora.corpora.size() > 1) // so that one does not take the other's place
        name += u' ' + QString::fromStdString(corpora.name()).simplified().replace(u'/', u'-');
    return {m_plan, name, QJsonDocument(recipe).toJson(QJsonDocument::Compact).toStdString(), m_project->access()};
}

void CorpusPage::chooseExport()
{
    if (!m_plan)
        return;
    const ExportSubject subject = exportSubject(); // what is previewed is what is written
    auto *dialog = new ExportDialog(subject, m_project->jobs(), this);
    dialog->setChoice(m_exportChoice);
    connect(dialog, &QDialog::accepted, this, [this, dialog, subject] {
        m_exportChoice = dialog->choice();
        startExport(subject, dialog->path(), m_exportChoice);
    });
    dialog->open();
}

void CorpusPage::exportTo(const QString &path, const QString &format)
{
    ExportChoice choice;
    choice.format = format;
    if (m_plan)
        startExport(exportSubject(), path, choice);
}

void CorpusPage::startExport(const ExportSubject &subject, const QString &path, const ExportChoice &choice)
{
    if (!m_project)
        return;
    if (choice.training && !m_project->flush(IfBusy::Fail)) // what is left out is read from the disk
        return;
    m_project->jobs().start<ExportDone>(
        {u"corpus.export:"_s + path, tr("Exporting to %1").arg(QFileInfo(path).fileName())},
        [subject, choice, path](Progress &progress) { return writeExport(subject, choice, path, progress); }, this,
        [this, path](const Result<ExportDone> &done) {
            if (!done) {
                if (done.error().code != ErrorCode::Cancelled)
                    Q_EMIT failed(done.error(), tr("The corpus was not exported."));
                return;
            }
            QString sentence =
                tr("%1 sentences are in %2.")
                    .arg(widgets::formatCount(static_cast<qint64>(done->sentences)), QFileInfo(path).fileName());
            if (done->leftOut > 0)
                sentence += u' ' + tr("%n were left out.", nullptr, static_cast<int>(done->leftOut));
            if (done->poorParts > 0)
                sentence += u' '
                    + tr("Some intents have too few templates for every part; the manifest tells how many sentences "
                         "each part has.");
            Q_EMIT fileWritten(path, sentence);
        });
}

} // namespace filigree::app
