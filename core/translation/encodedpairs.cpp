// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/translation/encodedpairs.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <fstream>
#include <system_error>
#include <utility>

#include "core/base/files.h"
#include "core/translation/trainingvalues.h"

namespace filigree {

namespace {

constexpr std::size_t pieceSize = std::size_t(1) << 16U; // that is read at once
constexpr std::size_t longestLine = std::size_t(1) << 20U;

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

Result<EncodedPair> readLine(std::string_view line, int vocabularySize, std::int64_t number)
{
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
    return pair;
}

tl::unexpected<Error> inFile(Error error, const std::filesystem::path &path)
{
    if (error.file.empty())
        error.file = path.string();
    return failWith(std::move(error));
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
        auto pair = readLine(text.substr(0, end), vocabularySize, number);
        if (!pair)
            return failWith(pair.error());
        pairs.push_back(*std::move(pair));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return pairs;
}

Result<std::vector<EncodedPair>> readEncodedPairs(const std::filesystem::path &path, int vocabularySize,
                                                  std::uintmax_t limit)
{
    if (auto good = checkRegularFile(path); !good)
        return failWith(good.error());
    const auto text = readFile(path, limit);
    if (!text)
        return failWith(text.error());
    auto pairs = parseEncodedPairs(*text, vocabularySize);
    return pairs ? std::move(pairs) : Result<std::vector<EncodedPair>>(inFile(pairs.error(), path));
}

Result<void> forEachEncodedPair(const std::filesystem::path &path, int vocabularySize,
                                const std::function<bool(const EncodedPair &)> &take)
{
    if (auto good = checkRegularFile(path); !good)
        return good;
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return failWith(systemError(path, errno, ErrorCode::ReadFailed));
    std::string line;
    std::string piece(pieceSize, '\0');
    for (std::int64_t number = 1; file;) {
        file.read(piece.data(), static_cast<std::streamsize>(piece.size()));
        line.append(piece, 0, static_cast<std::size_t>(file.gcount()));
        std::size_t begin = 0;
        for (std::size_t end = line.find('\n'); begin < line.size(); end = line.find('\n', begin), ++number) {
            if (end == std::string::npos && file)
                break; // the rest of it is still to come
            end = std::min(end, line.size());
            const auto pair = readLine(std::string_view(line).substr(begin, end - begin), vocabularySize, number);
            if (!pair)
                return inFile(pair.error(), path);
            if (!take(*pair))
                return {};
            begin = std::min(end + 1, line.size());
        }
        line.erase(0, begin);
        if (line.size() > longestLine)
            return inFile({ErrorCode::InvalidInput, "the line is longer than a megabyte", {}, number, 0}, path);
    }
    if (file.bad())
        return failWith(systemError(path, errno, ErrorCode::ReadFailed));
    return {};
}

} // namespace filigree
