// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page's part about what stands below the text: problems, and suggestions for plain sentences.
#include <QAction>
#include <QLocale>
#include <QTabBar>
#include <QTabWidget>
#include <QTreeView>

#include "app/document/project.h"
#include "app/document/suggestions.h"
#include "app/modes/utterances/utterancespage.h"
#include "widgets/editor/goldeneditor.h"
#include "widgets/editor/problemlist.h"
#include "widgets/editor/suggestionpanel.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

std::vector<std::size_t> numbersOf(const QList<int> &rows)
{
    std::vector<std::size_t> out;
    for (const int row : rows)
        out.push_back(static_cast<std::size_t>(row));
    return out;
}

} // namespace

QWidget *UtterancesPage::makeBelow()
{
    m_problems = new widgets::ProblemList(this);
    m_problems->setObjectName(u"problems"_s);
    m_problems->setAccessibleName(tr("Problems"));
    m_problems->setFrameShape(QFrame::NoFrame);
    m_suggestions = new widgets::SuggestionPanel(this);
    m_suggestions->setObjectName(u"suggestionPanel"_s);
    m_below = new QTabWidget(this);
    m_below->setObjectName(u"below"_s);
    m_below->setDocumentMode(true);
    m_below->tabBar()->setAccessibleName(tr("Problems and suggestions"));
    m_below->tabBar()->setDrawBase(false);
    m_below->addTab(m_problems, tr("Problems"));
    m_below->addTab(m_suggestions, tr("Suggestions"));
    return m_below;
}

void UtterancesPage::wireSuggestions()
{
    connect(m_suggestions, &widgets::SuggestionPanel::acceptRequested, this, [this](const QList<int> &rows) {
        if (m_suggested)
            m_suggested->accept(numbersOf(rows));
    });
    connect(m_suggestions, &widgets::SuggestionPanel::refuseRequested, this, [this](const QList<int> &rows) {
        if (m_suggested)
            m_suggested->refuse(numbersOf(rows));
    });
    connect(m_suggestions, &widgets::SuggestionPanel::lineRequested, this,
            [this](int line) { m_editor->goToLine(line); });
    connect(m_showSuggestions, &QAction::triggered, this, [this] {
        if (!isVisible()) // from another mode
            Q_EMIT modeRequested(id());
        m_below->setCurrentWidget(m_suggestions);
        m_suggestions->view()->setFocus();
    });
}

void UtterancesPage::refreshSuggestions()
{
    using Source = AnnotationSuggestion::Source;
    std::vector<widgets::SuggestionRow> rows;
    if (m_suggested)
        for (const AnnotationSuggestion &one : m_suggested->all()) {
            const QString slot = QString::fromStdString(one.slot);
            const QString catalogue = QString::fromStdString(one.catalogue);
            QString why = tr("the grammar reads it so");
            if (one.source == Source::Value)
                why = catalogue.isEmpty() ? tr("a known %1").arg(slot)
                                          : tr("%1 of the catalogue %2").arg(slot, catalogue);
            else if (one.source == Source::Class)
                why = tr("%n place(s): values of %1, to %2 %", nullptr, static_cast<int>(one.lines.size()))
                          .arg(catalogue, QLocale().toString(one.probability * 100.0, 'f', 0));
            else if (one.lines.front().movesIntent)
                why = tr("said for %1").arg(QString::fromStdString(one.lines.front().utterance.intent));
            rows.push_back({static_cast<int>(one.lines.front().line), one.lines.front().utterance, why});
        }
    const auto count = static_cast<int>(rows.size());
    m_suggestions->setSuggestions(std::move(rows));
    m_below->setTabText(1, count == 0 ? tr("Suggestions") : tr("Suggestions (%1)").arg(QLocale().toString(count)));
}

void UtterancesPage::focusProblems()
{
    m_below->setCurrentWidget(m_problems);
    m_problems->setFocus();
    if (!m_problems->currentIndex().isValid() && m_problems->model()->rowCount() > 0)
        m_problems->setCurrentIndex(m_problems->model()->index(0, 0));
}

} // namespace filigree::app
