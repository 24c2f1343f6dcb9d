// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What may be the name of a locale: it becomes part of file names and of other tools' files.
#pragma once

#include <string_view>

#include "core/base/error.h"

namespace filigree {

/// `en-US`, `sr_RS@latin`, `de_DE.UTF-8`: letters and digits of ASCII, `- _ @ .`, a letter or digit first, at most 100
/// bytes.
[[nodiscard]] bool isLocale(std::string_view name);

/// An empty name, which is an unknown locale, is good too. Error: InvalidOption.
[[nodiscard]] Result<void> checkLocaleName(std::string_view name);

} // namespace filigree
