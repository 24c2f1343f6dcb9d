// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a model consists of, and its way to bytes and back. Private to core/evaluation.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/evaluation/cataloguematcher.h"
#include "core/evaluation/intentmodel.h"
#include "core/evaluation/nlumodel.h"
#include "core/evaluation/slotmodel.h"

namespace filigree {

struct NluModel::Data {
    Data(std::vector<std::string> names, CatalogueMatcher catalogues, IntentModelParts intentParts,
         SlotModelParts slotParts, TrainingFacts told)
        : intents(std::move(names))
        , matcher(std::move(catalogues))
        , intentModel(std::move(intentParts))
        , slotModel(std::move(slotParts))
        , facts(told)
    {
    }

    std::vector<std::string> intents;
    CatalogueMatcher matcher;
    IntentModel intentModel;
    SlotModel slotModel;
    TrainingFacts facts;
};

} // namespace filigree
