// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/translation/jsonobject.h"

#include "core/translation/workerprotocol.h"

namespace filigree {

namespace {

/// Messages are four objects deep; a line of a million brackets must not end the program.
constexpr int deepest = 16;

} // namespace

Result<nlohmann::json> parseObject(std::string_view line)
{
    if (line.size() > longestMessage)
        return fail(ErrorCode::InvalidInput, "the message is longer than 64 MiB");
    bool tooDeep = false;
    const auto watch = [&tooDeep](int depth, nlohmann::json::parse_event_t event, nlohmann::json &) {
        const bool opens =
            event == nlohmann::json::parse_event_t::object_start || event == nlohmann::json::parse_event_t::array_start;
        tooDeep = tooDeep || (opens && depth > deepest);
        return !tooDeep;
    };
    nlohmann::json json = nlohmann::json::parse(line.begin(), line.end(), watch, false);
    if (tooDeep)
        return fail(ErrorCode::InvalidInput, "the message is nested too deeply");
    if (json.is_discarded())
        return fail(ErrorCode::InvalidInput, "the message is not JSON");
    if (!json.is_object())
        return fail(ErrorCode::InvalidInput, "the message is not a JSON object");
    return json;
}

} // namespace filigree
