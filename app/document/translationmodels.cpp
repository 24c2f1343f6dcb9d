// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/translationmodels.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QStandardPaths>

#include "app/document/filepath.h"
#include "app/document/project.h"
#include "app/jobs/jobqueue.h"
#include "core/translation/workerprocess.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

QString usualLibrary()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/translation"_s;
}

QString nameOf(const std::filesystem::path &folder)
{
    return fromPath(folder.filename());
}

} // namespace

TranslationModels &TranslationModels::of(Project &project)
{
    JobQueue &jobs = project.jobs();
    auto *there = jobs.findChild<TranslationModels *>(QString(), Qt::FindDirectChildrenOnly);
    return there ? *there : *new TranslationModels(jobs, &jobs);
}

QString TranslationModels::workKind()
{
    return u"translation.models"_s;
}

TranslationModels::TranslationModels(JobQueue &jobs, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_library(usualLibrary())
{
}

void TranslationModels::setLibrary(const QString &folder)
{
    if (folder.isEmpty() || folder == m_library)
        return;
    m_library = folder;
    refresh();
}

void TranslationModels::resetPlaces()
{
    setProgram({});
    setOthers({});
    setLibrary(usualLibrary());
}

void TranslationModels::setOthers(const QStringList &folders)
{
    if (folders == m_others)
        return;
    m_others = folders;
    refresh();
}

void TranslationModels::setProgram(const QString &file)
{
    if (file == m_program)
        return;
    m_program = file;
    lookForWorker();
    Q_EMIT entriesChanged(); // what can be done with them is another thing now
}

/// What it warns of comes from a job's thread, and is heard in the window's, by the program itself: these models may be
/// gone by then.
WorkerChoice TranslationModels::worker()
{
    const auto warned = [self = QPointer<TranslationModels>(this)](const std::vector<std::string> &warnings) {
        const auto tell = [self, warnings] {
            if (self)
                self->tellWarnings(warnings);
        };
        QMetaObject::invokeMethod(QCoreApplication::instance(), tell, Qt::QueuedConnection);
    };
    return {toPath(m_program), warned};
}

QStringList TranslationModels::takeWarnings()
{
    return std::exchange(m_newWarnings, {});
}

void TranslationModels::tellWarnings(const std::vector<std::string> &warnings)
{
    QStringList fresh;
    for (const std::string &warning : warnings) {
        if (const QString text = QString::fromStdString(warning); !m_warnings.contains(text))
            fresh.append(text);
    }
    m_warnings += fresh;
    m_newWarnings += fresh;
    if (!fresh.isEmpty())
        Q_EMIT warned(fresh);
}

void TranslationModels::lookForWorker()
{
    const auto found = findWorker(toPath(m_program));
    m_workerTrouble = found ? QString() : QString::fromStdString(found.error().message());
}

void TranslationModels::refresh()
{
    lookForWorker();
    std::vector<std::filesystem::path> others;
    for (const QString &folder : std::as_const(m_others))
        others.push_back(toPath(folder));
    m_jobs.start<std::vector<ModelEntry>>(
        {u"translation.list"_s, tr("Looking for translation models"), true},
        [library = toPath(m_library), others](Progress &progress) -> Result<std::vector<ModelEntry>> {
            return readModels(library, others, progress);
        },
        this,
        [this](Result<std::vector<ModelEntry>> entries) {
            if (!entries && entries.error().code == ErrorCode::Cancelled)
                return; // the project is being left
            m_known = true;
            m_entries = entries ? *std::move(entries) : std::vector<ModelEntry>();
            Q_EMIT entriesChanged();
            if (!entries)
                Q_EMIT failed(entries.error(), {});
        });
}

std::optional<std::size_t> TranslationModels::find(const QString &folder) const
{
    const auto wanted = toPath(folder).lexically_normal();
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const ModelEntry &entry) { return entry.folder == wanted; });
    return found == m_entries.end() ? std::nullopt : std::optional<std::size_t>(found - m_entries.begin());
}

QString TranslationModels::freeFolder(const QString &name) const
{
    const QString base = m_library + u'/' + name;
    QString folder = base;
    for (int i = 2; QFileInfo::exists(folder); ++i)
        folder = base + u'-' + QString::number(i);
    return folder;
}

void TranslationModels::begin(const QString &making)
{
    m_busy = true;
    m_making = making;
    m_curve.clear();
    m_latest.reset();
    QDir().mkpath(m_library);
}

