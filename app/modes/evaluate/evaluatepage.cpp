// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/evaluate/evaluatepage.h"

#include <utility>

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/document/evaluations.h"
#include "app/document/project.h"
#include "app/modes/chartmessages.h"
#include "app/modes/command.h"
#include "app/modes/evaluate/errorpanel.h"
#include "app/modes/evaluate/evaluateexport.h"
#include "app/modes/evaluate/evaluateresults.h"
#include "app/modes/evaluate/evaluatesetup.h"
#include "core/annotation/golden.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/explained.h"
#include "widgets/common/icons.h"
#include "widgets/evaluation/summarytable.h"
#include "widgets/plots/chartpicture.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

EvaluatePage::EvaluatePage(QWidget *parent)
    : ModePage(parent)
{
    makeCommands();
    build();
    wire();
    refreshState();
}

QString EvaluatePage::title() const
{
    return tr("Evaluate");
}

QString EvaluatePage::tip() const
{
    return tr("Train a model on each training set, and see which of them helps and what is still missing");
}

QIcon EvaluatePage::icon() const
{
    return widgets::icon("evaluate");
}

void EvaluatePage::makeCommands()
{
    m_run = makeCommand(this,
                        {"evaluate",
                         tr("Run"),
                         tr("Train a model on each of the chosen sets and measure it with the test data"),
                         "play",
                         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)}});
    m_cancel = makeCommand(
        this, {"cancelEvaluation", tr("Cancel the Run"), tr("Stop; what has been measured so far is kept"), "cancel"});
    m_addMissing = makeCommand(this,
                               {"addMissing", tr("Add What Is Missing…"),
                                tr("Open the place where the current suggestion can be added"), "add"});
    m_showPools =
        makeCommand(this,
                    {"showPools", tr("Show Pools of the Slot"),
                     tr("See in the mode Resample which values the slot of the suggestion gets"), "resample"});
    m_exportResults = makeCommand(
        this,
        {"exportResults", tr("Export Results…"), tr("Write the table to a file, for people or programs"), "export"});
    m_exportChart = makeCommand(
        this, {"exportChart", tr("Export Chart…"), tr("Write the chart that is shown to a picture"), "export"});
    QAction *next = makeCommand(this,
                                {"nextDetails", tr("Next Details"),
                                 tr("Show the next tab: curves, slots, intents, confusion, errors"), "next"});
    QAction *previous =
        makeCommand(this, {"previousDetails", tr("Previous Details"), tr("Show the tab before"), "previous"});
    connect(next, &QAction::triggered, this, [this] { m_results->nextTab(1); });
    connect(previous, &QAction::triggered, this, [this] { m_results->nextTab(-1); });
    m_actions = {m_run, m_cancel, nullptr, m_addMissing,    m_showPools,  nullptr,
                 next,  previous, nullptr, m_exportResults, m_exportChart};
}

void EvaluatePage::build()
{
    m_setup = new EvaluateSetup({m_run, m_cancel}, this);
    m_results = new EvaluateResults({m_addMissing, m_showPools}, this);
    m_empty = new widgets::EmptyState(this);
    m_empty->setIconName("evaluate");
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_results);
    m_work = new QWidget(this);
    auto *column = new QVBoxLayout(m_work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(m_stack, 1);
    m_columns = new QSplitter(Qt::Horizontal, this);
    m_columns->addWidget(m_setup);
    m_columns->addWidget(m_work);
    m_columns->setChildrenCollapsible(false);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_columns);
    resetLayout();
}

QWidget *EvaluatePage::makeHeader()
{
    const int line = fontMetrics().height();
    auto *header = new QWidget(this);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(line / 2, line / 2, line, line / 2);
    row->setSpacing(line / 2);
    const auto add = [&](QComboBox *&box, const QString &object, const QString &name, const QString &explanation) {
        box = new QComboBox(header);
        box->setObjectName(object);
        widgets::explain(box, name, explanation);
        auto *label = new QLabel(name, header);
        label->setBuddy(box);
        label->setToolTip(explanation);
        row->addWidget(label);
        row->addWidget(box);
    };
    add(m_runs, u"evaluationRuns"_s, tr("Experiment"), tr("The experiment that is shown; earlier ones are kept."));
    m_runs->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    add(m_baseline, u"evaluationBaseline"_s, tr("Compared with"),
        tr("The training set that the triangles in the table compare with."));
    m_baseline->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_progress = new QLabel(header);
    m_progress->setObjectName(u"evaluationProgress"_s);
    row->addWidget(m_progress, 1);
    return header;
}

