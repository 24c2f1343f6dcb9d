// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Members of JSON objects as they are read, with every check that their descriptions ask for; see fieldwriter.h.
#pragma once

#include <cmath>
#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "core/translation/fieldwriter.h"

namespace filigree {

/// Keeps the first complaint; after it nothing is read any more.
class FieldReader {
public:
    static constexpr bool reading = true;
    FieldReader(const nlohmann::json &json, std::string prefix, std::string &complaint)
        : m_json(json)
        , m_prefix(std::move(prefix))
        , m_complaint(complaint)
    {
    }

    void text(const char *name, std::string &value, Presence presence);
    void flag(const char *name, bool &value);
    void texts(const char *name, std::vector<std::string> &values, std::size_t atLeast);
    void ids(const char *name, std::vector<int> &values);
    /// A condition between members, told as a complaint about `name`.
    void demand(bool holds, const char *name, const char *sentence);

    template <class T>
    void number(const char *name, T &value, Range<T> range = {}, Presence presence = Presence::Optional)
    {
        const nlohmann::json *found = member(name, presence);
        if (found && !readNumber(*found, value, range))
            complain(name, std::is_integral_v<T> ? "a whole number" : "a number", static_cast<double>(range.low),
                     static_cast<double>(range.high));
    }
    template <class T> void maybeNumber(const char *name, std::optional<T> &value, Range<T> range = {})
    {
        if (member(name, Presence::Optional)) {
            value.emplace();
            number(name, *value, range);
        }
    }
    template <class T> void choice(const char *name, T &value, const EnumNames<T> &names)
    {
        std::string spelled;
        if (!member(name, Presence::Optional))
            return;
        text(name, spelled, Presence::Needed);
        for (const auto &[one, itsName] : names) {
            if (spelled == itsName) {
                value = one;
                return;
            }
        }
        demand(false, name, "is none of the names that there are");
    }
    template <class T> void object(const char *name, T &value, Presence presence)
    {
        if (const nlohmann::json *found = member(name, presence))
            readObject(*found, m_prefix + name, value);
    }
    template <class T> void maybeObject(const char *name, std::optional<T> &value)
    {
        if (const nlohmann::json *found = member(name, Presence::Optional))
            readObject(*found, m_prefix + name, value.emplace());
    }
    template <class T> void objects(const char *name, std::vector<T> &values, std::size_t atLeast)
    {
        const nlohmann::json *found = list(name, atLeast);
        for (std::size_t i = 0; found && i < found->size(); ++i)
            readObject((*found)[i], m_prefix + name + "[" + std::to_string(i) + "]", values.emplace_back());
    }

private:
    const nlohmann::json *member(const char *name, Presence presence);
    const nlohmann::json *list(const char *name, std::size_t atLeast);
    void complain(const char *name, const char *what, double low, double high);
    template <class T> void readObject(const nlohmann::json &json, const std::string &where, T &value)
    {
        if (!json.is_object()) {
            if (m_complaint.empty())
                m_complaint = where + ": an object is expected";
            return;
        }
        FieldReader inner(json, where + ".", m_complaint);
        fields(inner, value);
    }
    template <class T> static bool readNumber(const nlohmann::json &json, T &value, Range<T> range)
    {
        if constexpr (std::is_integral_v<T>) {
            if (!json.is_number_integer())
                return false;
            if (json.is_number_unsigned()) {
                if (!std::in_range<T>(json.get<std::uint64_t>()))
                    return false;
                value = static_cast<T>(json.get<std::uint64_t>());
            } else {
                if (!std::in_range<T>(json.get<std::int64_t>()))
                    return false;
                value = static_cast<T>(json.get<std::int64_t>());
            }
        } else {
            if (!json.is_number())
                return false;
            value = json.get<T>();
            if (!std::isfinite(value))
                return false;
        }
        return value >= range.low && value <= range.high;
    }

    const nlohmann::json &m_json;
    std::string m_prefix;
    std::string &m_complaint;
};

} // namespace filigree
