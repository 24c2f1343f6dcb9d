// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/filecommands.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QProgressDialog>
#include <QStandardPaths>

#include "app/document/importer.h"
#include "app/document/workspace.h"
#include "app/settings/settings.h"
#include "app/shell/discarddialog.h"
#include "app/shell/importdialog.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

bool isProject(const QString &path)
{
    return path.endsWith(u".filigree"_s, Qt::CaseInsensitive);
}

bool isGolden(const QString &path)
{
    return path.endsWith(u".golden"_s, Qt::CaseInsensitive);
}

} // namespace

FileCommands::FileCommands(Workspace &workspace, Settings &settings, QWidget &window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_window(window)
{
}

QFileDialog *FileCommands::makeDialog(const QString &title, const QString &filter, Chosen chosen)
{
    QString folder = m_settings.lastFolder();
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(&m_window, title, folder, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, this, [this, chosen = std::move(chosen)](const QStringList &files) {
        if (files.isEmpty())
            return;
        m_settings.setLastFolder(QFileInfo(files.first()).absolutePath());
        chosen(files);
    });
    return dialog;
}

void FileCommands::chooseNew()
{
    auto *dialog =
        makeDialog(tr("New Project"), tr("Filigree projects (*.filigree)"), [this](const QStringList &files) {
            Q_EMIT aboutToLeave();
            m_workspace.create(files.first());
        });
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"filigree"_s);
    dialog->open();
}

void FileCommands::chooseOpen()
{
    auto *dialog =
        makeDialog(tr("Open Project"), tr("Projects and golden utterances (*.filigree *.golden);;All files (*)"),
                   [this](const QStringList &files) { open(files.first()); });
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->open();
}

void FileCommands::chooseImport()
{
    auto *dialog =
        makeDialog(tr("Import"),
                   tr("Utterances, catalogues and grammars (*.golden *.jsonl *.json *.yml *.yaml *.conll "
                      "*.csv *.tsv *.txt *.gz *.zst *.jsgf *.gram *.grxml *.chatito *.chatette *.fst *.att);;All "
                      "files (*)"),
                   [this](const QStringList &files) { importPaths(files); });
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->open();
}

void FileCommands::chooseCopy()
{
    auto *dialog = makeDialog(tr("Save a Copy"), tr("Filigree projects (*.filigree)"),
                              [this](const QStringList &files) { m_workspace.saveCopy(files.first()); });
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"filigree"_s);
    dialog->selectFile(m_workspace.project()->name() + u".filigree"_s);
    dialog->open();
}

void FileCommands::open(const QString &path)
{
    Q_EMIT aboutToLeave();
    if (isGolden(path))
        m_workspace.openGolden(path);
    else
        m_workspace.open(path);
}

void FileCommands::take(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    if (isProject(paths.first()) || !m_workspace.project())
        open(paths.first());
    else
        importPaths(paths);
}

void FileCommands::importPaths(const QStringList &paths)
{
    Project *project = m_workspace.project();
    if (!project || project->isReadOnly())
        return;
    if (paths.isEmpty())
        return;
    auto *dialog = new ImportDialog(*project, guessImports(paths, *project), &m_window);
    connect(project, &QObject::destroyed, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, project, [dialog, project] { importFiles(*project, dialog->files()); });
    dialog->open();
}

void FileCommands::importSource(const QString &file)
{
    if (Project *project = m_workspace.project())
        project->importSource(file);
}

bool FileCommands::close(std::function<void()> then)
{
    Q_EMIT aboutToLeave();
    const Project *project = m_workspace.project();
    if (project && project->storing().isBusy()) {
        waitForCatalogues(*project, std::move(then));
        return false;
    }
    return closeNow(std::move(then));
}

/// Large catalogues are on their way to the disk: the window stays alive, and the user may stay too.
void FileCommands::waitForCatalogues(const Project &project, std::function<void()> then)
{
    if (m_wait)
        return;
    m_wait = new QProgressDialog(
        tr("The catalogues of %1 are being stored. It is closed when they are.").arg(project.name()),
        tr("Keep it open"), 0, 0, &m_window);
    m_wait->setObjectName(u"storing"_s);
    m_wait->setWindowTitle(tr("Closing"));
    m_wait->setWindowModality(Qt::WindowModal);
    m_wait->setAutoClose(false);
    m_wait->setMinimumDuration(0);
    m_wait->setValue(0);
    const auto goOn = [this, then] {
        const Project *waitedFor = m_workspace.project();
        if (!m_wait || (waitedFor && waitedFor->storing().isBusy()))
            return;
        m_wait->disconnect();
        m_wait->deleteLater();
        m_wait = nullptr;
        if (then)
            then(); // who asked, asks again: what cannot be written is told then
        else
            (void)closeNow({});
    };
    connect(&project.storing(), &CatalogueWrites::changed, m_wait, goOn, Qt::QueuedConnection);
    connect(&project.storing(), &CatalogueWrites::delayed, m_wait, goOn, Qt::QueuedConnection);
    connect(m_wait, &QProgressDialog::canceled, m_wait, &QObject::deleteLater);
}

bool FileCommands::closeNow(std::function<void()> then)
{
    const auto closed = m_workspace.close();
    if (!closed)
        askToDiscard(m_window, m_workspace.project()->name(), closed.error(), [this, then = std::move(then)] {
            (void)m_workspace.close(Workspace::IfUnsaved::Discard);
            if (then)
                then();
        });
    return closed.has_value();
}

} // namespace filigree::app
