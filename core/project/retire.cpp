// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/retire.h"

#include <cerrno>
#include <string>
#include <utility>
#include <vector>

#include "core/base/files.h"
#include "core/project/database.h"
#include "core/project/projectcheck.h"
#include "core/project/projectlock.h"
#include "core/project/projectupdate.h"
#include "core/project/schema.h"

namespace filigree {

namespace {

/// Files that stand aside, under names that SQLite does not look for. They come back unless they are let go.
class Aside {
public:
    Aside() = default;
    Aside(const Aside &) = delete;
    Aside &operator=(const Aside &) = delete;
    ~Aside()
    {
        for (auto moved = m_moved.rbegin(); moved != m_moved.rend(); ++moved) {
            std::error_code ignored;
            std::filesystem::rename(moved->second, moved->first, ignored);
        }
    }

    [[nodiscard]] Result<void> add(const std::filesystem::path &file)
    {
        std::error_code error;
        if (!std::filesystem::exists(std::filesystem::symlink_status(file, error)))
            return {};
        std::filesystem::path aside = file;
        aside += ".old";
        std::filesystem::rename(file, aside, error);
        if (error)
            return failWith(systemError(file, error.value(), ErrorCode::WriteFailed));
        m_moved.emplace_back(file, std::move(aside));
        return {};
    }

    void letGo()
    {
        for (const auto &[file, aside] : std::exchange(m_moved, {})) {
            std::error_code ignored;
            std::filesystem::remove(aside, ignored);
        }
    }

private:
    std::vector<std::pair<std::filesystem::path, std::filesystem::path>> m_moved;
};

bool hasLog(const std::filesystem::path &project)
{
    std::error_code ignored;
    for (const char *ending : {"-wal", "-journal"})
        if (std::filesystem::exists(project.string() + ending, ignored))
            return true;
    return false;
}

/// Afterwards all of the project is in the one file, and nothing stands beside it.
Result<void> foldLog(const std::filesystem::path &project)
{
    // Not every file that is replaced is a good project; one that is none has no log to fold.
    if (const auto version = checkProjectHeader(project, projectMigrations()); !version)
        return failWith(version.error());
    auto database = connectTo(project, Database::Kind::ReadWrite);
    if (!database)
        return failWith(database.error());
    return (*database)->guard([&]() -> Result<void> {
        SQLite::Statement query((*database)->sqlite(), "PRAGMA journal_mode = DELETE");
        // It stays what it was while another connection has the project open.
        if (query.executeStep() && query.getColumn(0).getString() != "delete")
            return failWith({ErrorCode::Busy,
                             "Another program has this project open. Close it there before it is replaced.",
                             project.string(), 0, 0});
        return {};
    });
}

} // namespace

Result<void> replaceProject(const std::filesystem::path &target, const std::function<Result<void>()> &putNew)
{
    std::error_code error;
    const auto status = std::filesystem::symlink_status(target, error);
    if (!std::filesystem::is_regular_file(status))
        return putNew();
    const std::filesystem::path real = std::filesystem::canonical(target, error);
    if (error)
        return failWith(systemError(target, error.value(), ErrorCode::WriteFailed));
    const auto lock = ProjectLock::take(real);
    if (!lock)
        return failWith(lock.error());
    Aside aside;
    if (hasLog(real)) {
        const auto folded = foldLog(real);
        if (!folded && folded.error().code == ErrorCode::Busy)
            return folded;
    }
    for (const char *ending : {"-wal", "-shm", "-journal"})
        if (auto moved = aside.add(real.string() + ending); !moved)
            return moved;
    if (auto put = putNew(); !put)
        return put;
    aside.letGo();
    return {};
}

} // namespace filigree
