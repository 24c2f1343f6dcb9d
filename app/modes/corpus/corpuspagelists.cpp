// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page's part about what stands beside the sentences: the corpora by name, search, statistics.
#include <algorithm>

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/document/project.h"
#include "app/modes/chartmessages.h"
#include "app/modes/command.h"
#include "app/modes/corpus/corpusheader.h"
#include "app/modes/corpus/corpuslistpanel.h"
#include "app/modes/corpus/corpuspage.h"
#include "app/modes/corpus/corpussearch.h"
#include "app/modes/corpus/rejectionlist.h"
#include "app/modes/corpus/sentencedetails.h"
#include "app/modes/corpus/statisticspanel.h"
#include "widgets/common/numbers.h"
#include "widgets/corpus/corpusview.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

void CorpusPage::makeListCommands()
{
    m_find = makeCommand(
        this,
        {"searchCorpus", tr("Search the Sentences"), tr("Find sentences of the corpus by their words"), "search"});
    m_reject = makeCommand(
        this,
        {"rejectSentence", tr("Reject…"),
         tr("Keep the selected sentence, one of its values, a rule or its template out of every corpus"), "reject"});
    m_showStatistics = makeCommand(this,
                                   {"corpusStatistics",
                                    tr("Statistics"),
                                    tr("Show what the corpus is made of: patterns, slots, lengths, duplicates"),
                                    "",
                                    {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T)}});
    m_showStatistics->setCheckable(true);
    m_listActions = {
        makeCommand(this, {"newCorpus", tr("New Corpus"), tr("Add a corpus with a recipe of its own"), "add"}),
        makeCommand(
            this, {"duplicateCorpus", tr("Duplicate Corpus"), tr("Add a corpus with the recipe of this one"), "copy"}),
        makeCommand(this, {"renameCorpus", tr("Rename Corpus"), tr("Call the corpus something else"), "edit"}),
        makeCommand(this, {"deleteCorpus", tr("Delete Corpus"), tr("Remove the recipe of this corpus"), "delete"})};
    m_actions.insert(2, m_reject);
    m_actions += {m_find, nullptr, m_showStatistics, nullptr};
    m_actions += m_listActions;
}

/// A row with search and the switch to the statistics, and what it is about.
QWidget *CorpusPage::buildSentences()
{
    const int line = fontMetrics().height();
    m_search = new CorpusSearch(this);
    m_statistics = new StatisticsPanel(this);
    m_centre = new QStackedWidget(this);
    m_centre->addWidget(m_view);
    m_centre->addWidget(m_statistics);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(line / 2, line / 4, line / 2, line / 4);
    row->addWidget(m_search, 1);
    for (QAction *command : {m_reject, m_showStatistics})
        row->addWidget(makeCommandButton(command, Qt::ToolButtonTextBesideIcon, this));
    auto *out = new QWidget(this);
    auto *column = new QVBoxLayout(out);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_centre, 1);
    return out;
}

void CorpusPage::wireLists()
{
    connect(m_find, &QAction::triggered, this, [this] {
        m_showStatistics->setChecked(false);
        m_search->focusWords();
    });
    connect(m_search, &CorpusSearch::hitsChanged, this, &CorpusPage::showHits);
    connect(m_search, &CorpusSearch::failed, this,
            [this](const Error &error) { Q_EMIT failed(error, tr("The corpus cannot be searched.")); });
    connect(m_showStatistics, &QAction::toggled, this, &CorpusPage::showStatistics);
    connect(m_statistics, &StatisticsPanel::failed, this,
            [this](const Error &error) { Q_EMIT failed(error, tr("The corpus was not counted.")); });
    tellOfCharts(*this);
    connect(m_reject, &QAction::triggered, this, &CorpusPage::rejectCurrent);
    auto *byKey = new QAction(m_view); // not in the menu: Delete means other things in other places
    byKey->setShortcut(QKeySequence::Delete);
    byKey->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(byKey);
    connect(byKey, &QAction::triggered, m_reject, &QAction::trigger);
    connect(m_rejections, &RejectionList::takenBack, this, [this](const std::vector<std::int64_t> &ids) {
        if (m_project)
            m_project->takeBackRejections(ids);
    });
    connect(m_list, &CorpusListPanel::chosen, this, [this](int index) {
        if (m_project)
            m_project->selectCorpus(static_cast<std::size_t>(index));
    });
    connect(m_list, &CorpusListPanel::renamed, this, &CorpusPage::renameCorpus);
    connect(m_listActions[0], &QAction::triggered, this, [this] { addCorpus(false); });
    connect(m_listActions[1], &QAction::triggered, this, [this] { addCorpus(true); });
    connect(m_listActions[2], &QAction::triggered, m_list, &CorpusListPanel::rename);
    connect(m_listActions[3], &QAction::triggered, this, &CorpusPage::deleteCorpus);
}

