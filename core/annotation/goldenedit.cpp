// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/goldenedit.h"

#include <algorithm>
#include <set>

namespace filigree {

namespace {

/// The lines of a text, each with its end; what follows the last end of line is a line if it holds anything.
std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> out;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::size_t length = end == std::string_view::npos ? text.size() : end + 1;
        out.push_back(text.substr(0, length));
        text.remove_prefix(length);
    }
    return out;
}

std::string_view withoutEnd(std::string_view line)
{
    while (!line.empty() && (line.back() == '\n' || line.back() == '\r'))
        line.remove_suffix(1);
    return line;
}

/// The line after which an utterance of the intent is added; 0 when the text has no place for it.
std::int64_t placeFor(const GoldenText &parsed, std::string_view intent, const std::set<std::int64_t> &moved)
{
    std::int64_t place = 0;
    for (const GoldenUtterance &one : parsed.utterances)
        if (one.utterance.intent == intent && !moved.contains(one.line))
            place = one.line;
    if (place != 0)
        return place;
    for (const IntentHeading &heading : parsed.headings)
        if (heading.intent == intent)
            place = heading.line;
    return place;
}

} // namespace

std::string withoutLines(std::string_view text, const std::vector<std::int64_t> &lines)
{
    const std::set<std::int64_t> gone(lines.begin(), lines.end());
    std::string out;
    std::int64_t number = 0;
    for (const std::string_view line : linesOf(text))
        if (!gone.contains(++number))
            out += line;
    return out;
}

MovedUtterances underIntent(std::string_view text, const GoldenText &parsed, const std::vector<std::int64_t> &lines,
                            std::string_view intent)
{
    const std::set<std::int64_t> wanted(lines.begin(), lines.end());
    std::set<std::int64_t> moved;
    for (const GoldenUtterance &one : parsed.utterances)
        if (wanted.contains(one.line) && one.utterance.intent != intent)
            moved.insert(one.line);
    if (moved.empty())
        return {std::string(text), 0};

    const auto all = linesOf(text);
    const std::int64_t place = placeFor(parsed, intent, moved);
    MovedUtterances out;
    std::int64_t written = 0; // lines of the new text
    const auto write = [&](std::string_view line) {
        out.text += line;
        if (!line.empty() && line.back() != '\n')
            out.text += '\n';
        ++written;
    };
    const auto writeMoved = [&] {
        out.line = written + 1;
        for (const std::int64_t number : moved)
            write(withoutEnd(all[static_cast<std::size_t>(number - 1)]));
    };
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto number = static_cast<std::int64_t>(i) + 1;
        if (!moved.contains(number))
            write(all[i]);
        if (number == place)
            writeMoved();
    }
    if (place == 0) {
        write("\n");
        write(intentHeading(intent));
        writeMoved();
    }
    return out;
}

} // namespace filigree
