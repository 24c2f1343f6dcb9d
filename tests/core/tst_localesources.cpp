// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which imported data is of the project's locale.
#include <memory>

#include <QTemporaryDir>
#include <QTest>

#include "core/project/localesources.h"
#include "support/results.h"

using namespace filigree;
using namespace filigree::tests;

class TestLocaleSources : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void ownAndOthers()
    {
        ProjectStore store = projectOf("en-US");
        add(store, SourceRole::Reference, "en-US", 2);
        add(store, SourceRole::Reference, "es-ES", 3);
        add(store, SourceRole::Test, "de-DE", 4);
        const LocaleSources reference = good(sourcesByLocale(store, SourceRole::Reference));
        QCOMPARE(reference.locale, std::string("en-US"));
        QCOMPARE(totalOf(reference.own), std::int64_t(2));
        QCOMPARE(totalOf(reference.others), std::int64_t(3));
        const LocaleSources test = good(sourcesByLocale(store, SourceRole::Test));
        QVERIFY(test.own.empty());
        QCOMPARE(test.others.size(), std::size_t(1));
        QCOMPARE(test.others.front().locale, std::string("de-DE"));
        QCOMPARE(totalOf(test.others), std::int64_t(4));
    }

    /// Where the project has no locale, its reference data says which it is, and without any its test data.
    void aProjectWithoutALocale()
    {
        ProjectStore store = projectOf("");
        QCOMPARE(good(sourcesByLocale(store, SourceRole::Test)).locale, std::string());
        add(store, SourceRole::Test, "de-DE", 4);
        QCOMPARE(good(sourcesByLocale(store, SourceRole::Test)).locale, std::string("de-DE"));
        QCOMPARE(good(sourcesByLocale(store, SourceRole::Test)).own.size(), std::size_t(1));
        add(store, SourceRole::Reference, "es-ES", 3);
        QCOMPARE(good(sourcesByLocale(store, SourceRole::Test)).locale, std::string("es-ES"));
        QVERIFY(good(sourcesByLocale(store, SourceRole::Test)).own.empty());
    }

private:
    ProjectStore projectOf(const std::string &locale) const
    {
        return good(ProjectStore::create(m_folder->filePath(QStringLiteral("p.filigree")).toStdString(), locale));
    }

    static void add(ProjectStore &store, SourceRole role, const std::string &locale, int utterances)
    {
        SourceInfo about;
        about.role = role;
        about.locale = locale;
        about.name = "a.golden";
        int next = 0;
        NoProgress progress;
        good(store.addSource(
            about,
            [&]() -> Result<std::optional<SourceUtterance>> {
                if (next == utterances)
                    return std::nullopt;
                ++next;
                return SourceUtterance{{"Stop", {"stop", std::to_string(next)}, {}}, next, 1, 0};
            },
            progress));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestLocaleSources)
#include "tst_localesources.moc"
