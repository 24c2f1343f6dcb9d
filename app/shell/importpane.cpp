// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/importpane.h"

#include <algorithm>
#include <utility>

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "app/document/project.h"
#include "app/jobs/jobqueue.h"
#include "app/shell/choicestable.h"
#include "app/shell/importcolumns.h"
#include "app/shell/importnames.h"
#include "app/shell/previewtablemodel.h"
#include "core/annotation/golden.h"
#include "core/formats/grammarformat.h"
#include "core/fst/fstimport.h"
#include "widgets/common/annotateddelegate.h"
#include "widgets/common/explained.h"
#include "widgets/common/strings.h"
#include "widgets/common/textfont.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

using widgets::explain;
using widgets::toQString;

namespace {

using Role = ImportFile::Role;

} // namespace

ImportPane::ImportPane(Project &project, ImportFile file, QWidget *parent)
    : QWidget(parent)
    , m_project(&project)
    , m_jobs(project.jobs())
    , m_file(std::move(file))
    , m_job(u"import.look:"_s + m_file.path)
{
    m_again.setSingleShot(true);
    m_again.setInterval(250); // a name that is being typed is not looked up letter by letter
    connect(&m_again, &QTimer::timeout, this, [this] { look(true); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fontMetrics().height() / 2);
    buildHead();
    buildTabs();
    buildRules();
    column->addLayout(m_head);
    column->addWidget(m_summary);
    column->addWidget(m_progress);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_rules);
    wire();
    // The window learns of it a little later; what is on its way until then must not meet a dead project.
    connect(&project, &QObject::destroyed, this, [this] { m_jobs.cancelKind(m_job); });
    setRole(m_file.role);
}

ImportPane::~ImportPane()
{
    m_jobs.cancelKind(m_job);
}

void ImportPane::buildHead()
{
    const int line = fontMetrics().height();
    m_head = new QGridLayout;
    m_head->setHorizontalSpacing(line);
    m_head->setVerticalSpacing(line / 3);
    const auto add = [this](int at, const QString &text, QWidget *field) {
        auto *label = new QLabel(text, this);
        label->setBuddy(field);
        m_head->addWidget(label, at / 2, at % 2 * 2);
        m_head->addWidget(field, at / 2, at % 2 * 2 + 1);
        return label;
    };
    m_role = new QComboBox(this);
    m_role->setObjectName(u"importRole"_s);
    m_role->addItems({tr("Golden utterances"), tr("Reference data"), tr("Test data"), tr("Catalogue"), tr("Grammar")});
    explain(m_role,
            tr("Golden utterances teach the grammar. Reference data shows which values and patterns occur, also in "
               "another locale. Test data is only measured with. A catalogue lists values of a slot. A grammar takes "
               "the place of the one that was learned."));
    add(0, tr("What it is"), m_role);
    m_format = new QComboBox(this);
    m_format->setObjectName(u"importFormat"_s);
    m_format->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_format->setMinimumContentsLength(20);
    explain(m_format,
            tr("How the file is read. It was recognised by its name and by what is in it; choose another "
               "format where that is wrong."));
    m_formatLabel = add(1, tr("Format"), m_format);
    m_slot = new QComboBox(this);
    m_slot->setObjectName(u"importSlot"_s);
    m_slot->setEditable(true);
    m_slot->addItems(knownSlots(*m_project));
    m_slot->setCurrentText(m_file.slot.isEmpty() ? m_file.guessedSlot : m_file.slot);
    m_slot->setAccessibleName(tr("Slot whose values %1 lists").arg(name()));
    explain(m_slot, tr("The slot whose values the catalogue lists. It was guessed by the file's name."));
    m_slotLabel = add(1, tr("Values of the slot"), m_slot);
    m_locale = new QLineEdit(m_file.locale, this);
    m_locale->setObjectName(u"importLocale"_s);
    m_locale->setPlaceholderText(tr("as the file says"));
    explain(m_locale,
            tr("Of the data, as in es-US. Another locale than the project's lends how often each pattern occurs."));
    m_localeLabel = add(2, tr("Locale"), m_locale);
    m_intent = new QLineEdit(m_file.intent, this);
    m_intent->setObjectName(u"importIntent"_s);
    explain(m_intent,
            tr("A machine is the language of one intent. Empty: what the file says, or else the file's name."));
    m_intentLabel = add(2, tr("Intent"), m_intent);
    m_head->setColumnStretch(1, 1);
    m_head->setColumnStretch(3, 1);
    m_summary = new QLabel(this);
    m_summary->setObjectName(u"importSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"importProgress"_s);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(line / 3);
    m_progress->setAccessibleName(tr("How much of the file was looked at"));
    QSizePolicy policy = m_progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // nothing jumps
    m_progress->setSizePolicy(policy);
}

void ImportPane::buildTabs()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"importTabs"_s);
    m_sentences = new PreviewTableModel(this);
    m_sentenceView = makePlainTable(m_sentences, this);
    m_sentenceView->setObjectName(u"importPreview"_s);
    m_sentenceView->setAccessibleName(tr("The first utterances"));
    m_sentenceView->setWhatsThis(tr("How the first utterances of the file are understood."));
    auto *delegate = new widgets::AnnotatedDelegate(this);
    delegate->setSlotColours(m_project->slotColours());
    delegate->setSlotNames(true);
    m_sentenceView->setItemDelegateForColumn(2, delegate);
    m_sentenceView->horizontalHeader()->setStretchLastSection(false);
    m_sentences->setTable({{QString(), QString(), QString(), QString()}}); // a section is there to be stretched
    m_sentenceView->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_remarks = new PreviewTableModel(this);
    m_remarkView = makePlainTable(m_remarks, this);
    m_remarkView->setObjectName(u"importRemarks"_s);
    m_remarkView->setAccessibleName(tr("Mistakes and remarks"));
    m_remarkView->setWhatsThis(tr("What is wrong or odd in the file, and in which line."));
    m_remarkView->setWordWrap(true);
    m_values = new PreviewTableModel(this);
    m_valueView = makePlainTable(m_values, this);
    m_valueView->setObjectName(u"importValues"_s);
    m_valueView->setAccessibleName(tr("The first values"));
    m_valueView->setWhatsThis(tr("How the first values of the file are understood."));
    m_source = new QPlainTextEdit(this);
    m_source->setObjectName(u"importSource"_s);
    m_source->setReadOnly(true);
    m_source->setFrameShape(QFrame::NoFrame);
    m_source->setTabChangesFocus(true);
    m_source->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_source->setFont(widgets::codeFont(font()));
    m_source->setAccessibleName(tr("The first lines of the grammar"));
    m_source->setWhatsThis(tr("The beginning of the file as it stands there."));
    m_columns = new ImportColumns(this);
    m_slotNames = new ImportNames(ImportNames::Kind::Slots, knownSlots(*m_project), this);
    m_intents = new ImportNames(ImportNames::Kind::Intents, m_project->golden().intents(), this);
    m_tabs->addTab(m_sentenceView, tr("Utterances"));
    m_tabs->addTab(m_valueView, tr("Values"));
    m_tabs->addTab(m_source, tr("Grammar"));
    m_tabs->addTab(m_columns, tr("Columns"));
    m_tabs->addTab(m_slotNames, tr("Slots"));
    m_tabs->addTab(m_intents, tr("Intents"));
    m_tabs->addTab(m_remarkView, tr("Remarks"));
}

