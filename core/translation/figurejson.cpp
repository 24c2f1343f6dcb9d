// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/translation/figurejson.h"

#include <string>
#include <utility>

#include <nlohmann/json.hpp>

namespace filigree {

nlohmann::ordered_json figuresToJson(const std::vector<DevelopmentFigure> &figures)
{
    auto list = nlohmann::ordered_json::array();
    for (const DevelopmentFigure &figure : figures) {
        nlohmann::ordered_json one{{"name", figure.name}, {"loss", figure.loss}};
        if (figure.bleu)
            one["bleu"] = *figure.bleu;
        list.push_back(std::move(one));
    }
    return list;
}

std::vector<DevelopmentFigure> figuresFromJson(const nlohmann::json &list)
{
    std::vector<DevelopmentFigure> out;
    for (const nlohmann::json &one : list) {
        DevelopmentFigure figure{one.at("name").get<std::string>(), one.at("loss").get<double>(), {}};
        if (one.contains("bleu") && !one.at("bleu").is_null()) // checkpoints had null once
            figure.bleu = one.at("bleu").get<double>();
        out.push_back(std::move(figure));
    }
    return out;
}

} // namespace filigree
