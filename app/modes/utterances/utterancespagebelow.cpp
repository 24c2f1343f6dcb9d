// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page's part about what stands below the text: problems, and suggestions for plain sentences.
#include <QAction>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QTabBar>
#include <QTabWidget>
#include <QTextBlock>
#include <QToolButton>
#include <QTreeView>

#include "app/document/project.h"
#include "app/document/suggestions.h"
#include "app/modes/command.h"
#include "app/modes/utterances/modelcommands.h"
#include "app/modes/utterances/utterancespage.h"
#include "core/annotation/quickfix.h"
#include "widgets/common/literal.h"
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

/// Where the suggestion comes from.
QString whyOf(const AnnotationSuggestion &one)
{
    using Source = AnnotationSuggestion::Source;
    const QString slot = QString::fromStdString(one.slot);
    const QString catalogue = QString::fromStdString(one.catalogue);
    const QString intent = QString::fromStdString(one.lines.front().utterance.intent);
    const QString percent = QLocale().toString(one.probability * 100.0, 'f', 0);
    const bool moves = one.lines.front().movesIntent;
    switch (one.source) {
    case Source::Grammar:
        return moves ? UtterancesPage::tr("said for %1").arg(intent) : UtterancesPage::tr("the grammar reads it so");
    case Source::Value:
        return catalogue.isEmpty() ? UtterancesPage::tr("a known %1").arg(slot)
                                   : UtterancesPage::tr("%1 of the catalogue %2").arg(slot, catalogue);
    case Source::Class:
        return UtterancesPage::tr("%n place(s): values of %1, to %2 %", nullptr, static_cast<int>(one.lines.size()))
            .arg(catalogue, percent);
    case Source::Model:
        return moves ? UtterancesPage::tr("said for %1: the model, %2 %").arg(intent, percent)
                     : UtterancesPage::tr("the model, %1 %").arg(percent);
    }
    return {};
}

/// What the fix does, as a line of a menu.
QString nameOf(const QuickFix &fix)
{
    const QString name = QString::fromStdString(fix.name);
    using Kind = QuickFix::Kind;
    switch (fix.kind) {
    case Kind::CloseBrace:
        return UtterancesPage::tr("Close the brace of %1").arg(name);
    case Kind::OpenBrace:
        return UtterancesPage::tr("Open a brace before %1").arg(name);
    case Kind::RemoveBrace:
        return UtterancesPage::tr("Remove the brace");
    case Kind::NameSlot:
        return UtterancesPage::tr("Make it %1").arg(name);
    case Kind::RenameSlot:
        return UtterancesPage::tr("Change the slot to %1").arg(name);
    case Kind::EscapeBackslash:
        return UtterancesPage::tr("Keep the backslash as a character");
    case Kind::TakeOther:
        return UtterancesPage::tr("Annotate this line as line %1").arg(name);
    case Kind::GiveOther:
        return UtterancesPage::tr("Annotate line %1 as this line").arg(name);
    case Kind::RemoveLine:
        return UtterancesPage::tr("Remove this line");
    }
    return {};
}

} // namespace

QWidget *UtterancesPage::makeBelow()
{
    m_problems = new widgets::ProblemList(this);
    m_problems->setObjectName(u"problems"_s);
    m_problems->setWhatsThis(tr("What is wrong in the text. Enter or a click goes there; Quick Fix mends it."));
    m_problems->setAccessibleName(tr("Problems"));
    m_problems->setFrameShape(QFrame::NoFrame);
    m_suggestions = new widgets::SuggestionPanel(this);
    m_suggestions->setObjectName(u"suggestionPanel"_s);
    m_below = new QTabWidget(this);
    m_below->setObjectName(u"below"_s);
    m_below->setDocumentMode(true);
    m_below->setAccessibleName(tr("Problems and suggestions"));
    m_below->tabBar()->setAccessibleName(tr("Problems and suggestions"));
    m_below->tabBar()->setDrawBase(false);
    QToolButton *fix = makeCommandButton(m_fix, Qt::ToolButtonTextOnly, this);
    fix->setAutoRaise(true);
    auto *corner = new QWidget(m_below);
    auto *buttons = new QHBoxLayout(corner);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(0);
    buttons->addWidget(m_model->makeButton());
    buttons->addWidget(fix);
    m_below->setCornerWidget(corner);
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
    connect(m_fix, &QAction::triggered, this, &UtterancesPage::showFixes);
    m_problems->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_problems, &QWidget::customContextMenuRequested, m_fix, &QAction::trigger);
    connect(m_showSuggestions, &QAction::triggered, this, [this] {
        if (!isVisible()) // from another mode
            Q_EMIT modeRequested(id());
        m_below->setCurrentWidget(m_suggestions);
        m_suggestions->view()->setFocus();
    });
}

