// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/fixedtext.h"

#include <charconv>
#include <cmath>

namespace filigree {

std::string fixedText(double value, int digits)
{
    char text[400]; // the largest number has 309 digits before the point
    const auto written = std::to_chars(text, text + sizeof text, value, std::chars_format::fixed, digits);
    return {text, written.ptr};
}

std::string signedText(double value, int digits)
{
    return (std::signbit(value) ? "" : "+") + fixedText(value, digits);
}

} // namespace filigree
