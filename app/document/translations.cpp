// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/translations.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

#include <QPointer>

#include "app/document/commands.h"
#include "app/document/filepath.h"
#include "app/document/project.h"
#include "app/document/translationcommand.h"
#include "app/jobs/jobqueue.h"
#include "core/base/files.h"
#include "core/base/localename.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

constexpr int keepDelay = 300; // milliseconds after a decision

QString commandName(TranslationState state, int rows)
{
    switch (state) {
    case TranslationState::Accepted:
        return Translations::tr("accept %n translation(s)", nullptr, rows);
    case TranslationState::Refused:
        return Translations::tr("refuse %n translation(s)", nullptr, rows);
    default:
        return Translations::tr("take back the decision on %n translation(s)", nullptr, rows);
    }
}

/// Reference data that comes from no file; `name` says where from.
QUndoCommand *referenceCommand(Project &project, const std::vector<Utterance> &utterances, const QString &name,
                               const QString &locale)
{
    auto content = std::make_shared<SourceContent>();
    content->info.role = SourceRole::Reference;
    content->info.name = name.toStdString();
    content->info.format = "golden";
    content->info.locale = locale.toStdString();
    std::int64_t line = 0;
    for (const Utterance &utterance : utterances)
        content->utterances.push_back({utterance, ++line, 1});
    return new SourceCommand(project, std::move(content));
}

} // namespace

Translations &Translations::of(Project &project)
{
    auto *there = project.findChild<Translations *>(QString(), Qt::FindDirectChildrenOnly);
    return there ? *there : *new Translations(project);
}

Translations::Translations(Project &project)
    : QObject(&project)
    , m_project(project)
{
    m_keep.setSingleShot(true);
    m_keep.setInterval(keepDelay);
    connect(&m_keep, &QTimer::timeout, this, &Translations::keep);
}

void Translations::refresh()
{
    struct Found {
        std::vector<TranslatableSource> sources;
        std::optional<Result<KeptReviewList>> kept; ///< the first time
    };
    m_project.jobs().start<Found>(
        {u"translation.sources"_s, tr("Counting what can be translated"), true},
        [access = m_project.access(), first = !m_loaded](Progress &progress) -> Result<Found> {
            auto store = ProjectStore::open(access);
            if (!store)
                return failWith(store.error());
            Found found;
            if (first)
                found.kept = readReviewList(*store);
            auto sources = translatableSources(*store, progress);
            if (!sources)
                return failWith(sources.error());
            found.sources = *std::move(sources);
            return found;
        },
        this,
        [this](Result<Found> found) {
            if (!found && found.error().code == ErrorCode::Cancelled)
                return;
            m_known = true;
            if (found) {
                m_sources = std::move(found->sources);
                if (found->kept)
                    takeKept(*std::move(found->kept));
            } else {
                Q_EMIT failed(found.error());
            }
            Q_EMIT sourcesChanged();
        });
}

void Translations::takeKept(Result<KeptReviewList> kept)
{
    if (!kept)
        return Q_EMIT failed(kept.error()); // it is tried again when somebody looks again
    if (std::exchange(m_loaded, true) || m_version > 0)
        return;
    const auto lost = static_cast<int>(kept->list.unreadable);
    Q_EMIT listAboutToChange();
    m_list = std::move(kept->list);
    m_list.unreadable = 0;
    Q_EMIT listChanged();
    if (kept->damaged)
        Q_EMIT warned(tr("The list of translations cannot be read any more. It stays in the project file, under the "
                         "setting translation.review.damaged."));
    else if (lost > 0)
        Q_EMIT warned(tr("%n row(s) of the list of translations cannot be read any more and are left out. The list as "
                         "it was stays in the project file, under the setting translation.review.damaged.",
                         nullptr, lost));
}

