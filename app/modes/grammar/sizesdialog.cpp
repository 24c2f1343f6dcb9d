// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/grammar/sizesdialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

#include "app/jobs/jobqueue.h"
#include "widgets/common/numbers.h"
#include "widgets/grammar/sizesmodel.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

const QString jobKind = u"grammar.sizes"_s;

} // namespace

SizesDialog::SizesDialog(Project &project, QWidget *parent)
    : QDialog(parent)
    , m_project(&project)
    , m_model(new widgets::SizesModel(this))
    , m_view(new QTreeView(this))
    , m_summary(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"sizesDialog"_s);
    setWindowTitle(tr("Sizes"));
    build();
    connect(m_again, &QPushButton::clicked, this, [this] { m_counting ? stop() : count(); });
    connect(&project.runs(), &Runs::compiledChanged, this, &SizesDialog::count);
    connect(&project, &QObject::destroyed, this, &QDialog::close);
    count();
}

SizesDialog::~SizesDialog()
{
    stop();
}

void SizesDialog::build()
{
    const int line = fontMetrics().height();
    auto *sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(m_model);
    sorted->setSortRole(widgets::SizesModel::SortRole);
    m_view->setObjectName(u"sizesView"_s);
    m_view->setAccessibleName(tr("Sentences by intent and pattern"));
    m_view->setWhatsThis(
        tr("How many different sentences the grammar has of each intent, and of each pattern of slots in it."));
    m_view->setModel(sorted);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setTabKeyNavigation(false);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(widgets::SizesModel::SentencesColumn, Qt::DescendingOrder);
    QHeaderView *header = m_view->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(widgets::SizesModel::NameColumn, QHeaderView::Stretch);
    header->resizeSection(widgets::SizesModel::SentencesColumn, line * 7);
    header->resizeSection(widgets::SizesModel::ShareColumn, line * 5);
    m_summary->setObjectName(u"sizesSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    auto *hint = new QLabel(tr("How many sentences each rule adds stands beside it in the list of rules."), this);
    hint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    m_again = buttons->addButton(tr("Cancel counting"), QDialogButtonBox::ActionRole);
    m_again->setObjectName(u"sizesAgain"_s);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"sizesClose"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(line, line, line, line);
    column->setSpacing(line / 2);
    column->addWidget(m_summary);
    column->addWidget(m_view, 1);
    column->addWidget(hint);
    column->addWidget(buttons);
    resize(line * 40, line * 30);
}

void SizesDialog::count()
{
    const auto compiled = m_project ? m_project->runs().compiled() : nullptr;
    if (!compiled)
        return;
    m_counting = true;
    m_model->setSizes(nullptr);
    refresh(tr("Counting the sentences of each pattern…"));
    m_project->jobs().start<LanguageSize>(
        {jobKind, tr("Counting the sentences")},
        [compiled](Progress &progress) { return languageSize(*compiled, progress); }, this,
        [this](const Result<LanguageSize> &sizes) {
            m_counting = false;
            showSizes(sizes);
        });
}

void SizesDialog::stop()
{
    if (m_counting && m_project)
        m_project->jobs().cancelKind(jobKind);
}

void SizesDialog::showSizes(const Result<LanguageSize> &sizes)
{
    if (!sizes)
        return refresh(sizes.error().code == ErrorCode::Cancelled ? tr("The count was cancelled.")
                                                                  : QString::fromStdString(sizes.error().detail));
    m_model->setSizes(std::make_shared<const LanguageSize>(*sizes));
    // A few patterns are seen at once; many stay folded.
    if (sizes->intents.size() <= 12)
        m_view->expandAll();
    const QString total = tr("The grammar has %1 different sentences.").arg(widgets::formatCount(sizes->size));
    refresh(sizes->remark.empty() ? total : total + u' ' + QString::fromStdString(sizes->remark));
}

void SizesDialog::refresh(const QString &sentence)
{
    m_summary->setText(sentence);
    m_again->setText(m_counting ? tr("Cancel counting") : tr("Count again"));
}

} // namespace filigree::app
