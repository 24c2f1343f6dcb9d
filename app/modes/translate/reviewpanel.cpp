// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/translate/reviewpanel.h"

#include <algorithm>
#include <array>

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/modes/command.h"
#include "widgets/common/annotateddelegate.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/explained.h"
#include "widgets/common/letterkeys.h"
#include "widgets/common/numbers.h"
#include "widgets/common/textfont.h"
#include "widgets/translation/reviewmodel.h"
#include "widgets/translation/translationtext.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

using Kind = widgets::ReviewFilter::Kind;

constexpr std::array allFlags{TranslationFlag::UntranslatedWords, TranslationFlag::PlaceholderMoved,
                              TranslationFlag::LengthOdd,         TranslationFlag::UnknownCharacters,
                              TranslationFlag::RepeatedWords,     TranslationFlag::NoCarrier,
                              TranslationFlag::SameAsSource,      TranslationFlag::ValueNotFound};
constexpr int flagRole = Qt::UserRole + 1;

} // namespace

ReviewView::ReviewView(QWidget *parent)
    : QTreeView(parent)
{
    const auto decide = [this](Qt::Key key, TranslationState state) {
        widgets::onLetter(key, this, this, [this, state] { Q_EMIT decided(state); });
    };
    for (const Qt::Key key : {Qt::Key_A, Qt::Key_Y}) // A and R as elsewhere, Y and N as in an interview
        decide(key, TranslationState::Accepted);
    for (const Qt::Key key : {Qt::Key_R, Qt::Key_N})
        decide(key, TranslationState::Refused);
    decide(Qt::Key_O, TranslationState::Open);
}

void ReviewView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && state() != EditingState) {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            return Q_EMIT decided(TranslationState::Accepted);
        case Qt::Key_Delete:
            return Q_EMIT decided(TranslationState::Refused);
        case Qt::Key_F2:
            return Q_EMIT editWanted();
        default:
            break;
        }
    }
    QTreeView::keyPressEvent(event);
}

void ReviewView::finishEditing()
{
    QWidget *editor = indexWidget(currentIndex().siblingAtColumn(widgets::ReviewModel::Translation));
    if (!editor || state() != EditingState)
        return;
    commitData(editor);
    closeEditor(editor, QAbstractItemDelegate::NoHint);
}

ReviewPanel::ReviewPanel(const QList<QAction *> &decisions, QAction *add, QWidget *parent)
    : QWidget(parent)
{
    build(decisions, add);
    connect(m_view, &ReviewView::decided, this, &ReviewPanel::decided);
    connect(m_view, &ReviewView::editWanted, this, &ReviewPanel::editCurrent);
    connect(m_model, &widgets::ReviewModel::edited, this, &ReviewPanel::edited);
    connect(m_model, &widgets::ReviewModel::mistaken, this, &ReviewPanel::mistaken);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReviewPanel::selectionChanged);
    connect(m_kind, &QComboBox::activated, this, &ReviewPanel::refreshFilter);
    connect(m_words, &QLineEdit::textChanged, m_filter, &widgets::ReviewFilter::setWords);
    connect(m_destination, &QComboBox::activated, this, &ReviewPanel::destinationChanged);
}

