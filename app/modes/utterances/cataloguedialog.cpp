// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/utterances/cataloguedialog.h"

#include <algorithm>
#include <set>
#include <utility>

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include "app/document/coretext.h"
#include "core/text/unicode.h"
#include "widgets/common/icons.h"
#include "widgets/common/numbers.h"
#include "widgets/editor/cataloguevaluesmodel.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

constexpr int typingPause = 120; // ms; a million values are searched in some 30

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

} // namespace

CatalogueDialog::CatalogueDialog(Project &project, std::int64_t id, QWidget *parent)
    : QDialog(parent)
    , m_project(&project)
    , m_id(id)
    , m_model(new widgets::CatalogueValuesModel(this))
    , m_view(new QTableView(this))
    , m_search(new QLineEdit(this))
    , m_new(new QLineEdit(this))
    , m_counts(new QLabel(this))
    , m_uses(new QLabel(this))
    , m_remark(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"catalogueDialog"_s);
    if (const CatalogueInfo *catalogue = info()) {
        m_slot = text(catalogue->slot);
        setWindowTitle(tr("Catalogue %1 of the slot %2").arg(text(catalogue->name), m_slot));
    }
    build();
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &CatalogueDialog::filter);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_model, &widgets::CatalogueValuesModel::valueEdited, this, [this](const CatalogueStep &step) {
        const QString name = text(step.before->text);
        (void)take({{step}},
                   step.before->text == step.after->text ? tr("weigh %1").arg(name) : tr("change %1").arg(name));
    });
    connect(m_model, &widgets::CatalogueValuesModel::refused, this, &CatalogueDialog::say);
    connect(&project, &Project::catalogueEdited, this, &CatalogueDialog::onEdited);
    connect(&project, &Project::catalogueReplaced, this, [this](qint64 changed) {
        if (changed == m_id)
            load();
    });
    connect(&project, &Project::cataloguesChanged, this, [this] {
        if (!info())
            close();
    });
    connect(&project.runs(), &Runs::grammarChanged, this, &CatalogueDialog::refreshUses);
    connect(&project, &QObject::destroyed, this, &QDialog::close);
    refreshUses();
    load();
}

CatalogueDialog::~CatalogueDialog() = default;

void CatalogueDialog::build()
{
    const int line = fontMetrics().height();
    m_search->setObjectName(u"valueSearch"_s);
    m_search->setPlaceholderText(tr("Search values"));
    m_search->setAccessibleName(tr("Search values"));
    m_search->setWhatsThis(tr("Shows the values that have these letters, upper or lower case alike."));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(widgets::icon("search"), QLineEdit::LeadingPosition);
    m_view->setObjectName(u"valueView"_s);
    m_view->setAccessibleName(tr("Values"));
    m_view->setWhatsThis(tr("The values of the catalogue. Double-click or F2 changes one, Delete removes the selected "
                            "ones; a value with twice the weight is used twice as often."));
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    // Not by any key: who goes on typing a search here would write over a value.
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(line * 7 / 4);
    m_view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_view->horizontalHeader()->resizeSection(1, line * 7);
    m_view->horizontalHeader()->setHighlightSections(false);
    auto *remove = new QShortcut(QKeySequence(Qt::Key_Delete), m_view, nullptr, nullptr, Qt::WidgetShortcut);
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, this, &CatalogueDialog::undo);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), this), &QShortcut::activated,
            m_project->undoStack(), &QUndoStack::redo);
    connect(remove, &QShortcut::activated, this, &CatalogueDialog::removeSelected);
    for (const auto &[label, name] : {std::pair(m_counts, u"valueCounts"_s), std::pair(m_uses, u"valueUses"_s),
                                      std::pair(m_remark, u"valueRemark"_s)}) {
        label->setObjectName(name);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_remark->hide();
    auto *buttons = new QDialogButtonBox(this);
    m_import = buttons->addButton(tr("Import…"), QDialogButtonBox::ActionRole);
    m_import->setObjectName(u"valueImport"_s);
    m_import->setToolTip(tr("Add the values of a file; those that are here take its weights"));
    m_remove = buttons->addButton(tr("Remove"), QDialogButtonBox::ActionRole);
    m_remove->setObjectName(u"valueRemove"_s);
    m_remove->setToolTip(tr("Remove the selected values (Delete)"));
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    for (QPushButton *button : {m_import, m_remove, close})
        button->setAutoDefault(false); // Return belongs to the lines
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &CatalogueDialog::chooseImport);
    connect(m_remove, &QPushButton::clicked, this, &CatalogueDialog::removeSelected);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CatalogueDialog::refresh);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(line, line, line, line);
    column->setSpacing(line / 2);
    column->addWidget(m_search);
    column->addWidget(m_counts);
    column->addWidget(m_view, 1);
    column->addWidget(makeAdding());
    column->addWidget(m_remark);
    column->addWidget(m_uses);
    column->addWidget(buttons);
    QWidget *before = m_search;
    for (QWidget *next :
         {static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_new), static_cast<QWidget *>(m_add),
          static_cast<QWidget *>(m_import), static_cast<QWidget *>(m_remove), static_cast<QWidget *>(close)}) {
        setTabOrder(before, next);
        before = next;
    }
    resize(line * 34, line * 36);
}