void CorpusPage::refreshCorpora()
{
    const bool readOnly = m_project->isReadOnly();
    m_list->setCorpora(m_project->corpora(), readOnly);
    for (QAction *command : std::as_const(m_listActions))
        command->setEnabled(!readOnly);
    m_listActions[3]->setEnabled(!readOnly && m_project->corpora().corpora.size() > 1);
}

void CorpusPage::addCorpus(bool duplicate)
{
    if (!m_project)
        return;
    CorpusList after = m_project->corpora();
    ListedCorpus added{after.freeName(duplicate ? after.name() : tr("Corpus 1").toStdString()), after.wish()};
    if (!duplicate)
        added.wish = CorpusWish();
    after.corpora.insert(after.corpora.begin() + static_cast<std::ptrdiff_t>(after.current) + 1, added);
    ++after.current;
    m_project->changeCorpora(after, duplicate ? tr("duplicate a corpus") : tr("add a corpus"));
    m_list->rename();
}

void CorpusPage::renameCorpus(int index, const QString &name)
{
    if (!m_project)
        return;
    CorpusList after = m_project->corpora();
    const auto at = static_cast<std::size_t>(index);
    const std::string old = std::exchange(after.corpora[at].name, {});
    after.corpora[at].name = name.trimmed().isEmpty() ? old : after.freeName(name.toStdString());
    if (after.corpora[at].name != old)
        m_project->changeCorpora(after, tr("rename a corpus"));
    refreshCorpora();
}

void CorpusPage::deleteCorpus()
{
    if (!m_project || m_project->corpora().corpora.size() < 2)
        return;
    CorpusList after = m_project->corpora();
    after.corpora.erase(after.corpora.begin() + static_cast<std::ptrdiff_t>(after.current));
    after.current = std::min(after.current, after.corpora.size() - 1);
    m_project->changeCorpora(after, tr("delete a corpus"));
}

qint64 CorpusPage::sentenceOf(qint64 row) const
{
    if (row < 0 || !m_search->isActive() || m_view->count() == 0)
        return row;
    const auto &hits = m_search->hits();
    const auto at = static_cast<std::size_t>(row);
    return at < hits.size() ? static_cast<qint64>(hits[at]) : row;
}

void CorpusPage::goToSentence(qint64 number)
{
    m_showStatistics->setChecked(false);
    if (m_search->isActive())
        m_search->clear(); // the number is one of the whole corpus
    m_view->setCurrentRow(number);
}

/// The view shows what was found, or everything; the sentence that was selected stays selected if it is there.
void CorpusPage::showHits()
{
    if (!m_plan)
        return;
    const auto number = m_details->shown();
    m_view->setPlaceholder(m_search->isActive() ? tr("No sentence has these words.") : QString());
    if (!m_search->isActive()) {
        if (m_view->count() != static_cast<qint64>(m_plan->size()) || m_filtered) {
            m_view->setSource(static_cast<qint64>(m_plan->size()), everySentence());
            m_filtered = false;
            m_view->setCurrentRow(std::max<qint64>(0, number));
        }
        return;
    }
    if (!m_search->isReady())
        return;
    m_filtered = true;
    const auto hits = m_search->sharedHits();
    const auto count = static_cast<qint64>(hits->size());
    m_view->setSource(
        count,
        [plan = m_plan, hits](qint64 first, int rows) {
            std::vector<widgets::CorpusRow> out;
            const auto end = std::min<std::size_t>(hits->size(), static_cast<std::size_t>(first + rows));
            for (auto i = static_cast<std::size_t>(first); i < end; ++i)
                out.push_back({plan->at((*hits)[i]), {}, {}, static_cast<qint64>((*hits)[i])});
            return out;
        },
        static_cast<qint64>(m_plan->size()));
    const auto found =
        std::lower_bound(hits->begin(), hits->end(), static_cast<std::uint64_t>(std::max<qint64>(0, number)));
    m_view->setCurrentRow(count == 0 ? -1 : std::min<qint64>(count - 1, found - hits->begin()));
    refreshRow(m_view->currentRow());
}

void CorpusPage::showStatistics(bool shown)
{
    m_centre->setCurrentWidget(shown ? static_cast<QWidget *>(m_statistics) : m_view);
}

} // namespace filigree::app
