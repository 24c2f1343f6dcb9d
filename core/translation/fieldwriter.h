// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Members of JSON objects as they are written; fieldreader.h is the other direction. A struct is described once, by
// fields(io, value), which names each member with its range, and both directions follow from it. For the .cpp files of
// the protocol alone.
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

namespace filigree {

enum class Presence { Needed, Optional };

template <class T> struct Range {
    T low = std::numeric_limits<T>::lowest();
    T high = std::numeric_limits<T>::max();
};

/// Names of an enum's values, as they stand in the lines.
template <class T> using EnumNames = std::vector<std::pair<T, const char *>>;

class FieldWriter {
public:
    static constexpr bool reading = false;
    nlohmann::ordered_json json = nlohmann::ordered_json::object();

    void text(const char *name, const std::string &value, Presence) { json[name] = value; }
    void flag(const char *name, bool value) { json[name] = value; }
    template <class T> void number(const char *name, T value, Range<T> = {}, Presence = Presence::Optional)
    {
        json[name] = value;
    }
    template <class T> void maybeNumber(const char *name, const std::optional<T> &value, Range<T> = {})
    {
        if (value)
            json[name] = *value;
    }
    template <class T> void choice(const char *name, T value, const EnumNames<T> &names)
    {
        for (const auto &[one, spelled] : names) {
            if (one == value)
                json[name] = spelled;
        }
    }
    void texts(const char *name, const std::vector<std::string> &values, std::size_t) { json[name] = values; }
    void ids(const char *name, const std::vector<int> &values) { json[name] = values; }
    template <class T> void object(const char *name, T &value, Presence)
    {
        FieldWriter inner;
        fields(inner, value);
        json[name] = std::move(inner.json);
    }
    template <class T> void maybeObject(const char *name, std::optional<T> &value)
    {
        if (value)
            object(name, *value, Presence::Needed);
    }
    template <class T> void objects(const char *name, std::vector<T> &values, std::size_t)
    {
        auto &list = json[name] = nlohmann::ordered_json::array();
        for (auto &value : values) {
            FieldWriter inner;
            fields(inner, value);
            list.push_back(std::move(inner.json));
        }
    }
    void demand(bool, const char *, const char *) { }
};

} // namespace filigree
