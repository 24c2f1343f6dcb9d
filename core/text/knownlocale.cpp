// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/knownlocale.h"

#include <algorithm>
#include <string>

#include <unicode/uloc.h>

#include "core/base/localename.h"

namespace filigree {

bool isKnownLocale(std::string_view name)
{
    if (!isLocale(name))
        return false;
    std::string tag(name.substr(0, name.find_first_of(".@"))); // as systems write it: de_DE.UTF-8
    std::replace(tag.begin(), tag.end(), '_', '-');
    char id[ULOC_FULLNAME_CAPACITY];
    char language[ULOC_LANG_CAPACITY];
    char region[ULOC_COUNTRY_CAPACITY];
    int32_t read = 0;
    UErrorCode status = U_ZERO_ERROR;
    uloc_forLanguageTag(tag.c_str(), id, sizeof id, &read, &status);
    if (U_FAILURE(status) || status == U_STRING_NOT_TERMINATED_WARNING || read != static_cast<int32_t>(tag.size()))
        return false;
    const auto letters = uloc_getLanguage(id, language, sizeof language, &status);
    const auto places = uloc_getCountry(id, region, sizeof region, &status);
    if (U_FAILURE(status))
        return false;
    const bool isUndetermined = letters == 0 && (tag == "und" || tag.starts_with("und-"));
    const bool knowsLanguage = isUndetermined || letters == 3 || uloc_getISO3Language(id)[0] != '\0';
    const bool isNumber = places == 3; // of the United Nations: es-419
    return knowsLanguage && (places == 0 || isNumber || uloc_getISO3Country(id)[0] != '\0');
}

} // namespace filigree
