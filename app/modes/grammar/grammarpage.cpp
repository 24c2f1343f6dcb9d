// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/grammar/grammarpage.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSlider>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include "app/document/project.h"
#include "app/modes/command.h"
#include "app/modes/grammar/askcard.h"
#include "app/modes/grammar/graphpanel.h"
#include "app/modes/grammar/sizesdialog.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/icons.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/numbers.h"
#include "widgets/grammar/ruleeditor.h"
#include "widgets/grammar/rulepanel.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

constexpr int sliderRest = 350; // ms; while the slider moves nothing is learned

} // namespace

GrammarPage::GrammarPage(QWidget *parent)
    : ModePage(parent)
{
    makeCommands();
    build();
    wire();
}

QString GrammarPage::title() const
{
    return tr("Grammar");
}

QString GrammarPage::tip() const
{
    return tr("Learn a grammar from the utterances, and judge its rules");
}

QIcon GrammarPage::icon() const
{
    return widgets::icon("grammar");
}

QAction *GrammarPage::findAction() const
{
    return m_graph->searchAction();
}

void GrammarPage::makeCommands()
{
    m_induce = makeCommand(this,
                           {"induce",
                            tr("Induce"),
                            tr("Learn the grammar from the golden utterances"),
                            "play",
                            {QKeySequence(Qt::Key_F5)}});
    m_accept = makeCommand(this, {"acceptRule", tr("Accept Rule"), tr("The next induction keeps this rule"), "accept"});
    m_reject =
        makeCommand(this, {"rejectRule", tr("Reject Rule"), tr("The next induction does without this rule"), "reject"});
    m_lock =
        makeCommand(this, {"lockRule", tr("Lock Rule"), tr("The next induction takes this rule as it stands"), "lock"});
    m_takeBack = makeCommand(this,
                             {"takeBackReview", tr("Take Back Decision"),
                              tr("The next induction is free to make this rule or not"), "undo"});
    m_edit = makeCommand(this,
                         {"editRule",
                          tr("Edit Rule"),
                          tr("Write what the rule stands for anew, or give it another name"),
                          "edit",
                          {QKeySequence(Qt::Key_F2)}});
    m_split = makeCommand(this, {"splitRule", tr("Split Rule…"), tr("Make two rules of it, which stay apart"), ""});
    m_merge = makeCommand(this, {"mergeRules", tr("Merge Rules…"), tr("Make one rule of this and another"), ""});
    m_ask = makeCommand(this,
                        {"askMe",
                         tr("Ask Me"),
                         tr("Answer whether somebody would say a sentence: what the utterances leave open is settled"),
                         "",
                         {QKeySequence(Qt::Key_F9)}});
    m_source = makeCommand(this, {"grammarSource", tr("Grammar as Text…"), tr("Read and edit all rules in JSGF"), ""});
    m_compare = makeCommand(
        this, {"compareRuns", tr("Compare Runs…"), tr("See which rules and sentences another induction had"), ""});
    m_sizes = makeCommand(
        this, {"languageSizes", tr("Sizes…"), tr("Count the sentences of the grammar by intent and pattern"), ""});
}

QWidget *GrammarPage::makeHeader()
{
    const int line = fontMetrics().height();
    auto *header = new QWidget(this);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(line, line / 2, line, line / 2);
    row->setSpacing(line / 2);
    m_generality = new QSlider(Qt::Horizontal, header);
    m_generality->setObjectName(u"generality"_s);
    m_generality->setRange(0, 100);
    m_generality->setPageStep(10);
    m_generality->setFixedWidth(line * 11);
    m_generality->setToolTip(tr("Left: nothing but the golden utterances. Right: all that they might suggest."));
    auto *label = new QLabel(tr("Generality"), header);
    label->setBuddy(m_generality);
    m_generality->setAccessibleName(tr("Generality"));
    m_generalityValue = new QLabel(header);
    m_generalityValue->setMinimumWidth(fontMetrics().horizontalAdvance(QLocale().toString(0.88, 'f', 2)));
    QToolButton *induce = makeCommandButton(m_induce, Qt::ToolButtonTextBesideIcon, header);
    QToolButton *sizes = makeCommandButton(m_sizes, Qt::ToolButtonTextOnly, header);
    QToolButton *ask = makeCommandButton(m_ask, Qt::ToolButtonTextOnly, header);
    m_summary = new QLabel(header);
    m_summary->setObjectName(u"grammarSummary"_s);
    m_stale = new QLabel(tr("The project has changed since: induce again."), header);
    m_stale->setObjectName(u"stale"_s);
    m_stale->hide();
    row->addWidget(label);
    row->addWidget(m_generality);
    row->addWidget(m_generalityValue);
    row->addWidget(induce);
    row->addWidget(ask);
    row->addSpacing(line);
    row->addWidget(m_summary);
    row->addWidget(sizes);
    row->addSpacing(line / 2);
    row->addWidget(m_stale);
    row->addStretch(1);
    return header;
}

