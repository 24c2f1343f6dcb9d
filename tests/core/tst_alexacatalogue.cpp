// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Catalogues as Alexa takes them.
#include <QTemporaryDir>
#include <QTest>

#include "core/base/files.h"
#include "core/formats/cataloguereader.h"
#include "support/results.h"

using namespace filigree;
using namespace filigree::tests;

class TestAlexaCatalogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// An update names what is gone.
    void deletedEntitiesAreLeftOut()
    {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath(QStringLiteral("songs.json")).toStdString();
        good(writeFile(path, R"({"type":"AMAZON.MusicRecording","version":2.0,"entities":[
{"id":"a","names":[{"language":"en","value":"Vogue"}],"alternateNames":[{"language":"en","values":["Vogue 2"]}],"deleted":false},
{"id":"b","names":[{"language":"en","value":"Gone"}],"deleted":true},
{"id":"c","deleted":true}]})"));
        NoProgress progress;
        const Catalogue found = good(readCatalogue(path, "SongName", progress));
        QCOMPARE(found.values.size(), std::size_t(2));
        QCOMPARE(found.values[0].text, std::string("Vogue"));
        QCOMPARE(found.values[1].text, std::string("Vogue 2"));
    }

    void anEntityWithoutANameIsAMistake()
    {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath(QStringLiteral("songs.json")).toStdString();
        good(writeFile(path, "{\"entities\":[\n{\"id\":\"a\",\"deleted\":false}]}"));
        NoProgress progress;
        const auto found = readCatalogue(path, "SongName", progress);
        QCOMPARE(int(codeOf(found)), int(ErrorCode::InvalidInput));
        QCOMPARE(found.error().line, std::int64_t(2));
    }
};

QTEST_GUILESS_MAIN(TestAlexaCatalogue)
#include "tst_alexacatalogue.moc"