void TranslationModels::end()
{
    m_busy = false;
    m_making.clear();
    m_sweepPlace.reset();
    refresh();
    Q_EMIT busyChanged();
}

void TranslationModels::startWork(const QString &title, const QString &folder, Work work, Made made)
{
    m_jobs.start<void>({workKind(), title}, std::move(work), this, [this, folder, made](const Result<void> &done) {
        end();
        if (!done)
            Q_EMIT failed(done.error(), folder);
        else
            Q_EMIT(this->*made)(folder);
    });
    Q_EMIT busyChanged();
}

std::shared_ptr<TrainingFeed> TranslationModels::makeFeed()
{
    const auto feed = std::shared_ptr<TrainingFeed>(new TrainingFeed, [](TrainingFeed *old) { old->deleteLater(); });
    connect(feed.get(), &TrainingFeed::textsRead, this, [this](const std::vector<DomainRemark> &remarks) {
        if (!m_sweepPlace || m_sweepPlace->at <= 1) // it is the same text again
            Q_EMIT textsRead(remarks);
    });
    connect(feed.get(), &TrainingFeed::measured, this, [this](const ProgressEvent &event) {
        m_curve.push_back(event);
        Q_EMIT curveChanged();
    });
    connect(feed.get(), &TrainingFeed::learned, this, [this](const ProgressEvent &event) {
        m_latest = event;
        Q_EMIT curveChanged();
    });
    return feed;
}

void TranslationModels::train(const TrainingWish &wish)
{
    if (m_busy)
        return;
    const QString folder = fromPath(wish.folder);
    begin(folder);
    if (wish.kind == TrainingWish::Kind::GoOn) {
        if (const auto entry = find(folder))
            m_curve = m_entries[*entry].curve;
    }
    startWork(
        tr("Training the model %1").arg(nameOf(wish.folder)), folder,
        [wish, worker = worker(), feed = makeFeed()](Progress &progress) {
            return runTraining(wish, worker, *feed, progress);
        },
        &TranslationModels::trained);
    Q_EMIT curveChanged();
}

void TranslationModels::sweep(const SweepWish &wish)
{
    if (m_busy)
        return;
    begin({});
    m_sweepPlace.emplace();
    const auto feed = std::shared_ptr<SweepFeed>(new SweepFeed, [](SweepFeed *old) { old->deleteLater(); });
    connect(feed.get(), &SweepFeed::begun, this, [this](const QString &folder, int at, int of) {
        m_making = folder;
        m_sweepPlace = SweepPlace{at, of};
        const auto entry = find(folder); // one that was begun before goes on
        m_curve = entry ? m_entries[*entry].curve : std::vector<ProgressEvent>();
        m_latest.reset();
        Q_EMIT curveChanged();
    });
    connect(feed.get(), &SweepFeed::made, this, &TranslationModels::refresh);
    m_jobs.start<void>(
        {workKind(), tr("Trying several settings: %1").arg(QString::fromStdString(wish.name))},
        [wish, worker = worker(), training = makeFeed(), feed](Progress &progress) {
            return runSweep(wish, worker, *training, *feed, progress);
        },
        this,
        [this](const Result<void> &done) {
            end();
            if (done)
                Q_EMIT swept();
            else
                Q_EMIT sweepFailed(done.error());
        });
    Q_EMIT busyChanged();
    Q_EMIT curveChanged();
}

void TranslationModels::merge(const MergeWish &wish)
{
    if (m_busy || wish.points.empty() || wish.adapted.empty())
        return;
    begin({});
    startWork(
        tr("Merging translation models"), fromPath(wish.points.front().folder),
        [wish, worker = worker()](Progress &progress) { return runMerges(wish, worker, progress); },
        &TranslationModels::merged);
}

void TranslationModels::measure(const std::vector<std::filesystem::path> &models, const QString &like)
{
    if (m_busy || models.empty())
        return;
    begin({});
    m_jobs.start<void>(
        {workKind(), tr("Measuring translation models")},
        [models, like = toPath(like), worker = worker()](Progress &progress) {
            return runMeasuring(models, like, worker, progress);
        },
        this,
        [this](const Result<void> &done) {
            end();
            if (done)
                Q_EMIT measured();
            else
                Q_EMIT failed(done.error(), {});
        });
    Q_EMIT busyChanged();
}

void TranslationModels::cancel()
{
    m_jobs.cancelKind(workKind());
}

} // namespace filigree::app
