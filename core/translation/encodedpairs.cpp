// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/translation/encodedpairs.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <system_error>

#include "core/base/files.h"
#include "core/translation/trainingvalues.h"

namespace filigree {

namespace {

void writeSide(const std::vector<int> &ids, std::string &out)
{
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (i > 0)
            out += ' ';
        out += std::to_string(ids[i]);
    }
}

/// What is wrong with this side, or nothing.
std::string readSide(std::string_view text, int vocabularySize, std::vector<int> &ids)
{
    const char *at = text.data();
    const char *const end = at + text.size();
    while (at < end) {
        if (*at == ' ') {
            ++at;
            continue;
        }
        int id = 0;
        const auto [stop, error] = std::from_chars(at, end, id);
        if (error != std::errc() || (stop < end && *stop != ' '))
            return "there is something that is not a subword's number";
        if (id < 0 || id >= vocabularySize || id == padId || id == beginId || id == endId)
            return "the subword " + std::to_string(id) + " does not exist or cannot stand in a sentence";
        ids.push_back(id);
        at = stop;
    }
    return ids.empty() ? "one side is empty" : std::string();
}

} // namespace

std::string writeEncodedPairs(std::span<const EncodedPair> pairs)
{
    std::string out;
    for (const EncodedPair &pair : pairs) {
        writeSide(pair.source, out);
        out += '\t';
        writeSide(pair.target, out);
        out += '\n';
    }
    return out;
}

Result<std::vector<EncodedPair>> parseEncodedPairs(std::string_view text, int vocabularySize)
{
    std::vector<EncodedPair> pairs;
    std::int64_t number = 0;
    while (!text.empty()) {
        ++number;
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        const std::size_t tab = line.find('\t');
        EncodedPair pair;
        std::string wrong = "there are not two columns";
        if (tab != std::string_view::npos) {
            wrong = readSide(line.substr(0, tab), vocabularySize, pair.source);
            if (wrong.empty())
                wrong = readSide(line.substr(tab + 1), vocabularySize, pair.target);
        }
        if (!wrong.empty())
            return failWith({ErrorCode::InvalidInput, std::move(wrong), {}, number, 0});
        pairs.push_back(std::move(pair));
    }
    return pairs;
}

Result<std::vector<EncodedPair>> readEncodedPairs(const std::filesystem::path &path, int vocabularySize)
{
    std::error_code trouble;
    const auto kind = std::filesystem::status(path, trouble).type();
    if (kind != std::filesystem::file_type::regular && kind != std::filesystem::file_type::not_found)
        return failWith({ErrorCode::ReadFailed, "This is no file.", path.string(), 0, 0}); // a pipe never ends
    const auto text = readFile(path);
    if (!text)
        return failWith(text.error());
    auto pairs = parseEncodedPairs(*text, vocabularySize);
    if (!pairs) {
        Error error = pairs.error();
        error.file = path.string();
        return failWith(std::move(error));
    }
    return pairs;
}

} // namespace filigree
