// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/editor/utterancetable.h"

#include <utility>

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/common/annotateddelegate.h"
#include "widgets/common/icons.h"
#include "widgets/common/numbers.h"
#include "widgets/common/textfont.h"
#include "widgets/editor/utterancetablefilter.h"

namespace filigree::widgets {

UtteranceTable::UtteranceTable(QWidget *parent)
    : QWidget(parent)
    , m_model(new UtteranceTableModel(this))
    , m_filter(new UtteranceTableFilter(this))
    , m_delegate(new AnnotatedDelegate(this))
    , m_view(new QTreeView(this))
{
    m_filter->setSourceModel(m_model);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildFilter();
    buildView();
    column->addWidget(m_view, 1);
    connect(m_model, &UtteranceTableModel::lineEdited, this, &UtteranceTable::lineEdited);
    connect(m_model, &UtteranceTableModel::lineRefused, this, &UtteranceTable::lineRefused);
    connect(m_model, &UtteranceTableModel::intentEdited, this, [this](qint64 line, const QString &intent) {
        QList<qint64> lines = selectedLines(); // the intent of all that are selected, if it is one of them
        if (!lines.contains(line))
            lines = {line};
        Q_EMIT intentEdited(lines, intent);
    });
}

void UtteranceTable::buildFilter()
{
    const int gap = fontMetrics().height() / 2;
    auto *row = new QHBoxLayout;
    row->setContentsMargins(gap, 0, gap, gap);
    m_words = new QLineEdit(this);
    m_words->setObjectName(QStringLiteral("tableFilter"));
    m_words->setPlaceholderText(tr("Filter utterances"));
    m_words->setAccessibleName(tr("Filter utterances by words"));
    m_words->setWhatsThis(tr("Only the utterances with all these words are listed; |ArtistName finds a slot."));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(icon("search"), QLineEdit::LeadingPosition);
    m_intents = new QComboBox(this);
    m_intents->setObjectName(QStringLiteral("tableIntent"));
    m_intents->setAccessibleName(tr("Filter utterances by intent"));
    m_intents->setWhatsThis(tr("Only the utterances of this intent are listed."));
    m_intents->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_intents->addItem(tr("All intents"));
    m_problems = new QCheckBox(tr("Problems only"), this);
    m_problems->setObjectName(QStringLiteral("tableProblems"));
    m_problems->setWhatsThis(tr("Only the utterances with a problem are listed."));
    m_shown = new QLabel(this);
    m_shown->setObjectName(QStringLiteral("tableShown"));
    row->addWidget(m_words, 1);
    row->addWidget(m_intents);
    row->addWidget(m_problems);
    row->addWidget(m_shown);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter->setWords(words);
        tellShown();
    });
    connect(m_intents, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setIntent(chosenIntent());
        tellShown();
    });
    connect(m_problems, &QCheckBox::toggled, this, [this](bool only) {
        m_filter->setProblemsOnly(only);
        tellShown();
    });
}

void UtteranceTable::buildView()
{
    m_view->setObjectName(QStringLiteral("utteranceTable"));
    m_view->setAccessibleName(tr("Table of utterances"));
    m_view->setWhatsThis(
        tr("One row for each utterance. F2 or a double click edits its words and slots, or moves it to "
           "another intent; Delete removes the selected ones."));
    m_view->setModel(m_filter);
    m_view->setItemDelegate(m_delegate);
    m_view->setRootIsDecorated(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAllColumnsShowFocus(false);
    m_view->setUniformRowHeights(true);
    m_view->setTabKeyNavigation(false);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(UtteranceTableModel::LineColumn, Qt::AscendingOrder);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setFont(contentFont(font()));
    m_view->header()->setFont(font());
    m_view->header()->setStretchLastSection(true);
    m_view->header()->setSectionsMovable(false);
    m_view->installEventFilter(this);
    connect(m_view, &QWidget::customContextMenuRequested, this, &UtteranceTable::showMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_silent && currentLine() > 0)
            Q_EMIT currentLineChanged(currentLine());
    });
}

/// Once, when there is something to measure; later the columns are the user's.
void UtteranceTable::fitColumns()
{
    constexpr int enough = 500; // rows that are looked at
    if (m_fitted || m_model->rowCount() == 0)
        return;
    m_fitted = true;
    const QFontMetrics metrics = m_view->fontMetrics();
    const int em = metrics.height();
    for (int column = 0; column < UtteranceTableModel::ProblemColumn; ++column) {
        int width = m_view->header()->sectionSizeHint(column);
        for (int row = 0; row < std::min(enough, m_model->rowCount()); ++row)
            width =
                std::max(width, metrics.horizontalAdvance(m_model->index(row, column).data().toString()) + em * 3 / 2);
        const int most = column == UtteranceTableModel::TextColumn ? em * 24 : em * 10;
        m_view->header()->resizeSection(column, std::min(width, most));
    }
}

bool UtteranceTable::setUtterances(const QString &text, const GoldenText &parsed, const QStringList &intents)
{
    const QScopedValueRollback silent(m_silent, true);
    const qint64 line = currentLine();
    const int rows = m_model->rowCount();
    refreshIntents(intents);
    m_model->setUtterances(text, parsed);
    fitColumns();
    const bool taken = m_keptRow >= 0 && m_model->rowCount() < rows;
    if (taken) {
        const int row = std::min(std::exchange(m_keptRow, -1), m_filter->rowCount() - 1);
        if (row >= 0)
            m_view->setCurrentIndex(m_filter->index(row, UtteranceTableModel::TextColumn));
    } else if (currentLine() != line) {
        setCurrentLine(line);
    }
    tellShown();
    return taken && currentLine() > 0;
}