void ImportPane::buildRules()
{
    m_rules = new QWidget(this);
    auto *grid = new QGridLayout(m_rules);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(fontMetrics().height());
    grid->setVerticalSpacing(fontMetrics().height() / 3);
    m_duplicates = new QComboBox(this);
    m_duplicates->setObjectName(u"importDuplicates"_s);
    m_duplicates->addItems({tr("Leave it out"), tr("Import it again")});
    explain(m_duplicates, tr("An utterance that is there already: the same words with the same slots and intent."));
    m_conflicts = new QComboBox(this);
    m_conflicts->setObjectName(u"importConflicts"_s);
    m_conflicts->addItems({tr("Keep mine"), tr("Take theirs"), tr("Keep both, with a remark")});
    explain(m_conflicts,
            tr("The same words are there with other slots or another intent. Mine is the project's, theirs is the "
               "file's; of both, the second gets a comment with the first."));
    auto *same = new QLabel(tr("If it is there already"), m_rules);
    same->setBuddy(m_duplicates);
    auto *other = new QLabel(tr("If it is annotated otherwise"), m_rules);
    other->setBuddy(m_conflicts);
    grid->addWidget(same, 0, 0);
    grid->addWidget(m_duplicates, 0, 1);
    grid->addWidget(other, 0, 2);
    grid->addWidget(m_conflicts, 0, 3);
    m_leaveOut = new QCheckBox(this);
    m_leaveOut->setObjectName(u"importLeaveOut"_s);
    explain(m_leaveOut,
            tr("The lines without a mistake are imported. Otherwise nothing is, until the file is mended."));
    grid->addWidget(m_leaveOut, 1, 0, 1, 4);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
}

void ImportPane::wire()
{
    connect(m_role, &QComboBox::activated, this, [this](int index) {
        m_roleChosen = true;
        m_format->clear(); // those of another kind
        setRole(static_cast<Role>(index));
    });
    connect(m_format, &QComboBox::activated, this, [this] {
        m_columns->clear();
        m_slotNames->clear();
        m_intents->clear();
        look(false);
    });
    connect(m_slot, &QComboBox::currentTextChanged, this, &ImportPane::refresh);
    connect(m_intent, &QLineEdit::textEdited, &m_again, qOverload<>(&QTimer::start));
    connect(m_intent, &QLineEdit::textEdited, this, &ImportPane::refresh);
    connect(m_locale, &QLineEdit::textEdited, this, &ImportPane::refresh);
    connect(m_duplicates, &QComboBox::activated, this, &ImportPane::refresh);
    connect(m_conflicts, &QComboBox::activated, this, &ImportPane::refresh);
    connect(m_leaveOut, &QCheckBox::toggled, this, &ImportPane::refresh);
    connect(m_columns, &ImportColumns::changed, this, [this] { look(false); });
    connect(m_slotNames, &ImportNames::changed, &m_again, qOverload<>(&QTimer::start));
    connect(m_slotNames, &ImportNames::changed, this, &ImportPane::refresh);
    connect(m_intents, &ImportNames::changed, &m_again, qOverload<>(&QTimer::start));
    connect(m_intents, &ImportNames::changed, this, &ImportPane::refresh);
    connect(&m_jobs, &JobQueue::progressChanged, this, [this](int id, int perMille) {
        if (id == m_id)
            m_progress->setValue(perMille);
    });
}

