// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/corpus/corpuspage.h"

#include <algorithm>
#include <limits>

#include <QAction>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QThread>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/document/project.h"
#include "app/jobs/jobqueue.h"
#include "app/modes/command.h"
#include "app/modes/corpus/exportdialog.h"
#include "core/generation/corpusexport.h"
#include "core/generation/corpusplan.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/icons.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/numbers.h"
#include "widgets/common/sectionlabel.h"
#include "widgets/common/textfont.h"
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
            rows.push_back({plan->at(k), {}, {}});
        return rows;
    };
}

QSpinBox *makeNumber(QWidget *parent, int smallest, int largest)
{
    auto *box = new QSpinBox(parent);
    box->setRange(smallest, largest);
    box->setGroupSeparatorShown(true);
    box->setAccelerated(true);
    box->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    box->setKeyboardTracking(false);
    return box;
}

} // namespace

CorpusPage::CorpusPage(QWidget *parent)
    : ModePage(parent)
{
    makeCommands();
    build();
    wire();
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
                              tr("Make the corpus from the grammar"),
                              "play",
                              {QKeySequence(Qt::CTRL | Qt::Key_G)}});
    m_export = makeCommand(this,
                           {"exportCorpus",
                            tr("Export…"),
                            tr("Write the corpus to a file"),
                            "export",
                            {QKeySequence(Qt::CTRL | Qt::Key_E)}});
    m_jump = makeCommand(this, {"goToRow", tr("Go to Row"), tr("Show the sentence with a certain number"), "search"});
    m_copy =
        makeCommand(this, {"copyRows", tr("Copy Rows"), tr("Copy the selected sentences in the golden notation"), ""});
    m_actions = {m_generate, m_export, nullptr, m_jump, m_copy};
}

