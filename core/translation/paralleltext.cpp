// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/translation/paralleltext.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>
#include <unordered_set>
#include <utility>

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/text/unicode.h"
#include "core/translation/sentencefile.h"
#include "core/translation/slotprotection.h"

namespace filigree {

namespace {

constexpr double ratioSlack = 10.0; // "OK" and "In Ordnung" are no odd pair

std::vector<std::string_view> columnsOf(std::string_view line)
{
    std::vector<std::string_view> out;
    for (;;) {
        const std::size_t tab = line.find('\t');
        out.push_back(line.substr(0, tab));
        if (tab == std::string_view::npos)
            return out;
        line.remove_prefix(tab + 1);
    }
}

std::int64_t columnCount(std::string_view line)
{
    return std::count(line.begin(), line.end(), '\t') + 1;
}

/// The number of columns that most lines have, among those with `needed` columns or more; `needed` where none has. One
/// odd line, wherever it stands, does not make all others wrong.
std::int64_t usualColumns(const std::vector<std::string_view> &lines, std::int64_t needed, const Progress &progress)
{
    std::map<std::int64_t, std::int64_t> times;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i % 1024 == 0 && progress.cancelled())
            break; // whoever reads the lines sees it too
        if (const std::int64_t columns = columnCount(lines[i]); columns >= needed)
            ++times[columns];
    }
    const auto most =
        std::max_element(times.begin(), times.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == times.end() ? needed : most->first;
}

class Collector {
public:
    Collector(const ParallelOptions &options, Progress &progress)
        : m_options(options)
        , m_progress(progress)
    {
    }

    void setColumns(std::int64_t columns) { m_out.columns = columns; }

    /// `columns` that the line has, where they are wrong.
    void leaveOut(PairFault fault, std::int64_t columns = 0)
    {
        std::int64_t &count = m_out.counts[static_cast<std::size_t>(fault)];
        if (++count <= static_cast<std::int64_t>(m_options.remarks))
            m_out.remarks.push_back({fault, m_out.lines, columns});
        if (fault == PairFault::WrongColumns || fault == PairFault::NotUtf8) {
            if (m_firstBroken.line == 0)
                m_firstBroken = {fault, m_out.lines, columns};
        }
    }

    void take(std::string_view source, std::string_view target)
    {
        if (firstInvalidUtf8(source) || firstInvalidUtf8(target))
            return leaveOut(PairFault::NotUtf8);
        SentencePair pair{foldWhiteSpace(source), foldWhiteSpace(target), m_out.lines};
        if (const auto fault = faultOf(pair))
            return leaveOut(*fault);
        if (m_options.dropRepeated && !m_seen.insert(pair.source + '\t' + pair.target).second)
            return leaveOut(PairFault::Repeated);
        m_out.pairs.push_back(std::move(pair));
    }

    /// Goes to the next line; false when the work was cancelled.
    [[nodiscard]] bool next(std::size_t line, std::size_t lines)
    {
        m_out.lines = static_cast<std::int64_t>(line) + 1;
        if (line % 1024 != 0)
            return true;
        m_progress.report(static_cast<double>(line) / static_cast<double>(lines));
        return !m_progress.cancelled();
    }

    Result<ParallelText> finish()
    {
        const std::int64_t broken = m_out.count(PairFault::WrongColumns) + m_out.count(PairFault::NotUtf8);
        if (broken * 2 > m_out.lines)
            return failWith(
                {ErrorCode::InvalidInput,
                 m_out.count(PairFault::NotUtf8) * 2 > broken
                     ? "Most lines are not UTF-8. Convert the text to UTF-8, or choose the right file."
                     : "Most lines do not have a sentence and its translation, parted by a tab" + columnsText() + ".",
                 {},
                 m_firstBroken.line,
                 0});
        if (m_out.pairs.empty())
            return fail(ErrorCode::InvalidInput,
                        m_out.lines == 0 ? "The file is empty."
                                         : "None of the " + std::to_string(m_out.lines)
                                + " lines has a sentence with a translation.");
        return std::move(m_out);
    }

private:
    /// Of the first line that is wrong.
    [[nodiscard]] std::string columnsText() const
    {
        const std::int64_t has = m_firstBroken.columns;
        if (has == 0)
            return {};
        return ": this one has " + std::to_string(has) + (has == 1 ? " column" : " columns") + ", not "
            + std::to_string(m_out.columns);
    }

    [[nodiscard]] std::optional<PairFault> faultOf(const SentencePair &pair) const
    {
        if (pair.source.empty() || pair.target.empty())
            return PairFault::EmptySide;
        const std::size_t a = codePointCount(pair.source);
        const std::size_t b = codePointCount(pair.target);
        if (m_options.longest > 0 && std::max(a, b) > m_options.longest)
            return PairFault::TooLong;
        const double ratio =
            (static_cast<double>(std::max(a, b)) + ratioSlack) / (static_cast<double>(std::min(a, b)) + ratioSlack);
        if (m_options.longestRatio > 0.0 && ratio > m_options.longestRatio)
            return PairFault::OddRatio;
        if (!placeholdersIn(pair.source).empty() || !placeholdersIn(pair.target).empty())
            return PairFault::Placeholder;
        return {};
    }

    const ParallelOptions &m_options;
    Progress &m_progress;
    ParallelText m_out;
    std::unordered_set<std::string> m_seen;
    PairRemark m_firstBroken; ///< line 0: none
};

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, "Cancelled.");
}

Result<void> checkBinary(std::string_view text)
{
    const std::size_t at = text.find('\0');
    if (at == std::string_view::npos)
        return {};
    const auto line = std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n') + 1;
    return failWith(
        {ErrorCode::InvalidInput, "There is a NUL byte: this is not a text file, or it is in UTF-16.", {}, line, 0});
}

