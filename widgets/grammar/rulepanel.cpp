// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/grammar/rulepanel.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSet>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

#include "widgets/common/annotateddelegate.h"
#include "widgets/common/icons.h"
#include "widgets/common/letterkeys.h"
#include "widgets/common/reviewmark.h"
#include "widgets/grammar/ruledelegate.h"
#include "widgets/grammar/ruledetails.h"
#include "widgets/grammar/ruleeditor.h"
#include "widgets/grammar/rulefilter.h"
#include "widgets/grammar/rulemodel.h"

namespace filigree::widgets {

RulePanel::RulePanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new RuleModel(this))
    , m_filter(new RuleFilter(this))
    , m_search(new QLineEdit(this))
    , m_states(new QComboBox(this))
    , m_view(new QTreeView(this))
    , m_delegate(new RuleDelegate(this))
    , m_details(new RuleDetails(this))
    , m_editor(new RuleEditor(this))
{
    m_filter->setSourceModel(m_model);
    buildView();
    buildFilter();
    const int em = fontMetrics().height();
    const int gap = em / 2;
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(gap, gap, gap, gap);
    bar->addWidget(m_search, 1);
    bar->addWidget(m_states);
    auto *top = new QWidget(this);
    auto *topLayout = new QVBoxLayout(top);
    topLayout->setContentsMargins(0, 0, 0, 0);
    topLayout->setSpacing(0);
    topLayout->addLayout(bar);
    topLayout->addWidget(m_view);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("ruleSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(top);
    splitter->addWidget(m_editor);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(2, 1);
    splitter->setSizes({em * 22, em * 12, em * 18});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connect(m_details, &RuleDetails::reviewRequested, this, [this](ReviewState state) { review(state); });
    connect(m_details, &RuleDetails::takeBackRequested, this, &RulePanel::takeBack);
    connect(m_details, &RuleDetails::editRequested, this, &RulePanel::requestEdit);
    connect(m_editor, &RuleEditor::closed, this, [this] { m_view->setFocus(); });
    connect(m_details, &RuleDetails::evidenceActivated, this, [this](int row) {
        if (row >= 0 && row < static_cast<int>(m_evidenceIds.size()))
            Q_EMIT evidenceActivated(m_evidenceIds[static_cast<std::size_t>(row)]);
    });
}

void RulePanel::buildView()
{
    m_view->setObjectName(QStringLiteral("ruleView"));
    m_view->setWhatsThis(
        tr("What the grammar was made of. Gain says how much better a rule explains your utterances; "
           "Adds, how many new sentences it brings. A accepts, R rejects, L locks the rule, Delete takes that "
           "back. Rules that you rejected stand at the end."));
    m_view->setAccessibleName(tr("Rules"));
    m_view->setModel(m_filter);
    m_view->setItemDelegate(m_delegate);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setTreePosition(RuleModel::NameColumn);
    m_view->setAllColumnsShowFocus(true);
    m_view->setUniformRowHeights(true);
    m_view->setTabKeyNavigation(false);
    m_view->setExpandsOnDoubleClick(false);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(RuleModel::GainColumn, Qt::DescendingOrder);
    m_view->installEventFilter(this);
    onLetter(Qt::Key_A, m_view, this, [this] { toggle(ReviewState::Accepted); });
    onLetter(Qt::Key_R, m_view, this, [this] { toggle(ReviewState::Rejected); });
    onLetter(Qt::Key_L, m_view, this, [this] { toggle(ReviewState::Locked); });
    QHeaderView *header = m_view->header();
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    header->setMinimumSectionSize(fontMetrics().height() * 2);
    header->setSectionResizeMode(RuleModel::BodyColumn, QHeaderView::Stretch);
    const int em = fontMetrics().height();
    header->resizeSection(RuleModel::NameColumn, em * 9);
    fitColumns();
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &RulePanel::onCurrentChanged);
    connect(m_view, &QTreeView::doubleClicked, this, &RulePanel::requestEdit);
}

