// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Golden utterances: the text, and the entries that follow from it.
#include "core/project/projectstore.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

#include "core/annotation/goldenindex.h"
#include "core/project/database.h"
#include "core/project/storedutterance.h"

namespace filigree {

namespace {

/// The utterances of a text, as values or by their places.
class Lines {
public:
    Lines() = default;
    virtual ~Lines() = default;
    Lines(const Lines &) = delete;
    Lines &operator=(const Lines &) = delete;
    [[nodiscard]] virtual std::size_t size() const = 0;
    [[nodiscard]] virtual const Utterance &utterance(std::size_t index) = 0; ///< until the next call
    [[nodiscard]] virtual std::int64_t number(std::size_t index) const = 0;
    [[nodiscard]] virtual bool isEmpty(std::size_t index) const = 0;
    [[nodiscard]] virtual std::pair<std::uint64_t, std::uint64_t> key(std::size_t index) const = 0;
};

std::pair<std::uint64_t, std::uint64_t> keyOf(const Utterance &utterance)
{
    return {GoldenIndex::wordsHash(utterance), GoldenIndex::annotationHash(utterance)};
}

class ParsedLines final : public Lines {
public:
    explicit ParsedLines(const GoldenText &text)
        : m_lines(text.utterances)
    {
    }
    std::size_t size() const override { return m_lines.size(); }
    const Utterance &utterance(std::size_t index) override { return m_lines[index].utterance; }
    std::int64_t number(std::size_t index) const override { return m_lines[index].line; }
    bool isEmpty(std::size_t index) const override { return m_lines[index].utterance.tokens.empty(); }
    std::pair<std::uint64_t, std::uint64_t> key(std::size_t index) const override
    {
        return keyOf(m_lines[index].utterance);
    }

private:
    const std::vector<GoldenUtterance> &m_lines;
};

class IndexedLines final : public Lines {
public:
    explicit IndexedLines(GoldenIndex &index)
        : m_index(index)
    {
    }
    std::size_t size() const override { return m_index.lines().size(); }
    const Utterance &utterance(std::size_t index) override { return m_index.utterance(index); }
    std::int64_t number(std::size_t index) const override { return m_index.lines()[index].number; }
    bool isEmpty(std::size_t index) const override { return m_index.lines()[index].words == 0; }
    std::pair<std::uint64_t, std::uint64_t> key(std::size_t index) const override
    {
        const GoldenIndex::Line &line = m_index.lines()[index];
        return {line.wordsHash, line.annotationHash};
    }

private:
    GoldenIndex &m_index;
};

/// The distinct utterances of a text, in its order. Hashes find them; the utterances themselves decide.
class WantedEntries {
public:
    struct Entry {
        std::size_t first = 0; ///< among the lines
        std::int64_t count = 0;
        bool isStored = false;
        std::pair<std::uint64_t, std::uint64_t> key;
    };

    explicit WantedEntries(Lines &lines)
        : m_lines(lines)
    {
        std::size_t size = 16;
        while (size < 2 * lines.size())
            size *= 2;
        m_table.assign(size, none);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (lines.isEmpty(i))
                continue;
            const auto key = lines.key(i);
            std::optional<Utterance> own; // read when there may be another like it
            const auto place = placeOf(key, [&]() -> const Utterance & {
                if (!own)
                    own = lines.utterance(i);
                return *own;
            });
            if (m_table[place] != none) {
                ++entries[m_table[place]].count;
                continue;
            }
            m_table[place] = static_cast<std::uint32_t>(entries.size());
            entries.push_back({i, 1, false, key});
        }
    }

    [[nodiscard]] Entry *find(const Utterance &utterance)
    {
        const auto place = placeOf(keyOf(utterance), [&]() -> const Utterance & { return utterance; });
        return m_table[place] == none ? nullptr : &entries[m_table[place]];
    }

    std::vector<Entry> entries;

private:
    static constexpr auto none = std::numeric_limits<std::uint32_t>::max();

    /// Of its entry in the table, or where it would be.
    template <class Own> std::size_t placeOf(std::pair<std::uint64_t, std::uint64_t> key, Own own)
    {
        const std::size_t last = m_table.size() - 1;
        std::size_t place = (key.first ^ key.second) & last;
        while (m_table[place] != none) {
            const Entry &entry = entries[m_table[place]];
            if (entry.key == key) {
                const Utterance &mine = own(); // first: both may read the text again
                if (mine == m_lines.utterance(entry.first))
                    break;
            }
            place = (place + 1) & last;
        }
        return place;
    }