tl::unexpected<Error> inFile(Error error, const std::filesystem::path &path)
{
    if (error.file.empty() && error.code != ErrorCode::Cancelled)
        error.file = path.string();
    return failWith(std::move(error));
}

} // namespace

const char *faultText(PairFault fault)
{
    switch (fault) {
    case PairFault::WrongColumns:
        return "wrong number of columns";
    case PairFault::EmptySide:
        return "one side is empty";
    case PairFault::NotUtf8:
        return "not UTF-8";
    case PairFault::TooLong:
        return "too long";
    case PairFault::OddRatio:
        return "one side is much longer than the other";
    case PairFault::Placeholder:
        return "has a word like <s0>";
    case PairFault::Repeated:
        break;
    }
    return "repeated";
}

std::int64_t ParallelText::leftOut() const
{
    return lines - static_cast<std::int64_t>(pairs.size());
}

Result<ParallelText> parseParallelTable(std::string_view text, const ParallelOptions &options, Progress &progress)
{
    if (options.sourceColumn < 0 || options.targetColumn < 0 || options.sourceColumn == options.targetColumn)
        return fail(ErrorCode::InvalidOption, "Source and target are two different columns.");
    if (const auto good = checkBinary(text); !good)
        return failWith(good.error());
    const auto lines = linesOf(text);
    const auto source = static_cast<std::size_t>(options.sourceColumn);
    const auto target = static_cast<std::size_t>(options.targetColumn);
    const std::int64_t usual = usualColumns(lines, std::max(options.sourceColumn, options.targetColumn) + 1, progress);
    Collector collector(options, progress);
    collector.setColumns(usual);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!collector.next(i, lines.size()))
            return cancelled();
        const auto columns = columnsOf(lines[i]);
        const auto count = static_cast<std::int64_t>(columns.size());
        if (lines[i].empty())
            collector.leaveOut(PairFault::EmptySide);
        else if (count != usual)
            collector.leaveOut(PairFault::WrongColumns, count);
        else
            collector.take(columns[source], columns[target]);
    }
    return collector.finish();
}

Result<ParallelText> parseParallelFiles(std::string_view source, std::string_view target,
                                        const ParallelOptions &options, Progress &progress)
{
    for (const std::string_view text : {source, target}) {
        if (const auto good = checkBinary(text); !good)
            return failWith(good.error());
    }
    const auto from = linesOf(source);
    const auto to = linesOf(target);
    if (from.size() != to.size())
        return fail(ErrorCode::InvalidInput,
                    "The two files are not parallel: one has " + std::to_string(from.size()) + " lines, the other "
                        + std::to_string(to.size()) + ".");
    Collector collector(options, progress);
    for (std::size_t i = 0; i < from.size(); ++i) {
        if (!collector.next(i, from.size()))
            return cancelled();
        collector.take(from[i], to[i]);
    }
    return collector.finish();
}

Result<ParallelText> readParallelTable(const std::filesystem::path &path, const ParallelOptions &options,
                                       Progress &progress)
{
    const auto text = readFile(path);
    if (!text)
        return failWith(text.error());
    auto out = parseParallelTable(*text, options, progress);
    return out ? std::move(out) : Result<ParallelText>(inFile(out.error(), path));
}

Result<ParallelText> readParallelFiles(const std::filesystem::path &source, const std::filesystem::path &target,
                                       const ParallelOptions &options, Progress &progress)
{
    const auto from = readFile(source);
    if (!from)
        return failWith(from.error());
    const auto to = readFile(target);
    if (!to)
        return failWith(to.error());
    for (const auto &[text, path] : {std::pair(&*from, &source), std::pair(&*to, &target)})
        if (const auto good = checkBinary(*text); !good)
            return inFile(good.error(), *path);
    auto out = parseParallelFiles(*from, *to, options, progress);
    if (out)
        return out;
    const bool isOfSource = firstInvalidUtf8(*from) && !firstInvalidUtf8(*to); // what is odd in a pair is the other's
    return inFile(out.error(), isOfSource ? source : target);
}

ParallelSplit splitPairs(std::vector<SentencePair> pairs, std::size_t development, std::size_t test, std::uint64_t seed)
{
    // sources in an order of chance that depends on their text alone
    struct Ranked {
        std::uint64_t rank;
        std::string key;
        std::size_t pair;
    };
    std::vector<Ranked> ranked;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        std::string key = comparisonKey(pairs[i].source);
        const std::uint64_t rank = StableHash().add(seed).add(key).value();
        ranked.push_back({rank, std::move(key), i});
    }
    std::sort(ranked.begin(), ranked.end(), [](const Ranked &a, const Ranked &b) {
        return std::tie(a.rank, a.key, a.pair) < std::tie(b.rank, b.key, b.pair);
    });
    enum class Part : char { Train, Development, Test };
    std::vector<Part> parts(pairs.size(), Part::Train);
    std::size_t tests = 0;
    std::size_t developments = 0;
    Part part = Part::Train;
    for (std::size_t i = 0; i < ranked.size(); ++i) {
        if (i == 0 || ranked[i].key != ranked[i - 1].key)
            part = tests < test ? Part::Test : developments < development ? Part::Development : Part::Train;
        tests += part == Part::Test ? 1 : 0;
        developments += part == Part::Development ? 1 : 0;
        parts[ranked[i].pair] = part;
    }
    ParallelSplit out;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        auto &rows = parts[i] == Part::Train ? out.train : parts[i] == Part::Test ? out.test : out.development;
        rows.push_back(std::move(pairs[i]));
    }
    return out;
}

} // namespace filigree
