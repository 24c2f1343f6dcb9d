// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/utterances/utterancespage.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/document/coretext.h"
#include "app/document/project.h"
#include "app/document/suggestions.h"
#include "app/modes/command.h"
#include "app/modes/utterances/editorbinding.h"
#include "app/modes/utterances/findbar.h"
#include "app/modes/utterances/modelcommands.h"
#include "widgets/common/icons.h"
#include "widgets/common/sectionlabel.h"
#include "widgets/editor/cataloguepanel.h"
#include "widgets/editor/goldeneditor.h"
#include "widgets/editor/outlinepanel.h"
#include "widgets/editor/problemlist.h"
#include "widgets/editor/suggestionpanel.h"
#include "widgets/editor/utterancetable.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

UtterancesPage::UtterancesPage(QWidget *parent)
    : ModePage(parent)
{
    makeCommands();
    build();
    wire();
}

QString UtterancesPage::title() const
{
    return tr("Utterances");
}

QString UtterancesPage::tip() const
{
    return tr("Write and annotate the golden utterances");
}

QIcon UtterancesPage::icon() const
{
    return widgets::icon("utterances");
}

void UtterancesPage::makeCommands()
{
    // Not the platform's whole list, which has Ctrl+G: that is Sentence Number.
    m_find = makeCommand(this, {"findInText", tr("Find and Replace"), tr("Search in the utterances"), "search"});
    m_findNext = makeCommand(
        this, {"findNext", tr("Find Next"), tr("Go to the next occurrence"), "next", {QKeySequence(Qt::Key_F3)}});
    m_findPrevious = makeCommand(this,
                                 {"findPrevious",
                                  tr("Find Previous"),
                                  tr("Go to the previous occurrence"),
                                  "previous",
                                  {QKeySequence(Qt::SHIFT | Qt::Key_F3)}});
    m_annotate = makeCommand(this,
                             {"annotate",
                              tr("Annotate…"),
                              tr("Choose the slot of the selected words"),
                              "edit",
                              {QKeySequence(Qt::CTRL | Qt::Key_Return)}});
    m_removeAnnotation = makeCommand(this,
                                     {"removeAnnotation",
                                      tr("Remove Annotation"),
                                      tr("Turn the slot at the cursor into plain words"),
                                      "remove",
                                      {QKeySequence(Qt::ALT | Qt::Key_0)}});
    m_nextProblem = makeCommand(this,
                                {"nextProblem",
                                 tr("Next Problem"),
                                 tr("Go to the next problem in the text"),
                                 "next",
                                 {QKeySequence(Qt::Key_F8)}});
    m_previousProblem = makeCommand(this,
                                    {"previousProblem",
                                     tr("Previous Problem"),
                                     tr("Go to the previous problem in the text"),
                                     "previous",
                                     {QKeySequence(Qt::SHIFT | Qt::Key_F8)}});
    m_fix = makeCommand(this,
                        {"quickFix",
                         tr("Quick Fix…"),
                         tr("Choose how to mend the problem in this line"),
                         "",
                         {QKeySequence(Qt::ALT | Qt::Key_Return)}});
    m_showSuggestions = makeCommand(this,
                                    {"showSuggestions",
                                     tr("Suggestions"),
                                     tr("Go to the annotations that are suggested for plain sentences"),
                                     "",
                                     {QKeySequence(Qt::Key_F7)}});
    m_wrap = makeCommand(this, {"wrapLines", tr("Wrap Long Lines"), tr("Break long utterances at the edge"), ""});
    m_wrap->setCheckable(true);
    m_asTable = makeCommand(this,
                            {"showAsTable",
                             tr("Show as Table"),
                             tr("One row for each utterance, to be sorted, filtered and edited"),
                             "",
                             {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)}});
    m_asTable->setCheckable(true);
    m_addCatalogue = makeCommand(
        this, {"addCatalogue", tr("Add Catalogue…"), tr("Add a list of values of a slot from a file"), "catalogue"});
    m_model = new ModelCommands(*this);
    m_actions = {m_annotate, m_removeAnnotation, nullptr,           m_find, m_findNext, m_findPrevious,
                 nullptr,    m_nextProblem,      m_previousProblem, m_fix,  nullptr,    m_showSuggestions};
    m_actions += m_model->actions();
    m_actions += {nullptr, m_asTable, m_wrap, m_addCatalogue};
}

