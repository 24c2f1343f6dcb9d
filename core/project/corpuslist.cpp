// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/corpuslist.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <set>
#include <utility>

#include <nlohmann/json.hpp>

#include "core/text/unicode.h"

namespace filigree {

namespace {

using Json = nlohmann::json;

constexpr std::string_view wishKey = "corpus.wish"; // of the corpus that is shown
constexpr std::string_view corporaKey = "corpus.recipes";
constexpr std::size_t longestName = 200; // code points
constexpr std::size_t mostCorpora = 1'000; // nobody makes so many by hand

constexpr std::array<std::pair<CorpusMethod, std::string_view>, 3> methods{
    {{CorpusMethod::Grammar, "grammar"}, {CorpusMethod::Resample, "resample"}, {CorpusMethod::Both, "both"}}};

std::string_view nameOf(CorpusMethod method)
{
    for (const auto &[value, name] : methods)
        if (value == method)
            return name;
    return {};
}

std::string textOf(const Json &object, const char *key)
{
    const auto at = object.find(key);
    return at != object.end() && at->is_string() ? at->get<std::string>() : std::string();
}

std::optional<std::uint64_t> numberOf(const Json &object, const char *key)
{
    const std::string text = textOf(object, key);
    std::uint64_t value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || read.ec != std::errc() || read.ptr != text.data() + text.size())
        return std::nullopt;
    return std::min(value, largestWish);
}

Json jsonOf(const CorpusWish &wish)
{
    // As text: JSON numbers are exact to 2^53 only.
    return {{"count", std::to_string(wish.count)},
            {"seed", std::to_string(wish.seed)},
            {"method", nameOf(wish.method)},
            {"shares", wish.everySentence ? "language" : "patterns"},
            {"generated", wish.generated}};
}

CorpusWish wishOf(const Json &object)
{
    CorpusWish wish;
    if (!object.is_object())
        return wish;
    if (const auto count = numberOf(object, "count"); count && *count > 0)
        wish.count = *count;
    if (const auto seed = numberOf(object, "seed"))
        wish.seed = *seed;
    const std::string method = textOf(object, "method");
    for (const auto &[value, name] : methods)
        if (method == name)
            wish.method = value;
    if (const auto shares = object.find("shares"); shares != object.end() && shares->is_string())
        wish.everySentence = *shares == "language";
    else
        wish.everySentence = object.contains("generated") && wish.method == CorpusMethod::Grammar;
    if (const auto generated = object.find("generated"); generated != object.end() && generated->is_boolean())
        wish.generated = generated->get<bool>();
    return wish;
}

std::string written(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// Cut between code points.
std::string shortened(std::string text)
{
    std::size_t points = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U && ++points > longestName) {
            text.resize(i);
            break;
        }
    }
    return text;
}

/// "Launch" of "Launch 2".
std::string stemOf(const std::string &name)
{
    const std::size_t end = name.find_last_not_of("0123456789");
    const bool numbered = end != std::string::npos && end + 1 < name.size() && name[end] == ' ' && end > 0;
    return numbered ? name.substr(0, end) : name;
}

} // namespace

std::string toJson(const CorpusWish &wish)
{
    return written(jsonOf(wish));
}

CorpusWish corpusWishFromJson(std::string_view json)
{
    return wishOf(Json::parse(json, nullptr, false));
}

CorpusList::CorpusList(const ListedCorpus &only)
    : corpora{only}
{
}

const ListedCorpus *CorpusList::find(std::string_view name) const
{
    const auto at = std::find_if(corpora.begin(), corpora.end(), [&](const auto &one) { return one.name == name; });
    return at == corpora.end() ? nullptr : &*at;
}

std::string CorpusList::freeName(std::string_view wanted) const
{
    std::string name = shortened(foldWhiteSpace(wanted));
    if (name.empty())
        name = "Corpus 1";
    const std::string stem = stemOf(name);
    std::set<std::string_view> taken;
    for (const ListedCorpus &one : corpora)
        taken.insert(one.name);
    for (int i = 2; taken.contains(name); ++i)
        name = stem + ' ' + std::to_string(i);
    return name;
}

CorpusList loadCorpora(ProjectStore &store, const std::string &first)
{
    const auto setting = [&store](std::string_view key) { return store.setting(key).value_or(""); };
    const CorpusWish shown = corpusWishFromJson(setting(wishKey));
    CorpusList read({first, shown});
    const Json json = Json::parse(setting(corporaKey), nullptr, false);
    const auto list = json.is_object() ? json.find("corpora") : json.end();
    if (!json.is_object() || list == json.end() || !list->is_array() || list->empty())
        return read;
    read.corpora.clear();
    for (const Json &one : *list) {
        if (read.corpora.size() == mostCorpora)
            break;
        const auto wish = one.is_object() ? one.find("wish") : one.end();
        const std::string name = one.is_object() ? textOf(one, "name") : std::string();
        read.corpora.push_back({read.freeName(name), wish == one.end() ? CorpusWish() : wishOf(*wish)});
    }
    const auto current = json.find("current");
    if (current != json.end() && current->is_number_unsigned())
        read.current = std::min<std::size_t>(current->get<std::size_t>(), read.corpora.size() - 1);
    read.corpora[read.current].wish = shown;
    return read;
}

Result<void> storeCorpora(ProjectStore &store, const CorpusList &list)
{
    Json corpora = Json::array();
    for (const ListedCorpus &one : list.corpora)
        corpora.push_back({{"name", one.name}, {"wish", jsonOf(one.wish)}});
    return store.transaction([&]() -> Result<void> {
        if (auto stored = store.setSetting(wishKey, toJson(list.wish())); !stored)
            return stored;
        return store.setSetting(corporaKey, written({{"current", list.current}, {"corpora", std::move(corpora)}}));
    });
}

} // namespace filigree