void EvaluatePage::wire()
{
    connect(m_run, &QAction::triggered, this, &EvaluatePage::run);
    connect(m_cancel, &QAction::triggered, this, [this] {
        if (m_project)
            m_project->cancelEvaluation();
    });
    connect(m_addMissing, &QAction::triggered, this, &EvaluatePage::addMissing);
    connect(m_showPools, &QAction::triggered, this, &EvaluatePage::showPools);
    connect(m_exportResults, &QAction::triggered, this, [this] { chooseExport(false); });
    connect(m_exportChart, &QAction::triggered, this, [this] { chooseExport(true); });
    connect(m_setup, &EvaluateSetup::changed, this, &EvaluatePage::refreshState);
    connect(m_runs, &QComboBox::activated, this, [this](int index) {
        if (m_project)
            m_project->showEvaluation(m_runs->itemData(index).toLongLong());
    });
    connect(m_baseline, &QComboBox::activated, this, [this](int index) {
        if (m_project)
            m_project->evaluations().setBaseline(m_baseline->itemData(index).toString().toStdString());
    });
    connect(m_results, &EvaluateResults::rowSelected, this, [this](int row) {
        if (m_project)
            m_project->evaluations().selectRow(static_cast<std::size_t>(row));
    });
    connect(m_results, &EvaluateResults::tabChanged, this, &EvaluatePage::refreshState);
    tellOfCharts(*this);
    connect(m_results->errors(), &ErrorPanel::wishChanged, this, &EvaluatePage::refreshState);
    connect(m_results->errors(), &ErrorPanel::wishActivated, m_addMissing, &QAction::trigger);
    connect(m_empty, &widgets::EmptyState::buttonClicked, this, [this] {
        if (m_run->isEnabled())
            m_run->trigger();
        else
            Q_EMIT importRequested({});
    });
}

void EvaluatePage::setProject(Project *project)
{
    if (m_project) {
        m_project->disconnect(this);
        m_project->evaluations().disconnect(this);
    }
    m_project = project;
    m_stale = true;
    m_results->setShown({});
    m_results->setDetail({});
    m_runs->clear();
    m_baseline->clear();
    m_setup->setFacts({}); // first: what is there decides which test data is taken
    m_setup->setChoice({});
    refreshState();
    if (!project)
        return;
    const Evaluations &evaluations = project->evaluations();
    connect(&evaluations, &Evaluations::inputsChanged, this, [this] {
        if (isVisible())
            m_project->evaluations().refresh();
        else
            m_factsStale = true;
    });
    connect(&evaluations, &Evaluations::factsChanged, this,
            [this] { m_setup->setFacts(m_project->evaluations().facts()); });
    connect(&evaluations, &Evaluations::runsChanged, this, &EvaluatePage::refreshRuns);
    connect(&evaluations, &Evaluations::shownChanged, this, &EvaluatePage::refreshShown);
    connect(&evaluations, &Evaluations::detailChanged, this, [this] {
        m_results->setDetail(m_project->evaluations().detail());
        refreshState();
    });
    connect(&evaluations, &Evaluations::runningChanged, this, [this] {
        refreshCurrentRun();
        refreshState();
    });
    m_setup->setCorpora(project->corpora());
    connect(project, &Project::corporaChanged, this, [this] { m_setup->setCorpora(m_project->corpora()); });
    connect(project, &Project::slotColoursChanged, this,
            [this] { m_results->errors()->setSlotColours(m_project->slotColours()); });
    m_results->errors()->setSlotColours(project->slotColours());
    if (isVisible())
        look();
}

void EvaluatePage::showEvent(QShowEvent *event)
{
    ModePage::showEvent(event);
    look();
}

void EvaluatePage::look()
{
    if (m_project && std::exchange(m_stale, false))
        m_project->reloadEvaluation();
    else if (m_project && m_factsStale)
        m_project->evaluations().refresh();
    m_factsStale = false;
}

