// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/corpus/corpuspage.h"

#include <algorithm>

#include <QAction>
#include <QDialog>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include "app/document/project.h"
#include "app/modes/command.h"
#include "app/modes/corpus/corpusheader.h"
#include "app/modes/corpus/corpuslistpanel.h"
#include "app/modes/corpus/corpussearch.h"
#include "app/modes/corpus/rejectionlist.h"
#include "app/modes/corpus/sentencedetails.h"
#include "app/modes/corpus/sentenceorigintext.h"
#include "app/modes/corpus/stalegrammar.h"
#include "app/modes/corpus/statisticspanel.h"
#include "core/generation/corpusplan.h"
#include "core/project/resamplinginput.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/icons.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/numbers.h"
#include "widgets/corpus/corpusview.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

using Plan = std::shared_ptr<const CorpusPlan>;

widgets::CorpusFetch fetchFrom(const Plan &plan)
{
    return [plan](qint64 first, int count) {
        std::vector<widgets::CorpusRow> rows;
        const auto end = std::min<std::uint64_t>(static_cast<std::uint64_t>(first) + static_cast<std::uint64_t>(count),
                                                 plan->size());
        for (auto k = static_cast<std::uint64_t>(first); k < end; ++k)
            rows.push_back({plan->at(k), {}, {}, -1});
        return rows;
    };
}

} // namespace

CorpusPage::CorpusPage(QWidget *parent)
    : ModePage(parent)
{
    makeCommands();
    makeListCommands();
    build();
    wire();
    wireLists();
}

QString CorpusPage::title() const
{
    return tr("Corpus");
}

QString CorpusPage::tip() const
{
    return tr("Generate a training corpus, look at it, export it");
}

QIcon CorpusPage::icon() const
{
    return widgets::icon("corpus");
}

void CorpusPage::makeCommands()
{
    m_generate = makeCommand(this,
                             {"generate",
                              tr("Generate"),
                              tr("Make the corpus in the way that is chosen above"),
                              "play",
                              {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G)}});
    m_export = makeCommand(this,
                           {"exportCorpus",
                            tr("Export…"),
                            tr("Write the corpus to a file"),
                            "export",
                            {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)}});
    m_jump = makeCommand(this,
                         {"sentenceNumber",
                          tr("Sentence Number…"),
                          tr("Show the sentence with a certain number"),
                          "search",
                          {QKeySequence(Qt::CTRL | Qt::Key_G)}});
    m_copy =
        makeCommand(this, {"copyRows", tr("Copy Rows"), tr("Copy the selected sentences in the golden notation"), ""});
    m_actions = {m_generate, m_export, nullptr, m_jump, m_copy};
}

