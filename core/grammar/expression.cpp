// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/grammar/expression.h"

#include <utility>

namespace filigree {

Expression Expression::word(std::string word)
{
    return {Kind::Word, std::move(word), {}, {}};
}

Expression Expression::reference(std::string rule)
{
    return {Kind::Reference, std::move(rule), {}, {}};
}

Expression Expression::sequence(std::vector<Expression> parts)
{
    return {Kind::Sequence, {}, std::move(parts), {}};
}

Expression Expression::alternatives(std::vector<Expression> parts, std::vector<double> weights)
{
    return {Kind::Alternatives, {}, std::move(parts), std::move(weights)};
}

Expression Expression::optional(Expression part, double probability)
{
    std::vector<Expression> parts;
    parts.push_back(std::move(part));
    return {Kind::Optional, {}, std::move(parts), {probability}};
}

Expression Expression::slot(std::string type, Expression value)
{
    std::vector<Expression> parts;
    parts.push_back(std::move(value));
    return {Kind::Slot, std::move(type), std::move(parts), {}};
}

std::optional<std::string> onlyWords(const Expression &body)
{
    if (body.kind == Expression::Kind::Word)
        return body.text;
    if (body.kind != Expression::Kind::Sequence || body.parts.empty())
        return std::nullopt;
    std::string out;
    for (const Expression &part : body.parts) {
        const auto words = onlyWords(part);
        if (!words)
            return std::nullopt;
        out += (out.empty() ? "" : " ") + *words;
    }
    return out;
}

} // namespace filigree
