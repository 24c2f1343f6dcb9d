// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/cataloguefiles.h"

#include <utility>

#include "core/formats/queuedreader.h"
#include "core/formats/readers.h"

namespace filigree {

namespace {

using Values = std::vector<CatalogueValue>;

/// Texts of a list; false when there is something else in it.
bool addTexts(Values &out, const JsonValue *list, double weight)
{
    for (std::size_t i = 0; list != nullptr && i < list->items.size(); ++i) {
        if (!list->items[i].isText())
            return false;
        out.push_back({list->items[i].text, weight});
    }
    return true;
}

bool addValue(Values &out, const JsonValue &item)
{
    const JsonValue *name = item.find("name");
    if (name == nullptr)
        return false;
    const std::string value = name->isText() ? name->text : jsonText(*name, "value");
    out.push_back({value, 1.0});
    return !value.empty() && addTexts(out, name->find("synonyms"), 1.0);
}

bool addEntity(Values &out, const JsonValue &item)
{
    if (const JsonValue *deleted = item.find("deleted"); deleted != nullptr && deleted->boolean)
        return true; // an update tells Alexa so what is no longer there
    double weight = 1.0;
    if (const JsonValue *popularity = item.find("popularity"))
        weight = jsonNumber(*popularity, "default").value_or(1.0);
    if (!(weight > 0))
        weight = 1.0;
    const JsonValue *names = item.find("names");
    if (names == nullptr || names->items.empty())
        return false;
    for (const JsonValue &name : names->items) {
        out.push_back({name.isText() ? name.text : jsonText(name, "value"), weight});
        if (out.back().text.empty())
            return false;
    }
    const JsonValue *others = item.find("alternateNames");
    for (std::size_t i = 0; others != nullptr && i < others->items.size(); ++i)
        if (!addTexts(out, others->items[i].find("values"), weight))
            return false;
    return true;
}

} // namespace

Result<std::vector<CatalogueValue>> readAlexaCatalogue(const std::filesystem::path &path)
{
    const auto json = JsonText::read(path);
    if (!json)
        return failWith(json.error());
    JsonRange list = json->root();
    bool entities = false;
    if (json->isObject(list)) {
        const auto values = json->member(json->root(), "values");
        const auto others = json->member(json->root(), "entities");
        if (!values || !others)
            return failWith(values ? others.error() : values.error());
        entities = values->end == 0;
        list = entities ? *others : *values;
    }
    if (list.end == 0 || !json->isList(list))
        return json->failAt(json->root().begin,
                            "There is no list \"values\" or \"entities\" here, as a catalogue has.");
    Values out;
    for (JsonWalk walk(*json, list);;) {
        const auto more = walk.next();
        if (!more)
            return failWith(more.error());
        if (!*more)
            return out;
        const auto item = json->parse(walk.value());
        if (!item)
            return failWith(item.error());
        if (item->isText())
            out.push_back({item->text, 1.0});
        else if (entities ? !addEntity(out, *item) : !addValue(out, *item))
            return json->failAt(item->at, "This value has no name, or one that is no text.");
    }
}

Result<std::vector<CatalogueValue>> readRasaLookups(const std::filesystem::path &path, std::string_view slot)
{
    auto reader = openRasa(path);
    if (!reader)
        return failWith(reader.error());
    for (;;) {
        const auto entry = (*reader)->next();
        if (!entry)
            return failWith(entry.error());
        if (!*entry)
            break;
    }
    std::vector<Catalogue> found = (*reader)->catalogues();
    for (Catalogue &catalogue : found)
        if (catalogue.slot == slot || found.size() == 1)
            return std::move(catalogue.values);
    std::string names;
    for (const Catalogue &catalogue : found)
        names += (names.empty() ? " There are: " : ", ") + catalogue.slot;
    return failWith({ErrorCode::NotFound,
                     "There is no lookup table \"" + std::string(slot) + "\" in this file." + names, path.string(), 0,
                     0});
}

} // namespace filigree
