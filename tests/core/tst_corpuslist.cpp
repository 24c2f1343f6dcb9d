// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window's list of corpora, as the project keeps it; and the corpora that are made by it.
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

#include "core/annotation/golden.h"
#include "core/project/corpuslist.h"
#include "core/project/corpusmaking.h"
#include "core/project/newproject.h"

using namespace filigree;

class TestCorpusList final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void comesBackAsItWas();
    void isOfOneCorpusAtFirst();
    void damageKeepsWhatCanBeRead_data();
    void damageKeepsWhatCanBeRead();
    void namesAreFree_data();
    void namesAreFree();
    void isMadeByTheSettings();
    void otherInputsAreRefused();

private:
    [[nodiscard]] ProjectStore &store() { return m_project->store(); }
    void write(std::string_view text);

    QTemporaryDir m_folder;
    std::optional<NewProject> m_project;
    int m_projects = 0;
};

void TestCorpusList::init()
{
    m_project.reset();
    auto made =
        NewProject::begin(m_folder.filePath(QString::number(++m_projects) + ".filigree").toStdString(), "en-US");
    QVERIFY(made);
    m_project.emplace(*std::move(made));
}

void TestCorpusList::write(std::string_view text)
{
    const auto golden = parseGolden(text);
    QVERIFY(golden);
    QVERIFY(store().setGoldenText(text, *golden));
}

void TestCorpusList::comesBackAsItWas()
{
    CorpusList list({"Launch", {77, 5, true, CorpusMethod::Both, false}});
    list.corpora.push_back({"विज्ञापन", {largestWish, 0, false, CorpusMethod::Grammar, true}});
    list.current = 1;
    QVERIFY(storeCorpora(store(), list));
    QVERIFY(loadCorpora(store(), "first") == list);
    QCOMPARE(list.find("Launch")->wish.count, std::uint64_t(77));
    QVERIFY(list.find("launch") == nullptr);
}

void TestCorpusList::isOfOneCorpusAtFirst()
{
    const CorpusList list = loadCorpora(store(), "Corpus 1");
    QCOMPARE(list.corpora.size(), std::size_t(1));
    QCOMPARE(list.name(), std::string("Corpus 1"));
    QVERIFY(list.wish() == CorpusWish());
}

void TestCorpusList::damageKeepsWhatCanBeRead_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("names");
    const QStringList first{"first"};
    QTest::newRow("no JSON") << QByteArray("{") << first;
    QTest::newRow("a list") << QByteArray("[1,2]") << first;
    QTest::newRow("no corpora") << QByteArray(R"({"current":3})") << first;
    QTest::newRow("an empty list") << QByteArray(R"({"corpora":[]})") << first;
    QTest::newRow("numbers") << QByteArray(R"({"corpora":[1,"x"]})") << QStringList{"Corpus 1", "Corpus 2"};
    QTest::newRow("current beyond") << QByteArray(R"({"current":9,"corpora":[{"name":"a"},{"name":"a","wish":7}]})")
                                    << QStringList{"a", "a 2"};
    QTest::newRow("current below") << QByteArray(R"({"current":-1,"corpora":[{"name":"a"},{"name":7}]})")
                                   << QStringList{"a", "Corpus 1"};
    QByteArray many = "{}";
    QStringList numbered{"Corpus 1"};
    for (int i = 2; i <= 20'000; ++i) {
        many += ",{}";
        if (i <= 1'000)
            numbered << "Corpus " + QString::number(i);
    }
    QTest::newRow("many") << "{\"corpora\":[" + many + "]}" << numbered;
    QTest::newRow("deep") << "{\"corpora\":" + QByteArray(200'000, '[') + QByteArray(200'000, ']') + '}'
                          << QStringList{"Corpus 1"};
}

void TestCorpusList::damageKeepsWhatCanBeRead()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, names);
    QVERIFY(store().setSetting("corpus.recipes", json.toStdString()));
    const CorpusList list = loadCorpora(store(), "first");
    QStringList read;
    for (const ListedCorpus &one : list.corpora) {
        read << QString::fromStdString(one.name);
        QVERIFY(one.wish == CorpusWish());
    }
    QCOMPARE(read, names);
    QVERIFY(list.current < list.corpora.size());
}

