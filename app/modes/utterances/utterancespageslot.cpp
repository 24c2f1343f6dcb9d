// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page's part about the slot that is asked for when words are annotated.
#include <QAction>
#include <QInputDialog>
#include <QMenu>

#include "app/document/project.h"
#include "app/modes/utterances/utterancespage.h"
#include "core/annotation/golden.h"
#include "widgets/editor/goldeneditor.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

void UtterancesPage::askSlot(const QPoint &globalPosition)
{
    if (!m_project || m_project->isReadOnly())
        return;
    m_asTable->setChecked(false); // words are selected in the text
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"slotMenu"_s);
    int key = 0;
    const QStringList slotTypes = m_project->golden().slotTypes();
    for (const QString &slot : slotTypes) {
        ++key;
        auto *action = menu->addAction(key <= 9 ? u"&%1  %2"_s.arg(key).arg(slot) : slot);
        connect(action, &QAction::triggered, this, [this, slot] { m_editor->applySlot(slot); });
    }
    if (!slotTypes.isEmpty())
        menu->addSeparator();
    connect(menu->addAction(tr("New slot…")), &QAction::triggered, this, &UtterancesPage::askNewSlot);
    menu->popup(globalPosition);
    if (!menu->actions().isEmpty())
        menu->setActiveAction(menu->actions().first());
}

void UtterancesPage::askNewSlot()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("New Slot"));
    dialog->setLabelText(tr("Name of the slot, letters and digits without spaces:"));
    dialog->setOkButtonText(tr("Annotate"));
    dialog->setCancelButtonText(tr("Cancel"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (isSlotName(name.trimmed().toStdString()))
            m_editor->applySlot(name.trimmed());
        else
            Q_EMIT notice(
                tr("%1 cannot be the name of a slot: use letters, digits, and . _ - without spaces.").arg(name));
    });
    dialog->open();
}

} // namespace filigree::app
