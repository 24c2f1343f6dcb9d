// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The dialog's part about reading the values and changing them: at once where that is little, else in a job, which
// shows how far it is and can be cancelled.
#include <algorithm>

#include <QLineEdit>
#include <QTableView>

#include "app/document/cataloguefile.h"
#include "app/jobs/jobqueue.h"
#include "app/modes/utterances/cataloguedialog.h"
#include "app/modes/utterances/preparededit.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

QString kindOf(std::int64_t catalogue)
{
    return u"catalogue.show:%1"_s.arg(catalogue);
}

/// Rows from a selection, as steps in the order of the catalogue.
Result<CatalogueEdit> removing(const widgets::CatalogueView &view, std::vector<std::pair<int, int>> ranges,
                               Progress &progress)
{
    std::sort(ranges.begin(), ranges.end());
    CatalogueEdit edit;
    int next = 0; // rows before it have been taken
    for (const auto &[top, bottom] : ranges)
        for (int row = std::max(top, next); row <= bottom; ++row) {
            const std::size_t place = view.placeOf(static_cast<std::size_t>(row));
            edit.steps.push_back({place, view.rows->values[place], std::nullopt});
            next = row + 1;
            if (edit.steps.size() % 4096 == 0 && progress.cancelled())
                return fail(ErrorCode::Cancelled, {});
        }
    return edit;
}

} // namespace

Result<std::shared_ptr<CatalogueDialog::PreparedEdit>> CatalogueDialog::prepare(const widgets::CatalogueView &view,
                                                                                CatalogueEdit edit, Progress &progress)
{
    auto after = widgets::editedView(view, edit, progress);
    if (!after)
        return failWith(after.error());
    return std::make_shared<PreparedEdit>(PreparedEdit{CatalogueChange::of(std::move(edit)), *std::move(after)});
}

/// A file that came while the values could not be edited.
void CatalogueDialog::importWaiting()
{
    if (!m_importWaiting.isEmpty())
        importFile(std::exchange(m_importWaiting, {}));
}

/// The values cannot be edited for a while.
void CatalogueDialog::wait(const QString &what)
{
    m_ready = false;
    m_unread = false;
    m_waitingFor = what;
    refresh();
}

/// The values that are shown are not those of the catalogue.
void CatalogueDialog::giveUp(const Error &error)
{
    m_unread = true;
    m_importWaiting.clear();
    refresh();
    sayWhy(error);
}

/// The values as the last edit leaves them, also where it is not written yet.
void CatalogueDialog::load()
{
    ++m_revision;
    if (std::exchange(m_removing, false)) // that job gives way to this one
        say(tr("No value was removed, because the catalogue was changed meanwhile."));
    wait(tr("Reading the catalogue…"));
    m_project->jobs().start<widgets::CatalogueRows>(
        {kindOf(m_id), tr("Reading the catalogue")},
        [access = m_project->access(), writes = m_project->catalogueWrites(),
         id = m_id](Progress &progress) -> Result<widgets::CatalogueRows> {
            SubProgress reading(progress, 0, 0.5);
            auto catalogue = fetchCatalogue(access, writes, id, reading);
            if (!catalogue)
                return failWith(catalogue.error());
            SubProgress rest(progress, 0.5, 1);
            return widgets::catalogueRows(std::move(catalogue->values), rest);
        },
        this,
        [this](Result<widgets::CatalogueRows> rows) {
            if (!rows)
                return giveUp(rows.error());
            m_ready = true;
            m_model->setRows(std::move(*rows));
            refresh();
            if (!std::exchange(m_shown, true)) // what is typed first is a search, or a value is there to be added
                (m_new->text().isEmpty() ? m_search : m_new)->setFocus(); // it could not be before
            importWaiting();
        });
}

bool CatalogueDialog::take(CatalogueEdit edit, const QString &commandName)
{
    say({});
    if (!m_project || !m_ready || m_project->isReadOnly())
        return false;
    m_project->editCatalogue(m_id, edit, commandName);
    return true;
}

bool CatalogueDialog::takePrepared(std::shared_ptr<PreparedEdit> prepared, const QString &commandName)
{
    say({});
    if (!m_project || !m_ready || m_project->isReadOnly())
        return false;
    m_prepared = std::move(prepared);
    m_project->changeCatalogue(m_id, m_prepared->change, commandName);
    m_prepared.reset();
    return true;
}

