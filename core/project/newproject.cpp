// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/newproject.h"

#include <cerrno>
#include <utility>

#include "core/base/files.h"
#include "core/base/localename.h"
#include "core/project/database.h"
#include "core/project/programversion.h"
#include "core/project/retire.h"
#include "core/project/schema.h"
#include "core/project/temporaryfile.h"

namespace filigree {

NewProject::NewProject(std::unique_ptr<TemporaryFile> file, std::unique_ptr<ProjectStore> store)
    : m_file(std::move(file))
    , m_store(std::move(store))
{
}
NewProject::NewProject(NewProject &&) noexcept = default;
NewProject &NewProject::operator=(NewProject &&other) noexcept
{
    m_store = std::move(other.m_store); // closed before its file goes
    m_file = std::move(other.m_file);
    m_replaces = other.m_replaces;
    return *this;
}
NewProject::~NewProject() = default;

Result<NewProject> NewProject::begin(const std::filesystem::path &path, std::string_view locale)
{
    std::error_code error;
    if (std::filesystem::exists(std::filesystem::symlink_status(path, error)))
        return failWith(
            {ErrorCode::WriteFailed, "There is such a file already. Choose another name.", path.string(), 0, 0});
    return beginReplacing(path, locale).map([](NewProject &&made) {
        made.m_replaces = false;
        return std::move(made);
    });
}

Result<NewProject> NewProject::beginReplacing(const std::filesystem::path &path, std::string_view locale)
{
    if (auto good = checkLocaleName(locale); !good)
        return failWith(good.error());
    std::error_code error;
    if (std::filesystem::is_directory(path, error))
        return failWith(systemError(path, EISDIR, ErrorCode::WriteFailed));
    auto file = TemporaryFile::beside(path);
    if (!file)
        return failWith(file.error());
    auto temporary = std::make_unique<TemporaryFile>(*std::move(file));
    try {
        auto database = std::make_unique<Database>(temporary->path(), Database::Kind::Making);
        database->shownPath = path;
        auto made = database->guard([&]() -> Result<void> {
            database->sqlite().exec("PRAGMA application_id = " + std::to_string(projectApplicationId));
            migrate(database->sqlite(), projectMigrations());
            Query(*database, "INSERT INTO fact VALUES('made-by', ?), ('created', ?), ('locale', ?)",
                  "Filigree " + programVersion(), utcNow(), locale)
                .run();
            return {};
        });
        if (!made)
            return failWith(made.error());
        NewProject project(std::move(temporary), std::unique_ptr<ProjectStore>(new ProjectStore(std::move(database))));
        project.m_replaces = true;
        return project;
    } catch (const SQLite::Exception &) {
        return failWith(systemError(path, EACCES, ErrorCode::WriteFailed));
    }
}

Result<void> NewProject::finish()
{
    // What opening it for writing would do at once, so that a failed first edit does not change a byte.
    if (auto switched = m_store->m->useLog(); !switched)
        return switched;
    m_store.reset();
    if (m_replaces)
        return replaceProject(m_file->target(), [&] { return m_file->commit(TemporaryFile::IfTaken::Replace); });
    return m_file->commit(TemporaryFile::IfTaken::Fail);
}

} // namespace filigree