void GrammarPage::build()
{
    m_rules = new widgets::RulePanel(this);
    m_rules->setObjectName(u"rulePanel"_s);
    m_graph = new GraphPanel(this);
    m_columns = new QSplitter(Qt::Horizontal, this);
    m_columns->addWidget(m_rules);
    m_columns->addWidget(m_graph);
    m_columns->setCollapsible(1, false);
    m_empty = new widgets::EmptyState(this);
    m_empty->setIconName("grammar");
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_columns);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_messages = new widgets::MessageBar(this);
    m_messages->setObjectName(u"grammarMessages"_s);
    column->addWidget(makeHeader());
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
    m_askCard = new AskCard(this);
    column->addWidget(m_askCard);
    m_actions = {m_induce, m_ask,   nullptr, m_accept, m_reject, m_lock,    m_takeBack, nullptr,
                 m_edit,   m_split, m_merge, m_source, nullptr,  m_compare, m_sizes,    nullptr};
    m_actions += m_graph->menuActions();
    resetLayout();
}

void GrammarPage::wire()
{
    connect(m_induce, &QAction::triggered, this, &GrammarPage::induce);
    connect(m_sizes, &QAction::triggered, this, &GrammarPage::showSizes);
    connect(m_source, &QAction::triggered, this, &GrammarPage::showSource);
    connect(m_compare, &QAction::triggered, this, &GrammarPage::showComparison);
    connect(m_ask, &QAction::triggered, this, [this] {
        if (!isVisible()) // from another mode
            Q_EMIT modeRequested(id());
        m_askCard->open();
    });
    connect(m_askCard, &AskCard::closed, this, &GrammarPage::focusWork);
    connect(m_messages, &widgets::MessageBar::actionClicked, this, [this] {
        m_messages->dismiss();
        m_induce->trigger();
    });
    connect(m_empty, &widgets::EmptyState::buttonClicked, this, [this] {
        if (m_induce->isEnabled())
            m_induce->trigger();
        else
            Q_EMIT modeRequested(u"utterances"_s);
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(sliderRest);
    connect(&m_soon, &QTimer::timeout, this, &GrammarPage::induceAgain);
    connect(m_generality, &QSlider::valueChanged, this, &GrammarPage::moveGenerality);
    const std::pair<QAction *, ReviewState> reviews[] = {
        {m_accept, ReviewState::Accepted}, {m_reject, ReviewState::Rejected}, {m_lock, ReviewState::Locked}};
    for (const auto &[action, state] : reviews)
        connect(action, &QAction::triggered, this, [this, state] {
            if (m_project && !m_rules->selectedRule().isEmpty())
                m_project->judge(m_rules->selectedRule(), state);
        });
    connect(m_takeBack, &QAction::triggered, this, &GrammarPage::takeBack);
    connect(m_rules, &widgets::RulePanel::takeBackRequested, this, [this](qint64 decision) {
        if (m_project)
            m_project->takeBackDecision(decision);
    });
    connect(m_split, &QAction::triggered, this, &GrammarPage::showSplit);
    connect(m_merge, &QAction::triggered, this, &GrammarPage::showMerge);
    connect(m_edit, &QAction::triggered, this, [this] { startEdit(m_rules->selectedRule()); });
    connect(m_rules, &widgets::RulePanel::editRequested, this, &GrammarPage::startEdit);
    connect(m_rules->editor(), &widgets::RuleEditor::applied, this, &GrammarPage::applyEdit);
    connect(m_rules->editor(), &widgets::RuleEditor::closed, this, [this] {
        if (m_messages->kind() == widgets::MessageKind::Info) // was about editing
            m_messages->dismiss();
    });
    m_rules->editor()->setCheck([this](const QString &name, const QString &text) { return checkEdit(name, text); });
    connect(m_rules, &widgets::RulePanel::ruleSelected, this, [this](const QString &rule) {
        m_graph->showRule(rule);
        rememberSelection();
        refreshState();
    });
    connect(m_rules, &widgets::RulePanel::reviewRequested, this, [this](const QString &rule, ReviewState state) {
        if (m_project)
            m_project->judge(rule, state);
    });
    connect(m_rules, &widgets::RulePanel::evidenceActivated, this, [this](qint64 id) {
        if (const auto entry = m_project ? m_project->goldenEntry(id) : std::nullopt; entry && entry->line > 0)
            Q_EMIT lineRequested(static_cast<int>(entry->line));
    });
    connect(m_graph, &GraphPanel::ruleRequested, m_rules, &widgets::RulePanel::selectRule);
    connect(m_graph, &GraphPanel::failed, this, &ModePage::failed);
    connect(m_graph, &GraphPanel::fileWritten, this, &ModePage::fileWritten);
}

void GrammarPage::setProject(Project *project)
{
    if (m_project) {
        m_project->disconnect(this);
        m_project->runs().disconnect(this);
        m_project->golden().disconnect(this);
    }
    m_soon.stop();
    delete m_sizesDialog; // of another project
    delete m_ruleDialog;
    delete m_comparison;
    delete m_sourceDialog;
    m_project = nullptr; // the slider's signal is not the user's
    m_graph->setProject(project);
    m_askCard->setProject(project);
    m_messages->dismiss();
    m_rules->editor()->close();
    m_rules->setGrammar(nullptr);
    m_shown.reset();
    m_decided = {};
    m_remembered = {};
    m_wantedRule.clear();
    m_wantedIntent.clear();
    m_wantedEdit.clear();
    m_sourceDraft = {};
    if (!project)
        return;
    m_generality->setValue(static_cast<int>(project->generality() * 100.0 + 0.5));
    m_project = project;
    m_rules->setReadOnly(project->isReadOnly());
    m_rules->setEvidenceLookup([this](std::int64_t id) -> std::optional<Utterance> {
        auto entry = m_project ? m_project->goldenEntry(id) : std::nullopt;
        return entry ? std::optional(std::move(entry->utterance)) : std::nullopt;
    });
    m_rules->setSlotColours(project->slotColours());
    connect(project, &Project::slotColoursChanged, this, [this] { m_rules->setSlotColours(m_project->slotColours()); });
    connect(project, &Project::inducingChanged, this, &GrammarPage::refreshState);
    connect(&project->golden(), &GoldenDocument::parsed, this, &GrammarPage::refreshState);
    connect(&project->runs(), &Runs::grammarChanged, this, &GrammarPage::refreshGrammar);
    connect(&project->runs(), &Runs::compiledChanged, this, [this] {
        refreshRemarks();
        showGeneralityOfRun();
        refreshState();
        m_graph->showRule(m_rules->selectedRule()); // the intents are there now
        restoreSelection();
    });
    connect(&project->runs(), &Runs::upToDateChanged, this, &GrammarPage::refreshState);
    refreshGenerality();
    refreshRemarks();
    refreshGrammar();
}

void GrammarPage::induce()
{
    m_soon.stop();
    if (m_project)
        m_project->induce(m_generality->value() / 100.0);
}

void GrammarPage::showSizes()
{
    if (!m_project || !m_project->runs().compiled())
        return;
    if (!m_sizesDialog)
        m_sizesDialog = new SizesDialog(*m_project, this);
    m_sizesDialog->show();
    m_sizesDialog->raise();
    m_sizesDialog->activateWindow();
}

void GrammarPage::focusWork()
{
    if (m_shown)
        m_rules->view()->setFocus();
    else
        m_generality->setFocus();
}

QVariantMap GrammarPage::viewState() const
{
    return {{u"columns"_s, m_columns->saveState()},
            {u"rule"_s, m_rules->selectedRule()},
            {u"rules"_s, m_rules->filterState()},
            {u"intent"_s, m_graph->intent()},
            {u"graphOfRule"_s, m_graph->isOfRule()},
            {u"collapseSlots"_s, m_graph->isCollapsed()},
            {u"drafts"_s, drafts()}};
}

void GrammarPage::restoreViewState(const QVariantMap &state)
{
    m_graph->setOfRule(state.value(u"graphOfRule"_s, false).toBool());
    m_graph->setCollapsed(state.value(u"collapseSlots"_s, true).toBool());
    m_rules->restoreFilterState(state.value(u"rules"_s).toMap());
    if (state.isEmpty()) // a new project: not as the last one was left
        return resetLayout();
    m_columns->restoreState(state.value(u"columns"_s).toByteArray());
    restoreDrafts(state.value(u"drafts"_s).toMap());
    m_wantedRule = state.value(u"rule"_s).toString();
    m_wantedIntent = state.value(u"intent"_s).toString();
    restoreSelection();
}

void GrammarPage::resetLayout()
{
    const int line = fontMetrics().height();
    m_columns->setSizes({line * 34, line * 40});
    m_columns->setStretchFactor(0, 2);
    m_columns->setStretchFactor(1, 3);
}

void GrammarPage::fill()
{
    if (m_project && !m_project->runs().currentRun() && !m_project->isInducing())
        induce();
}

bool GrammarPage::isReady() const
{
    const bool settled = m_project && !m_project->isInducing() && !m_project->runs().isLoading() && !m_soon.isActive();
    return settled && m_shown && m_graph->isReady();
}

} // namespace filigree::app
