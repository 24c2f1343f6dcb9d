// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page's part about what stands beside the text: outline and catalogues.
#include <algorithm>

#include "app/document/project.h"
#include "app/modes/utterances/cataloguedialog.h"
#include "app/modes/utterances/utterancespage.h"
#include "widgets/editor/goldeneditor.h"
#include "widgets/editor/outlinepanel.h"

namespace filigree::app {

/// From line to line where an intent, slot or pattern occurs; the keys stay in the outline.
void UtterancesPage::goToNext(widgets::OutlineKind kind, const QString &name)
{
    if (!m_project)
        return;
    // The click may be the first of two, which annotate the selected words: they must stay selected.
    if (kind == widgets::OutlineKind::Slot && m_editor->textCursor().hasSelection())
        return;
    const std::string wanted = name.toStdString();
    const auto has = [&](const Utterance &utterance) {
        if (kind == widgets::OutlineKind::Intent)
            return utterance.intent == wanted;
        if (kind == widgets::OutlineKind::Pattern)
            return condensedPattern(utterance) == wanted;
        return std::any_of(utterance.slots.begin(), utterance.slots.end(),
                           [&](const SlotSpan &slot) { return slot.type == wanted; });
    };
    const auto golden = m_project->golden().golden();
    int first = 0;
    for (const GoldenUtterance &line : golden->utterances) {
        if (!has(line.utterance))
            continue;
        first = first == 0 ? static_cast<int>(line.line) : first;
        if (line.line > m_editor->currentLine())
            return m_editor->goToLine(static_cast<int>(line.line));
    }
    if (first > 0)
        m_editor->goToLine(first);
}

/// Without a selection nobody can tell which word is meant: the first click has moved the caret.
void UtterancesPage::annotateSelected(const QString &slot)
{
    if (m_editor->textCursor().hasSelection())
        m_editor->applySlot(slot);
}

CatalogueDialog *UtterancesPage::showCatalogue(qint64 id)
{
    if (!m_project)
        return nullptr;
    CatalogueDialog *shown = nullptr;
    const auto open = findChildren<CatalogueDialog *>();
    for (CatalogueDialog *dialog : open)
        if (dialog->catalogue() == id && dialog->isVisible())
            shown = dialog;
    if (!shown)
        shown = new CatalogueDialog(*m_project, id, this);
    shown->show();
    shown->raise();
    shown->activateWindow();
    return shown;
}

bool UtterancesPage::offerValue(const QString &slot, const QString &value)
{
    if (!m_project)
        return false;
    for (const CatalogueInfo &info : m_project->catalogues()) {
        if (QString::fromStdString(info.slot) != slot)
            continue;
        if (CatalogueDialog *dialog = showCatalogue(info.id))
            dialog->offer(value);
        return true;
    }
    return false;
}

void UtterancesPage::removeCatalogue(qint64 id)
{
    if (m_project)
        m_project->removeCatalogue(id);
}

} // namespace filigree::app
