// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/corpus/stalegrammar.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

#include "widgets/common/messagebar.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

StaleGrammar::StaleGrammar(QWidget *parent)
    : QWidget(parent)
    , m_messages(new widgets::MessageBar(this))
{
    m_messages->setObjectName(u"staleGrammar"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_messages);
    connect(m_messages, &widgets::MessageBar::actionClicked, this, [this] {
        if (m_project)
            m_project->induce(m_project->generality());
    });
    connect(m_messages, &widgets::MessageBar::dismissed, this, [this] { m_dismissed = true; });
}

void StaleGrammar::setProject(Project *project)
{
    if (m_project) {
        m_project->disconnect(this);
        m_project->runs().disconnect(this);
    }
    m_project = project;
    m_dismissed = false;
    dismiss();
    if (!project)
        return;
    connect(&project->runs(), &Runs::upToDateChanged, this, &StaleGrammar::refresh);
    connect(&project->runs(), &Runs::currentRunChanged, this, [this] {
        m_dismissed = false;
        refresh();
    });
    connect(project, &Project::inducingChanged, this, &StaleGrammar::refresh);
    connect(project, &Project::corpusWishChanged, this, &StaleGrammar::refresh);
    refresh();
}

/// The program's own doing, which says nothing about what the user wants to see.
void StaleGrammar::dismiss()
{
    const QSignalBlocker blocker(m_messages);
    m_messages->dismiss();
}

void StaleGrammar::refresh()
{
    const Runs &runs = m_project->runs();
    const bool matters = m_project->corpusWish().method != CorpusMethod::Resample;
    if (!matters || !runs.currentRun() || runs.isUpToDate() || m_project->isInducing())
        return dismiss();
    if (m_dismissed || !m_messages->isHidden())
        return; // it was told
    m_messages->showMessage(
        widgets::MessageKind::Warning,
        tr("The project has changed since the grammar was learned: the corpus is made of the old one."),
        m_project->isReadOnly() ? QString() : tr("Induce again"));
}

} // namespace filigree::app
