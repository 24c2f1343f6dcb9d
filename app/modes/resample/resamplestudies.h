// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs the studies of the mode as jobs and keeps their latest results; what is outdated by a newer study never lands.
#pragma once

#include <string>
#include <vector>

#include <QObject>
#include <QPointer>

#include "app/document/project.h"
#include "app/modes/resample/resamplestudy.h"

namespace filigree::app {

class ResampleStudies final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void setProject(Project *project); ///< forgets all
    [[nodiscard]] SharedStudy reference() const { return m_reference; }
    [[nodiscard]] SharedSlot slot() const { return m_slot; }
    [[nodiscard]] SharedPools pools() const { return m_pools; }

    void studyReference(const ResampleOptions &options);
    void studySlot(const std::string &slot, const PoolOptions &options);
    void studyPools(const PoolOptions &options);
    void studyCurve(const ResampleOptions &options);
    void forgetSlot() { m_slot.reset(); }

Q_SIGNALS:
    void referenceStudied(bool nothingThere); ///< nothingThere: no utterance has a slot
    void slotStudied();
    void poolsStudied();
    void curveStudied(const std::vector<filigree::SwapPoint> &points, bool hasHeldOut);
    void failed(const filigree::Error &error); ///< not after a cancel
    void cancelled(); ///< of the study that all others are made from

private:
    void giveUp(const Error &error);

    QPointer<Project> m_project;
    SharedStudy m_reference;
    SharedSlot m_slot;
    SharedPools m_pools;
};

} // namespace filigree::app
