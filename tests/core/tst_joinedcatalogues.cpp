// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Values that files of other tools list: files of one name do not take each other's.
#include <QTemporaryDir>
#include <QTest>

#include "core/base/files.h"
#include "core/project/projectimport.h"
#include "core/project/projectstore.h"

using namespace filigree;

namespace fs = std::filesystem;

namespace {

NoProgress noProgress;

std::string bot(const std::string &values)
{
    return "{\"language\":\"en\",\"intents\":{\"Play\":{\"utterances\":[{\"data\":[{\"text\":\"play \"},{\"text\":"
           "\"jazz\",\"entity\":\"Genre\",\"slot_name\":\"Genre\"}]}]}},\"entities\":{\"Genre\":{\"data\":["
        + values + "],\"use_synonyms\":true,\"automatically_extensible\":true}}}\n";
}

std::string value(const std::string &text)
{
    return "{\"value\":\"" + text + "\",\"synonyms\":[]}";
}

} // namespace

class TestJoinedCatalogues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesOfOneNameAddToEachOther_data()
    {
        QTest::addColumn<int>("role");
        QTest::newRow("golden") << int(ImportRole::Golden);
        QTest::newRow("reference") << int(ImportRole::Reference);
    }

    void filesOfOneNameAddToEachOther()
    {
        QFETCH(int, role);
        QTemporaryDir folder;
        const fs::path path = folder.path().toStdString();
        fs::create_directories(path / "a");
        fs::create_directories(path / "b");
        QVERIFY(writeFile(path / "a/bot.json", bot(value("jazz") + ',' + value("rock"))));
        QVERIFY(writeFile(path / "b/bot.json", bot(value("Rock") + ',' + value("folk"))));
        auto store = ProjectStore::create(path / "p.filigree", "en-US");
        QVERIFY(store);
        ImportRequest request;
        request.files = {path / "a/bot.json", path / "b/bot.json"};
        request.role = ImportRole(role);
        const auto report = importFiles(*store, request, noProgress);
        QVERIFY2(report, report ? "" : report.error().message().c_str());
        const auto catalogues = store->catalogues().value();
        QCOMPARE(catalogues.size(), std::size_t(1));
        QCOMPARE(catalogues[0].name, std::string("bot"));
        std::vector<std::string> texts;
        const Catalogue joined = store->catalogue(catalogues[0].id).value();
        for (const CatalogueValue &one : joined.values)
            texts.push_back(one.text);
        QCOMPARE(texts, (std::vector<std::string>{"jazz", "rock", "folk"}));
    }

    void aFolderHasItsNameWithASlashToo()
    {
        QTemporaryDir folder;
        const fs::path path = folder.path().toStdString();
        fs::create_directories(path / "music/intents");
        fs::create_directories(path / "music/entities");
        QVERIFY(writeFile(path / "music/intents/Play_usersays_en.json",
                          "[{\"data\":[{\"text\":\"play \"},{\"text\":\"jazz\",\"alias\":\"Genre\",\"meta\":"
                          "\"@Genre\"}]}]"));
        QVERIFY(writeFile(path / "music/entities/Genre_entries_en.json", "[{\"value\":\"jazz\",\"synonyms\":[]}]"));
        auto store = ProjectStore::create(path / "p.filigree", "en-US");
        QVERIFY(store);
        ImportRequest request;
        request.files = {path / "music/"};
        request.role = ImportRole::Reference;
        const auto report = importFiles(*store, request, noProgress);
        QVERIFY2(report, report ? "" : report.error().message().c_str());
        QCOMPARE(store->sources().value().at(0).name, std::string("music"));
        QCOMPARE(store->catalogues().value().at(0).name, std::string("music"));
    }
};

QTEST_GUILESS_MAIN(TestJoinedCatalogues)
#include "tst_joinedcatalogues.moc"