Role ImportPane::role() const
{
    return static_cast<Role>(m_role->currentIndex()); // the items are in the order of the roles
}

bool ImportPane::isAnnotated() const
{
    return role() != Role::Catalogue && role() != Role::Grammar;
}

bool ImportPane::isGrammar() const
{
    return role() == Role::Grammar;
}

QString ImportPane::machineIntent() const
{
    if (!isGrammar() || !m_look || !m_look->machine)
        return {};
    const QString own = m_intent->text().trimmed();
    return own.isEmpty() ? m_intent->placeholderText() : own;
}

void ImportPane::setRole(Role role)
{
    m_role->setCurrentIndex(static_cast<int>(role));
    // How often a sentence occurs is what such data is for.
    m_duplicates->setCurrentIndex(role == Role::Golden ? 0 : 1);
    m_conflicts->setCurrentIndex(2);
    fillFormats();
    look(false);
}

void ImportPane::fillFormats()
{
    if (m_format->count() > 0)
        return;
    m_format->addItem(tr("As recognised"), QString());
    if (role() == Role::Grammar) {
        for (const GrammarFormat &format : grammarFormats())
            if (format.read != nullptr)
                m_format->addItem(toQString(format.title), toQString(format.name));
        for (const MachineFormat &format : machineFormats())
            m_format->addItem(toQString(format.title), toQString(format.name));
    } else {
        for (const ReadableFormat &format : readableCorpusFormats())
            m_format->addItem(toQString(format.title), toQString(format.name));
    }
}

QString ImportPane::name() const
{
    return QFileInfo(QDir::cleanPath(m_file.path)).fileName();
}

QString ImportPane::roleText() const
{
    return role() == Role::Catalogue ? tr("Catalogue of %1").arg(m_slot->currentText().trimmed())
                                     : m_role->currentText();
}

ImportFile ImportPane::file() const
{
    ImportFile out = m_file;
    out.role = role();
    out.slot = out.role == Role::Catalogue ? m_slot->currentText().trimmed() : QString();
    out.locale = out.role == Role::Reference || out.role == Role::Test ? m_locale->text().trimmed() : QString();
    out.intent = out.role == Role::Grammar ? m_intent->text().trimmed() : QString();
    out.format = out.role == Role::Catalogue ? QString() : m_format->currentData().toString();
    if (!isAnnotated())
        return out;
    out.columns = m_columns->columns();
    out.rules.names.slots = m_slotNames->mapping();
    out.rules.names.intents = m_intents->mapping();
    out.rules.duplicates = m_duplicates->currentIndex() == 0 ? IfDuplicate::Skip : IfDuplicate::Keep;
    out.rules.conflicts = static_cast<IfConflict>(m_conflicts->currentIndex()); // in the order of the items
    out.leaveOutMistakes = m_leaveOut->isChecked();
    return out;
}

void ImportPane::look(bool whole)
{
    m_again.stop();
    if (!m_project)
        return;
    LookRequest request{
        file(), !m_roleChosen, whole, m_project->access(), m_project->catalogueWrites(), m_project->golden().golden()};
    m_looking = true;
    m_progress->setValue(0);
    m_id = m_jobs.start<ImportLook>(
        {m_job, tr("Looking at %1").arg(name()), true},
        [request = std::move(request)](Progress &progress) { return lookInto(request, progress); }, this,
        [this, whole](Result<ImportLook> found) { take(std::move(found), whole); });
    refresh();
}

void ImportPane::take(Result<ImportLook> found, bool whole)
{
    m_looking = false;
    m_id = 0;
    m_error.reset();
    if (!m_project)
        return;
    if (!found) {
        if (found.error().code != ErrorCode::Cancelled) {
            m_error = found.error();
            m_look.reset();
        }
        return refresh();
    }
    m_look = *std::move(found);
    if (m_look->role != role())
        m_role->setCurrentIndex(static_cast<int>(m_look->role));
    if (m_look->table)
        m_columns->take(*m_look->table);
    const bool slotsRenamed = m_slotNames->take(m_look->survey.slots);
    const bool intentsRenamed = m_intents->take(m_look->survey.intents);
    showUtterances();
    showRemarks();
    showValues();
    showGrammar();
    const bool again = slotsRenamed || intentsRenamed; // the counts are of other names
    if (isAnnotated() && ((!whole && !m_look->whole) || again))
        look(true);
    refresh();
}

} // namespace filigree::app
