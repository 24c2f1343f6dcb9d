// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opening, copying, and the facts about the project. Its content is in project{golden,sources,...}.cpp.
#include "core/project/projectstore.h"

#include <cerrno>
#include <utility>

#include <unistd.h>

#include "core/base/files.h"
#include "core/base/localename.h"
#include "core/project/database.h"
#include "core/project/newproject.h"
#include "core/project/projectcheck.h"
#include "core/project/projectlock.h"
#include "core/project/projectupdate.h"
#include "core/project/schema.h"

namespace filigree {

namespace {

/// 0 when the file and its folder can be written to (the journal stands in the folder), else errno.
int writeObstacle(const std::filesystem::path &path)
{
    if (::access(path.c_str(), W_OK) != 0 || ::access(path.parent_path().c_str(), W_OK) != 0)
        return errno;
    return 0;
}

/// What a crash left: runs that never ended, and golden utterances that are in no text and no run.
Result<void> tidy(Database &database)
{
    return database.write([&]() -> Result<void> {
        Query(database, "UPDATE run SET state = 'interrupted' WHERE state = 'running'").run();
        Query(database, "DELETE FROM golden WHERE count = 0 AND used = 0").run();
        return {};
    });
}

Result<std::unique_ptr<Database>> openForWriting(const std::filesystem::path &path, int version)
{
    if (const int obstacle = writeObstacle(path); obstacle != 0)
        return failWith(systemError(path, obstacle, ErrorCode::PermissionDenied));
    auto lock = ProjectLock::take(path);
    if (!lock)
        return failWith(lock.error());
    bool checked = false;
    if (auto good = checkProjectContent(path, projectMigrations(), checked); !good)
        return failWith(good.error());
    auto database = connectTo(path, Database::Kind::ReadWrite);
    if (!database)
        return database;
    (*database)->lock = *lock;
    if (!checked) // something waited in a log beside the file
        if (auto good = (*database)->guard([&] { return checkProjectContent(**database, projectMigrations()); }); !good)
            return failWith(good.error());
    if (version < newestSchema(projectMigrations())) {
        database->reset();
        if (auto updated = updateProject(path, projectMigrations()); !updated)
            return failWith(updated.error());
        database = connectTo(path, Database::Kind::ReadWrite);
        if (!database)
            return database;
        (*database)->lock = *lock;
    }
    if (auto tidied = tidy(**database); !tidied)
        return failWith(tidied.error());
    return database;
}

Result<std::unique_ptr<Database>> openForReading(const std::filesystem::path &path, int version)
{
    if (version < newestSchema(projectMigrations()))
        return failWith({ErrorCode::PermissionDenied,
                         "The project was made by an older Filigree. Open it once for writing; it is brought up to "
                         "date then.",
                         path.string(), 0, 0});
    std::error_code ignored;
    bool checked = false;
    if (!std::filesystem::exists(path.string() + "-lock", ignored)) // nobody writes
        if (auto good = checkProjectContent(path, projectMigrations(), checked); !good)
            return failWith(good.error());
    const bool immutable = writeObstacle(path) != 0 && checked;
    auto database = connectTo(path, immutable ? Database::Kind::Immutable : Database::Kind::ReadOnly);
    if (!database || checked)
        return database;
    if (auto good = (*database)->guard([&] { return checkProjectContent(**database, projectMigrations()); }); !good)
        return failWith(good.error());
    return database;
}

} // namespace

ProjectStore::ProjectStore(std::unique_ptr<Database> database)
    : m(std::move(database))
{
}
ProjectStore::ProjectStore(ProjectStore &&) noexcept = default;
ProjectStore &ProjectStore::operator=(ProjectStore &&) noexcept = default;
ProjectStore::~ProjectStore() = default;

Result<ProjectStore> ProjectStore::create(const std::filesystem::path &path, std::string_view locale)
{
    auto made = NewProject::begin(path, locale);
    if (!made)
        return failWith(made.error());
    if (auto finished = made->finish(); !finished)
        return failWith(finished.error());
    return open(path, OpenMode::ReadWrite);
}

Result<ProjectStore> ProjectStore::open(const std::filesystem::path &path, OpenMode mode)
{
    const auto version = checkProjectHeader(path, projectMigrations());
    if (!version)
        return failWith(version.error());
    std::error_code error;
    const std::filesystem::path real = std::filesystem::canonical(path, error);
    if (error)
        return failWith(systemError(path, error.value(), ErrorCode::ReadFailed));
    auto database = mode == OpenMode::ReadWrite ? openForWriting(real, *version) : openForReading(real, *version);
    if (!database)
        return failWith(database.error());
    return ProjectStore(*std::move(database));
}

Result<ProjectStore> ProjectStore::open(const ProjectAccess &access)
{
    const bool writes = access.mode == OpenMode::ReadWrite;
    const auto reading = access.alone ? Database::Kind::Immutable : Database::Kind::ReadOnly;
    auto database = connectTo(access.path, writes ? Database::Kind::ReadWrite : reading);
    if (!database)
        return failWith(database.error());
    (*database)->lock = access.lock;
    return ProjectStore(*std::move(database));
}

ProjectAccess ProjectStore::access() const
{
    return {m->path(), m->isReadOnly() ? OpenMode::ReadOnly : OpenMode::ReadWrite, m->lock,
            m->kind() == Database::Kind::Immutable};
}

const std::filesystem::path &ProjectStore::path() const
{
    return m->path();
}

bool ProjectStore::isReadOnly() const
{
    return m->isReadOnly();
}

void ProjectStore::setPatience(std::chrono::milliseconds patience)
{
    m->setPatience(patience);
}

Result<void> ProjectStore::transaction(const std::function<Result<void>()> &action)
{
    return m->write([&] { return action(); });
}

Result<void> ProjectStore::saveCopy(const std::filesystem::path &target, const Progress &progress)
{
    std::error_code ignored;
    if (std::filesystem::equivalent(target, m->path(), ignored))
        return failWith({ErrorCode::InvalidOption, "This is the project itself. Choose another name for the copy.",
                         target.string(), 0, 0});
    if (std::filesystem::is_directory(target, ignored))
        return failWith(systemError(target, EISDIR, ErrorCode::WriteFailed));
    return vacuumInto(*m, target, TemporaryFile::IfTaken::Replace, progress);
}

Result<ProjectFacts> ProjectStore::facts()
{
    return m->guard([&]() -> Result<ProjectFacts> {
        ProjectFacts out;
        Query query(*m, "SELECT key, value FROM fact");
        while (query.step()) {
            const std::string key = query.text(0);
            if (key == "locale")
                out.locale = query.text(1);
            else if (key == "made-by")
                out.madeBy = query.text(1);
            else if (key == "created")
                out.created = query.text(1);
        }
        if (!checkLocaleName(out.locale)) // it becomes part of file names
            throwDamaged("what it has for a locale is none.");
        out.schemaVersion = m->sqlite().execAndGet("PRAGMA user_version").getInt();
        return out;
    });
}

Result<void> ProjectStore::setLocale(std::string_view locale)
{
    return m->write([&]() -> Result<void> {
        if (auto good = checkLocaleName(locale); !good)
            return good;
        Query(*m, "INSERT OR REPLACE INTO fact VALUES('locale', ?)", locale).run();
        return {};
    });
}

Result<std::string> ProjectStore::setting(std::string_view key)
{
    return m->guard([&]() -> Result<std::string> {
        Query query(*m, "SELECT value FROM setting WHERE key = ?", key);
        return query.step() ? query.text(0) : std::string();
    });
}

Result<void> ProjectStore::setSetting(std::string_view key, std::string_view value)
{
    return m->write([&]() -> Result<void> {
        if (value.empty())
            Query(*m, "DELETE FROM setting WHERE key = ?", key).run();
        else
            Query(*m, "INSERT OR REPLACE INTO setting VALUES(?, ?)", key, value).run();
        return {};
    });
}

} // namespace filigree
