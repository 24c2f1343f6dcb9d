// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/resample/resamplepage.h"

#include <utility>

#include <QAction>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/document/project.h"
#include "app/modes/chartmessages.h"
#include "app/modes/command.h"
#include "app/modes/resample/amountpanel.h"
#include "app/modes/resample/contextpanel.h"
#include "app/modes/resample/resampleheader.h"
#include "app/modes/resample/resampleoptions.h"
#include "app/modes/resample/resamplestudies.h"
#include "app/modes/resample/settingschange.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/icons.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

constexpr int studyDelay = 400; // milliseconds after the last change of the project
constexpr int poolsDelay = 150; // after the last step of the slider

} // namespace

ResamplePage::ResamplePage(QWidget *parent)
    : ModePage(parent)
{
    m_studies = new ResampleStudies(this);
    makeCommands();
    build();
    wire();
    tellOfCharts(*this);
}

QString ResamplePage::title() const
{
    return tr("Resample");
}

QString ResamplePage::tip() const
{
    return tr("Swap slot values where it is safe, and decide how many sentences each kind of request gets");
}

QIcon ResamplePage::icon() const
{
    return widgets::icon("resample");
}

void ResamplePage::makeCommands()
{
    const auto add = [this](const CommandText &text, auto then) {
        QAction *action = makeCommand(this, text);
        connect(action, &QAction::triggered, this, then);
        m_actions.append(action);
    };
    add({"nextSlot", tr("Next Slot"), tr("Show the contexts of the next slot type"), "next"},
        [this] { m_header->stepSlot(1); });
    add({"previousSlot", tr("Previous Slot"), tr("Show the contexts of the slot type before"), "previous"},
        [this] { m_header->stepSlot(-1); });
    m_actions.append(nullptr);
    add({"stricter", tr("Stricter Threshold"), tr("Swap between fewer contexts"), "add"},
        [this] { stepThreshold(0.05); });
    add({"looser", tr("Looser Threshold"), tr("Swap between more contexts"), "remove"},
        [this] { stepThreshold(-0.05); });
    add({"clearPins", tr("Forget Decisions on This Slot"),
         tr("Let the numbers decide again on all pairs of contexts of this slot type"), ""},
        [this] { clearPins(); });
    m_actions.append(nullptr);
    add({"resampleOptions", tr("Options…"),
         tr("Chains, catalogues, how values are drawn, and what another locale lends"), "settings"},
        [this] { showOptions(); });
    m_showOptions = m_actions.last();
}

void ResamplePage::build()
{
    m_contexts = new ContextPanel(this);
    m_amounts = new AmountPanel(this);
    m_rows = new QSplitter(Qt::Vertical, this);
    m_rows->addWidget(m_contexts);
    m_rows->addWidget(m_amounts);
    m_rows->setChildrenCollapsible(false);
    m_empty = new widgets::EmptyState(this);
    m_empty->setIconName("resample");
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_rows);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header = new ResampleHeader(m_showOptions, this);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    resetLayout();
}

void ResamplePage::wire()
{
    m_studySoon.setSingleShot(true);
    m_studySoon.setInterval(studyDelay);
    m_poolsSoon.setSingleShot(true);
    m_poolsSoon.setInterval(poolsDelay);
    connect(&m_studySoon, &QTimer::timeout, this, &ResamplePage::studyAll);
    connect(&m_poolsSoon, &QTimer::timeout, this, [this] {
        if (m_project)
            m_studies->studyPools(m_project->resampling().resample.pools);
    });
    connect(m_studies, &ResampleStudies::referenceStudied, this, &ResamplePage::referenceStudied);
    connect(m_studies, &ResampleStudies::slotStudied, this, [this] {
        m_contexts->setSlot(m_studies->slot(), m_project->resampling().resample);
        m_contexts->setPools(m_studies->pools());
        refreshState();
    });
    connect(m_studies, &ResampleStudies::poolsStudied, this, [this] {
        m_contexts->setPools(m_studies->pools());
        m_amounts->setPools(m_studies->pools());
        refreshState();
    });
    connect(m_studies, &ResampleStudies::curveStudied, m_contexts, &ContextPanel::setCurve);
    connect(m_studies, &ResampleStudies::failed, this, &ResamplePage::giveUp);
    connect(m_studies, &ResampleStudies::cancelled, this, [this] {
        m_stale = m_cancelled = true; // whoever comes back to the mode has it begun again
        refreshState();
        if (m_stack->currentWidget() != m_empty) // what is shown is of before
            Q_EMIT notice(tr("The comparison of the contexts was cancelled."));
    });
    connect(m_header, &ResampleHeader::slotChosen, this, &ResamplePage::studySlotType);
    wireDecisions();
    connect(m_empty, &widgets::EmptyState::buttonClicked, this, [this] {
        if (m_cancelled || !m_problem.isEmpty())
            studyAll();
        else
            Q_EMIT modeRequested(u"utterances"_s);
    });
}

