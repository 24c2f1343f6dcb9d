// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/resample/resamplestudies.h"

#include <utility>

#include "app/jobs/jobqueue.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

void ResampleStudies::setProject(Project *project)
{
    m_project = project;
    m_reference.reset();
    m_slot.reset();
    m_pools.reset();
}

void ResampleStudies::giveUp(const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        Q_EMIT failed(error);
}

void ResampleStudies::studyReference(const ResampleOptions &options)
{
    m_project->jobs().start<SharedStudy>(
        {u"resample.study"_s, tr("Comparing contexts")},
        [access = m_project->access(), options](Progress &progress) {
            return app::studyReference(access, options, progress);
        },
        this,
        [this, project = m_project](Result<SharedStudy> study) {
            if (project != m_project || !project)
                return;
            if (!study && study.error().code == ErrorCode::Cancelled)
                return Q_EMIT cancelled();
            m_reference = study ? std::move(*study) : nullptr;
            const bool nothingThere = !study && study.error().code == ErrorCode::NotFound;
            if (!study && !nothingThere)
                giveUp(study.error());
            Q_EMIT referenceStudied(nothingThere);
        });
}

void ResampleStudies::studySlot(const std::string &slot, const PoolOptions &options)
{
    if (!m_project || !m_reference)
        return;
    m_project->jobs().start<SharedSlot>(
        {u"resample.slot"_s, tr("Looking for safe swaps"), true},
        [study = m_reference, slot, options](Progress &progress) {
            return app::studySlot(study, slot, options, progress);
        },
        this,
        [this, study = m_reference](Result<SharedSlot> result) {
            if (!m_project || m_reference != study)
                return;
            if (!result)
                return giveUp(result.error());
            m_slot = std::move(*result);
            Q_EMIT slotStudied();
        });
}

void ResampleStudies::studyPools(const PoolOptions &options)
{
    if (!m_project || !m_reference)
        return;
    m_project->jobs().start<SharedPools>(
        {u"resample.pools"_s, tr("Making pools"), true},
        [study = m_reference, options](Progress &progress) { return app::studyPools(study, options, progress); }, this,
        [this, study = m_reference](Result<SharedPools> pools) {
            if (!m_project || m_reference != study)
                return;
            if (!pools)
                return giveUp(pools.error());
            m_pools = std::move(*pools);
            Q_EMIT poolsStudied();
        });
}

void ResampleStudies::studyCurve(const ResampleOptions &options)
{
    if (!m_project || !m_reference)
        return;
    Q_EMIT curveStudied({}, false);
    m_project->jobs().cancelKind(u"resample.curve"_s);
    if (m_reference->heldOut.empty())
        return;
    m_project->jobs().start<std::vector<SwapPoint>>(
        {u"resample.curve"_s, tr("Judging swaps by the test data"), true},
        [study = m_reference, options](Progress &progress) { return app::studyCurve(study, options, progress); }, this,
        [this, study = m_reference](const Result<std::vector<SwapPoint>> &points) {
            if (!m_project || m_reference != study)
                return;
            if (!points)
                return giveUp(points.error());
            Q_EMIT curveStudied(*points, true);
        });
}

} // namespace filigree::app