void CatalogueDialog::onEdited(qint64 id, const std::shared_ptr<const CatalogueEdit> &edit)
{
    if (id != m_id)
        return;
    ++m_revision;
    if (!m_ready) // the job that reads or changes it may have missed the edit
        return load();
    const Place before = place();
    if (m_prepared && m_prepared->change.forth == edit)
        m_model->setView(std::move(m_prepared->view));
    else if (!m_model->isQuick(*edit))
        return applyInBackground(edit);
    else if (!m_model->apply(*edit))
        return load();
    showEdit(*edit, before);
}

/// An edit that is undone or done again: it is decided, and only shown here.
void CatalogueDialog::applyInBackground(const std::shared_ptr<const CatalogueEdit> &edit)
{
    const Place before = place();
    wait(tr("Changing the catalogue…"));
    JobLabel label{kindOf(m_id), tr("Showing the changed catalogue")};
    label.stop = Stop::Never; // the change is done: to show it not would leave values that are no more
    m_project->jobs().start<widgets::CatalogueView>(
        label,
        [view = m_model->view(), edit](Progress &progress) { return widgets::editedView(view, *edit, progress); }, this,
        [this, edit, before](Result<widgets::CatalogueView> view) {
            if (!view && view.error().code == ErrorCode::Inconsistent)
                return load();
            if (!view)
                return giveUp(view.error());
            m_ready = true;
            m_model->setView(*std::move(view));
            showEdit(*edit, before);
            importWaiting();
        });
}

CatalogueDialog::Place CatalogueDialog::place() const
{
    return {m_view->rowAt(0), m_view->currentIndex().row(), std::max(0, m_view->currentIndex().column())};
}

/// What came is shown; else the place in the list is kept.
void CatalogueDialog::showEdit(const CatalogueEdit &edit, const Place &before)
{
    std::size_t went = 0;
    std::optional<std::size_t> shown;
    for (const CatalogueStep &step : edit.steps) {
        if (step.after) {
            shown = step.at - went;
            break;
        }
        ++went;
    }
    const int last = m_model->rowCount() - 1;
    if (before.top > 0)
        m_view->scrollTo(m_model->index(std::min(before.top, last), 0), QAbstractItemView::PositionAtTop);
    const int at = shown ? m_model->rowOf(*shown) : std::min(before.row, last);
    if (at >= 0) {
        m_view->setCurrentIndex(m_model->index(at, before.column));
        m_view->scrollTo(m_model->index(at, before.column));
    }
    refresh();
}

void CatalogueDialog::removeSelected()
{
    if (!m_ready || m_project->isReadOnly())
        return;
    std::vector<std::pair<int, int>> ranges;
    int count = 0;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        ranges.emplace_back(range.top(), range.bottom());
        count += range.height();
    }
    if (count == 0)
        return;
    if (static_cast<std::size_t>(count) >= m_model->values().size())
        return say(tr("A catalogue has at least one value. Remove the whole catalogue from the list instead."));
    const std::string &first = m_model->values()[m_model->placeOf(ranges.front().first)].text;
    const QString name =
        count == 1 ? tr("remove %1").arg(QString::fromStdString(first)) : tr("remove %n value(s)", nullptr, count);
    if (m_model->values().size() + static_cast<std::size_t>(count) > widgets::quickCatalogue)
        return removeInBackground(std::move(ranges), name);
    NoProgress progress;
    (void)take(*removing(m_model->view(), std::move(ranges), progress), name);
}

/// While values are removed, that is what Undo takes back, by leaving it.
void CatalogueDialog::undo()
{
    if (m_removing)
        m_project->jobs().cancelKind(kindOf(m_id));
    else
        m_project->undoStack()->undo();
}

/// Nothing has happened where it is cancelled.
void CatalogueDialog::removeInBackground(std::vector<std::pair<int, int>> ranges, const QString &commandName)
{
    say({});
    m_removing = true;
    wait(tr("Changing the catalogue…"));
    using Prepared = std::shared_ptr<PreparedEdit>;
    m_project->jobs().start<Prepared>(
        {kindOf(m_id), tr("Removing values")},
        [view = m_model->view(), ranges = std::move(ranges)](Progress &progress) -> Result<Prepared> {
            auto edit = removing(view, ranges, progress);
            if (!edit)
                return failWith(edit.error());
            return prepare(view, *std::move(edit), progress);
        },
        this,
        [this, commandName](Result<Prepared> prepared) {
            m_removing = false;
            m_ready = true;
            if (prepared)
                (void)takePrepared(*std::move(prepared), commandName);
            else
                sayWhy(prepared.error());
            refresh();
            importWaiting();
        });
}

} // namespace filigree::app