void ResamplePage::setProject(Project *project)
{
    if (m_project) {
        m_project->disconnect(this);
        m_project->golden().disconnect(this);
    }
    m_project = project;
    m_studies->setProject(project);
    m_stale = true;
    m_cancelled = m_nothingThere = false;
    m_problem.clear();
    m_studySoon.stop();
    m_poolsSoon.stop();
    m_header->setStudy({}, {});
    m_contexts->setSlot({}, {});
    m_amounts->clear();
    if (!project) {
        if (m_options)
            m_options->close();
        return;
    }
    connect(project, &Project::resamplingChanged, this, &ResamplePage::settingsChanged);
    connect(project, &Project::cataloguesChanged, this, &ResamplePage::dataChanged);
    connect(&project->golden(), &GoldenDocument::written, this, &ResamplePage::dataChanged);
    connect(project, &Project::corpusWishChanged, this, [this] { m_amounts->setCount(m_project->corpusWish().count); });
    m_amounts->setCount(project->corpusWish().count);
    m_contexts->setReadOnly(project->isReadOnly());
    settingsChanged();
    dataChanged();
}

void ResamplePage::showEvent(QShowEvent *event)
{
    ModePage::showEvent(event);
    if (m_stale && m_project)
        studyAll();
}

void ResamplePage::dataChanged()
{
    m_stale = true;
    if (isVisible())
        m_studySoon.start();
    refreshState();
}

void ResamplePage::studyAll()
{
    if (!m_project)
        return;
    (void)m_project->flush(); // what it could not write is tried again, and the data has changed once more then
    m_studySoon.stop(); // the flush may have started it
    m_stale = m_cancelled = false;
    m_problem.clear();
    m_shown = m_project->resampling();
    m_studies->studyReference(m_shown.resample);
    refreshState();
}

void ResamplePage::referenceStudied(bool nothingThere)
{
    m_nothingThere = nothingThere;
    if (nothingThere || m_studies->reference())
        m_problem.clear();
    m_header->setStudy(m_studies->reference(), std::exchange(m_wantedSlot, {}));
    if (m_options)
        m_options->setStudy(m_studies->reference());
    studySlotType();
    m_studies->studyPools(m_project->resampling().resample.pools);
    m_studies->studyCurve(m_project->resampling().resample);
    refreshState();
}

void ResamplePage::studySlotType()
{
    if (m_project && m_studies->reference() && m_header->hasSlots())
        return m_studies->studySlot(m_header->slotName().toStdString(), m_shown.resample.pools);
    m_studies->forgetSlot();
    m_contexts->setSlot({}, {});
}

void ResamplePage::giveUp(const Error &error)
{
    m_problem = tr("The contexts could not be compared.");
    Q_EMIT failed(error, m_problem);
    refreshState();
}

