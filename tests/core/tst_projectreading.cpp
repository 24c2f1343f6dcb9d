// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A project in a folder that one may only read, while its owner writes to it.
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>
#include <filesystem>
#include <iterator>
#include <optional>
#include <string>

#include <unistd.h>

#include "core/project/projectstore.h"
#include "support/results.h"

using namespace filigree;
using namespace filigree::tests;

namespace fs = std::filesystem;

namespace {

/// Root may write everywhere: somebody else, as long as this lives.
class Somebody {
public:
    Somebody()
    {
        if (m_wasRoot)
            m_good = ::setresgid(65534, 65534, 0) == 0 && ::setresuid(65534, 65534, 0) == 0;
    }
    ~Somebody()
    {
        if (m_wasRoot && (::setresuid(0, 0, 0) != 0 || ::setresgid(0, 0, 0) != 0))
            std::abort();
    }
    Somebody(const Somebody &) = delete;
    Somebody &operator=(const Somebody &) = delete;
    [[nodiscard]] bool good() const { return m_good; }

private:
    bool m_wasRoot = ::geteuid() == 0;
    bool m_good = true;
};

} // namespace

class TestProjectReading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        const fs::path folder = m_folder->path().toStdString();
        fs::permissions(folder,
                        fs::perms::owner_all | fs::perms::group_read | fs::perms::group_exec | fs::perms::others_read
                            | fs::perms::others_exec);
        m_path = folder / "shared.filigree";
    }
    void cleanup()
    {
        fs::permissions(m_path.parent_path(), fs::perms::owner_all);
        m_folder.reset();
    }

    void jobsSeeWhatTheWindowSees_data()
    {
        QTest::addColumn<bool>("quiet");
        QTest::newRow("its owner writes") << false;
        QTest::newRow("nobody writes") << true;
    }

    void jobsSeeWhatTheWindowSees()
    {
        QFETCH(bool, quiet);
        std::optional owner(good(ProjectStore::create(m_path)));
        good(owner->setSetting("colour", "red"));
        if (quiet)
            owner.reset();
        closeFolder();
        const Somebody somebody;
        QVERIFY(somebody.good());
        auto reader = good(ProjectStore::open(m_path, OpenMode::ReadOnly));
        auto job = good(ProjectStore::open(reader.access()));
        const auto bothSee = [&](const std::string &colour) {
            return good(reader.setting("colour")) == colour && good(job.setting("colour")) == colour;
        };
        QVERIFY(bothSee("red"));
        if (owner) {
            good(owner->setSetting("colour", "blue"));
            QVERIFY(bothSee("blue"));
        } else {
            QCOMPARE(std::distance(fs::directory_iterator(m_path.parent_path()), {}), std::ptrdiff_t(1));
        }
    }

private:
    void closeFolder() const
    {
        for (const auto &file : fs::directory_iterator(m_path.parent_path()))
            fs::permissions(file, fs::perms::owner_read | fs::perms::group_read | fs::perms::others_read);
        fs::permissions(m_path.parent_path(), fs::perms::owner_write, fs::perm_options::remove);
    }

    std::optional<QTemporaryDir> m_folder;
    fs::path m_path;
};

QTEST_GUILESS_MAIN(TestProjectReading)
#include "tst_projectreading.moc"
