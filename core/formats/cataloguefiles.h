// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Catalogues as other tools have them: Alexa's catalogue JSON, and the lookup tables of Rasa's YAML. Private to
// core/formats.
#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

#include "core/annotation/catalogue.h"
#include "core/base/error.h"

namespace filigree {

/// {"values":[{"id","name":{"value","synonyms":[]}}]}, as slot types are supplied to Alexa, or a catalogue of entities,
/// {"entities":[{"names":[{"value"}],"alternateNames":[{"values":[]}],"popularity":{"default":100}}]}, whose
/// popularity is the weight; or a list of texts. Synonyms are values with the weight of theirs.
[[nodiscard]] Result<std::vector<CatalogueValue>> readAlexaCatalogue(const std::filesystem::path &path);

/// The values that a Rasa file has for a slot; of the only lookup table when it is called otherwise.
[[nodiscard]] Result<std::vector<CatalogueValue>> readRasaLookups(const std::filesystem::path &path,
                                                                  std::string_view slot);

} // namespace filigree