void ResamplePage::settingsChanged()
{
    const ResamplingSettings before = std::exchange(m_shown, m_project->resampling());
    m_header->setSettings(m_shown, m_project->isReadOnly());
    m_amounts->setSettings(m_shown, m_project->isReadOnly());
    if (m_options)
        m_options->setSettings(m_shown, m_project->isReadOnly());
    const SettingsChange change = compared(before, m_shown);
    if (change.contexts)
        return dataChanged();
    if (!m_studies->reference())
        return;
    if (change.steps)
        studySlotType();
    if (change.threshold)
        m_contexts->setThreshold(m_shown.resample.pools.threshold.value, before.resample.pools.threshold.value);
    if (change.steps || change.catalogues || change.threshold)
        m_poolsSoon.start();
    if (change.steps || change.catalogues)
        m_studies->studyCurve(m_shown.resample);
}

void ResamplePage::showOptions()
{
    if (!m_project)
        return;
    if (!m_options) {
        m_options = new ResampleOptionsDialog(this);
        connect(m_options, &ResampleOptionsDialog::changed, this, &ResamplePage::change);
    }
    m_options->setStudy(m_studies->reference());
    m_options->setSettings(m_project->resampling(), m_project->isReadOnly());
    m_options->show();
    m_options->raise();
    m_options->activateWindow();
}

void ResamplePage::showSlot(const QString &slot)
{
    m_wantedSlot = slot;
    if (m_stale || !m_studies->reference())
        return;
    m_header->setStudy(m_studies->reference(), std::exchange(m_wantedSlot, {}));
    studySlotType();
}

SharedSlot ResamplePage::slotStudy() const
{
    return m_studies->slot();
}

SharedPools ResamplePage::pools() const
{
    return m_studies->pools();
}

void ResamplePage::refreshState()
{
    const bool shows = m_studies->slot() && m_studies->pools() && m_header->hasSlots();
    m_stack->setCurrentWidget(shows ? static_cast<QWidget *>(m_rows) : m_empty);
    m_empty->setButton({});
    if (shows)
        return;
    if (m_cancelled || !m_problem.isEmpty()) {
        m_empty->setTitle(tr("Not compared"));
        m_empty->setSentence(m_cancelled ? tr("The comparison of the contexts was cancelled.") : m_problem);
        m_empty->setButton(tr("Compare"));
    } else if (m_nothingThere || (m_studies->reference() && !m_header->hasSlots())) {
        m_empty->setTitle(tr("Nothing to resample yet"));
        m_empty->setSentence(
            tr("Annotate slots in your utterances: their values can then be swapped where it is safe."));
        m_empty->setButton(tr("Go to the utterances"));
    } else {
        m_empty->setTitle(tr("One moment"));
        m_empty->setSentence(tr("The contexts are being compared."));
    }
}

void ResamplePage::focusWork()
{
    m_header->focusSlot();
}

QVariantMap ResamplePage::viewState() const
{
    return {{u"rows"_s, m_rows->saveState()},
            {u"contexts"_s, m_contexts->columns()->saveState()},
            {u"amounts"_s, m_amounts->columns()->saveState()},
            {u"slot"_s, m_header->slotName()}};
}

void ResamplePage::restoreViewState(const QVariantMap &state)
{
    if (state.isEmpty())
        return resetLayout();
    m_rows->restoreState(state.value(u"rows"_s).toByteArray());
    m_contexts->columns()->restoreState(state.value(u"contexts"_s).toByteArray());
    m_amounts->columns()->restoreState(state.value(u"amounts"_s).toByteArray());
    m_wantedSlot = state.value(u"slot"_s).toString();
}

void ResamplePage::resetLayout()
{
    const int line = fontMetrics().height();
    m_rows->setSizes({line * 24, line * 17});
    m_contexts->columns()->setSizes({line * 26, line * 22, line * 22});
    m_amounts->columns()->setSizes({line * 46, line * 26});
}

void ResamplePage::fill()
{
    if (m_stale && m_project && !m_studySoon.isActive())
        studyAll();
}

bool ResamplePage::isReady() const
{
    return !m_stale && (m_nothingThere || !m_problem.isEmpty() || (m_studies->slot() && m_studies->pools()))
        && !m_poolsSoon.isActive();
}

} // namespace filigree::app