void UtterancesPage::refreshSuggestions()
{
    std::vector<widgets::SuggestionRow> rows;
    if (m_suggested)
        for (const AnnotationSuggestion &one : m_suggested->all())
            rows.push_back({static_cast<int>(one.lines.front().line), one.lines.front().utterance, whyOf(one)});
    const auto count = static_cast<int>(rows.size());
    m_suggestions->setSuggestions(std::move(rows));
    m_below->setTabText(1, count == 0 ? tr("Suggestions") : tr("Suggestions (%1)").arg(QLocale().toString(count)));
}

/// The one that is chosen in the list, if the keys go there; else the one in the line of the cursor, at it or the next.
const Diagnostic *UtterancesPage::problemAtHand() const
{
    const auto &all = m_project->golden().golden()->diagnostics;
    if (m_problems->hasFocus() && m_problems->currentIndex().isValid()) {
        const auto row = static_cast<std::size_t>(m_problems->currentIndex().row());
        return row < all.size() ? &all[row] : nullptr;
    }
    const QTextCursor cursor = m_editor->textCursor();
    const auto column = cursor.block().text().left(cursor.positionInBlock()).toUcs4().size() + 1;
    const Diagnostic *best = nullptr;
    for (const Diagnostic &one : all)
        if (one.line == m_editor->currentLine() && (!best || one.column <= column))
            best = &one;
    return best;
}

void UtterancesPage::showFixes()
{
    if (!m_project || m_project->isReadOnly())
        return;
    if (!isVisible()) // from another mode
        Q_EMIT modeRequested(id());
    (void)m_project->flush(); // what was typed a moment ago is read now
    const Diagnostic *problem = problemAtHand();
    const std::string text = m_project->golden().text().toStdString();
    const auto fixes = problem ? quickFixes(text, *m_project->golden().golden(), *problem) : std::vector<QuickFix>();
    if (fixes.empty()) {
        Q_EMIT notice(problem ? tr("This problem must be mended by hand.") : tr("There is no problem in this line."));
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"fixMenu"_s);
    for (const QuickFix &fix : fixes) {
        auto *action = menu->addAction(widgets::literal(nameOf(fix)));
        connect(action, &QAction::triggered, this, [this, fix, text] {
            if (!m_project || m_project->golden().text().toStdString() != text)
                return;
            const auto units = [&](std::size_t begin, std::size_t end) {
                return QString::fromStdString(text.substr(begin, end - begin));
            };
            m_project->changeText(
                {units(0, fix.begin).size(), units(fix.begin, fix.end), QString::fromStdString(fix.replacement)},
                tr("quick fix"));
            m_editor->setFocus();
        });
    }
    menu->setActiveAction(menu->actions().constFirst());
    const QRect place =
        m_problems->hasFocus() ? m_problems->visualRect(m_problems->currentIndex()) : m_editor->cursorRect();
    const QWidget *view = m_problems->hasFocus() ? m_problems->viewport() : m_editor->viewport();
    menu->popup(view->mapToGlobal(place.bottomLeft()));
}

void UtterancesPage::focusProblems()
{
    m_below->setCurrentWidget(m_problems);
    m_problems->setFocus();
    if (!m_problems->currentIndex().isValid() && m_problems->model()->rowCount() > 0)
        m_problems->setCurrentIndex(m_problems->model()->index(0, 0));
}

} // namespace filigree::app
