// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/corpus/corpussearch.h"

#include <algorithm>

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

#include "app/jobs/jobqueue.h"
#include "widgets/common/icons.h"
#include "widgets/common/numbers.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

constexpr int searchDelay = 150; // milliseconds after the last key

QString count(std::uint64_t number)
{
    return widgets::formatCount(static_cast<qint64>(number));
}

} // namespace

CorpusSearch::CorpusSearch(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLineEdit(this))
    , m_result(new QLabel(this))
{
    const int line = fontMetrics().height();
    m_words->setObjectName(u"corpusSearch"_s);
    m_words->setPlaceholderText(tr("Search the sentences"));
    m_words->setAccessibleName(tr("Search the sentences"));
    m_words->setToolTip(
        tr("Words of the sentence, its intent or its slot types. \"Two words\" in quotation marks stand "
           "together; a word with - before it must not be there."));
    m_words->setWhatsThis(m_words->toolTip());
    m_words->setClearButtonEnabled(true);
    m_words->addAction(widgets::icon("search"), QLineEdit::LeadingPosition);
    m_words->setMinimumWidth(line * 12);
    m_result->setObjectName(u"corpusHits"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_words, 1);
    row->addWidget(m_result);
    m_soon.setSingleShot(true);
    m_soon.setInterval(searchDelay);
    connect(&m_soon, &QTimer::timeout, this, &CorpusSearch::search);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.trimmed().isEmpty())
            search(); // back to all at once
        else
            m_soon.start();
    });
    auto *leave = new QAction(this);
    leave->setShortcut(Qt::Key_Escape);
    leave->setShortcutContext(Qt::WidgetShortcut);
    m_words->addAction(leave);
    connect(leave, &QAction::triggered, m_words, &QLineEdit::clear);
}

QString CorpusSearch::text() const
{
    return m_words->text();
}

bool CorpusSearch::isActive() const
{
    return m_plan && !m_words->text().trimmed().isEmpty();
}

void CorpusSearch::setText(const QString &words)
{
    m_words->setText(words);
}

void CorpusSearch::focusWords()
{
    m_words->setFocus();
    m_words->selectAll();
}

void CorpusSearch::clear()
{
    m_words->clear();
}

void CorpusSearch::setPlan(std::shared_ptr<const CorpusPlan> plan, JobQueue *jobs)
{
    if (std::exchange(m_making, false) && m_jobs)
        m_jobs->cancelKind(u"corpus.index"_s); // of the plan before, in the queue of before
    m_plan = std::move(plan);
    m_jobs = jobs;
    m_index.reset();
    m_hits = std::make_shared<const std::vector<std::uint64_t>>();
    m_words->setEnabled(m_plan != nullptr);
    search();
}

void CorpusSearch::makeIndex()
{
    m_making = true;
    m_result->setText(tr("Preparing the search…"));
    using Index = std::shared_ptr<const SentenceIndex>;
    m_jobs->start<Index>(
        {u"corpus.index"_s, tr("Preparing the search")},
        [plan = m_plan](Progress &progress) {
            return SentenceIndex::build(
                std::min(plan->size(), mostSearched), [&plan](std::uint64_t k) { return plan->at(k); }, progress);
        },
        this,
        [this, plan = m_plan](Result<Index> index) {
            if (plan != m_plan)
                return;
            m_making = false;
            if (index) {
                m_index = *std::move(index);
                return search();
            }
            tell();
            if (index.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(index.error());
        });
}

void CorpusSearch::search()
{
    m_soon.stop();
    if (!isActive() || !m_jobs)
        return take(std::make_shared<const std::vector<std::uint64_t>>());
    if (!m_index) {
        if (!m_making)
            makeIndex();
        return;
    }
    using Found = std::vector<std::uint64_t>;
    m_jobs->start<Found>(
        {u"corpus.search"_s, tr("Searching the corpus"), true},
        [index = m_index, words = m_words->text().toStdString()](Progress &) { return index->find(words); }, this,
        [this, index = m_index](Result<Found> found) {
            if (index != m_index)
                return;
            if (found)
                take(std::make_shared<const Found>(*std::move(found)));
            else if (found.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(found.error());
        });
}

void CorpusSearch::take(Hits hits)
{
    m_hits = std::move(hits);
    tell();
    Q_EMIT hitsChanged();
}

void CorpusSearch::tell()
{
    if (!isActive() || !m_index)
        return m_result->clear();
    const QString found = count(m_hits->size());
    m_result->setText(m_plan->size() > mostSearched
                          ? tr("%1 found in the first %2 of %3").arg(found, count(mostSearched), count(m_plan->size()))
                          : tr("%1 of %2 found").arg(found, count(m_plan->size())));
}

} // namespace filigree::app