void Translations::translate(const TranslateWish &wish, const WorkerChoice &worker)
{
    if (m_running || !m_project.flush(IfBusy::Fail))
        return;
    m_running = true;
    m_project.jobs().start<ReviewList>(
        {u"translate"_s, tr("Translating the utterances")},
        [access = m_project.access(), writeFirst = m_project.catalogueWrites(), wish,
         worker](Progress &progress) -> Result<ReviewList> {
            if (access.mode == OpenMode::ReadWrite) {
                auto store = ProjectStore::open(access);
                if (!store)
                    return failWith(store.error());
                if (const auto written = writeFirst(*store); !written)
                    return failWith(written.error());
            }
            return translateSource(access, wish, worker, progress);
        },
        this,
        [this](Result<ReviewList> list) {
            m_running = false;
            if (list) {
                Q_EMIT listArrives();
                const auto rows = static_cast<int>(list->rows.size());
                m_project.undoStack()->push(
                    new ReviewListCommand(*this, *std::move(list), tr("translate %n utterance(s)", nullptr, rows)));
            }
            Q_EMIT runningChanged();
            if (!list)
                Q_EMIT failed(list.error());
        });
    Q_EMIT runningChanged();
}

void Translations::cancel()
{
    m_project.jobs().cancelKind(u"translate"_s);
}

void Translations::decide(const std::vector<std::size_t> &rows, TranslationState state)
{
    Rows after;
    for (const std::size_t row : rows) {
        const ReviewRow &before = m_list.rows[row];
        if (before.state == state || before.state == TranslationState::Added || !before.fault.empty())
            continue;
        after.emplace_back(row, before);
        after.back().second.state = state;
    }
    const auto count = static_cast<int>(after.size());
    change(std::move(after), commandName(state, count));
}

void Translations::edit(std::size_t row, const Utterance &translation)
{
    const ReviewRow &before = m_list.rows[row];
    if (before.state == TranslationState::Added || before.translation == translation)
        return;
    ReviewRow after = before;
    after.translation = translation;
    after.translation.intent = before.source.intent;
    after.edited = true;
    after.fault.clear();
    after.flags.clear(); // they were about the machine's sentence
    after.state = TranslationState::Accepted;
    Rows rows;
    rows.emplace_back(row, std::move(after));
    change(std::move(rows), tr("edit a translation"));
}

void Translations::change(Rows after, const QString &name)
{
    if (!after.empty() && !m_project.isReadOnly())
        m_project.undoStack()->push(new ReviewRowsCommand(*this, std::move(after), name));
}

void Translations::exchange(ReviewList &list)
{
    Q_EMIT listAboutToChange(); // a view that is painted in between must not look into another list
    std::swap(m_list, list);
    m_anotherList = true;
    m_tooLong = false;
    keepSoon();
    Q_EMIT listChanged();
}

void Translations::exchange(Rows &rows)
{
    std::vector<std::size_t> changed;
    for (auto &[row, other] : rows) {
        std::swap(m_list.rows[row], other);
        changed.push_back(row);
    }
    m_changed.insert(changed.begin(), changed.end());
    keepSoon();
    Q_EMIT rowsChanged(changed);
}

std::vector<std::size_t> Translations::accepted() const
{
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < m_list.rows.size(); ++i) {
        if (m_list.rows[i].state == TranslationState::Accepted && m_list.rows[i].fault.empty())
            out.push_back(i);
    }
    return out;
}

QString Translations::addingName(int count) const
{
    const QString from = QString::fromStdString(m_list.sourceLocale);
    const QString model = QString::fromStdString(m_list.model);
    return from.isEmpty() ? tr("add %n utterance(s) translated by %1", nullptr, count).arg(model)
                          : tr("add %n utterance(s) translated from %1 by %2", nullptr, count).arg(from, model);
}

QString Translations::heading() const
{
    const QString from = QString::fromStdString(m_list.sourceLocale);
    const QString model = QString::fromStdString(m_list.model);
    return from.isEmpty() ? tr("translated by %1").arg(model) : tr("translated from %1 by %2").arg(from, model);
}

void Translations::markAdded()
{
    Rows after;
    for (const std::size_t row : accepted()) {
        after.emplace_back(row, m_list.rows[row]);
        after.back().second.state = TranslationState::Added;
    }
    change(std::move(after), {});
}

void Translations::addToGolden()
{
    const auto count = static_cast<int>(accepted().size());
    if (count == 0 || m_project.isReadOnly())
        return;
    const bool nameless = m_project.locale().isEmpty();
    const std::string text = acceptedAsGolden(m_list, nameless ? m_list.targetLanguage : "", heading().toStdString());
    const QString name = addingName(count);
    m_project.undoStack()->beginMacro(name);
    m_project.appendText(QString::fromStdString(text), name);
    markAdded();
    m_project.undoStack()->endMacro();
    Q_EMIT added(tr("%n utterance(s) were added at the end of the golden utterances.", nullptr, count));
}

