// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Results and charts as files: the dialogs, and which endings mean which formats.
#pragma once

#include <memory>

#include <QString>

#include "app/document/evaluations.h"
#include "core/base/error.h"

class QFileDialog;
class QWidget;

namespace filigree::app {

/// Not shown yet, deletes itself; fileSelected() tells the path.
[[nodiscard]] QFileDialog *makeResultsFileDialog(QWidget *parent, const QString &name);

/// JSON where the file's name ends so, a Markdown page otherwise.
[[nodiscard]] Result<void> writeResults(const ExperimentSummary &summary, const QString &path);

} // namespace filigree::app
