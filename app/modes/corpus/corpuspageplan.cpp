// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page's part about the corpus's plan: when it is made, in the background, and what comes of it.
#include <algorithm>

#include "app/document/project.h"
#include "app/jobs/jobqueue.h"
#include "app/modes/corpus/corpusheader.h"
#include "app/modes/corpus/corpuspage.h"
#include "widgets/corpus/corpusview.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

bool CorpusPage::canPlan() const
{
    if (m_project->corpusWish().method != CorpusMethod::Resample)
        return m_project->runs().compiled() != nullptr;
    const auto golden = m_project->golden().golden();
    return std::any_of(golden->utterances.begin(), golden->utterances.end(),
                       [](const GoldenUtterance &line) { return !line.utterance.slots.empty(); });
}

/// What the corpus is made from or shared out by is another: it follows, when somebody looks.
void CorpusPage::resamplingMoved()
{
    if (!m_project)
        return;
    const CorpusWish &wish = m_project->corpusWish();
    m_header->setShares(wish, m_project->resampling().shares, m_project->isReadOnly());
    if (wish.method == CorpusMethod::Grammar && wish.everySentence
        && m_project->resampling().weightedValues == m_weighted)
        return refreshState();
    if (isVisible())
        return makePlan();
    m_stale = true;
}

/// A corpus is its recipe: with the grammar it is there at once, and follows every change of either. Before it is
/// generated, the plan tells what each intent would get.
void CorpusPage::makePlan()
{
    const bool generated = m_project->corpusWish().generated;
    m_refusal.clear();
    if (!canPlan())
        m_basis = {};
    if (!canPlan() || !generated) {
        m_plan.reset();
        m_header->setPlanned({}, true, {});
        refreshPlan();
    }
    if (!canPlan() || (!generated && !isVisible())) {
        m_planning = false;
        m_project->jobs().cancelKind(u"corpus.plan"_s);
        m_stale = canPlan();
        return refreshState();
    }
    m_planning = generated;
    m_weighted = m_project->resampling().weightedValues;
    m_project->jobs().cancelKind(u"corpus.origins"_s);
    m_project->jobs().start<PlannedCorpus>(
        {u"corpus.plan"_s, generated ? tr("Generating the corpus") : tr("Planning the corpus"), !generated},
        [input = planningInput()](Progress &progress) { return planCorpus(input, progress); }, this,
        [this, project = m_project](Result<PlannedCorpus> planned) {
            if (!project || project != m_project)
                return; // it was cancelled too late: another project is open by now
            m_planning = false;
            if (planned)
                takePlan(std::move(*planned));
            else
                refuse(planned.error());
            refreshPlan();
        });
    refreshState();
}

PlanningInput CorpusPage::planningInput() const
{
    return {m_project->access(),         m_project->corpusWish(), m_project->runs().compiled(),
            m_project->runs().grammar(), m_project->resampling(), m_basis};
}

void CorpusPage::takePlan(PlannedCorpus planned)
{
    m_header->setPlanned(planned.intents, planned.exact, {});
    m_basis = std::move(planned.basis);
    if (!m_project->corpusWish().generated)
        return;
    m_plan = std::move(planned.plan);
    m_origin = std::move(planned.origin);
    findOrigins();
}

/// The corpus stood there without the reference data being read: what its sentences are made from follows, for those
/// who look.
void CorpusPage::findOrigins()
{
    if (!m_plan || m_basis.resampling || m_origin.wish.method == CorpusMethod::Grammar || !isVisible())
        return;
    PlanningInput input = planningInput();
    input.wish = m_origin.wish;
    input.grammar = m_origin.grammar;
    input.resampling = m_origin.resampling;
    m_originsUnknown = false;
    m_project->jobs().start<std::shared_ptr<const Resampling>>(
        {u"corpus.origins"_s, tr("Reading what the sentences are made from"), true},
        [input](Progress &progress) { return resamplingFor(input, progress); }, this,
        [this, project = m_project, key = m_basis.key](Result<std::shared_ptr<const Resampling>> found) {
            if (!project || project != m_project || key != m_basis.key)
                return;
            if (found)
                m_basis.resampling = std::move(*found);
            else if (found.error().code == ErrorCode::Cancelled)
                return;
            else
                m_originsUnknown = true;
            if (!found && found.error().code != ErrorCode::Inconsistent)
                Q_EMIT failed(found.error(), tr("What the sentences are made from was not found out."));
            refreshRow(m_view->currentRow());
        });
}

void CorpusPage::refuse(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return findOrigins(); // of the plan that stays
    m_plan.reset(); // what was made another way is not what the header says
    const bool lenderIsMissing = error.code == ErrorCode::NotFound && !m_project->corpusWish().everySentence
        && m_project->resampling().shares.distribution == Distribution::Borrowed;
    m_refusal =
        lenderIsMissing ? tr("There is no other locale to borrow from.") : tr("No corpus can be made like this.");
    m_header->setPlanned({}, true, m_refusal);
    if (m_project->corpusWish().generated)
        Q_EMIT failed(error, tr("No corpus was generated."));
}

} // namespace filigree::app
