// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/wordform.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include "core/text/unicode.h"

namespace filigree {

namespace {

bool isMark(UChar32 c)
{
    return (U_GET_GC_MASK(c) & U_GC_M_MASK) != 0 || c == 0x200C || c == 0x200D;
}

char shapeOf(UChar32 c)
{
    if (u_isdigit(c) != 0)
        return '0';
    if (u_isUUppercase(c) != 0 || u_istitle(c) != 0)
        return 'X';
    if (u_isULowercase(c) != 0)
        return 'x';
    if (u_isalpha(c) != 0)
        return 'c';
    return c > 0x20 && c < 0x7F ? static_cast<char>(c) : '.';
}

/// Calls see(code point, its bytes) for each.
template <class See> void walk(std::string_view text, See see)
{
    const auto *bytes = reinterpret_cast<const std::uint8_t *>(text.data());
    const auto length = static_cast<std::int64_t>(text.size());
    for (std::int64_t i = 0; i < length;) {
        const std::int64_t start = i;
        UChar32 c = 0;
        U8_NEXT(bytes, i, length, c);
        see(c, text.substr(static_cast<std::size_t>(start), static_cast<std::size_t>(i - start)));
    }
}

} // namespace

WordForm wordForm(std::string_view word)
{
    WordForm form;
    form.key = comparisonKey(word);
    walk(word, [&](UChar32 c, std::string_view) {
        if (isMark(c) && !form.shape.empty())
            return;
        const char shape = shapeOf(c);
        if (form.shape.empty() || form.shape.back() != shape)
            form.shape.push_back(shape);
    });
    bool digit = false;
    std::uint32_t end = 0;
    walk(form.key, [&](UChar32 c, std::string_view bytes) {
        end += static_cast<std::uint32_t>(bytes.size());
        if (isMark(c) && !form.ends.empty())
            form.ends.back() = end;
        else
            form.ends.push_back(end);
        const bool isDigit = u_isdigit(c) != 0;
        digit = digit || isDigit;
        form.digits += isDigit ? std::string_view("0") : bytes;
    });
    if (!digit)
        form.digits.clear();
    return form;
}

} // namespace filigree
