// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/workspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>
#include <utility>

#include "app/document/filepath.h"
#include "app/document/goldensource.h"
#include "app/document/translationmodels.h"
#include "app/jobs/jobqueue.h"
#include "core/base/files.h"
#include "core/formats/cataloguereader.h"
#include "core/project/newproject.h"
#include "core/text/unicode.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

Result<std::string> readResource(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, "There is no sample " + path.toStdString() + " in this program.");
    return file.readAll().toStdString();
}

/// The catalogues of a sample: the files of the folder of its name, each named after its slot. They are read by the
/// reader of files, so they must be files for a moment.
Result<void> putSampleCatalogues(ProjectStore &store, const QString &folder, Progress &progress)
{
    const QTemporaryDir scratch;
    const QStringList files = QDir(folder).entryList(QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString path = scratch.filePath(file);
        if (!QFile::copy(folder + u'/' + file, path))
            return fail(ErrorCode::WriteFailed, "The sample could not be unpacked to " + path.toStdString() + '.');
        const auto catalogue = readCatalogue(toPath(path), file.section(u'.', 0, 0).toStdString(), progress);
        if (!catalogue)
            return failWith(catalogue.error());
        if (const auto stored = store.putCatalogue(*catalogue); !stored)
            return failWith(stored.error());
    }
    return {};
}

enum class Replacing { No, Yes };
enum class IsSource { No, Yes };

Result<void> makeProject(const QString &path, Replacing replacing, const std::string &golden, const QString &catalogues,
                         Progress &progress, IsSource isSource = IsSource::No)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    auto made =
        replacing == Replacing::Yes ? NewProject::beginReplacing(toPath(path)) : NewProject::begin(toPath(path));
    if (!made)
        return failWith(made.error());
    const std::string text = withPlainLineEnds(golden);
    if (const auto set = made->store().setGoldenText(text); !set)
        return failWith(set.error());
    if (isSource == IsSource::Yes) {
        if (auto remembered = rememberSource(made->store(), text); !remembered)
            return remembered;
    }
    if (!catalogues.isEmpty()) {
        if (auto put = putSampleCatalogues(made->store(), catalogues, progress); !put)
            return put;
    }
    return made->finish();
}

using Content = std::shared_ptr<ProjectContent>;

/// Waits for the last job of a project that was closed here a moment ago.
Result<void> waitForLock(const std::weak_ptr<ProjectLock> &lock, Progress &progress)
{
    while (!lock.expired()) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled, {});
        QThread::msleep(10);
    }
    return {};
}

Result<Content> readProject(const QString &path)
{
    auto content = Project::read(path, OpenMode::ReadWrite);
    const bool locked =
        !content && (content.error().code == ErrorCode::Busy || content.error().code == ErrorCode::PermissionDenied);
    return locked ? Project::read(path, OpenMode::ReadOnly) : content;
}

} // namespace

QList<Sample> samples()
{
    return {{u"music.en-US"_s, Workspace::tr("Music, English")}, {u"sangeet.hi-IN"_s, Workspace::tr("Sangeet, Hindi")}};
}

