// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The graph of an intent or a rule as a file: the dialog, and which endings mean which formats.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>

#include <QString>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/fst/compiledgrammar.h"

class QFileDialog;
class QWidget;

namespace filigree::app {

/// Not shown yet, deletes itself; fileSelected() tells the path.
[[nodiscard]] QFileDialog *makeGraphFileDialog(QWidget *parent, const QString &name);

struct GraphToExport {
    std::shared_ptr<const CompiledGrammar> machine;
    std::size_t intent = 0; ///< of the machine
    QString font; ///< of labels
    bool collapsed = true; ///< a slot is one arc
};

/// The work of a job that writes a graph to `path`, in the format of its ending.
[[nodiscard]] std::function<Result<void>(Progress &)> graphExport(const GraphToExport &what, const QString &path);

} // namespace filigree::app
