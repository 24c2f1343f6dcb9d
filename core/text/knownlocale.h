// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Is there such a language, and such a region? isLocale() of core/base asks for the characters alone.
#pragma once

#include <string_view>

namespace filigree {

/// `en-US`, `pt_BR.UTF-8`, `sr_RS@latin`, `es-419`, `zh-Hans-CN`, `und`: a language and a region that ICU knows. Of the
/// many languages with three letters it knows few, so that those are taken as they are. Not `english`, `US`, `en-EN`.
[[nodiscard]] bool isKnownLocale(std::string_view name);

} // namespace filigree
