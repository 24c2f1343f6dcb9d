// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files of parallel text become the domains of a training.

#include <QTemporaryDir>
#include <QTest>

#include "core/translation/domainfiles.h"
#include "support/files.h"
#include "support/results.h"

using namespace filigree;
using namespace filigree::tests;

class TestDomainFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void filesOfOneNameAreOneDomain();
    void aPartIsPutAside();
    void tooSmallToPutAside();
    void whatIsLeftOutIsTold();
    void wrongFiles();

private:
    DomainFile file(const char *name, const QByteArray &text, const std::string &domain = "one")
    {
        write(m_folder.filePath(QString::fromUtf8(name)), text);
        return {domain, m_folder.filePath(QString::fromUtf8(name)).toStdString(), {}};
    }
    static QByteArray lines(int count)
    {
        QByteArray out;
        for (int i = 0; i < count; ++i)
            out += "sentence " + QByteArray::number(i) + "\tfrase " + QByteArray::number(i) + "\n";
        return out;
    }
    QTemporaryDir m_folder;
    NoProgress m_quiet;
};

void TestDomainFiles::names_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");
    QTest::newRow("ending") << "data/tatoeba.train.tsv"
                            << "tatoeba";
    QTest::newRow("blank") << "my talks.tsv"
                           << "my-talks";
    QTest::newRow("no ending") << "talks"
                               << "talks";
}

void TestDomainFiles::names()
{
    QFETCH(QString, path);
    QFETCH(QString, name);
    QCOMPARE(QString::fromStdString(domainNameOf(path.toStdString())), name);
}

void TestDomainFiles::filesOfOneNameAreOneDomain()
{
    const auto texts = good(
        readDomainFiles({file("a.tsv", lines(10), "a"), file("b.tsv", lines(5), "b"), file("c.tsv", "x y\tz w\n", "a")},
                        {file("dev.tsv", lines(3), "a"), file("dev2.tsv", lines(2), "b")}, 1, m_quiet));
    QCOMPARE(texts.domains.size(), std::size_t(2));
    QCOMPARE(texts.domains[0].name, std::string("a"));
    QCOMPARE(texts.domains[0].train.size(), std::size_t(11));
    QCOMPARE(texts.domains[0].development.size(), std::size_t(3));
    QCOMPARE(texts.domains[1].train.size(), std::size_t(5));
    QVERIFY(texts.remarks.empty());
}

void TestDomainFiles::aPartIsPutAside()
{
    const auto make = [&](std::uint64_t seed) {
        return good(readDomainFiles({file("a.tsv", lines(200))}, {}, seed, m_quiet));
    };
    const auto texts = make(1);
    QCOMPARE(texts.domains[0].development.size(), std::size_t(10));
    QCOMPARE(texts.domains[0].train.size(), std::size_t(190));
    QCOMPARE(texts.remarks.size(), std::size_t(1));
    QVERIFY(texts.remarks[0].kind == DomainRemark::Kind::PutAside && texts.remarks[0].count == 10);
    QVERIFY(make(1).domains[0].development == texts.domains[0].development);
    QVERIFY(make(2).domains[0].development != texts.domains[0].development);
}

void TestDomainFiles::tooSmallToPutAside()
{
    const auto texts = good(readDomainFiles({file("a.tsv", lines(19))}, {}, 1, m_quiet));
    QCOMPARE(texts.domains[0].train.size(), std::size_t(19));
    QVERIFY(texts.remarks.at(0).kind == DomainRemark::Kind::TooSmall && texts.remarks[0].domain == "one");
}

void TestDomainFiles::whatIsLeftOutIsTold()
{
    const auto texts = good(readDomainFiles({file("a.tsv", lines(30) + "no tab\n\tone side\n")}, {}, 1, m_quiet));
    QVERIFY(texts.remarks.at(0).kind == DomainRemark::Kind::LeftOut);
    QCOMPARE(texts.remarks[0].count, std::int64_t(2));
    QCOMPARE(texts.remarks[0].faults.count(PairFault::EmptySide), std::int64_t(1));
    QVERIFY(texts.remarks[0].faults.pairs.empty());
}

void TestDomainFiles::wrongFiles()
{
    QCOMPARE(codeOf(readDomainFiles({{"a", "/nowhere/a.tsv", {}}}, {}, 1, m_quiet)), ErrorCode::NotFound);
    QCOMPARE(codeOf(readDomainFiles({file("a.tsv", lines(3), "a")}, {file("b.tsv", lines(3), "b")}, 1, m_quiet)),
             ErrorCode::InvalidOption);
    DomainFile two = file("s.txt", "a\nb\n");
    two.target = file("t.txt", "c\n").source;
    QCOMPARE(codeOf(readDomainFiles({two}, {}, 1, m_quiet)), ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(TestDomainFiles)
#include "tst_domainfiles.moc"
