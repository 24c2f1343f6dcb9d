// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The graph of an intent as a file: the dialog, and which endings mean which formats.
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

/// The work of a job that writes the machine of an intent to `path`, in the format of its ending.
[[nodiscard]] std::function<Result<void>(Progress &)> graphExport(std::shared_ptr<const CompiledGrammar> compiled,
                                                                  std::size_t intent, const QString &path,
                                                                  const QString &font);

} // namespace filigree::app