void UtterancesPage::build()
{
    const int line = fontMetrics().height();
    m_editor = new widgets::GoldenEditor(this);
    m_editor->setObjectName(u"goldenEditor"_s);
    m_editor->setWhatsThis(tr("The golden utterances: [Intent] stands above its utterances, and a slot is written as "
                              "{two words}|SlotName. Select words and press the digit of a slot to annotate them."));
    m_editor->setAccessibleName(tr("Golden utterances"));
    m_editor->setFrameShape(QFrame::NoFrame);
    m_table = new widgets::UtteranceTable(this);
    m_writing = new QStackedWidget(this);
    m_writing->addWidget(m_editor);
    m_writing->addWidget(m_table);
    m_findBar = new FindBar(*m_editor, this);
    m_outline = new widgets::OutlinePanel(this);
    m_catalogues = new widgets::CataloguePanel(this);
    m_counts = new QLabel(this);
    m_counts->setObjectName(u"counts"_s);
    m_locale = new QLabel(this);

    QToolButton *annotate = makeCommandButton(m_annotate, Qt::ToolButtonTextBesideIcon, this);
    annotate->setAutoRaise(true);
    auto *header = new QHBoxLayout;
    header->setContentsMargins(line, line / 2, line / 2, line / 2);
    header->addWidget(m_counts, 1);
    header->addWidget(m_locale);
    header->addSpacing(line / 2);
    QToolButton *asTable = makeCommandButton(m_asTable, Qt::ToolButtonTextOnly, this);
    asTable->setText(tr("Table"));
    asTable->setAccessibleName(m_asTable->text());
    asTable->setAutoRaise(true);
    header->addWidget(asTable);
    header->addWidget(annotate);

    auto *writing = new QWidget(this);
    auto *column = new QVBoxLayout(writing);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(header);
    column->addWidget(m_findBar);
    column->addWidget(m_writing, 1);
    m_left = new QSplitter(Qt::Vertical, this);
    m_left->addWidget(writing);
    m_left->addWidget(makeBelow());
    m_left->setCollapsible(0, false);
    m_right = new QSplitter(Qt::Vertical, this);
    m_right->addWidget(m_outline);
    auto *catalogues = new QWidget(this);
    auto *list = new QVBoxLayout(catalogues);
    list->setContentsMargins(0, line / 2, 0, 0);
    list->setSpacing(line / 4);
    list->addWidget(new widgets::SectionLabel(tr("Catalogues"), catalogues));
    list->addWidget(m_catalogues, 1);
    m_right->addWidget(catalogues);
    m_right->setContentsMargins(line / 2, line / 2, line / 2, line / 2);
    m_columns = new QSplitter(Qt::Horizontal, this);
    m_columns->addWidget(m_left);
    m_columns->addWidget(m_right);
    m_columns->setCollapsible(0, false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_columns);
    resetLayout();
}

