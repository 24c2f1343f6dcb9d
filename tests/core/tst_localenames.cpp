// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A locale becomes part of file names: one that leads out of a folder is refused wherever it comes in.
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/Database.h>

#include "core/annotation/golden.h"
#include "core/base/localename.h"
#include "core/formats/corpusoutput.h"
#include "core/project/projectstore.h"
#include "core/text/knownlocale.h"

using namespace filigree;

class TestLocaleNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsALocale()
    {
        for (const char *name : {"en", "en-US", "en_US", "sr_RS@latin", "de_DE.UTF-8", "und", "zh-Hant-TW"})
            QVERIFY2(isLocale(name), name);
        for (const char *name : {"", ".", "..", "../x", "/etc", "a/b", "a\\b", "en US", "\"", "-x", "@x", "é", "a\nb"})
            QVERIFY2(!isLocale(name), name);
        QVERIFY(isLocale(std::string(100, 'a')));
        QVERIFY(!isLocale(std::string(101, 'a')));
        QVERIFY(!isLocale(std::string_view("a\0b", 3)));
        QVERIFY(checkLocaleName(""));
        QCOMPARE(checkLocaleName("../x").error().code, ErrorCode::InvalidOption);
    }

    void knowsWhichThereAre()
    {
        for (const char *name : {"en", "en-US", "pt_BR.UTF-8", "sr_RS@latin", "es-419", "zh-Hans-CN", "hi-Latn",
                                 "yue-HK", "ajp", "und", "de-CH-1996"})
            QVERIFY2(isKnownLocale(name), name);
        for (const char *name : {"", "english", "English", "US", "en-EN", "xx", "zz-ZZ", "en-", "en US", "../x"})
            QVERIFY2(!isKnownLocale(name), name);
    }

    void aGoldenTextHasNoOtherOne()
    {
        QCOMPARE(parseGolden("@locale en-US\nstop\n")->locale, std::string("en-US"));
        const auto bad = parseGolden("@locale ..\nstop\n");
        QCOMPARE(bad->locale, std::string());
        QCOMPARE(bad->diagnostics.size(), std::size_t(1));
    }

    void aProjectTakesNoOtherOne()
    {
        QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("p.filigree")).toStdString();
        QCOMPARE(ProjectStore::create(path, "../../x").error().code, ErrorCode::InvalidOption);
        QVERIFY(QDir(folder.path()).isEmpty());
        auto store = ProjectStore::create(path, "en-US");
        QVERIFY(store);
        QCOMPARE(store->setLocale("/etc").error().code, ErrorCode::InvalidOption);
        QCOMPARE(store->setSourceLocale(1, "a/b").error().code, ErrorCode::InvalidOption);
        QCOMPARE(store->facts()->locale, std::string("en-US"));
        QVERIFY(store->setLocale("hi-IN"));
        QCOMPARE(store->facts()->locale, std::string("hi-IN"));
        SQLite::Database(path, SQLite::OPEN_READWRITE).exec("UPDATE fact SET value = '../../x' WHERE key = 'locale'");
        QCOMPARE(store->facts().error().code, ErrorCode::DamagedProject);
    }

    void noWriterLeavesItsFolder_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("locale");
        for (const char *format : {"lex", "dialogflow"})
            for (const char *locale : {"../../../escaped", "/tmp/filigree escaped", "a/b", "en\"US"})
                QTest::addRow("%s %s", format, locale) << QString::fromLatin1(format) << QString::fromLatin1(locale);
    }

    void noWriterLeavesItsFolder()
    {
        QFETCH(QString, format);
        QFETCH(QString, locale);
        QTemporaryDir folder;
        const CorpusFormat &found = *findCorpusFormat(format.toStdString());
        const CorpusWriterOptions options{locale.toStdString()};
        auto output = CorpusOutput::open(folder.filePath(QStringLiteral("bot")).toStdString(), found, options);
        QVERIFY(output);
        std::string bytes;
        found.make(options)->append(bytes, parseGoldenLine("play jazz|Genre", "Play").value());
        QVERIFY(output->write(bytes));
        QCOMPARE(output->commit().error().code, ErrorCode::InvalidOption);
        output = failWith(Error{});
        QVERIFY(QDir(folder.path()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLocaleNames)
#include "tst_localenames.moc"
