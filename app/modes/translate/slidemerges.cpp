// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/translate/slidemerges.h"

#include <algorithm>
#include <utility>

#include <QFileInfo>

#include "app/document/filepath.h"
#include "app/document/translationmodels.h"
#include "app/modes/translate/tradeoffpanel.h"
#include "core/translation/mergeslide.h"
#include "core/translation/sweepplan.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

SlideMerges::SlideMerges(TradeoffPanel &panel, QObject *parent)
    : QObject(parent)
    , m_panel(panel)
{
    connect(&panel, &TradeoffPanel::mergeWanted, this, &SlideMerges::want);
    connect(&panel, &TradeoffPanel::mergeAbandoned, this, &SlideMerges::abandon);
}

void SlideMerges::setModels(TranslationModels *models)
{
    if (m_models)
        m_models->disconnect(this);
    m_waiting.reset();
    m_folder.clear(); // what is being made stays, but nobody waits for it
    m_models = models;
    if (!models)
        return;
    connect(models, &TranslationModels::busyChanged, this, &SlideMerges::workEnded);
    connect(models, &TranslationModels::merged, this, &SlideMerges::finished);
    connect(models, &TranslationModels::measured, this, [this] {
        if (m_ended && std::exchange(m_measures, false))
            finished(m_folder);
    });
    connect(models, &TranslationModels::failed, this, [this] {
        if (m_ended && !std::exchange(m_folder, {}).isEmpty()) // nobody has moved on
            m_panel.giveUp();
    });
    m_running = m_running && models->isBusy();
}

void SlideMerges::setTradeoff(const Tradeoff &tradeoff, const std::filesystem::path &adapted)
{
    m_tradeoff = tradeoff;
    m_adapted = adapted;
    if (m_waiting != m_panel.wanted())
        m_waiting.reset(); // there is a model by now
    refreshPanel();
    if (std::exchange(m_ended, false) && !m_folder.isEmpty() && m_panel.wanted())
        m_panel.giveUp(); // it was made and is not on the slider: it could not be measured
}

void SlideMerges::want(int place)
{
    if (!m_models || !trouble().isEmpty())
        return;
    if (!m_running)
        start(place);
    else if (m_folder.isEmpty()) // otherwise it is the one that is being made
        m_waiting = place;
}

void SlideMerges::abandon()
{
    m_waiting.reset();
    m_folder.clear();
    if (m_running && m_models)
        m_models->cancel();
}

std::optional<std::size_t> SlideMerges::unmeasuredAt(int place) const
{
    const auto isIt = [&](const ModelEntry &entry) {
        if (!entry.about->merge || entry.about->merge->way != m_tradeoff.slideWay
            || slidePlaceOf(*entry.about->merge) != place
            || entry.about->parents.size() != m_tradeoff.slideModels.size() + 1
            || std::filesystem::path(entry.about->parents.front()) != m_tradeoff.slideBase)
            return false;
        return std::equal(m_tradeoff.slideModels.begin(), m_tradeoff.slideModels.end(),
                          entry.about->parents.begin() + 1);
    };
    for (const std::size_t model : m_tradeoff.unmeasured) {
        if (model < m_models->entries().size() && m_models->entries()[model].about && isIt(m_models->entries()[model]))
            return model;
    }
    return std::nullopt;
}

void SlideMerges::start(int place)
{
    if (!m_models || m_tradeoff.slideModels.empty())
        return refreshPanel();
    m_running = true;
    m_ended = false;
    const auto there = unmeasuredAt(place);
    m_measures = there.has_value();
    if (there) {
        const std::filesystem::path folder = m_models->entries()[*there].folder;
        m_folder = fromPath(folder);
        m_models->measure({folder}, fromPath(m_adapted));
    } else {
        const MergePoint point = slidePoint(place, m_tradeoff.slideWay);
        std::string name = m_tradeoff.slideModels.front().filename().string();
        if (m_tradeoff.slideModels.size() > 1)
            name += "-mean";
        m_folder = m_models->freeFolder(QString::fromStdString(mergedFolderName(name, point)));
        m_own.insert(m_folder);
        m_models->merge({m_tradeoff.slideBase, m_tradeoff.slideModels, {{point, toPath(m_folder)}}, 1});
    }
    refreshPanel();
}

void SlideMerges::workEnded()
{
    if (m_running && !m_models->isBusy()) {
        m_running = false;
        m_ended = true;
        if (m_waiting)
            return start(*std::exchange(m_waiting, std::nullopt));
    }
    refreshPanel();
}

void SlideMerges::finished(const QString &folder)
{
    if (!m_folder.isEmpty() && folder == m_folder)
        Q_EMIT made(folder);
}

QString SlideMerges::trouble() const
{
    if (!m_models || m_tradeoff.slideModels.empty())
        return {};
    const QString base = fromPath(m_tradeoff.slideBase.filename());
    const QString adapted = fromPath(m_adapted.filename());
    if (!m_models->workerTrouble().isEmpty())
        return tr("No model can be merged: the translation program is not here. Choose it by “Translation Program…”.");
    switch (m_tradeoff.slideTrouble) {
    case SlideTrouble::NoBase:
        return tr("No model can be merged: the base %1 is not there. Put its folder back, or add it by “Add a Model’s "
                  "Folder…”.")
            .arg(base);
    case SlideTrouble::NoFisherOfBase:
        return tr("No model can be merged: %1 has neither its Fisher information nor the text to measure it on. "
                  "Restore its folder from a copy, or train it anew.")
            .arg(base);
    case SlideTrouble::NoFisherOfAdapted:
        return tr("No model can be merged: %1 has neither its Fisher information nor the text to measure it on. "
                  "Restore its folder from a copy, or adapt it anew.")
            .arg(adapted);
    case SlideTrouble::NoAdapted:
        return tr("No model can be merged: %1 is not there, or has no weights. Put its folder back, or add it by "
                  "“Add a Model’s Folder…”.")
            .arg(fromPath(m_tradeoff.slideMissing.filename()));
    case SlideTrouble::None:
        break;
    }
    const QFileInfo library(m_models->library());
    if (library.exists() && !library.isWritable())
        return tr("No model can be merged: nothing may be written into the folder of new models. Choose another one by "
                  "“Folder of New Models…”.");
    if (m_models->isBusy() && !m_running)
        return tr("No model can be merged now: another one is being made or measured. Wait for it, or cancel it.");
    return {};
}

void SlideMerges::refreshPanel()
{
    m_panel.setMerging(trouble(), m_running && !m_folder.isEmpty());
}

} // namespace filigree::app
