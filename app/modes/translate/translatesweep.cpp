// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Several adaptations at once, from the mode Translate.
#include <algorithm>
#include <utility>

#include <QTabWidget>

#include "app/document/filepath.h"
#include "app/document/project.h"
#include "app/document/translationmodels.h"
#include "app/modes/translate/sweepdialog.h"
#include "app/modes/translate/translatepage.h"
#include "app/modes/translate/translationtrouble.h"
#include "widgets/common/messagebar.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

SweepDialog::Base baseOf(const ModelEntry &entry)
{
    const double passes = entry.curve.empty() ? 0.0 : entry.curve.back().epoch;
    return {fromPath(entry.folder), entry.about ? secondsOfLine(*entry.about, passes) : std::nullopt};
}

/// The base of the current model, if it has one: after a first series its models are the current ones.
std::filesystem::path suggestedBase(const std::vector<ModelEntry> &entries, const ModelEntry &current)
{
    if (current.about && !current.about->parents.empty()) {
        const auto parent = std::filesystem::path(current.about->parents.front()).lexically_normal();
        const auto isIt = [&](const ModelEntry &one) { return one.folder == parent && one.usable; };
        if (std::any_of(entries.begin(), entries.end(), isIt))
            return parent;
    }
    return current.folder;
}

} // namespace

void TranslatePage::trySettings()
{
    const ModelEntry *current = currentModel();
    if (!current)
        return;
    const std::vector<ModelEntry> &entries = TranslationModels::of(*m_project).entries();
    SweepDialog::Facts facts;
    facts.library = TranslationModels::of(*m_project).library();
    const std::filesystem::path suggested = suggestedBase(entries, *current);
    for (const ModelEntry &entry : entries) {
        if (entry.folder == suggested)
            facts.bases.insert(facts.bases.begin(), baseOf(entry));
        else if (entry.about && entry.usable && entry.about->origin != ModelOrigin::Merged)
            facts.bases.push_back(baseOf(entry));
    }
    const QPointer<Project> project = m_project;
    facts.isFinished = [project, library = facts.library](const QString &folder) {
        if (!project)
            return false;
        const TranslationModels &models = TranslationModels::of(*project);
        const auto at = models.find(library + u'/' + folder);
        return at && models.entries()[*at].about && models.entries()[*at].about->finished;
    };
    facts.sample = [this] { return copySample(true); };
    auto *dialog = new SweepDialog(std::move(facts), this);
    connect(dialog, &SweepDialog::wished, this, [this](const SweepWish &wish) {
        if (!m_project)
            return;
        m_messages->dismiss();
        TranslationModels::of(*m_project).sweep(wish);
        showTab(TrainingTab);
    });
    dialog->open();
}

void TranslatePage::tellSwept()
{
    tell(widgets::MessageKind::Info,
         tr("All the settings have been tried: the models stand in the list and in the chart."));
    if (m_tabs->currentIndex() == TrainingTab) // after hours: nobody is taken away from other work
        showTab(TradeoffTab);
}

void TranslatePage::tellSweepTrouble(const Error &error)
{
    const bool cancelled = error.code == ErrorCode::Cancelled;
    tell(cancelled ? widgets::MessageKind::Info : widgets::MessageKind::Error,
         translationTrouble(error, WhatIsLeft::Series),
         cancelled ? QString() : QString::fromStdString(error.message()));
}

/// The next message says it too, as it may take the place of this one before anybody has read it.
void TranslatePage::tellWarnings(const QStringList &warnings)
{
    m_goOnFolder.clear();
    m_messages->showMessage(
        widgets::MessageKind::Warning,
        tr("The translation program will be slow on this computer. The details say why, and what to do about it."), {},
        warnings.join(u'\n'));
}

} // namespace filigree::app