void UtterancesPage::wire()
{
    connect(m_find, &QAction::triggered, this, [this] {
        if (showsTable())
            m_table->focusFilter();
        else
            m_findBar->open();
    });
    connect(m_findNext, &QAction::triggered, m_findBar, &FindBar::findNext);
    connect(m_findPrevious, &QAction::triggered, m_findBar, &FindBar::findPrevious);
    connect(m_annotate, &QAction::triggered, this,
            [this] { askSlot(m_editor->viewport()->mapToGlobal(m_editor->cursorRect().bottomLeft())); });
    connect(m_removeAnnotation, &QAction::triggered, m_editor, &widgets::GoldenEditor::removeSlot);
    connect(m_nextProblem, &QAction::triggered, m_editor, &widgets::GoldenEditor::nextProblem);
    connect(m_previousProblem, &QAction::triggered, m_editor, &widgets::GoldenEditor::previousProblem);
    m_wrap->setChecked(m_editor->wordWrap());
    connect(m_wrap, &QAction::toggled, m_editor, &widgets::GoldenEditor::setWordWrap);
    connect(m_addCatalogue, &QAction::triggered, this, [this] { Q_EMIT importRequested({}); });
    connect(m_editor, &widgets::GoldenEditor::annotationRefused, this, [this](int line) {
        Q_EMIT notice(tr("There is a mistake in line %1: mend it first, then annotate its words.").arg(line));
    });
    connect(m_editor, &widgets::GoldenEditor::slotWanted, this, &UtterancesPage::askSlot);
    connect(m_problems, &widgets::ProblemList::problemActivated, this, [this](const Diagnostic &problem) {
        m_editor->goToLine(static_cast<int>(problem.line), static_cast<int>(problem.column));
        focusWork();
    });
    wireSuggestions();
    wireTable();
    connect(m_outline, &widgets::OutlinePanel::lineRequested, this, [this](int line) { m_editor->goToLine(line); });
    connect(m_outline, &widgets::OutlinePanel::nextRequested, this, &UtterancesPage::goToNext);
    connect(m_outline, &widgets::OutlinePanel::slotActivated, this, &UtterancesPage::annotateSelected);
    connect(m_catalogues, &widgets::CataloguePanel::addRequested, m_addCatalogue, &QAction::trigger);
    connect(m_catalogues, &widgets::CataloguePanel::filesDropped, this, &ModePage::importRequested);
    connect(m_catalogues, &widgets::CataloguePanel::removeRequested, this, &UtterancesPage::removeCatalogue);
    connect(m_catalogues, &widgets::CataloguePanel::catalogueActivated, this, &UtterancesPage::showCatalogue);
}

void UtterancesPage::setProject(Project *project)
{
    delete m_binding;
    if (m_project) {
        m_project->disconnect(this);
        m_project->golden().disconnect(this);
    }
    if (m_suggested)
        m_suggested->disconnect(this);
    m_project = project;
    if (!project) {
        m_model->setModel(nullptr, true);
        m_editor->setText({});
        m_problems->setDiagnostics({});
        m_outline->setUtterances({}, {});
        m_catalogues->setCatalogues({});
        m_suggestions->setSuggestions({});
        m_table->setUtterances({}, {}, {});
        return;
    }
    m_table->setReadOnly(project->isReadOnly());
    m_binding = new EditorBinding(*m_editor, *project);
    m_catalogues->setReadOnly(project->isReadOnly());
    for (QAction *edit : {m_annotate, m_removeAnnotation, m_addCatalogue, m_fix})
        edit->setEnabled(!project->isReadOnly());
    connect(&project->golden(), &GoldenDocument::parsed, this, &UtterancesPage::refreshText);
    connect(project, &Project::cataloguesChanged, this, &UtterancesPage::refreshCatalogues);
    connect(project, &Project::slotColoursChanged, this, &UtterancesPage::refreshColours);
    m_suggested = &project->suggestions();
    connect(m_suggested, &Suggestions::changed, this, &UtterancesPage::refreshSuggestions);
    m_model->setModel(&m_suggested->model(), project->isReadOnly());
    refreshColours();
    refreshText();
    refreshCatalogues();
    refreshSuggestions();
}

