// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files into the open project, as one command that can be undone: utterances into the golden text or beside it,
// catalogues, a grammar.
#pragma once

#include <vector>

#include <QString>
#include <QStringList>

#include "core/formats/corpusreader.h"
#include "core/project/importmerge.h"

namespace filigree::app {

class Project;

struct ImportFile {
    enum class Role { Golden, Reference, Test, Catalogue, Grammar };
    QString path;
    Role role = Role::Golden;
    QString slot; ///< of a catalogue: the slot whose values it lists
    QString locale; ///< of reference and test data; empty: what the file says
    QString guessedSlot; ///< what the name says, if it is no slot of the project yet
    QString format; ///< a name of readableCorpusFormats(), grammarFormats() or machineFormats(); empty: found out
    QString intent; ///< of a machine; empty: what the file says, or its name
    QString beginning; ///< of the names of machines that come together, and of none of their intents
    CorpusColumns columns; ///< of csv and tsv files
    MergeRules rules;
    bool leaveOutMistakes = false; ///< else a mistake ends the import
};

/// Is it a grammar that is a transducer? Reads the beginning of the file.
[[nodiscard]] bool isMachine(const ImportFile &file);

/// Those of the utterances, then those that only a catalogue has.
[[nodiscard]] QStringList knownSlots(Project &project);

/// By the names, and the first bytes of machines; the symbol tables of these are no files of their own. A plain list is
/// a catalogue; its slot is the part of its name before the first dot, or the slot of the project that is nearly called
/// so.
[[nodiscard]] std::vector<ImportFile> guessImports(const QStringList &paths, Project &project);

/// All of them, in the background, as one step back; or none, when one fails or the work is cancelled.
void importFiles(Project &project, const std::vector<ImportFile> &files);

} // namespace filigree::app
