// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the formats of corpora are, in the language of the window; the manual's page Formats says the same at length.
#pragma once

#include <string_view>

#include <QString>

namespace filigree::app {

struct FormatText {
    QString what; ///< one sentence
    QString loss; ///< what does not come through, one sentence; empty: nothing
};

/// `format` is a name of corpusFormats().
[[nodiscard]] FormatText formatText(std::string_view format);

} // namespace filigree::app