void UtterancesPage::refreshText()
{
    const GoldenDocument &document = m_project->golden();
    const auto golden = document.golden();
    m_editor->setSlotTypes(document.slotTypes());
    m_editor->setIntents(document.intents());
    std::vector<Diagnostic> diagnostics = golden->diagnostics;
    for (Diagnostic &diagnostic : diagnostics)
        diagnostic.message = coreText(diagnostic.said, diagnostic.message).toStdString();
    m_editor->setDiagnostics(diagnostics);
    m_problems->setDiagnostics(std::move(diagnostics));
    m_outline->setUtterances(golden->utterances, document.slotTypes());
    refreshTable();
    const auto problems = static_cast<int>(golden->diagnostics.size());
    m_below->setTabText(0, problems == 0 ? tr("Problems") : tr("Problems (%1)").arg(QLocale().toString(problems)));
    const QString separator = u"   ·   "_s;
    m_counts->setText(tr("%n utterance(s)", nullptr, static_cast<int>(golden->utterances.size())) + separator
                      + tr("%n intent(s)", nullptr, static_cast<int>(document.intents().size())) + separator
                      + tr("%n slot(s)", nullptr, static_cast<int>(document.slotTypes().size())));
    const QString locale = QString::fromStdString(golden->locale);
    m_locale->setText(locale.isEmpty() ? tr("no @locale yet") : locale);
    m_locale->setToolTip(tr("The line @locale of the text says which language the utterances are in"));
}

void UtterancesPage::refreshCatalogues()
{
    std::vector<widgets::CatalogueInfo> shown;
    for (const CatalogueInfo &info : m_project->catalogues())
        shown.push_back(
            {info.id, QString::fromStdString(info.slot), QString::fromStdString(info.name), info.size, info.weighted});
    m_catalogues->setCatalogues(std::move(shown));
}

void UtterancesPage::refreshColours()
{
    const widgets::SlotColours &colours = m_project->slotColours();
    m_editor->setSlotColours(colours);
    m_outline->setSlotColours(colours);
    m_catalogues->setSlotColours(colours);
    m_suggestions->setSlotColours(colours);
    m_table->setSlotColours(colours);
}

void UtterancesPage::focusWork()
{
    if (showsTable())
        m_table->view()->setFocus();
    else
        m_editor->setFocus();
}

QVariantMap UtterancesPage::viewState() const
{
    return {{u"columns"_s, m_columns->saveState()},
            {u"left"_s, m_left->saveState()},
            {u"right"_s, m_right->saveState()},
            {u"line"_s, m_editor->currentLine()},
            {u"column"_s, m_editor->textCursor().positionInBlock() + 1},
            {u"wrap"_s, m_wrap->isChecked()},
            {u"asTable"_s, m_asTable->isChecked()},
            {u"table"_s, m_table->viewState()},
            {u"outline"_s, m_outline->filterText()},
            {u"model"_s, m_model->fileToRemember()}};
}

void UtterancesPage::restoreViewState(const QVariantMap &state)
{
    m_table->restoreViewState(state.value(u"table"_s).toMap());
    m_outline->setFilterText(state.value(u"outline"_s).toString());
    if (state.isEmpty()) {
        resetLayout();
        const auto golden = m_project ? m_project->golden().golden() : nullptr;
        if (golden && !golden->headings.empty()) // the first time: past the remarks at the top
            m_editor->goToLine(static_cast<int>(golden->headings.front().line));
        return;
    }
    m_columns->restoreState(state.value(u"columns"_s).toByteArray());
    m_left->restoreState(state.value(u"left"_s).toByteArray());
    m_right->restoreState(state.value(u"right"_s).toByteArray());
    m_editor->goToLine(state.value(u"line"_s, 1).toInt(), state.value(u"column"_s, 1).toInt());
    m_wrap->setChecked(state.value(u"wrap"_s, m_wrap->isChecked()).toBool());
    m_asTable->setChecked(state.value(u"asTable"_s).toBool());
    m_model->useAgain(state.value(u"model"_s).toString());
}

void UtterancesPage::resetLayout()
{
    const int line = fontMetrics().height();
    m_columns->setSizes({line * 50, line * 19});
    m_left->setSizes({line * 34, line * 7});
    m_right->setSizes({line * 28, line * 12});
    m_columns->setStretchFactor(0, 1);
    m_columns->setStretchFactor(1, 0);
    m_left->setStretchFactor(0, 1);
    m_left->setStretchFactor(1, 0);
    m_right->setStretchFactor(0, 3);
    m_right->setStretchFactor(1, 2);
}

} // namespace filigree::app