    Lines &m_lines;
    std::vector<std::uint32_t> m_table;
};

/// What must be written so that the table holds what is wanted.
struct Update {
    std::int64_t id = 0;
    std::int64_t count = 0;
    std::int64_t line = 0;
};

/// Nothing where no text can have it: then it goes.
std::optional<Utterance> storedUtterance(const Query &row)
{
    try {
        return fromStored(row.text(1), row.text(2), row.text(3));
    } catch (const ProjectFault &) {
        return std::nullopt;
    }
}

std::vector<Update> compare(Database &database, const Lines &lines, WantedEntries &wanted, GoldenChange &change)
{
    std::vector<Update> updates;
    Query rows(database, "SELECT id, intent, words, slots, count, line FROM golden");
    while (rows.step()) {
        const std::int64_t id = rows.integer(0);
        const std::int64_t count = rows.integer(4);
        const auto stored = storedUtterance(rows);
        WantedEntries::Entry *entry = stored ? wanted.find(*stored) : nullptr;
        if (entry == nullptr) {
            if (count > 0) {
                updates.push_back({id, 0, 0});
                change.removed.push_back(id);
            }
            continue;
        }
        const std::int64_t line = lines.number(entry->first);
        if (count != entry->count || rows.integer(5) != line)
            updates.push_back({id, entry->count, line});
        if (count == 0)
            change.added.push_back(id);
        else if (count != entry->count)
            change.changed.push_back(id);
        entry->isStored = true;
    }
    return updates;
}

Result<GoldenChange> replaceEntries(Database &database, Lines &lines, Progress &progress)
{
    constexpr std::size_t pollEvery = 1024;
    GoldenChange change;
    WantedEntries wanted(lines);
    for (const Update &update : compare(database, lines, wanted, change))
        Query(database, "UPDATE golden SET count = ?, line = ? WHERE id = ?", update.count, update.line, update.id)
            .run();
    for (std::size_t i = 0; i < wanted.entries.size(); ++i) {
        const WantedEntries::Entry &entry = wanted.entries[i];
        if (i % pollEvery == 0) {
            progress.report(static_cast<double>(i) / static_cast<double>(wanted.entries.size()));
            if (progress.cancelled())
                return fail(ErrorCode::Cancelled, "Cancelled; nothing was changed.");
        }
        if (entry.isStored)
            continue;
        const Utterance &utterance = lines.utterance(entry.first);
        Query(database, "INSERT INTO golden(intent, words, slots, count, line) VALUES(?, ?, ?, ?, ?)", utterance.intent,
              storedWords(utterance), storedSlots(utterance), entry.count, lines.number(entry.first))
            .run();
        change.added.push_back(database.sqlite().getLastInsertRowid());
    }
    for (auto *ids : {&change.added, &change.removed, &change.changed})
        std::sort(ids->begin(), ids->end());
    return change;
}

Result<GoldenChange> replaceGolden(Database &database, std::string_view text, const std::string &locale, Lines &lines,
                                   Progress &progress)
{
    return database.write([&]() -> Result<GoldenChange> {
        auto change = replaceEntries(database, lines, progress);
        if (!change)
            return change;
        Query(database, "UPDATE golden_text SET text = ?", text).run();
        if (!locale.empty())
            Query(database, "INSERT OR REPLACE INTO fact VALUES('locale', ?)", locale).run();
        return change;
    });
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
    NoProgress progress;
    ParsedLines lines(parsed);
    return replaceGolden(*m, text, parsed.locale, lines, progress);
}

Result<GoldenChange> ProjectStore::setGoldenText(std::string_view text, GoldenIndex &index, Progress &progress)
{
    IndexedLines lines(index);
    return replaceGolden(*m, text, index.locale(), lines, progress);
}

Result<std::vector<GoldenEntry>> ProjectStore::golden()
{
    std::vector<GoldenEntry> out;
    const auto visited = visitGolden([&out](GoldenEntry entry) -> Result<void> {
        out.push_back(std::move(entry));
        return {};
    });
    return visited ? Result<std::vector<GoldenEntry>>(std::move(out)) : failWith(visited.error());
}

Result<void> ProjectStore::visitGolden(const std::function<Result<void>(GoldenEntry)> &visit)
{
    return m->guard([&]() -> Result<void> {
        Query rows(*m, "SELECT id, intent, words, slots, count, line FROM golden WHERE count <> 0 ORDER BY line, id");
        while (rows.step())
            if (auto visited = visit(entryOf(rows)); !visited)
                return visited;
        return {};
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
