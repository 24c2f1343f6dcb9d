// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading files that are a list of sentences with places of entities, somewhere in a JSON text: what Rasa NLU JSON,
// LUIS, CLU and Wit have in common. Private to core/formats.
#pragma once

#include <utility>

#include "core/formats/queuedreader.h"

namespace filigree {

/// Goes over one list, an item at a time.
class JsonListReader : public JsonCorpusReader {
public:
    using JsonCorpusReader::JsonCorpusReader;

protected:
    /// What fill() goes over.
    void setList(JsonRange list) { m_list.emplace(m_json, list); }
    virtual void readItem(const JsonValue &item) = 0;
    [[nodiscard]] virtual bool accepts(const JsonValue &item) const { return item.isObject(); }

    bool fill() override
    {
        if (!m_list)
            return false;
        const auto more = m_list->next();
        if (!more)
            addError(more.error());
        if (!more || !*more)
            return false;
        m_at = m_list->value().begin;
        const auto item = m_json.parse(m_list->value());
        if (!item)
            addError(item.error());
        else if (!accepts(*item))
            addErrorAt(item->at, "This item of the list is not an object {...}.");
        else
            readItem(*item);
        return true;
    }

private:
    std::optional<JsonWalk> m_list;
};

/// Opens a reader that has prepare().
template <class Reader> Result<std::unique_ptr<CorpusReader>> openJson(const std::filesystem::path &path)
{
    auto text = JsonText::read(path);
    if (!text)
        return failWith(text.error());
    auto reader = std::make_unique<Reader>(*std::move(text));
    if (auto good = reader->prepare(); !good)
        return failWith(good.error());
    return reader;
}

} // namespace filigree
