// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A large edit of a catalogue as a job leaves it: ready to be pushed, and to be shown. Of the catalogue's dialog alone.
#pragma once

#include "app/document/cataloguechange.h"
#include "app/modes/utterances/cataloguedialog.h"
#include "widgets/editor/cataloguevaluesmodel.h"

namespace filigree::app {

struct CatalogueDialog::PreparedEdit {
    CatalogueChange change;
    widgets::CatalogueView view; ///< of the table, after it
};

} // namespace filigree::app
