// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A variant of structs as a JSON object, and as a line, for the .cpp files of the protocol alone.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <utility>
#include <variant>

#include "core/base/error.h"
#include "core/translation/fieldreader.h"

namespace filigree {

/// {"id":…, kindName: kinds[variant's index], members…}
template <std::size_t N, class Variant, class Fields>
nlohmann::ordered_json messageJson(const char *kindName, const std::array<const char *, N> &kinds, std::int64_t id,
                                   Variant variant, Fields describe)
{
    FieldWriter io;
    io.json["id"] = id;
    io.json[kindName] = kinds[variant.index()];
    std::visit([&io, &describe](auto &value) { describe(io, value); }, variant);
    return std::move(io.json);
}

/// As a line, LF included. What is not UTF-8 is replaced.
inline std::string messageLine(const nlohmann::ordered_json &json)
{
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

template <std::size_t I, class Variant, class Fields>
void readAlternative(std::size_t index, FieldReader &io, Variant &variant, Fields &describe)
{
    if constexpr (I < std::variant_size_v<Variant>) {
        if (index == I)
            describe(io, variant.template emplace<I>());
        else
            readAlternative<I + 1>(index, io, variant, describe);
    }
}

/// The inverse of messageJson(); ids below `lowestId` are refused.
template <std::size_t N, class Variant, class Fields>
Result<void> readMessage(const char *kindName, const std::array<const char *, N> &kinds, const nlohmann::json &json,
                         std::int64_t lowestId, std::int64_t &id, Variant &variant, Fields describe)
{
    std::string complaint;
    std::string kind;
    FieldReader io(json, {}, complaint);
    io.number("id", id, Range<std::int64_t>{lowestId}, Presence::Needed);
    io.text(kindName, kind, Presence::Needed);
    std::size_t index = 0;
    while (index < N && kind != kinds[index])
        ++index;
    if (complaint.empty() && index == N)
        return fail(ErrorCode::InvalidInput, std::string(kindName) + ": \"" + kind + "\" is not known");
    if (complaint.empty())
        readAlternative<0>(index, io, variant, describe);
    if (!complaint.empty())
        return fail(ErrorCode::InvalidInput, kind.empty() ? complaint : kind + ": " + complaint);
    return {};
}

} // namespace filigree