Workspace::Workspace(JobQueue &jobs, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_sampleFolder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/samples"_s)
{
}

Workspace::~Workspace() = default;

bool Workspace::isSample() const
{
    return m_project && QFileInfo(m_project->path()).absolutePath() == QFileInfo(m_sampleFolder).absoluteFilePath();
}

void Workspace::open(const QString &path)
{
    if (isOpen(path)) {
        Q_EMIT notice(tr("%1 is the project that is open.").arg(m_project->name()));
        return;
    }
    openAfter(path, {});
}

void Workspace::create(const QString &path)
{
    if (isOpen(path) && !leave(path)) // it is replaced by the new one
        return;
    openAfter(path, [path](Progress &progress) -> Result<void> {
        return makeProject(path, Replacing::Yes, {}, {}, progress); // the file dialog asked whether it may be
    });
}

void Workspace::openGolden(const QString &file)
{
    const QFileInfo info(file);
    const QString path = info.absolutePath() + u'/' + info.completeBaseName() + u".filigree"_s;
    if (isOpen(path))
        return compareWithSource(file);
    if (QFileInfo::exists(path)) {
        m_source = file;
        return openAfter(path, {}, file);
    }
    openAfter(
        path,
        [path, file](Progress &progress) -> Result<void> {
            const auto golden = readRegularFile(toPath(file));
            if (!golden)
                return failWith(golden.error());
            return makeProject(path, Replacing::No, *golden, {}, progress, IsSource::Yes);
        },
        file);
}

void Workspace::openSample(const QString &name, bool afresh)
{
    const QString path = m_sampleFolder + u'/' + name + u".filigree"_s;
    if (!afresh && QFileInfo::exists(path))
        return open(path);
    if (isOpen(path) && !leave(path)) // its file is about to go
        return;
    openAfter(path, [path, name](Progress &progress) -> Result<void> {
        const auto golden = readResource(u":/samples/"_s + name + u".golden"_s);
        if (!golden)
            return failWith(golden.error());
        return makeProject(path, Replacing::Yes, *golden, u":/samples/"_s + name, progress);
    });
}

void Workspace::openAfter(const QString &path, Prepare prepare, const QString &asked)
{
    const QString named = asked.isEmpty() ? path : asked;
    if (m_opening && m_wanted == named && !m_waiting) // a button that was pressed twice
        return;
    delete m_waiting; // of two projects, the one asked for last is opened
    setOpening(true);
    m_wanted = named;
    if (m_source != asked) // another file is wanted by now
        m_source.clear();
    m_jobs.start<Content>(
        {u"project.open"_s, tr("Opening %1").arg(QFileInfo(named).fileName())},
        [path, prepare = std::move(prepare), left = lockBeingLeft(path)](Progress &progress) -> Result<Content> {
            if (auto free = waitForLock(left, progress); !free)
                return failWith(free.error());
            if (prepare) {
                if (const auto prepared = prepare(progress); !prepared)
                    return failWith(prepared.error());
            }
            return readProject(path);
        },
        this, [this, named](Result<Content> content) { take(std::move(content), named); });
}

void Workspace::take(Result<std::shared_ptr<ProjectContent>> content, const QString &asked)
{
    setOpening(false);
    const QString source = std::exchange(m_source, {});
    if (!content) {
        if (content.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(content.error(), tr("%1 was not opened.").arg(QFileInfo(asked).fileName()));
        return;
    }
    if (m_project && m_project->storing().isBusy()) {
        // Large catalogues are on their way to the disk: the window does not stand still for them.
        m_source = source;
        setOpening(true);
        return takeWhenStored(std::move(content), asked);
    }
    if (!leave(asked))
        return;
    m_project = std::make_unique<Project>(std::move(**content), m_jobs);
    Q_EMIT projectChanged(m_project.get());
    if (!source.isEmpty())
        compareWithSource(source);
}

void Workspace::takeWhenStored(Result<std::shared_ptr<ProjectContent>> content, const QString &asked)
{
    auto *wait = new QObject(m_project.get());
    m_waiting = wait;
    const auto goOn = [this, wait, content = std::move(content), asked] {
        if (m_project->storing().isBusy())
            return;
        m_project->storing().disconnect(wait);
        wait->deleteLater();
        m_waiting.clear();
        take(content, asked);
    };
    connect(&m_project->storing(), &CatalogueWrites::changed, wait, goOn, Qt::QueuedConnection);
    connect(&m_project->storing(), &CatalogueWrites::delayed, wait, goOn, Qt::QueuedConnection);
    connect(wait, &QObject::destroyed, this, [this] { setOpening(false); }); // the project was closed meanwhile
}

/// Tells which project was opened for the golden file, and whether the file has changed since it was made.
void Workspace::compareWithSource(const QString &file)
{
    (void)m_project->flush();
    m_jobs.start<SourceState>(
        {u"source.compare"_s, tr("Comparing %1 with the project").arg(QFileInfo(file).fileName()), true},
        [access = m_project->access(), file](Progress &progress) { return compareSource(access, file, progress); },
        m_project.get(),
        [this, file](const Result<SourceState> &state) {
            const QString name = QFileInfo(file).fileName();
            const QString project = m_project->name() + u".filigree"_s;
            if (!state && state.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(state.error(), tr("%1 was opened, but %2 was not compared with it.").arg(project, name));
            else if (state && *state == SourceState::Changed)
                Q_EMIT sourceChanged(file, tr("%1 has changed since %2 was made of it.").arg(name, project));
            else if (state && *state == SourceState::Other)
                Q_EMIT sourceChanged(file, tr("%1 has other utterances than %2, which was opened.").arg(name, project));
            else if (state)
                Q_EMIT notice(tr("%2 was opened, which was made of %1.").arg(name, project));
        });
}

void Workspace::saveCopy(const QString &target)
{
    if (!m_project || !m_project->flush(IfBusy::Fail))
        return;
    m_jobs.start<void>(
        {u"project.copy"_s, tr("Saving a copy")},
        [access = m_project->access(), catalogues = m_project->catalogueWrites(),
         target](Progress &progress) -> Result<void> {
            auto store = ProjectStore::open(access);
            if (!store)
                return failWith(store.error());
            if (auto written = catalogues(*store); !written)
                return written;
            if (!store->isReadOnly())
                if (auto cleared = store->setSetting(draftSetting, {}); !cleared)
                    return cleared;
            return store->saveCopy(toPath(target), progress);
        },
        this,
        [this, target, project = m_project->path()](const Result<void> &saved) {
            if (saved)
                Q_EMIT copySaved(target, project);
            else if (saved.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(saved.error(), tr("The copy was not saved."));
        });
}

bool Workspace::isOpen(const QString &path) const
{
    return m_project && QFileInfo(m_project->path()) == QFileInfo(path);
}

Result<void> Workspace::close(IfUnsaved ifUnsaved)
{
    if (!m_project)
        return {};
    if (ifUnsaved == IfUnsaved::Discard)
        m_project->discard();
    else if (auto settled = m_project->settle(); !settled)
        return settled;
    m_jobs.cancelAll({TranslationModels::workKind()}); // a training takes hours, and is not of the project
    std::erase_if(m_left, [](const Left &left) { return left.lock.expired(); });
    m_left.push_back({m_project->path(), m_project->access().lock});
    const std::unique_ptr<Project> old = std::move(m_project);
    Q_EMIT projectChanged(nullptr);
    return {};
}

/// Closes the open project for another one, unless its last edits would be lost: then it stays, and why is told.
bool Workspace::leave(const QString &path)
{
    if (const auto closed = close(); !closed) {
        const QString file = QFileInfo(path).fileName();
        Q_EMIT failed(
            closed.error(),
            tr("%1 was not opened, because the last changes to %2 cannot be stored.").arg(file, m_project->name()));
        return false;
    }
    return true;
}

std::weak_ptr<ProjectLock> Workspace::lockBeingLeft(const QString &path) const
{
    for (auto left = m_left.rbegin(); left != m_left.rend(); ++left)
        if (QFileInfo(left->path) == QFileInfo(path))
            return left->lock;
    return {};
}

void Workspace::setOpening(bool opening)
{
    if (m_opening == opening)
        return;
    m_opening = opening;
    Q_EMIT openingChanged(opening);
}

} // namespace filigree::app
