// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Line icons of ours (resources/icons/*.svg), coloured as the palette's text. Repaints itself when the theme changes.
#pragma once

#include <QIcon>
#include <QStringList>

#include "widgets/common/theme.h"

namespace filigree::widgets {

/// An icon by name: utterances grammar resample corpus evaluate translate import export undo redo search zoom-in
/// zoom-out zoom-fit play cancel add remove lock accept reject more settings open save-copy new previous next edit
/// catalogue warning error info. A null icon for an unknown name.
[[nodiscard]] QIcon icon(const char *name);
/// The same in a colour with a meaning.
[[nodiscard]] QIcon icon(const char *name, ColourRole colour);

/// All names, sorted.
[[nodiscard]] QStringList iconNames();

} // namespace filigree::widgets
