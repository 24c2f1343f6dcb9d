// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/editor/suggestionpanel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QTreeView>
#include <algorithm>

#include "core/annotation/golden.h"
#include "widgets/common/annotateddelegate.h"
#include "widgets/common/annotatedtext.h"
#include "widgets/common/letterkeys.h"

namespace filigree::widgets {

void SuggestionModel::setRows(std::vector<SuggestionRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int SuggestionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SuggestionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SuggestionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SuggestionRow &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == LineColumn)
            return QLocale().toString(row.line);
        return index.column() == SentenceColumn ? QString::fromStdString(toGolden(row.utterance)) : row.why;
    case annotatedTextRole:
        return index.column() == SentenceColumn ? QVariant::fromValue(annotatedText(row.utterance)) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == LineColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ToolTipRole:
        return index.column() == SentenceColumn ? QString::fromStdString(toGolden(row.utterance)) : row.why;
    case Qt::AccessibleTextRole:
        return tr("Line %1: %2. %3").arg(QLocale().toString(row.line), spokenText(row.utterance), row.why);
    default:
        return {};
    }
}

QVariant SuggestionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == LineColumn ? tr("Line") : section == SentenceColumn ? tr("Sentence") : tr("Why");
}

SuggestionPanel::SuggestionPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new SuggestionModel(this))
    , m_view(new QTreeView(this))
    , m_delegate(new AnnotatedDelegate(this))
{
    const int line = fontMetrics().height();
    m_delegate->setSlotNames(true);
    m_view->setObjectName(QStringLiteral("suggestions"));
    m_view->setAccessibleName(tr("Suggestions"));
    m_view->setModel(m_model);
    m_view->setItemDelegateForColumn(SuggestionModel::SentenceColumn, m_delegate);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setTabKeyNavigation(false);
    m_view->installEventFilter(this);
    onLetter(Qt::Key_A, m_view, this, [this] { decide(&SuggestionPanel::acceptRequested); });
    onLetter(Qt::Key_R, m_view, this, [this] { decide(&SuggestionPanel::refuseRequested); });
    QHeaderView *header = m_view->header();
    header->hide();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(SuggestionModel::SentenceColumn, QHeaderView::Stretch);
    header->resizeSection(SuggestionModel::LineColumn, line * 3);
    header->resizeSection(SuggestionModel::WhyColumn, line * 14);
    const auto button = [this](const char *name, const QString &text, const QString &tip) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(QLatin1String(name));
        made->setToolTip(tip);
        return made;
    };
    m_accept = button("acceptSuggestion", tr("Accept"), tr("Annotate the sentence so (A or Enter)"));
    m_refuse = button("refuseSuggestion", tr("Refuse"), tr("Do not suggest this again (R or Delete)"));
    m_acceptAll = button("acceptSuggestions", tr("Accept all"), tr("Annotate all these sentences so"));
    m_refuseAll = button("refuseSuggestions", tr("Refuse all"), tr("Do not suggest any of these again"));
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(line / 4);
    for (QPushButton *one : {m_accept, m_refuse, m_acceptAll, m_refuseAll})
        buttons->addWidget(one);
    buttons->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(line / 2);
    row->addWidget(m_view, 1);
    row->addLayout(buttons);
    connect(m_accept, &QPushButton::clicked, this, [this] { Q_EMIT acceptRequested(chosen()); });
    connect(m_refuse, &QPushButton::clicked, this, [this] { Q_EMIT refuseRequested(chosen()); });
    connect(m_acceptAll, &QPushButton::clicked, this, [this] { Q_EMIT acceptRequested(every()); });
    connect(m_refuseAll, &QPushButton::clicked, this, [this] { Q_EMIT refuseRequested(every()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SuggestionPanel::refresh);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (!m_setting && index.isValid())
            Q_EMIT lineRequested(m_model->rows()[static_cast<std::size_t>(index.row())].line);
    });
    refresh();
}

void SuggestionPanel::setSuggestions(std::vector<SuggestionRow> rows)
{
    if (rows == m_model->rows())
        return;
    const int row = std::max(0, m_view->currentIndex().row());
    m_setting = true;
    m_model->setRows(std::move(rows));
    if (m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
    m_setting = false;
    refresh();
}

void SuggestionPanel::setSlotColours(const SlotColours &colours)
{
    m_delegate->setSlotColours(colours);
    m_view->viewport()->update();
}

QList<int> SuggestionPanel::chosen() const
{
    QList<int> out;
    const auto rows = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows)
        out.append(index.row());
    std::sort(out.begin(), out.end());
    return out;
}

QList<int> SuggestionPanel::every() const
{
    QList<int> out;
    for (int row = 0; row < m_model->rowCount(); ++row)
        out.append(row);
    return out;
}

void SuggestionPanel::refresh()
{
    const bool some = m_view->selectionModel()->hasSelection();
    m_accept->setEnabled(some);
    m_refuse->setEnabled(some);
    m_acceptAll->setEnabled(m_model->rowCount() > 0);
    m_refuseAll->setEnabled(m_model->rowCount() > 0);
}

void SuggestionPanel::decide(void (SuggestionPanel::*decision)(const QList<int> &))
{
    if (const QList<int> rows = chosen(); !rows.isEmpty())
        Q_EMIT(this->*decision)(rows);
}

bool SuggestionPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() != Qt::NoModifier || chosen().isEmpty())
        return false;
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        decide(&SuggestionPanel::acceptRequested);
        return true;
    case Qt::Key_Delete:
        decide(&SuggestionPanel::refuseRequested);
        return true;
    default:
        return false;
    }
}

} // namespace filigree::widgets