QWidget *CatalogueDialog::makeAdding()
{
    auto *adding = new QWidget(this);
    auto *row = new QHBoxLayout(adding);
    row->setContentsMargins(0, 0, 0, 0);
    m_new->setObjectName(u"newValue"_s);
    m_new->setPlaceholderText(tr("New value"));
    m_new->setAccessibleName(tr("New value"));
    m_new->setWhatsThis(tr("A value that the catalogue has not got yet. Return adds it."));
    m_add = new QPushButton(widgets::icon("add"), tr("Add"), adding);
    m_add->setObjectName(u"valueAdd"_s);
    m_add->setAutoDefault(false);
    row->addWidget(m_new, 1);
    row->addWidget(m_add);
    connect(m_new, &QLineEdit::returnPressed, this, &CatalogueDialog::add);
    connect(m_new, &QLineEdit::textChanged, this, &CatalogueDialog::refresh);
    connect(m_add, &QPushButton::clicked, this, &CatalogueDialog::add);
    return adding;
}

void CatalogueDialog::offer(const QString &value)
{
    m_new->setText(value);
    m_new->setFocus();
}

const CatalogueInfo *CatalogueDialog::info() const
{
    if (!m_project)
        return nullptr;
    const auto &all = m_project->catalogues();
    const auto found =
        std::find_if(all.begin(), all.end(), [this](const CatalogueInfo &one) { return one.id == m_id; });
    return found == all.end() ? nullptr : &*found;
}

void CatalogueDialog::filter()
{
    m_model->setFilter(m_search->text());
    refresh();
}

void CatalogueDialog::add()
{
    const std::string value = foldWhiteSpace(m_new->text().toStdString());
    if (value.empty() || !m_ready || m_project->isReadOnly())
        return;
    if (const auto same = m_model->find(m_new->text())) {
        m_search->clear();
        filter();
        const int row = m_model->rowOf(*same);
        m_view->setCurrentIndex(m_model->index(row, 0));
        m_view->scrollTo(m_model->index(row, 0));
        return say(tr("%1 is in the catalogue already.").arg(text(m_model->values()[*same].text)));
    }
    if (take({{{m_model->values().size(), std::nullopt, CatalogueValue{value, 1.0}}}}, tr("add %1").arg(text(value))))
        m_new->clear();
}

void CatalogueDialog::refresh()
{
    const bool editable = m_ready && m_project && !m_project->isReadOnly();
    m_model->setReadOnly(!editable);
    m_search->setEnabled(m_ready);
    m_new->setEnabled(editable);
    m_add->setEnabled(editable && !m_new->text().trimmed().isEmpty());
    m_import->setEnabled(editable);
    m_remove->setEnabled(editable && m_view->selectionModel()->hasSelection());
    if (!m_ready)
        return m_counts->setText(m_unread ? tr("The catalogue was not read. Close this window and open it again.")
                                          : m_waitingFor);
    const auto all = static_cast<qint64>(m_model->values().size());
    const auto shown = static_cast<qint64>(m_model->rowCount());
    const QString total = tr("%1 values").arg(widgets::formatCount(all));
    m_counts->setText(shown == all ? total
                                   : tr("%1 of %2 values").arg(widgets::formatCount(shown), widgets::formatCount(all)));
}

/// Which classes of contexts the induction let the catalogue join.
void CatalogueDialog::refreshUses()
{
    const CatalogueInfo *catalogue = info();
    if (!catalogue)
        return;
    const auto grammar = m_project->runs().grammar();
    QStringList uses;
    for (std::size_t i = 0; grammar && i < grammar->rules.size(); ++i) {
        const Rule &rule = grammar->rules[i];
        if (rule.kind != RuleKind::Values || rule.slot != catalogue->slot || rule.catalogue != catalogue->name)
            continue;
        uses.append(rule.intent.empty() ? text(rule.name) : tr("%1 in %2").arg(text(rule.name), text(rule.intent)));
    }
    if (!grammar)
        m_uses->setText(tr("Which contexts use it is told when there is a grammar."));
    else if (uses.isEmpty())
        m_uses->setText(tr("No context of the grammar uses it."));
    else
        m_uses->setText(tr("Used by: %1").arg(uses.join(u", "_s)));
}

void CatalogueDialog::say(const QString &sentence)
{
    m_remark->setText(sentence);
    m_remark->setVisible(!sentence.isEmpty());
}

/// And in which line of which file, if in any.
void CatalogueDialog::sayWhy(const Error &error)
{
    Error said = error;
    said.detail = coreText(error.said, error.detail).toStdString();
    say(error.code == ErrorCode::Cancelled ? QString() : text(said.message()));
}

} // namespace filigree::app
