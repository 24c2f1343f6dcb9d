// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An edit of a catalogue and what takes it back, shared by all who need them: an import has hundreds of thousands of
// steps, which are made once, in a job.
#pragma once

#include <memory>

#include "core/annotation/catalogueedit.h"

namespace filigree::app {

struct CatalogueChange {
    std::shared_ptr<const CatalogueEdit> forth; ///< never null
    std::shared_ptr<const CatalogueEdit> back;

    [[nodiscard]] static CatalogueChange of(CatalogueEdit edit);
};

} // namespace filigree::app