QWidget *CorpusPage::makeHeader()
{
    const int line = fontMetrics().height();
    auto *header = new QWidget(this);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(line, line / 2, line, line / 2);
    row->setSpacing(line / 2);
    const auto add = [&](QSpinBox *box, const QString &name, const QString &object) {
        auto *label = new QLabel(name, header);
        label->setBuddy(box);
        box->setAccessibleName(name);
        box->setObjectName(object);
        row->addWidget(label);
        row->addWidget(box);
        row->addSpacing(line / 2);
    };
    m_count = makeNumber(header, 1, std::numeric_limits<int>::max());
    m_count->setMinimumWidth(line * 7);
    m_seed = makeNumber(header, 0, std::numeric_limits<int>::max());
    m_seed->setGroupSeparatorShown(false);
    m_seed->setStepType(QAbstractSpinBox::DefaultStepType);
    m_seed->setMinimumWidth(line * 4);
    m_seed->setToolTip(tr("The same grammar, number and seed give the same corpus"));
    m_row = makeNumber(header, 1, 1);
    m_row->setMinimumWidth(line * 6);
    add(m_count, tr("Sentences"), u"corpusCount"_s);
    add(m_seed, tr("Seed"), u"corpusSeed"_s);
    for (QAction *action : {m_generate, m_export}) {
        auto *button = new QToolButton(header);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    row->addSpacing(line);
    m_language = new QLabel(header);
    m_language->setObjectName(u"languageSize"_s);
    row->addWidget(m_language, 1);
    add(m_row, tr("Go to row"), u"corpusRow"_s);
    return header;
}

QWidget *CorpusPage::makeDetails()
{
    const int line = fontMetrics().height();
    auto *details = new QWidget(this);
    auto *column = new QVBoxLayout(details);
    column->setContentsMargins(line, line / 2, line, line / 2);
    column->setSpacing(line / 3);
    const auto add = [&](const QString &title, const QFont &font) {
        column->addWidget(new widgets::SectionLabel(title, details));
        auto *label = new QLabel(details);
        label->setWordWrap(true);
        label->setFont(font);
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(line / 2, 0, 0, 0); // under its heading
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setAccessibleName(title);
        column->addWidget(label);
        column->addSpacing(line / 2);
        return label;
    };
    m_numbers = add(tr("Row"), font());
    m_golden = add(tr("Annotated"), widgets::contentFont(font()));
    m_template = add(tr("Template"), font());
    m_pattern = add(tr("Pattern"), font());
    column->addStretch(1);
    return details;
}

void CorpusPage::build()
{
    m_messages = new widgets::MessageBar(this);
    m_messages->setObjectName(u"corpusMessages"_s);
    m_view = new widgets::CorpusView(this);
    m_view->setObjectName(u"corpusView"_s);
    m_view->setAccessibleName(tr("Sentences of the corpus"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_columns = new QSplitter(Qt::Horizontal, this);
    m_columns->addWidget(m_view);
    m_columns->addWidget(makeDetails());
    m_columns->setCollapsible(0, false);
    m_empty = new widgets::EmptyState(this);
    m_empty->setIconName("corpus");
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_columns);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
    resetLayout();
}

void CorpusPage::wire()
{
    connect(m_generate, &QAction::triggered, this, &CorpusPage::generate);
    connect(m_export, &QAction::triggered, this, &CorpusPage::chooseExport);
    connect(m_copy, &QAction::triggered, m_view, &widgets::CorpusView::copySelection);
    connect(m_jump, &QAction::triggered, this, [this] {
        m_row->setFocus();
        m_row->selectAll();
    });
    connect(m_count, &QSpinBox::valueChanged, this, &CorpusPage::changeWish);
    connect(m_seed, &QSpinBox::valueChanged, this, &CorpusPage::changeWish);
    connect(m_row, &QSpinBox::valueChanged, this, [this](int row) { m_view->setCurrentRow(row - 1); });
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
    }
    m_project = project;
    m_plan.reset();
    m_planning = false;
    m_wantedRow = -1;
    m_view->clear();
    m_messages->dismiss();
    if (!project)
        return;
    m_view->setSlotColours(project->slotColours());
    connect(project, &Project::slotColoursChanged, this, [this] { m_view->setSlotColours(m_project->slotColours()); });
    connect(project, &Project::corpusWishChanged, this, [this] {
        refreshWish();
        makePlan();
    });
    connect(&project->runs(), &Runs::compiledChanged, this, &CorpusPage::makePlan);
    connect(&project->runs(), &Runs::currentRunChanged, this, &CorpusPage::refreshState);
    refreshWish();
    makePlan();
}

void CorpusPage::refreshWish()
{
    const CorpusWish &wish = m_project->corpusWish();
    const QSignalBlocker count(m_count);
    const QSignalBlocker seed(m_seed);
    constexpr std::uint64_t most = std::numeric_limits<int>::max();
    m_count->setValue(static_cast<int>(std::min(wish.count, most)));
    m_seed->setValue(static_cast<int>(std::min(wish.seed, most)));
    m_count->setEnabled(!m_project->isReadOnly());
    m_seed->setEnabled(!m_project->isReadOnly());
}

void CorpusPage::changeWish()
{
    if (!m_project)
        return;
    CorpusWish wish = m_project->corpusWish();
    wish.count = static_cast<std::uint64_t>(m_count->value());
    wish.seed = static_cast<std::uint64_t>(m_seed->value());
    m_project->changeCorpusWish(wish);
}

void CorpusPage::generate()
{
    if (!m_project || !m_project->runs().compiled())
        return;
    m_count->interpretText();
    m_seed->interpretText();
    CorpusWish wish = m_project->corpusWish();
    wish.generated = true;
    if (wish != m_project->corpusWish() && !m_project->isReadOnly())
        m_project->changeCorpusWish(wish); // makes the plan
    else
        makePlan();
}

/// A corpus is its recipe: with the grammar it is there at once, and follows every change of either.
void CorpusPage::makePlan()
{
    const auto compiled = m_project->runs().compiled();
    if (!compiled || !m_project->corpusWish().generated) {
        m_plan.reset();
        refreshPlan();
        return;
    }
    m_planning = true;
    m_project->jobs().start<Plan>(
        {u"corpus.plan"_s, tr("Generating the corpus")},
        [compiled, recipe = m_project->corpusWish().recipe()](Progress &progress) {
            return CorpusPlan::make(compiled, recipe, progress);
        },
        this,
        [this](Result<Plan> plan) {
            m_planning = false;
            if (plan)
                m_plan = std::move(*plan);
            else if (plan.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(plan.error(), tr("No corpus was generated."));
            if (m_project)
                refreshPlan();
        });
    refreshState();
}

void CorpusPage::refreshPlan()
{
    const qint64 row = m_wantedRow >= 0 ? std::exchange(m_wantedRow, -1) : m_view->currentRow();
    if (m_plan) {
        const auto size = static_cast<qint64>(m_plan->size());
        m_view->setSource(size, fetchFrom(m_plan));
        m_row->setMaximum(static_cast<int>(std::min<qint64>(size, std::numeric_limits<int>::max())));
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
        m_messages->dismiss();
    }
    refreshRow(m_view->currentRow());
    refreshState();
}

void CorpusPage::refreshState()
{
    if (!m_project)
        return;
    const Runs &runs = m_project->runs();
    const auto compiled = runs.compiled();
    m_generate->setEnabled(compiled != nullptr);
    m_export->setEnabled(m_plan != nullptr);
    m_jump->setEnabled(m_plan != nullptr);
    m_row->setEnabled(m_plan != nullptr);
    m_copy->setEnabled(m_plan != nullptr);
    m_language->setText(compiled ? tr("of %1 that the grammar has").arg(widgets::formatCountShort(compiled->size()))
                                 : QString());
    m_language->setToolTip(compiled ? widgets::formatCount(compiled->size()) : QString());
    m_stack->setCurrentWidget(m_plan ? static_cast<QWidget *>(m_columns) : m_empty);
    if (m_plan)
        return;
    m_empty->setButton({});
    if (!runs.currentRun()) {
        m_empty->setTitle(tr("No grammar yet"));
        m_empty->setSentence(tr("The sentences of a corpus come from the grammar. Learn it first."));
        m_empty->setButton(tr("Go to the grammar"));
    } else if (!compiled || m_planning) {
        m_empty->setTitle(tr("One moment"));
        m_empty->setSentence(tr("The grammar is being prepared."));
    } else {
        m_empty->setTitle(tr("No corpus yet"));
        m_empty->setSentence(tr("Say how many sentences you want, then generate them. No sentence appears twice."));
        m_empty->setButton(m_generate->text());
    }
}

void CorpusPage::refreshRow(qint64 row)
{
    if (!m_plan || row < 0 || row >= static_cast<qint64>(m_plan->size())) {
        for (QLabel *label : {m_numbers, m_golden, m_template, m_pattern})
            label->clear();
        return;
    }
    const QSignalBlocker blocker(m_row);
    m_row->setValue(static_cast<int>(std::min<qint64>(row + 1, std::numeric_limits<int>::max())));
    const Utterance sentence = m_plan->at(static_cast<std::uint64_t>(row));
    m_numbers->setText(tr("%1 of %2, %3")
                           .arg(widgets::formatCount(row + 1),
                                widgets::formatCount(static_cast<qint64>(m_plan->size())),
                                QString::fromStdString(sentence.intent)));
    m_golden->setText(QString::fromStdString(toGolden(sentence)));
    m_template->setText(QString::fromStdString(templateText(sentence)));
    m_pattern->setText(QString::fromStdString(condensedPattern(sentence)));
}

void CorpusPage::chooseExport()
{
    if (!m_plan)
        return;
    auto *dialog = new ExportDialog(m_plan, m_project->name(), this);
    if (!m_lastFormat.isEmpty())
        dialog->setFormat(m_lastFormat);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_lastFormat = dialog->format();
        exportTo(dialog->path(), dialog->format());
    });
    dialog->open();
}

