// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/localename.h"

#include <algorithm>
#include <string>

namespace filigree {

namespace {

constexpr std::size_t longestLocale = 100;

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

} // namespace

bool isLocale(std::string_view name)
{
    return !name.empty() && name.size() <= longestLocale && isLetterOrDigit(name.front())
        && std::all_of(name.begin(), name.end(),
                       [](char c) { return isLetterOrDigit(c) || c == '-' || c == '_' || c == '@' || c == '.'; });
}

Result<void> checkLocaleName(std::string_view name)
{
    if (name.empty() || isLocale(name))
        return {};
    return fail(ErrorCode::InvalidOption,
                "\"" + std::string(name.substr(0, longestLocale)) + "\" is not a locale. Write one such as en-US.");
}

} // namespace filigree