void TestCorpusList::namesAreFree_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("free");
    QTest::newRow("new") << "Autumn"
                         << "Autumn";
    QTest::newRow("taken") << "Launch"
                           << "Launch 3";
    QTest::newRow("taken with its number") << "Launch 2"
                                           << "Launch 3";
    QTest::newRow("blanks") << "  Early \n autumn "
                            << "Early autumn";
    QTest::newRow("nothing") << " "
                             << "Corpus 1";
    QTest::newRow("a number") << "2026"
                              << "2026";
    QTest::newRow("long") << QString(300, QChar(0x0939)) << QString(200, QChar(0x0939));
}

void TestCorpusList::namesAreFree()
{
    QFETCH(QString, wanted);
    QFETCH(QString, free);
    CorpusList list({"Launch", {}});
    list.corpora.push_back({"Launch 2", {}});
    QCOMPARE(QString::fromStdString(list.freeName(wanted.toStdString())), free);
}

void TestCorpusList::isMadeByTheSettings()
{
    write("[PlayMusic]\nplay some rock|GenreName\nplay some jazz|GenreName\nput on jazz|GenreName\n");
    CorpusWish wish;
    wish.method = CorpusMethod::Resample;
    wish.count = 100;
    ResamplingSettings settings;
    NoProgress progress;
    const auto made = makeCorpus(store(), orderOf(wish, settings), nullptr, nullptr, progress);
    QVERIFY2(made, made ? "" : made.error().detail.c_str());
    QVERIFY(made->shares.has_value());
    const std::uint64_t size = made->plan->size();
    QVERIFY(size >= 3);
    settings.shares.distribution = Distribution::Borrowed;
    const auto borrowed = makeCorpus(store(), orderOf(wish, settings), nullptr, nullptr, progress);
    QVERIFY(!borrowed);
    QCOMPARE(borrowed.error().code, ErrorCode::NotFound);
    settings.lender = "es-MX"; // has no data any more, and lends nothing here
    settings.shares.distribution = Distribution::Uniform;
    QVERIFY(makeCorpus(store(), orderOf(wish, settings), nullptr, nullptr, progress));
    settings.shares.distribution = Distribution::Borrowed;
    wish.everySentence = true; // shares do not matter then
    const auto all = makeCorpus(store(), orderOf(wish, settings), nullptr, nullptr, progress);
    QVERIFY(all);
    QVERIFY(!all->shares.has_value());
    QCOMPARE(all->plan->size(), size);
}

void TestCorpusList::otherInputsAreRefused()
{
    write("[PlayMusic]\nplay some rock|GenreName\n");
    CorpusWish wish;
    wish.method = CorpusMethod::Resample;
    NoProgress progress;
    CorpusOrder order = orderOf(wish, {});
    const auto made = makeCorpus(store(), order, nullptr, nullptr, progress);
    QVERIFY(made);
    order.inputsHash = made->inputsHash;
    QVERIFY(makeCorpus(store(), order, nullptr, nullptr, progress));
    write("[PlayMusic]\nplay some jazz|GenreName\n");
    const auto later = makeCorpus(store(), order, nullptr, nullptr, progress);
    QVERIFY(!later);
    QCOMPARE(later.error().code, ErrorCode::Inconsistent);
    wish.method = CorpusMethod::Grammar; // and there is none
    const auto without = makeCorpus(store(), orderOf(wish, {}), nullptr, nullptr, progress);
    QVERIFY(!without);
    QCOMPARE(without.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestCorpusList)
#include "tst_corpuslist.moc"
