// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A failure in the user's words: what is wrong, and what to do. Core's own sentence is for those who ask for details.
#pragma once

#include <QString>

#include "core/base/error.h"

namespace filigree::app {

struct ErrorText {
    QString sentence; ///< translated
    QString details; ///< file, line, core's sentence: English where core gives no code for it
};

/// `what` is the sentence that says which work failed: "The catalogue was not added."
[[nodiscard]] ErrorText errorText(const Error &error, const QString &what);

} // namespace filigree::app