/// Numbers have the room of their heading and of the widest one; the name keeps what the user gave it.
void RulePanel::fitColumns()
{
    constexpr int enough = 400; // rows that are looked at
    QHeaderView *header = m_view->header();
    const int em = fontMetrics().height();
    header->resizeSection(RuleModel::StateColumn, em * 2);
    if (!m_fitted && m_model->rowCount() > 0) {
        m_fitted = true;
        int width = em * 9;
        for (int row = 0; row < std::min(enough, m_model->rowCount()); ++row)
            width = std::max(width,
                             m_view->fontMetrics().horizontalAdvance(m_model->index(row, 1).data().toString())
                                 + m_view->indentation() + 2 * em);
        header->resizeSection(RuleModel::NameColumn, std::min(width, em * 10));
    }
    for (const int column : {RuleModel::GainColumn, RuleModel::AddsColumn, RuleModel::EvidenceColumn}) {
        int width = header->sectionSizeHint(column); // of the heading, with the arrow of sorting
        for (int row = 0; row < std::min(enough, m_model->rowCount()); ++row) {
            const QString text = m_model->index(row, column).data().toString();
            width = std::max(width, m_view->fontMetrics().horizontalAdvance(text) + em);
        }
        header->resizeSection(column, width);
    }
}

void RulePanel::buildFilter()
{
    m_search->setObjectName(QStringLiteral("ruleSearch"));
    m_search->setWhatsThis(tr("Only the rules with these words, in their names or their alternatives, are listed."));
    m_search->setPlaceholderText(tr("Filter rules"));
    m_search->setAccessibleName(tr("Filter rules by words"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon("search"), QLineEdit::LeadingPosition);
    m_states->setObjectName(QStringLiteral("ruleStates"));
    m_states->setWhatsThis(tr("Only the rules that were reviewed so are listed."));
    m_states->setAccessibleName(tr("Filter rules by review"));
    m_states->addItem(tr("All rules"));
    for (const ReviewState state : {ReviewState::Proposed, ReviewState::Accepted, ReviewState::Rejected,
                                    ReviewState::Locked, ReviewState::Edited}) {
        const ReviewMark mark = reviewMark(state);
        QString name = mark.name;
        name[0] = name.at(0).toUpper();
        m_states->addItem(mark.glyph.isEmpty() ? name : mark.glyph + QLatin1Char(' ') + name, static_cast<int>(state));
    }
    connect(m_search, &QLineEdit::textChanged, m_filter, &RuleFilter::setWords);
    connect(m_states, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant state = m_states->currentData();
        m_filter->setState(state.isValid() ? std::optional(static_cast<ReviewState>(state.toInt())) : std::nullopt);
    });
}

void RulePanel::setGrammar(std::shared_ptr<const Grammar> grammar, RuleDecisions decisions)
{
    QSet<QString> unfolded;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        if (m_view->isExpanded(m_filter->index(row, 0)))
            unfolded.insert(keyAt(row));
    const QString selected = m_selected;
    const int row = selectedDecision() != 0 ? m_view->currentIndex().row() : -1;
    m_restoring = true; // a reset takes the selection away for a moment; to the outside nothing is selected anew
    m_model->setGrammar(std::move(grammar), std::move(decisions));
    for (int next = 0; next < m_filter->rowCount(); ++next)
        if (unfolded.contains(keyAt(next)))
            m_view->expand(m_filter->index(next, 0));
    QModelIndex again = m_filter->mapFromSource(m_model->indexOfKey(selected));
    const QModelIndex next = m_filter->index(std::min(row, m_filter->rowCount() - 1), 0);
    if (!again.isValid() && m_model->elsewhere(m_filter->mapToSource(next)))
        again = next; // a decision was taken back: the one behind it is at hand
    m_view->setCurrentIndex(again);
    m_restoring = false;
    fitColumns();
    onCurrentChanged();
}

QString RulePanel::keyAt(int row) const
{
    return m_filter->index(row, 0).data(RuleModel::RuleKeyRole).toString();
}

QModelIndex RulePanel::selectedIndex() const
{
    return m_filter->mapToSource(m_view->currentIndex());
}

void RulePanel::setSlotColours(const SlotColours &colours)
{
    m_delegate->setSlotColours(colours);
    m_details->setSlotColours(colours);
    m_view->viewport()->update();
}

void RulePanel::setEvidenceLookup(std::function<std::optional<Utterance>(std::int64_t)> lookup)
{
    m_lookup = std::move(lookup);
    m_evidenceOf = {};
    refreshDetails();
}

void RulePanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_details->setReadOnly(readOnly);
}

