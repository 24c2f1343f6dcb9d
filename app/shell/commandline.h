// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was asked for on the command line of the window.
#pragma once

#include <optional>

#include <QSize>
#include <QString>
#include <QStringList>

#include "widgets/common/theme.h"

namespace filigree::app {

struct CommandLine {
    QString file; ///< a project or a golden file; empty: none
    QString sample; ///< name of a sample; empty: none
    QString screenshot; ///< picture to write; empty: a normal start
    QString mode; ///< "start" or a mode; empty: as it was left
    std::optional<widgets::ThemeMode> theme;
    std::optional<QString> language;
    QSize size; ///< of the window; invalid: as it was left
};

struct CommandLineAnswer {
    std::optional<CommandLine> options; ///< nothing: print the text and end
    QString text; ///< help, version, or what is wrong
    int exitCode = 0; ///< 1: there is no display; 2: wrong usage
};

[[nodiscard]] CommandLineAnswer readCommandLine(const QStringList &arguments);

} // namespace filigree::app