void CorpusPage::exportTo(const QString &path, const QString &format)
{
    if (!m_plan || !m_project)
        return;
    CorpusExportOptions options;
    options.format = format.toStdString();
    options.threads = std::max(1, QThread::idealThreadCount());
    m_project->jobs().start<CorpusExportReport>(
        {u"corpus.export:"_s + path, tr("Exporting to %1").arg(QFileInfo(path).fileName())},
        [plan = m_plan, file = std::filesystem::path(path.toStdU16String()), options](Progress &progress) {
            return exportCorpus(*plan, file, options, progress);
        },
        this,
        [this, path](const Result<CorpusExportReport> &report) {
            if (report)
                Q_EMIT fileWritten(
                    path,
                    tr("%1 sentences are in %2.")
                        .arg(widgets::formatCount(static_cast<qint64>(report->sentences)), QFileInfo(path).fileName()));
            else if (report.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(report.error(), tr("The corpus was not exported."));
        });
}

void CorpusPage::focusWork()
{
    if (m_plan)
        m_view->setFocus();
    else
        m_count->setFocus();
}

QVariantMap CorpusPage::viewState() const
{
    return {{u"columns"_s, m_columns->saveState()}, {u"row"_s, m_view->currentRow()}, {u"format"_s, m_lastFormat}};
}

void CorpusPage::restoreViewState(const QVariantMap &state)
{
    if (state.isEmpty())
        return resetLayout();
    m_columns->restoreState(state.value(u"columns"_s).toByteArray());
    m_wantedRow = state.value(u"row"_s, -1).toLongLong();
    m_lastFormat = state.value(u"format"_s).toString();
}

void CorpusPage::resetLayout()
{
    const int line = fontMetrics().height();
    m_columns->setSizes({line * 54, line * 18});
    m_columns->setStretchFactor(0, 1);
    m_columns->setStretchFactor(1, 0);
}

void CorpusPage::fill()
{
    if (!m_plan && !m_planning && m_project && m_project->runs().compiled())
        generate();
    else if (m_project && !m_project->runs().currentRun() && !m_project->isInducing())
        m_project->induce(m_project->generality());
}

bool CorpusPage::isReady() const
{
    return m_plan != nullptr && !m_planning;
}

} // namespace filigree::app
