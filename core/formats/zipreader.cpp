// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/zipreader.h"

#include <algorithm>
#include <set>
#include <utility>

#include "core/formats/ziparchive.h"

namespace filigree {

namespace fs = std::filesystem;

namespace {

/// The one folder that all these files of a zip file are in; empty where there is none.
std::string topFolder(const std::vector<std::string> &names)
{
    std::set<std::string> tops;
    for (const std::string &name : names)
        tops.insert(name.substr(0, name.find('/')));
    const bool one = tops.size() == 1 && std::all_of(names.begin(), names.end(), [](const auto &name) {
                         return name.find('/') != std::string::npos;
                     });
    return one && *tops.begin() != "intents" ? *tops.begin() : std::string();
}

class ZipReader final : public CorpusReader {
public:
    ZipReader(fs::path path, TemporaryFolder folder)
        : m_path(std::move(path))
        , m_folder(std::move(folder))
    {
    }

    Result<void> begin(const fs::path &inside, OpenReader open)
    {
        auto reader = open(inside);
        if (!reader)
            return failWith(named(reader.error()));
        m_reader = *std::move(reader);
        return {};
    }

    Result<std::optional<CorpusEntry>> next() override
    {
        auto entry = m_reader->next();
        return entry ? std::move(entry) : failWith(named(entry.error()));
    }
    double progress() const override { return m_reader->progress(); }
    std::vector<Diagnostic> warnings() const override { return m_reader->warnings(); }
    std::vector<Catalogue> catalogues() const override { return m_reader->catalogues(); }

    const fs::path &folder() const { return m_folder.path(); }

private:
    /// The temporary folder is nothing that anybody knows.
    [[nodiscard]] Error named(Error error) const
    {
        const std::string folder = m_folder.path().string();
        if (error.file.starts_with(folder))
            error.file.replace(0, folder.size(), m_path.string());
        return error;
    }

    fs::path m_path;
    TemporaryFolder m_folder;
    std::unique_ptr<CorpusReader> m_reader; ///< goes before its folder
};

} // namespace

Result<std::string> detectZip(const fs::path &path)
{
    const auto names = zipNames(path);
    if (!names)
        return failWith(names.error());
    const std::string top = topFolder(*names);
    const std::string prefix = top.empty() ? top : top + '/';
    const auto has = [&](std::string_view begin, std::string_view end) {
        return std::any_of(names->begin(), names->end(), [&](const std::string &name) {
            return name.starts_with(prefix + std::string(begin)) && name.ends_with(end);
        });
    };
    if (has("seq.in", "seq.in"))
        return std::string("trio");
    if (has("agent.json", ".json") || has("intents/", ".json"))
        return std::string("dialogflow");
    if (has("manifest.json", ".json") || has("Manifest.json", ".json"))
        return std::string("lex");
    if (has("", ".jsonl"))
        return std::string("hf");
    return failWith({ErrorCode::InvalidInput,
                     "This zip file holds nothing of a tool that is known here. If it does, name its format with "
                     "--format: dialogflow, lex, trio or hf.",
                     path.string(), 0, 0});
}

Result<std::unique_ptr<CorpusReader>> openZipped(const fs::path &path, OpenReader open, const Progress &progress)
{
    std::error_code error;
    const fs::path base = fs::temp_directory_path(error);
    if (error)
        return fail(ErrorCode::WriteFailed, "There is no folder for temporary files: " + error.message() + '.');
    auto folder = TemporaryFolder::make(base / "filigree-XXXXXX");
    if (!folder)
        return failWith(folder.error());
    const auto names = zipNames(path);
    if (!names)
        return failWith(names.error());
    if (auto good = unpackZip(path, folder->path(), progress); !good)
        return failWith(good.error());
    auto out = std::make_unique<ZipReader>(path, *std::move(folder));
    if (auto good = out->begin(out->folder() / topFolder(*names), open); !good)
        return failWith(good.error());
    return out;
}

} // namespace filigree
