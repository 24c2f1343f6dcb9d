// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is read of a project before it is open.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QString>
#include <QStringList>

#include "core/annotation/golden.h"
#include "core/project/corpuslist.h"
#include "core/project/projectstore.h"
#include "core/project/resamplingsettings.h"

namespace filigree::app {

/// What opening a project reads, in whatever thread; Project takes it over.
struct ProjectContent {
    std::unique_ptr<ProjectStore> store;
    QString text;
    std::shared_ptr<const GoldenText> golden;
    std::vector<CatalogueInfo> catalogues;
    std::vector<RuleDecision> decisions;
    std::optional<std::int64_t> run;
    std::optional<std::int64_t> evaluation; ///< the experiment that is shown
    CorpusList corpora{{}};
    std::vector<Rejection> rejections;
    ResamplingSettings resampling;
    double generality = 0.5;
    QStringList slotOrder;
};

} // namespace filigree::app