void UtteranceTable::keepPlace()
{
    m_keptRow = -1;
    const QModelIndexList selected = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &row : selected)
        m_keptRow = m_keptRow < 0 ? row.row() : std::min(m_keptRow, row.row());
}

QString UtteranceTable::chosenIntent() const
{
    return m_intents->currentIndex() > 0 ? m_intents->currentText() : QString();
}

void UtteranceTable::refreshIntents(const QStringList &intents)
{
    const QString before = chosenIntent();
    const QString wanted = m_wantedIntent.isEmpty() ? before : m_wantedIntent;
    const QSignalBlocker blocker(m_intents);
    while (m_intents->count() > 1)
        m_intents->removeItem(1);
    m_intents->addItems(intents);
    m_intents->setCurrentIndex(std::max(0, wanted.isEmpty() ? 0 : m_intents->findText(wanted)));
    if (!intents.isEmpty())
        m_wantedIntent.clear();
    if (chosenIntent() != before)
        m_filter->setIntent(chosenIntent()); // it is there now, or has gone
}

void UtteranceTable::tellShown()
{
    const int shown = m_filter->rowCount();
    m_shown->setText(shown == m_model->rowCount()
                         ? QString()
                         : tr("%1 of %2").arg(formatCount(shown), formatCount(m_model->rowCount())));
}

void UtteranceTable::setSlotColours(const SlotColours &colours)
{
    m_delegate->setSlotColours(colours);
    m_view->viewport()->update();
}

void UtteranceTable::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_model->setReadOnly(readOnly);
}

void UtteranceTable::setCurrentLine(qint64 line)
{
    const int row = m_model->rowOfLine(line);
    if (row < 0 || line == currentLine())
        return;
    const QScopedValueRollback silent(m_silent, true);
    const int column = std::max(0, m_view->currentIndex().column());
    const QModelIndex index = m_filter->mapFromSource(m_model->index(row, column));
    if (!index.isValid())
        return; // filtered away
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

qint64 UtteranceTable::currentLine() const
{
    const QModelIndex index = m_filter->mapToSource(m_view->currentIndex());
    return index.isValid() ? m_model->at(index.row()).line : 0;
}

QList<qint64> UtteranceTable::selectedLines() const
{
    QList<qint64> out;
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        out.append(m_model->at(m_filter->mapToSource(row).row()).line);
    std::sort(out.begin(), out.end());
    return out;
}

void UtteranceTable::focusFilter()
{
    m_words->setFocus();
    m_words->selectAll();
}

QVariantMap UtteranceTable::viewState() const
{
    return {{QStringLiteral("header"), m_view->header()->saveState()},
            {QStringLiteral("words"), m_words->text()},
            {QStringLiteral("intent"), m_wantedIntent.isEmpty() ? chosenIntent() : m_wantedIntent},
            {QStringLiteral("problems"), m_problems->isChecked()}};
}

void UtteranceTable::restoreViewState(const QVariantMap &state)
{
    m_fitted = m_view->header()->restoreState(state.value(QStringLiteral("header")).toByteArray());
    m_words->setText(state.value(QStringLiteral("words")).toString());
    m_problems->setChecked(state.value(QStringLiteral("problems")).toBool());
    const QString intent = state.value(QStringLiteral("intent")).toString();
    const int place = intent.isEmpty() ? 0 : m_intents->findText(intent);
    m_intents->setCurrentIndex(std::max(0, place));
    m_wantedIntent = place < 0 ? intent : QString();
}

bool UtteranceTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Delete && !m_readOnly && !selectedLines().isEmpty()) {
        Q_EMIT removeRequested(selectedLines());
        return true;
    }
    if (key->matches(QKeySequence::Copy)) {
        copySelected();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

/// In the golden notation, so that they can be pasted into the text.
void UtteranceTable::copySelected() const
{
    QStringList out;
    const QList<qint64> lines = selectedLines();
    for (const qint64 line : lines)
        out.append(m_model->at(m_model->rowOfLine(line)).golden);
    QApplication::clipboard()->setText(out.join(QLatin1Char('\n')));
}

void UtteranceTable::showMenu(const QPoint &position)
{
    const QList<qint64> lines = selectedLines();
    if (lines.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("tableMenu"));
    connect(menu->addAction(tr("Show in the Text")), &QAction::triggered, this,
            [this] { Q_EMIT textRequested(currentLine()); });
    connect(menu->addAction(icon("copy"), tr("Copy")), &QAction::triggered, this, &UtteranceTable::copySelected);
    if (!m_readOnly) {
        menu->addSeparator();
        QMenu *intents = menu->addMenu(tr("Move to Intent"));
        for (int i = 1; i < m_intents->count(); ++i)
            connect(intents->addAction(m_intents->itemText(i)), &QAction::triggered, this,
                    [this, lines, intent = m_intents->itemText(i)] { Q_EMIT intentEdited(lines, intent); });
        connect(menu->addAction(icon("delete"), tr("Remove")), &QAction::triggered, this,
                [this, lines] { Q_EMIT removeRequested(lines); });
    }
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

} // namespace filigree::widgets