void Translations::addToReference(const QString &locale)
{
    const std::vector<std::size_t> rows = accepted();
    const auto count = static_cast<int>(rows.size());
    if (count == 0 || m_project.isReadOnly())
        return;
    if (!checkLocaleName(locale.toStdString())) { // the store would refuse them later, when they count as added
        Q_EMIT warned(
            tr("The model calls its language “%1”, which is no locale such as es-MX: reference data must have "
               "one. Choose the golden utterances or a golden file instead.")
                .arg(locale));
        return;
    }
    std::vector<Utterance> utterances;
    for (const std::size_t row : rows)
        utterances.push_back(m_list.rows[row].translation);
    const QString name = addingName(count);
    m_project.undoStack()->beginMacro(name);
    m_project.undoStack()->push(referenceCommand(m_project, utterances, heading(), locale));
    markAdded();
    m_project.undoStack()->endMacro();
    Q_EMIT added(tr("%n utterance(s) were added to the reference data.", nullptr, count));
}

Result<void> Translations::writeGolden(const QString &path, const QString &locale) const
{
    return writeFile(toPath(path), acceptedAsGolden(m_list, locale.toStdString(), heading().toStdString()));
}

void Translations::keepSoon()
{
    ++m_version;
    m_keep.start();
}

/// The whole list once, then what is different: it may be long, and there is a decision every second.
void Translations::handOver()
{
    const std::set<std::size_t> changed = std::exchange(m_changed, {});
    if (std::exchange(m_anotherList, false))
        return m_keeper->replace(m_version, m_list);
    Rows rows;
    for (const std::size_t row : changed)
        rows.emplace_back(row, m_list.rows[row]);
    m_keeper->change(m_version, std::move(rows));
}

/// A decision must not wait for the others to be written down.
void Translations::keep()
{
    if (m_kept == m_version || m_project.isReadOnly())
        return;
    // What was added to the text or to the reference data must not count as added before it is there.
    if (m_project.golden().isPending() || m_project.storing().isWaiting())
        return m_keep.start();
    handOver();
    m_project.jobs().start<void>(
        {u"translation.keep"_s, tr("Storing the translations"), true},
        [access = m_project.access(), keeper = m_keeper](Progress &progress) -> Result<void> {
            auto store = ProjectStore::open(access);
            if (!store)
                return failWith(store.error());
            return keeper->write(*store, progress);
        },
        this,
        [this, version = m_version](const Result<void> &kept) {
            m_tooLong = !kept && kept.error().code == ErrorCode::InvalidOption;
            if (kept || m_tooLong) // it does not become shorter by being written again
                m_kept = std::max(m_kept, version);
            if (m_tooLong)
                tellTooLong();
            else if (!kept && kept.error().code == ErrorCode::Busy)
                m_keep.start();
            else if (!kept && kept.error().code != ErrorCode::Cancelled) // what leaving the project does once more
                Q_EMIT failed(kept.error());
        });
}

void Translations::tellTooLong()
{
    if (!std::exchange(m_toldTooLong, true))
        Q_EMIT warned(tr("This list of translations is too long to be kept when the project is closed. Add what is "
                         "accepted before."));
}

void Translations::discard()
{
    m_keep.stop();
    m_kept = m_version;
}

void Translations::store()
{
    m_keep.stop();
    if (m_kept == m_version || m_project.isReadOnly())
        return;
    if (m_tooLong) // decisions hardly make it shorter, and whoever leaves the window must not wait for it
        return tellTooLong();
    handOver();
    m_kept = m_version;
    const auto write = [keeper = m_keeper, self = QPointer(this)](ProjectStore &store) -> Result<void> {
        NoProgress quiet;
        auto kept = keeper->write(store, quiet);
        if (kept || kept.error().code != ErrorCode::InvalidOption)
            return kept;
        if (self) {
            self->m_tooLong = true;
            self->tellTooLong();
        }
        return {}; // an error here would keep the project from being closed
    };
    m_project.putLater(QString::fromLatin1(reviewListKey), tr("The list of translations was not stored."), write);
}

} // namespace filigree::app
