// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/corpus/stalegrammar.h"

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
}

void StaleGrammar::setProject(Project *project)
{
    if (m_project) {
        m_project->disconnect(this);
        m_project->runs().disconnect(this);
    }
    m_project = project;
    m_messages->dismiss();
    if (!project)
        return;
    connect(&project->runs(), &Runs::upToDateChanged, this, &StaleGrammar::refresh);
    connect(&project->runs(), &Runs::currentRunChanged, this, &StaleGrammar::refresh);
    connect(project, &Project::inducingChanged, this, &StaleGrammar::refresh);
    connect(project, &Project::corpusWishChanged, this, &StaleGrammar::refresh);
    refresh();
}

void StaleGrammar::refresh()
{
    const Runs &runs = m_project->runs();
    const bool matters = m_project->corpusWish().method != CorpusMethod::Resample;
    if (!matters || !runs.currentRun() || runs.isUpToDate() || m_project->isInducing())
        return m_messages->dismiss();
    m_messages->showMessage(
        widgets::MessageKind::Warning,
        tr("The project has changed since the grammar was learned: the corpus is made of the old one."),
        m_project->isReadOnly() ? QString() : tr("Induce again"));
}

} // namespace filigree::app