void EvaluatePage::run()
{
    if (!m_project)
        return;
    m_project->evaluate(m_setup->possibleChoice());
    refreshState();
}

/// A test utterance that became a training utterance would make the next test too easy: it is pasted as a remark, to
/// write others like it.
void EvaluatePage::addUtterance(const QString &intent, const QString &example)
{
    const QString heading = QString::fromStdString(intentHeading(intent.toStdString()));
    m_project->appendText(heading + u"\n# "_s + example + u'\n', tr("add what the test lacks"));
    Q_EMIT lineRequested(static_cast<int>(m_project->golden().text().count(u'\n')) + 1);
    Q_EMIT notice(tr("The test sentence stands there as a remark. Write your own ones like it below: were it itself "
                     "learned, the next test would be too easy."));
}

void EvaluatePage::addMissing()
{
    const auto wish = m_results->errors()->wish();
    if (!m_project || m_project->isReadOnly() || !wish)
        return;
    if (wish->addition.kind == Addition::Kind::Value)
        Q_EMIT valueRequested(QString::fromStdString(wish->addition.slot), QString::fromStdString(wish->addition.what));
    else
        addUtterance(QString::fromStdString(wish->example.intent), QString::fromStdString(toGolden(wish->example)));
}

void EvaluatePage::showPools()
{
    if (const auto wish = m_results->errors()->wish())
        Q_EMIT poolsRequested(QString::fromStdString(wish->addition.slot));
}

void EvaluatePage::chooseExport(bool chart)
{
    if (!m_project)
        return;
    QFileDialog *dialog =
        chart ? widgets::makePictureDialog(this, m_project->name()) : makeResultsFileDialog(this, m_project->name());
    connect(dialog, &QFileDialog::fileSelected, this,
            chart ? &EvaluatePage::exportChart : &EvaluatePage::exportResults);
    dialog->open();
}

void EvaluatePage::exportResults(const QString &path)
{
    const auto shown = m_project ? m_project->evaluations().shown() : nullptr;
    if (!shown)
        return;
    if (const auto written = writeResults(shown->summary, path); !written)
        Q_EMIT failed(written.error(), tr("The results were not written."));
    else
        Q_EMIT fileWritten(path, tr("The results are in %1.").arg(QFileInfo(path).fileName()));
}

void EvaluatePage::exportChart(const QString &path)
{
    QWidget *chart = m_results->chart();
    if (!chart)
        return;
    if (!widgets::saveChartPicture(*chart, path, chart->accessibleName()))
        Q_EMIT failed({ErrorCode::WriteFailed, {}, path.toStdString(), 0, 0}, tr("The chart was not written."));
    else
        Q_EMIT fileWritten(path, tr("The chart is in %1.").arg(QFileInfo(path).fileName()));
}

void EvaluatePage::focusWork()
{
    m_setup->focusSets();
}

QVariantMap EvaluatePage::viewState() const
{
    return {{u"columns"_s, m_columns->saveState()},
            {u"rows"_s, m_results->saveState()},
            {u"tab"_s, m_results->tab()},
            {u"choice"_s, QString::fromStdString(toJson(m_setup->choice()))}};
}

void EvaluatePage::restoreViewState(const QVariantMap &state)
{
    if (state.isEmpty())
        return resetLayout();
    m_columns->restoreState(state.value(u"columns"_s).toByteArray());
    m_results->restoreState(state.value(u"rows"_s).toByteArray());
    m_results->setTab(state.value(u"tab"_s).toInt());
    m_setup->setChoice(evaluationChoiceFromJson(state.value(u"choice"_s).toString().toStdString()));
}

void EvaluatePage::resetLayout()
{
    const int line = fontMetrics().height();
    m_columns->setSizes({line * 16, line * 61});
    m_results->resetLayout();
}

void EvaluatePage::fill()
{
    if (m_project && m_run->isEnabled() && !m_project->evaluations().shown() && !m_project->evaluations().isBusy())
        run();
}

bool EvaluatePage::isReady() const
{
    if (!m_project || m_stale)
        return false;
    const Evaluations &evaluations = m_project->evaluations();
    if (evaluations.isRunning() || evaluations.isBusy() || !evaluations.areFactsKnown())
        return false;
    return evaluations.detail() != nullptr || !m_run->isEnabled();
}

} // namespace filigree::app
