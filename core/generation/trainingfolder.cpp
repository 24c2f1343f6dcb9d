// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/generation/trainingfolder.h"

#include <cctype>
#include <system_error>

#include <nlohmann/json.hpp>

#include "core/base/files.h"
#include "core/text/unicode.h"

namespace filigree {

namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t largestManifest = 64U << 20;

/// What a manifest of this program lists; nothing of another file of that name.
std::set<std::string> listedIn(const fs::path &manifest)
{
    std::set<std::string> out;
    const auto text = readFile(manifest, largestManifest);
    const auto json = text ? nlohmann::json::parse(*text, nullptr, false) : nlohmann::json();
    if (!json.is_object() || !json.contains("files") || !json["files"].is_array()
        || json.value("program", nlohmann::json()) != "Filigree")
        return out;
    out.insert("manifest.json");
    for (const auto &file : json["files"])
        if (file.is_object() && file.contains("name") && file["name"].is_string())
            out.insert(file["name"].get<std::string>());
    return out;
}

} // namespace

Result<std::set<std::string>> earlierTrainingFiles(const fs::path &folder)
{
    std::set<std::string> out;
    std::error_code error;
    if (!fs::exists(folder, error))
        return out;
    const std::set<std::string> listed = listedIn(folder / "manifest.json");
    for (auto item = fs::directory_iterator(folder, error); !error && item != fs::end(item); item.increment(error)) {
        const std::string name = item->path().filename().string();
        std::error_code ignored;
        if (!listed.contains(name) || !fs::is_regular_file(item->symlink_status(ignored)))
            return failWith({ErrorCode::WriteFailed,
                             "The folder has \"" + name
                                 + "\" in it, which is not of a training set. Choose another folder; nothing was "
                                   "changed.",
                             folder.string(), 0, 0});
        out.insert(name);
    }
    if (error)
        return failWith(systemError(folder, error.value(), ErrorCode::WriteFailed));
    out.erase("manifest.json");
    return out;
}

std::string intentFileName(const std::string &intent)
{
    constexpr std::size_t longest = 150;
    std::string out = intent.substr(0, longest);
    while (firstInvalidUtf8(out)) // a character was cut in two
        out.pop_back();
    for (char &c : out) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80 && std::isalnum(byte) == 0 && c != '-')
            c = '_';
    }
    return out;
}

bool isPartName(const std::string &name)
{
    constexpr std::size_t longest = 50;
    std::string plain = name;
    std::erase(plain, '_'); // which intentFileName() makes of what cannot stay
    return !name.empty() && name.size() <= longest && !firstInvalidUtf8(name) && intentFileName(plain) == plain
        && comparisonKey(name) != "manifest";
}

} // namespace filigree