void CorpusPage::build()
{
    m_messages = new widgets::MessageBar(this);
    m_messages->setObjectName(u"corpusMessages"_s);
    m_view = new widgets::CorpusView(this);
    m_view->setObjectName(u"corpusView"_s);
    m_view->setWhatsThis(tr("The sentences of the corpus, whatever its size. Delete rejects the selected one."));
    m_view->setAccessibleName(tr("Sentences of the corpus"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_columns = new QSplitter(Qt::Horizontal, this);
    m_columns->addWidget(buildSentences());
    m_details = new SentenceDetails(this);
    m_rejections = new RejectionList(this);
    m_inspector = new QTabWidget(this);
    m_inspector->setDocumentMode(true);
    m_inspector->setAccessibleName(tr("About the sentence"));
    m_inspector->addTab(m_details, tr("Sentence"));
    m_inspector->addTab(m_rejections, tr("Rejected"));
    m_columns->addWidget(m_inspector);
    m_columns->setCollapsible(0, false);
    m_empty = new widgets::EmptyState(this);
    m_empty->setIconName("corpus");
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_columns);
    m_list = new CorpusListPanel(m_listActions, this);
    m_whole = new QSplitter(Qt::Horizontal, this);
    m_whole->addWidget(m_list);
    m_whole->addWidget(m_stack);
    m_whole->setCollapsible(1, false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header = new CorpusHeader({m_generate, m_export}, this);
    column->addWidget(m_header);
    m_staleGrammar = new StaleGrammar(this);
    column->addWidget(m_staleGrammar);
    column->addWidget(m_messages);
    column->addWidget(m_whole, 1);
    resetLayout();
}

void CorpusPage::wire()
{
    connect(m_generate, &QAction::triggered, this, &CorpusPage::generate);
    connect(m_export, &QAction::triggered, this, &CorpusPage::chooseExport);
    connect(m_copy, &QAction::triggered, m_view, &widgets::CorpusView::copySelection);
    connect(m_jump, &QAction::triggered, m_header, &CorpusHeader::focusRow);
    connect(m_header, &CorpusHeader::wishChanged, this, &CorpusPage::changeWish);
    connect(m_header, &CorpusHeader::distributionChosen, this, &CorpusPage::chooseDistribution);
    connect(m_header, &CorpusHeader::mixChosen, this, &CorpusPage::chooseMix);
    connect(m_header, &CorpusHeader::rowWanted, this, &CorpusPage::goToSentence);
    connect(m_view, &widgets::CorpusView::currentRowChanged, this, &CorpusPage::refreshRow);
    connect(m_empty, &widgets::EmptyState::buttonClicked, this, [this] {
        if (m_generate->isEnabled())
            m_generate->trigger();
        else
            Q_EMIT modeRequested(u"grammar"_s);
    });
}

void CorpusPage::setProject(Project *project)
{
    if (m_project) {
        m_project->disconnect(this);
        m_project->runs().disconnect(this);
        m_project->golden().disconnect(this);
    }
    const auto dialogs = findChildren<QDialog *>(QString(), Qt::FindDirectChildrenOnly);
    for (QDialog *dialog : dialogs)
        dialog->reject(); // they are about the project before
    m_project = project;
    m_plan.reset();
    m_basis = {};
    m_planning = false;
    m_stale = false;
    m_wantedRow = -1;
    m_refusal.clear();
    m_view->clear();
    m_search->setPlan({}, nullptr);
    m_search->clear(); // what is looked for next time comes with the project
    m_showStatistics->setChecked(false);
    m_filtered = false;
    m_statistics->setPlan(nullptr, nullptr, nullptr);
    m_messages->dismiss();
    m_staleGrammar->setProject(project);
    if (!project)
        return;
    connect(project, &Project::corporaChanged, this, &CorpusPage::refreshCorpora);
    connect(project, &Project::rejectionsChanged, this, [this] {
        refreshRejections();
        makePlan();
    });
    m_view->setSlotColours(project->slotColours());
    connect(project, &Project::slotColoursChanged, this, [this] { m_view->setSlotColours(m_project->slotColours()); });
    connect(project, &Project::corpusWishChanged, this, [this] {
        refreshWish();
        makePlan();
    });
    connect(&project->runs(), &Runs::compiledChanged, this, &CorpusPage::makePlan);
    connect(&project->runs(), &Runs::currentRunChanged, this, &CorpusPage::refreshState);
    connect(project, &Project::resamplingChanged, this, &CorpusPage::resamplingMoved);
    connect(project, &Project::cataloguesChanged, this, &CorpusPage::resamplingMoved);
    connect(&project->golden(), &GoldenDocument::written, this, &CorpusPage::resamplingMoved);
    refreshWish();
    refreshCorpora();
    refreshRejections();
    makePlan();
}

void CorpusPage::refreshWish()
{
    m_header->setWish(m_project->corpusWish(), m_project->isReadOnly());
    m_header->setShares(m_project->corpusWish(), m_project->resampling().shares, m_project->isReadOnly());
}

void CorpusPage::changeWish()
{
    if (m_project)
        m_project->changeCorpusWish(m_header->applied(m_project->corpusWish()));
}

/// The shares are those of the mode Resample; that every sentence is alike is the corpus's own.
void CorpusPage::chooseDistribution(std::optional<Distribution> distribution)
{
    if (!m_project || m_project->isReadOnly())
        return;
    CorpusWish wish = m_project->corpusWish();
    wish.everySentence = !distribution;
    ResamplingSettings settings = m_project->resampling();
    if (distribution && *distribution != settings.shares.distribution) {
        settings.shares.distribution = *distribution;
        settings.shares.entropyTarget.reset(); // the new distribution's own
    }
    if (settings == m_project->resampling() && wish == m_project->corpusWish())
        return;
    m_project->undoStack()->beginMacro(tr("share out the sentences"));
    m_project->changeResampling(settings, tr("share out the sentences"), 0);
    m_project->changeCorpusWish(wish);
    m_project->undoStack()->endMacro();
}

void CorpusPage::chooseMix(double observed)
{
    if (!m_project)
        return;
    ResamplingSettings settings = m_project->resampling();
    settings.shares.mixObserved = observed;
    m_project->changeResampling(settings, tr("share out the sentences"), MixControl);
}

void CorpusPage::generate()
{
    if (!m_project || !canPlan())
        return;
    CorpusWish wish = m_header->applied(m_project->corpusWish());
    wish.generated = true;
    if (wish != m_project->corpusWish() && !m_project->isReadOnly())
        m_project->changeCorpusWish(wish); // makes the plan
    else
        makePlan();
}

void CorpusPage::showEvent(QShowEvent *event)
{
    ModePage::showEvent(event);
    if (std::exchange(m_stale, false) && m_project)
        makePlan();
    else if (m_project && !m_planning)
        findOrigins();
}

widgets::CorpusFetch CorpusPage::everySentence() const
{
    return fetchFrom(m_plan);
}

void CorpusPage::refreshPlan()
{
    const qint64 row = m_wantedRow >= 0 ? std::exchange(m_wantedRow, -1) : m_details->shown();
    m_statistics->setPlan(m_plan, m_project->golden().golden(), &m_project->jobs());
    if (m_plan) {
        const auto size = static_cast<qint64>(m_plan->size());
        m_view->setSource(size, everySentence());
        m_filtered = false;
        m_header->setRowCount(size);
        m_view->setCurrentRow(std::clamp<qint64>(row, 0, std::max<qint64>(0, size - 1)));
        if (m_plan->exhausted())
            m_messages->showMessage(
                widgets::MessageKind::Warning,
                tr("There are only %1 different sentences; you asked for %2. A more general grammar "
                   "or more catalogues give more.")
                    .arg(widgets::formatCount(m_plan->available()),
                         widgets::formatCount(static_cast<qint64>(m_plan->wanted()))));
        else
            m_messages->dismiss();
    } else {
        m_view->clear();
        m_header->setRowCount(0);
        m_messages->dismiss();
    }
    m_search->setPlan(m_plan, &m_project->jobs()); // shows what it finds when it is ready
    refreshRow(m_view->currentRow());
    refreshState();
}

void CorpusPage::focusWork()
{
    if (m_plan)
        m_view->setFocus();
    else
        m_header->focusCount();
}

QVariantMap CorpusPage::viewState() const
{
    return {{u"columns"_s, m_columns->saveState()},
            {u"row"_s, sentenceOf(m_view->currentRow())},
            {u"export"_s, toMap(m_exportChoice)},
            {u"whole"_s, m_whole->saveState()},
            {u"statistics"_s, m_showStatistics->isChecked()},
            {u"search"_s, m_search->text()}};
}

void CorpusPage::restoreViewState(const QVariantMap &state)
{
    if (state.isEmpty())
        return resetLayout();
    m_columns->restoreState(state.value(u"columns"_s).toByteArray());
    m_whole->restoreState(state.value(u"whole"_s).toByteArray());
    m_showStatistics->setChecked(state.value(u"statistics"_s).toBool());
    m_search->setText(state.value(u"search"_s).toString());
    m_wantedRow = state.value(u"row"_s, -1).toLongLong();
    m_exportChoice = exportChoiceFromMap(state.value(u"export"_s).toMap());
}

void CorpusPage::resetLayout()
{
    const int line = fontMetrics().height();
    m_whole->setSizes({line * 11, line * 66});
    m_whole->setStretchFactor(0, 0);
    m_whole->setStretchFactor(1, 1);
    m_columns->setSizes({line * 48, line * 18});
    m_columns->setStretchFactor(0, 1);
    m_columns->setStretchFactor(1, 0);
}

void CorpusPage::fill()
{
    if (!m_plan && !m_planning && m_project && canPlan())
        generate();
    else if (m_project && !m_project->runs().currentRun() && !m_project->isInducing())
        m_project->induce(m_project->generality());
}

bool CorpusPage::isReady() const
{
    return m_plan != nullptr && !m_planning;
}

} // namespace filigree::app