QString RulePanel::selectedRule() const
{
    return m_selected.startsWith(QLatin1Char('#')) ? QString() : m_selected; // a key of a decision
}

qint64 RulePanel::selectedDecision() const
{
    return m_selected.startsWith(QLatin1Char('#')) ? m_selected.mid(1).toLongLong() : 0;
}

void RulePanel::selectRule(const QString &name)
{
    const QModelIndex source = m_model->indexOf(name);
    if (!source.isValid()) {
        m_view->setCurrentIndex({});
        return;
    }
    if (!m_filter->mapFromSource(source).isValid()) {
        m_search->clear();
        m_states->setCurrentIndex(0);
    }
    const QModelIndex index = m_filter->mapFromSource(source);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

void RulePanel::selectRuleIfShown(const QString &name)
{
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(name));
    m_view->setCurrentIndex(index);
    if (index.isValid())
        m_view->scrollTo(index);
}

QVariantMap RulePanel::filterState() const
{
    return {{QStringLiteral("words"), m_search->text()}, {QStringLiteral("state"), m_states->currentData()}};
}

void RulePanel::restoreFilterState(const QVariantMap &state)
{
    m_search->setText(state.value(QStringLiteral("words")).toString());
    const QVariant review = state.value(QStringLiteral("state"));
    m_states->setCurrentIndex(review.isValid() ? std::max(0, m_states->findData(review.toInt())) : 0);
}

void RulePanel::setFilter(const QString &text)
{
    m_search->setText(text);
}

void RulePanel::onCurrentChanged()
{
    if (m_restoring)
        return;
    const QString key = m_view->currentIndex().data(RuleModel::RuleKeyRole).toString();
    const bool changed = key != m_selected;
    m_selected = key;
    refreshDetails();
    if (changed)
        Q_EMIT ruleSelected(selectedRule());
}

void RulePanel::refreshDetails()
{
    const Rule *rule = m_model->ruleOf(selectedIndex());
    m_details->setRule(rule);
    showEvidence(rule ? rule->evidence : std::vector<std::int64_t>());
    m_details->setDecision(m_model->reason(selectedIndex()), !m_model->elsewhere(selectedIndex()));
}

/// What is shown already stays where it was scrolled to: a review or a new induction may leave it as it is.
void RulePanel::showEvidence(const std::vector<std::int64_t> &ids)
{
    if (m_evidenceOf.first == m_selected && m_evidenceOf.second == ids)
        return;
    m_evidenceOf = {m_selected, ids};
    m_evidenceIds.clear();
    if (!m_lookup || ids.empty())
        return m_details->setEvidence({});
    m_details->setEvidence([this, next = std::size_t(0)](std::size_t atMost) mutable {
        std::vector<Utterance> out;
        for (const auto &all = m_evidenceOf.second; next < all.size() && out.size() < atMost; ++next)
            if (auto utterance = m_lookup(all[next])) {
                out.push_back(std::move(*utterance));
                m_evidenceIds.push_back(all[next]);
            }
        return out;
    });
}

void RulePanel::review(ReviewState state)
{
    if (!selectedRule().isEmpty() && !m_readOnly)
        Q_EMIT reviewRequested(selectedRule(), state);
}

void RulePanel::takeBack()
{
    const Rule *rule = m_model->ruleOf(selectedIndex());
    if (m_readOnly || !rule)
        return;
    if (const qint64 decision = selectedDecision(); decision != 0)
        Q_EMIT takeBackRequested(decision);
    else if (rule->state != ReviewState::Proposed)
        review(ReviewState::Proposed);
}

void RulePanel::requestEdit()
{
    if (!selectedRule().isEmpty() && !m_readOnly)
        Q_EMIT editRequested(selectedRule());
}

void RulePanel::toggle(ReviewState state)
{
    const Rule *rule = m_model->ruleOf(selectedIndex());
    if (rule && rule->state == state)
        takeBack();
    else if (!m_selected.isEmpty())
        review(state); // of a rule of the grammar
}

bool RulePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() != Qt::NoModifier || m_selected.isEmpty())
        return false;
    switch (key->key()) {
    case Qt::Key_Delete:
        takeBack();
        return true;
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        requestEdit();
        return true;
    default:
        return false;
    }
}

} // namespace filigree::widgets