void ReviewPanel::build(const QList<QAction *> &decisions, QAction *add)
{
    m_model = new widgets::ReviewModel(this);
    m_filter = new widgets::ReviewFilter(this);
    m_filter->setSourceModel(m_model);
    m_filter->setSortRole(widgets::ReviewModel::sortRole);
    m_filter->setSortLocaleAware(true);
    m_delegate = new widgets::AnnotatedDelegate(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    m_view = new ReviewView(this);
    m_view->setObjectName(u"reviewView"_s);
    widgets::explain(m_view, tr("Translations"),
                     tr("A accepts the translation, R refuses it, O leaves it open, F2 edits it. Several can be "
                        "selected."));
    m_view->setFont(widgets::contentFont(font()));
    m_view->header()->setFont(font());
    m_view->setModel(m_filter);
    m_view->setItemDelegate(m_delegate);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_view->setSortingEnabled(true);
    m_filter->sort(-1); // as they came, until a header is clicked
    QHeaderView *header = m_view->header();
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorClearable(true);
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    header->setMinimumSectionSize(fontMetrics().height());
    using Model = widgets::ReviewModel;
    header->setSectionResizeMode(Model::State, QHeaderView::Fixed);
    header->resizeSection(Model::State, fontMetrics().height() * 2);
    header->setSectionResizeMode(Model::Source, QHeaderView::Stretch);
    header->setSectionResizeMode(Model::Translation, QHeaderView::Stretch);
    header->setSectionResizeMode(Model::Score, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(Model::Flags, QHeaderView::Interactive);
    header->resizeSection(Model::Flags, fontMetrics().height() * 10);
    column->addWidget(m_view, 1);
    column->addWidget(makeFooter(decisions, add));
}

QWidget *ReviewPanel::makeHeader()
{
    const int line = fontMetrics().height();
    auto *header = new QWidget(this);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(line / 2, line / 3, line / 2, line / 3);
    m_kind = new QComboBox(header);
    m_kind->setObjectName(u"reviewFilter"_s);
    widgets::explain(m_kind, tr("Show"), tr("Which translations are shown."));
    const auto kind = [this](const QString &text, Kind one) { m_kind->addItem(text, static_cast<int>(one)); };
    kind(tr("All"), Kind::All);
    kind(tr("To decide"), Kind::Open);
    kind(tr("With something to look at"), Kind::Flagged);
    for (const TranslationFlag flag : allFlags) {
        kind(u"    "_s + widgets::flagTitle(flag), Kind::OneFlag);
        m_kind->setItemData(m_kind->count() - 1, static_cast<int>(flag), flagRole);
        m_kind->setItemData(m_kind->count() - 1, widgets::flagExplanation(flag), Qt::ToolTipRole);
    }
    kind(tr("Accepted"), Kind::Accepted);
    kind(tr("Refused"), Kind::Refused);
    kind(tr("Added to the project"), Kind::Added);
    kind(tr("Not translated"), Kind::Untranslated);
    m_words = new QLineEdit(header);
    m_words->setObjectName(u"reviewWords"_s);
    m_words->setPlaceholderText(tr("Find in source and translation"));
    m_words->setClearButtonEnabled(true);
    widgets::explain(m_words, tr("Find"), tr("Words of the source or of the translation."));
    auto *label = new QLabel(tr("Show"), header);
    label->setBuddy(m_kind);
    row->addWidget(label);
    row->addWidget(m_kind);
    row->addWidget(m_words, 1);
    return header;
}

QWidget *ReviewPanel::makeFooter(const QList<QAction *> &decisions, QAction *add)
{
    const int line = fontMetrics().height();
    auto *footer = new QWidget(this);
    auto *rows = new QVBoxLayout(footer);
    rows->setContentsMargins(line / 2, line / 3, line / 2, line / 3);
    auto *first = new QHBoxLayout;
    auto *second = new QHBoxLayout;
    rows->addLayout(first);
    rows->addLayout(second);
    const auto button = [&](QAction *command) {
        return makeCommandButton(command, Qt::ToolButtonTextBesideIcon, footer);
    };
    for (QAction *command : decisions)
        first->addWidget(button(command));
    first->addStretch(1);
    m_counts = new widgets::ElidedLabel(footer);
    m_counts->setObjectName(u"reviewCounts"_s);
    second->addWidget(m_counts, 1);
    m_destination = new QComboBox(footer);
    m_destination->setObjectName(u"translationDestination"_s);
    widgets::explain(m_destination, tr("Accepted ones go to"),
                     tr("What is accepted is added there, with what it was translated from."));
    m_destination->addItem(tr("Golden utterances of this project"));
    m_destination->addItem(tr("Reference data of this project"));
    m_destination->addItem(tr("A golden file…"));
    auto *label = new QLabel(tr("Accepted ones go to"), footer);
    label->setBuddy(m_destination);
    second->addWidget(label);
    second->addWidget(m_destination);
    second->addWidget(button(add));
    return footer;
}

void ReviewPanel::setList(const ReviewList *list)
{
    m_model->setList(list);
    if (m_filter->rowCount() > 0)
        m_view->setCurrentIndex(m_filter->index(0, widgets::ReviewModel::Translation));
}

void ReviewPanel::refreshRows(const std::vector<std::size_t> &rows)
{
    m_model->refreshRows(rows);
}

void ReviewPanel::setEditable(bool editable)
{
    m_model->setEditable(editable);
}

void ReviewPanel::setSlotColours(const widgets::SlotColours &colours)
{
    m_delegate->setSlotColours(colours);
    m_view->viewport()->update();
}

std::vector<std::size_t> ReviewPanel::selectedRows() const
{
    std::vector<std::size_t> out;
    const QModelIndexList selected = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        out.push_back(static_cast<std::size_t>(m_filter->mapToSource(index).row()));
    std::sort(out.begin(), out.end());
    return out;
}

bool ReviewPanel::canDecide() const
{
    const std::vector<std::size_t> rows = selectedRows();
    return std::any_of(rows.begin(), rows.end(), [this](std::size_t row) {
        const ReviewRow *one = m_model->row(static_cast<int>(row));
        return one->state != TranslationState::Added && one->fault.empty();
    });
}

bool ReviewPanel::canEdit() const
{
    const QModelIndex cell = m_view->currentIndex().siblingAtColumn(widgets::ReviewModel::Translation);
    return cell.flags().testFlag(Qt::ItemIsEditable);
}

std::vector<std::size_t> ReviewPanel::shownRows() const
{
    return m_filter->sourceRows();
}

ReviewPanel::Destination ReviewPanel::destination() const
{
    return static_cast<Destination>(m_destination->currentIndex());
}

void ReviewPanel::setDestination(Destination destination)
{
    m_destination->setCurrentIndex(static_cast<int>(destination));
}

void ReviewPanel::showCounts(const ReviewCounts &counts)
{
    const auto number = [](std::size_t count) { return widgets::formatCount(static_cast<qint64>(count)); };
    QStringList parts{tr("%1 to decide").arg(number(counts.open)), tr("%1 accepted").arg(number(counts.accepted)),
                      tr("%1 refused").arg(number(counts.refused))};
    if (counts.added > 0)
        parts.append(tr("%1 added").arg(number(counts.added)));
    if (counts.untranslated > 0)
        parts.append(tr("%1 not translated").arg(number(counts.untranslated)));
    m_counts->setText(parts.join(u"  ·  "_s));
}

/// Where rows leave the list as they are decided, the one that has taken the place is the next.
void ReviewPanel::goOn()
{
    const int from = m_view->currentIndex().row();
    for (int row = std::max(from, 0); row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, widgets::ReviewModel::Translation);
        const ReviewRow *one = m_model->row(m_filter->mapToSource(index).row());
        if (one->state == TranslationState::Open && one->fault.empty())
            return m_view->setCurrentIndex(index);
    }
}

void ReviewPanel::editCurrent()
{
    const QModelIndex cell = m_view->currentIndex().siblingAtColumn(widgets::ReviewModel::Translation);
    if (cell.flags().testFlag(Qt::ItemIsEditable))
        m_view->edit(cell);
}

void ReviewPanel::finishEditing()
{
    m_view->finishEditing();
}

void ReviewPanel::refreshFilter()
{
    m_filter->setKind(static_cast<Kind>(m_kind->currentData().toInt()),
                      static_cast<TranslationFlag>(m_kind->currentData(flagRole).toInt()));
    if (m_filter->rowCount() > 0 && !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_filter->index(0, widgets::ReviewModel::Translation));
}

void ReviewPanel::focusList()
{
    m_view->setFocus();
}

void ReviewPanel::focusFind()
{
    m_words->setFocus();
    m_words->selectAll();
}

} // namespace filigree::app
