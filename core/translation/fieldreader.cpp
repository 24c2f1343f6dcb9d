// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/translation/fieldreader.h"

#include <cmath>
#include <cstdint>
#include <sstream>
#include <string>
#include <utility>

namespace filigree {

const nlohmann::json *FieldReader::member(const char *name, Presence presence)
{
    if (!m_complaint.empty())
        return nullptr;
    const auto found = m_json.find(name);
    if (found != m_json.end())
        return &*found;
    if (presence == Presence::Needed)
        m_complaint = m_prefix + name + ": missing";
    return nullptr;
}

const nlohmann::json *FieldReader::list(const char *name, std::size_t atLeast)
{
    const nlohmann::json *found = member(name, atLeast > 0 ? Presence::Needed : Presence::Optional);
    if (!found)
        return nullptr;
    if (!found->is_array())
        m_complaint = m_prefix + name + ": a list is expected";
    else if (found->size() < atLeast)
        m_complaint = m_prefix + name + ": at least " + std::to_string(atLeast) + " expected";
    return m_complaint.empty() ? found : nullptr;
}

void FieldReader::text(const char *name, std::string &value, Presence presence)
{
    const nlohmann::json *found = member(name, presence);
    if (!found)
        return;
    if (!found->is_string()) {
        m_complaint = m_prefix + name + ": text is expected";
        return;
    }
    value = found->get<std::string>();
    if (presence == Presence::Needed && value.empty())
        m_complaint = m_prefix + name + ": empty";
}

void FieldReader::flag(const char *name, bool &value)
{
    const nlohmann::json *found = member(name, Presence::Optional);
    if (!found)
        return;
    if (found->is_boolean())
        value = found->get<bool>();
    else
        m_complaint = m_prefix + name + ": true or false is expected";
}

void FieldReader::texts(const char *name, std::vector<std::string> &values, std::size_t atLeast)
{
    const nlohmann::json *found = list(name, atLeast);
    for (std::size_t i = 0; found && i < found->size(); ++i) {
        const nlohmann::json &one = (*found)[i];
        if (!one.is_string() || one.get_ref<const std::string &>().empty()) {
            m_complaint = m_prefix + name + "[" + std::to_string(i) + "]: text is expected";
            return;
        }
        values.push_back(one.get<std::string>());
    }
}

void FieldReader::ids(const char *name, std::vector<int> &values)
{
    const nlohmann::json *found = list(name, 0);
    for (std::size_t i = 0; found && i < found->size(); ++i) {
        int id = 0;
        if (!readNumber<int>((*found)[i], id, {0, std::numeric_limits<int>::max()})) {
            m_complaint = m_prefix + name + "[" + std::to_string(i) + "]: an id is expected";
            return;
        }
        values.push_back(id);
    }
}

void FieldReader::demand(bool holds, const char *name, const char *sentence)
{
    if (m_complaint.empty() && !holds)
        m_complaint = m_prefix + name + ": " + sentence;
}

namespace {

/// Whole numbers as such: "2147483647" and not "2.14748e+09".
std::string limitText(double limit)
{
    if (std::floor(limit) == limit && std::abs(limit) < 1e15)
        return std::to_string(static_cast<std::int64_t>(limit));
    std::ostringstream out;
    out << limit;
    return std::move(out).str();
}

} // namespace

void FieldReader::complain(const char *name, const char *what, double low, double high)
{
    m_complaint = m_prefix + name + ": " + what + " is expected";
    if (low > -1e18 || high < 1e18)
        m_complaint += ", " + limitText(low) + (high < 1e18 ? " to " + limitText(high) : " or more");
}

} // namespace filigree
