// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files into the open project, as commands that can be undone: utterances at the end of the golden text, catalogues
// beside it.
#pragma once

#include <vector>

#include <QString>
#include <QStringList>

namespace filigree::app {

class Project;

struct ImportFile {
    enum class Role { Golden, Reference, Test, Catalogue };
    QString path;
    Role role = Role::Golden;
    QString slot; ///< of a catalogue: the slot whose values it lists
    QString locale; ///< of reference and test data; empty: what the file says
    QString guessedSlot; ///< what the name says, if it is no slot of the project yet
    bool certain = false; ///< nobody needs to be asked
};

/// By the names: a plain list is a catalogue; its slot is the part of its name before the first dot.
[[nodiscard]] std::vector<ImportFile> guessImports(const QStringList &paths, Project &project);

void importFiles(Project &project, const std::vector<ImportFile> &files);

} // namespace filigree::app
