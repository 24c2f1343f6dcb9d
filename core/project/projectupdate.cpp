// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/projectupdate.h"

#include <cerrno>
#include <string>
#include <utility>

#include <sqlite3.h>

#include "core/base/files.h"
#include "core/project/retire.h"

namespace filigree {

Result<std::unique_ptr<Database>> connectTo(const std::filesystem::path &path, Database::Kind kind)
{
    try {
        return std::make_unique<Database>(path, kind);
    } catch (const ProjectFault &fault) {
        return failWith(fault.error);
    } catch (const SQLite::Exception &exception) {
        const int code = exception.getErrorCode() & 0xFF;
        if (code == SQLITE_CANTOPEN || code == SQLITE_READONLY)
            return failWith(systemError(path, EACCES, ErrorCode::PermissionDenied));
        if (code == SQLITE_FULL)
            return failWith(systemError(path, ENOSPC, ErrorCode::DiskFull));
        if (code == SQLITE_BUSY)
            return failWith({ErrorCode::Busy, "Another program is using the project. Try again when it has finished.",
                             path.string(), 0, 0});
        return failWith({ErrorCode::ReadFailed, "The project cannot be opened (" + std::string(exception.what()) + ").",
                         path.string(), 0, 0});
    }
}

namespace {

/// While it lives, SQLite's work ends as soon as the progress is cancelled.
class Interrupting {
public:
    Interrupting(sqlite3 *handle, const Progress &progress)
        : m_handle(handle)
    {
        constexpr int steps = 20'000; // of SQLite's machine, between two looks
        sqlite3_progress_handler(
            m_handle, steps, [](void *p) { return static_cast<const Progress *>(p)->cancelled() ? 1 : 0; },
            const_cast<Progress *>(&progress));
    }
    ~Interrupting() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }
    Interrupting(const Interrupting &) = delete;
    Interrupting &operator=(const Interrupting &) = delete;

private:
    sqlite3 *m_handle;
};

/// While it lives, a connection that only reads the project may write elsewhere.
class Writing {
public:
    explicit Writing(Database &database)
        : m_database(database)
    {
        if (m_database.isReadOnly())
            m_database.sqlite().exec("PRAGMA query_only = OFF");
    }
    ~Writing()
    {
        if (m_database.isReadOnly())
            m_database.sqlite().tryExec("PRAGMA query_only = ON");
    }
    Writing(const Writing &) = delete;
    Writing &operator=(const Writing &) = delete;

private:
    Database &m_database;
};

} // namespace

Result<void> vacuumInto(Database &database, const std::filesystem::path &target, TemporaryFile::IfTaken ifTaken,
                        const Progress &progress)
{
    auto temporary = TemporaryFile::beside(target);
    if (!temporary)
        return failWith(temporary.error());
    auto made = database.guard([&]() -> Result<void> {
        const Writing writing(database);
        SQLite::Statement statement(database.sqlite(), "VACUUM INTO ?");
        statement.bind(1, temporary->path().string());
        const Interrupting interrupting(database.sqlite().getHandle(), progress);
        statement.executeStep();
        return {};
    });
    if (progress.cancelled())
        return fail(ErrorCode::Cancelled, "Cancelled.");
    if (!made) {
        Error error = made.error();
        error.file = target.string();
        return failWith(std::move(error));
    }
    const auto commit = [&] { return temporary->commit(ifTaken); };
    return ifTaken == TemporaryFile::IfTaken::Replace ? replaceProject(target, commit) : commit();
}

Result<void> updateProject(const std::filesystem::path &path, std::span<const Migration> steps)
{
    auto database = connectTo(path, Database::Kind::ReadWrite);
    if (!database)
        return failWith(database.error());
    return (*database)->guard([&]() -> Result<void> {
        const int version = (*database)->sqlite().execAndGet("PRAGMA user_version").getInt();
        if (version >= newestSchema(steps))
            return {};
        std::filesystem::path copy = path;
        copy += ".v" + std::to_string(version) + ".bak";
        std::error_code error;
        // One of an earlier attempt, which was undone, has the same content and stays.
        if (!std::filesystem::exists(copy, error))
            if (auto kept = vacuumInto(**database, copy, TemporaryFile::IfTaken::Fail); !kept)
                return kept;
        migrate((*database)->sqlite(), steps);
        return {};
    });
}

} // namespace filigree
