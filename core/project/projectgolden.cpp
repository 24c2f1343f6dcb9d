// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Golden utterances: the text, and the entries that follow from it.
#include "core/project/projectstore.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "core/project/database.h"
#include "core/project/storedutterance.h"

namespace filigree {

namespace {

/// An utterance's content in one string: no column holds a line feed.
std::string keyOf(std::string_view intent, std::string_view words, std::string_view slots)
{
    std::string key;
    key.reserve(intent.size() + words.size() + slots.size() + 2);
    return key.append(intent).append(1, '\n').append(words).append(1, '\n').append(slots);
}

struct Wanted {
    const Utterance *utterance = nullptr;
    std::string words;
    std::string slots;
    std::int64_t count = 0;
    std::int64_t line = 0;
};

/// The distinct utterances of a text, in its order.
class WantedEntries {
public:
    explicit WantedEntries(const GoldenText &text)
    {
        for (const GoldenUtterance &line : text.utterances) {
            if (line.utterance.tokens.empty())
                continue;
            Wanted wanted{&line.utterance, storedWords(line.utterance), storedSlots(line.utterance), 1, line.line};
            const auto [place, isNew] =
                m_places.emplace(keyOf(line.utterance.intent, wanted.words, wanted.slots), entries.size());
            if (isNew)
                entries.push_back(std::move(wanted));
            else
                ++entries[place->second].count;
        }
    }

    [[nodiscard]] Wanted *find(const std::string &key)
    {
        const auto found = m_places.find(key);
        return found == m_places.end() ? nullptr : &entries[found->second];
    }

    std::vector<Wanted> entries;

private:
    std::unordered_map<std::string, std::size_t> m_places;
};

/// What must be written so that the table holds what is wanted.
struct Update {
    std::int64_t id = 0;
    std::int64_t count = 0;
    std::int64_t line = 0;
};

std::vector<Update> compare(Database &database, WantedEntries &wanted, GoldenChange &change)
{
    std::vector<Update> updates;
    Query rows(database, "SELECT id, intent, words, slots, count, line FROM golden");
    while (rows.step()) {
        const std::int64_t id = rows.integer(0);
        const std::int64_t count = rows.integer(4);
        Wanted *entry = wanted.find(keyOf(rows.text(1), rows.text(2), rows.text(3)));
        if (entry == nullptr) {
            if (count > 0) {
                updates.push_back({id, 0, 0});
                change.removed.push_back(id);
            }
            continue;
        }
        if (count != entry->count || rows.integer(5) != entry->line)
            updates.push_back({id, entry->count, entry->line});
        if (count == 0)
            change.added.push_back(id);
        else if (count != entry->count)
            change.changed.push_back(id);
        entry->utterance = nullptr; // it is there
    }
    return updates;
}

GoldenEntry entryOf(const Query &row)
{
    GoldenEntry out;
    out.id = row.integer(0);
    if (out.id <= 0 || out.id > mostLines)
        throwDamaged("the number of a golden utterance in it cannot be right.");
    if (row.integer(4) != 0) // 0: no longer in the text
        checkCountAndLine(row.integer(4), row.integer(5));
    out.utterance = fromStored(row.text(1), row.text(2), row.text(3));
    out.count = static_cast<std::uint32_t>(row.integer(4));
    out.line = row.integer(5);
    return out;
}

} // namespace

Result<std::string> ProjectStore::goldenText()
{
    return m->guard([&]() -> Result<std::string> {
        Query query(*m, "SELECT text FROM golden_text");
        return query.step() ? query.text(0) : std::string();
    });
}

Result<GoldenChange> ProjectStore::setGoldenText(std::string_view text)
{
    const auto parsed = parseGolden(text);
    return parsed ? setGoldenText(text, *parsed) : Result<GoldenChange>(failWith(parsed.error()));
}

Result<GoldenChange> ProjectStore::setGoldenText(std::string_view text, const GoldenText &parsed)
{
    return m->write([&]() -> Result<GoldenChange> {
        GoldenChange change;
        WantedEntries wanted(parsed);
        for (const Update &update : compare(*m, wanted, change))
            Query(*m, "UPDATE golden SET count = ?, line = ? WHERE id = ?", update.count, update.line, update.id).run();
        for (const Wanted &entry : wanted.entries) {
            if (entry.utterance == nullptr)
                continue;
            Query(*m, "INSERT INTO golden(intent, words, slots, count, line) VALUES(?, ?, ?, ?, ?)",
                  entry.utterance->intent, entry.words, entry.slots, entry.count, entry.line)
                .run();
            change.added.push_back(m->sqlite().getLastInsertRowid());
        }
        Query(*m, "UPDATE golden_text SET text = ?", text).run();
        if (!parsed.locale.empty())
            Query(*m, "INSERT OR REPLACE INTO fact VALUES('locale', ?)", parsed.locale).run();
        for (auto *ids : {&change.added, &change.removed, &change.changed})
            std::sort(ids->begin(), ids->end());
        return change;
    });
}

Result<std::vector<GoldenEntry>> ProjectStore::golden()
{
    return m->guard([&]() -> Result<std::vector<GoldenEntry>> {
        std::vector<GoldenEntry> out;
        Query rows(*m, "SELECT id, intent, words, slots, count, line FROM golden WHERE count <> 0 ORDER BY line, id");
        while (rows.step())
            out.push_back(entryOf(rows));
        return out;
    });
}

Result<std::optional<GoldenEntry>> ProjectStore::golden(std::int64_t id)
{
    return m->guard([&]() -> Result<std::optional<GoldenEntry>> {
        Query row(*m, "SELECT id, intent, words, slots, count, line FROM golden WHERE id = ?", id);
        if (!row.step())
            return std::nullopt;
        return entryOf(row);
    });
}

} // namespace filigree
