// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page's part about the table twin of the editor: it shows the same text, and its edits are edits of the text.
#include <algorithm>

#include <QAction>
#include <QStackedWidget>
#include <QTreeView>

#include "app/document/coretext.h"
#include "app/document/project.h"
#include "app/modes/utterances/utterancespage.h"
#include "core/annotation/goldenedit.h"
#include "widgets/editor/goldeneditor.h"
#include "widgets/editor/utterancetable.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

std::vector<std::int64_t> numbersOf(const QList<qint64> &lines)
{
    return {lines.begin(), lines.end()};
}

/// The rows of these lines are what the text has there: an undo a moment ago may not have been read yet.
bool isOfText(const widgets::UtteranceTableModel &model, const QString &text, const QList<qint64> &lines)
{
    const QStringList all = text.split(u'\n');
    return std::all_of(lines.begin(), lines.end(), [&](qint64 line) {
        const int row = model.rowOfLine(line);
        return row >= 0 && line <= all.size() && all[line - 1].trimmed() == model.at(row).golden;
    });
}

} // namespace

void UtterancesPage::wireTable()
{
    connect(m_asTable, &QAction::toggled, this, &UtterancesPage::showTable);
    connect(m_editor, &widgets::GoldenEditor::currentLineChanged, this, [this](int line) {
        if (showsTable())
            m_table->setCurrentLine(line);
    });
    connect(m_table, &widgets::UtteranceTable::currentLineChanged, this, [this](qint64 line) {
        if (m_editor->currentLine() != line)
            m_editor->goToLine(static_cast<int>(line));
    });
    connect(m_table, &widgets::UtteranceTable::lineEdited, this, &UtterancesPage::editLine);
    connect(m_table, &widgets::UtteranceTable::intentEdited, this, &UtterancesPage::moveLines);
    connect(m_table, &widgets::UtteranceTable::removeRequested, this, &UtterancesPage::removeLines);
    connect(m_table, &widgets::UtteranceTable::textRequested, this, [this](qint64 line) {
        m_asTable->setChecked(false);
        m_editor->goToLine(static_cast<int>(line));
    });
    connect(m_table, &widgets::UtteranceTable::lineRefused, this, [this](const QString &text) {
        Q_EMIT notice(text.isEmpty() ? tr("An utterance has at least one word. Delete removes the row.")
                                     : tr("“%1” would be no utterance: [ and @ and # at its beginning mean something "
                                          "else. Write \\ before them.")
                                           .arg(text));
    });
}

bool UtterancesPage::showsTable() const
{
    return m_asTable->isChecked();
}

void UtterancesPage::showTable(bool shown)
{
    const bool hadKeys = m_writing->isAncestorOf(focusWidget());
    if (shown) {
        if (m_project)
            (void)m_project->flush(); // what was typed a moment ago is read now
        m_writing->setCurrentWidget(m_table);
        refreshTable();
        m_table->setCurrentLine(m_editor->currentLine());
    } else {
        m_writing->setCurrentWidget(m_editor);
    }
    m_wrap->setEnabled(!shown);
    if (hadKeys || isVisible())
        focusWork();
}

void UtterancesPage::refreshTable()
{
    if (!m_project || !showsTable())
        return; // filled when it is shown
    const GoldenDocument &document = m_project->golden();
    GoldenText shown = *document.golden();
    for (Diagnostic &diagnostic : shown.diagnostics)
        diagnostic.message = coreText(diagnostic.said, diagnostic.message).toStdString();
    if (m_table->setUtterances(document.text(), shown, document.intents()))
        m_editor->goToLine(static_cast<int>(m_table->currentLine()));
    else
        m_table->setCurrentLine(m_editor->currentLine());
}

void UtterancesPage::editLine(qint64 line, const QString &before, const QString &after)
{
    if (!m_project || m_project->isReadOnly())
        return;
    const QString text = m_project->golden().text();
    qsizetype begin = 0;
    for (qint64 at = 1; at < line && begin >= 0; ++at)
        begin = text.indexOf(u'\n', begin) + 1;
    const qsizetype end = text.indexOf(u'\n', begin);
    const QString old = text.mid(begin, end < 0 ? -1 : end - begin);
    if (old.trimmed() != before)
        return; // the text has changed since
    m_project->changeText({begin, old, after}, tr("edit an utterance"));
    (void)m_project->flush();
    m_editor->goToLine(static_cast<int>(line));
}

void UtterancesPage::moveLines(const QList<qint64> &lines, const QString &intent)
{
    if (!m_project || m_project->isReadOnly())
        return;
    const QString text = m_project->golden().text();
    const bool current = isOfText(*m_table->model(), text, lines);
    if (!m_project->flush() || !current)
        return;
    const MovedUtterances moved =
        underIntent(text.toStdString(), *m_project->golden().golden(), numbersOf(lines), intent.toStdString());
    if (moved.line == 0)
        return;
    m_project->changeText(difference(text, QString::fromStdString(moved.text)),
                          tr("move %n utterance(s) to %1", nullptr, static_cast<int>(lines.size())).arg(intent));
    (void)m_project->flush();
    m_editor->goToLine(static_cast<int>(moved.line));
}

void UtterancesPage::removeLines(const QList<qint64> &lines)
{
    if (!m_project || m_project->isReadOnly() || lines.isEmpty())
        return;
    const QString text = m_project->golden().text();
    if (!isOfText(*m_table->model(), text, lines)) {
        (void)m_project->flush();
        return;
    }
    const QString left = QString::fromStdString(withoutLines(text.toStdString(), numbersOf(lines)));
    m_table->keepPlace(); // by which the row below comes next, in whatever order, and not the line below
    m_project->changeText(difference(text, left),
                          tr("remove %n utterance(s)", nullptr, static_cast<int>(lines.size())));
    (void)m_project->flush();
}

} // namespace filigree::app
