// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/translations.h"

#include <memory>
#include <utility>

#include "app/document/commands.h"
#include "app/document/project.h"
#include "app/document/translationcommand.h"
#include "app/jobs/jobqueue.h"
#include "core/base/files.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

constexpr auto listKey = "translation.review";
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
    connect(&m_keep, &QTimer::timeout, this, &Translations::store);
}

void Translations::load()
{
    if (std::exchange(m_loaded, true))
        return;
    const std::string kept = m_project.setting(listKey);
    if (kept.empty())
        return;
    if (auto list = reviewListFromJson(kept)) {
        m_list = *std::move(list);
        Q_EMIT listChanged();
    }
}

void Translations::refresh()
{
    load();
    m_project.jobs().start<std::vector<TranslatableSource>>(
        {u"translation.sources"_s, tr("Counting what can be translated"), true},
        [access = m_project.access()](Progress &) -> Result<std::vector<TranslatableSource>> {
            auto store = ProjectStore::open(access);
            if (!store)
                return failWith(store.error());
            return translatableSources(*store);
        },
        this,
        [this](Result<std::vector<TranslatableSource>> sources) {
            if (!sources && sources.error().code == ErrorCode::Cancelled)
                return;
            m_known = true;
            if (sources)
                m_sources = *std::move(sources);
            else
                Q_EMIT failed(sources.error());
            Q_EMIT sourcesChanged();
        });
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
    std::swap(m_list, list);
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
    const QString name = tr("add %n utterance(s) %1", nullptr, count).arg(heading());
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
    std::vector<Utterance> utterances;
    for (const std::size_t row : rows)
        utterances.push_back(m_list.rows[row].translation);
    const QString name = tr("add %n utterance(s) %1", nullptr, count).arg(heading());
    m_project.undoStack()->beginMacro(name);
    m_project.undoStack()->push(referenceCommand(m_project, utterances, heading(), locale));
    markAdded();
    m_project.undoStack()->endMacro();
    Q_EMIT added(tr("%n utterance(s) were added to the reference data.", nullptr, count));
}

Result<void> Translations::writeGolden(const QString &path, const QString &locale) const
{
    return writeFile(std::filesystem::path(path.toStdU16String()),
                     acceptedAsGolden(m_list, locale.toStdString(), heading().toStdString()));
}

void Translations::keepSoon()
{
    m_dirty = true;
    m_keep.start();
}

void Translations::store()
{
    if (!std::exchange(m_dirty, false))
        return;
    m_keep.stop();
    m_project.putSetting(listKey, m_list.rows.size() > mostKept ? std::string() : toJson(m_list),
                         tr("The list of translations was not stored."));
}

} // namespace filigree::app
