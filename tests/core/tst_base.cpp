// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <filesystem>
#include <set>

#include <QTemporaryDir>
#include <QTest>

#include "core/base/count128.h"
#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/base/random.h"

using namespace filigree;

class TestBase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countSaturatesAndSaysSo()
    {
        Count128 big(Count128::maximum());
        QVERIFY(!big.saturated());
        QVERIFY((big + Count128(1)).saturated());
        QVERIFY((big * Count128(2)).saturated());
        QCOMPARE((big * Count128(0)).toString(), std::string("0"));
        QCOMPARE(((big + Count128(1)) * Count128(0)).toString(), std::string("0"));
        QCOMPARE(big.toString(), std::string("340282366920938463463374607431768211455"));
        QCOMPARE((big + Count128(1)).toString(), std::string("more than 340282366920938463463374607431768211455"));
        QVERIFY(big < big + Count128(1));
    }

    void decimalsRoundTrip()
    {
        for (const char *text : {"0", "7", "18446744073709551616", "340282366920938463463374607431768211455"})
            QCOMPARE(toDecimal(fromDecimal(text).value()), std::string(text));
        for (const char *text : {"", "-1", "1x", "340282366920938463463374607431768211456"})
            QVERIFY(!fromDecimal(text));
    }

    void randomIsTheSameEverywhere()
    {
        // Reference values: xoshiro256** seeded by splitmix64(1), as its authors publish the two algorithms.
        Random random(1);
        QCOMPARE(random.next(), std::uint64_t(0xb3f2af6d0fc710c5ULL));
        QCOMPARE(random.next(), std::uint64_t(0x853b559647364ceaULL));
        std::set<std::uint64_t> seen;
        for (int i = 0; i < 1000; ++i) {
            const auto x = random.below(7);
            QVERIFY(x < 7);
            seen.insert(x);
            const double u = random.unit();
            QVERIFY(u >= 0.0 && u < 1.0);
        }
        QCOMPARE(seen.size(), std::size_t(7));
    }

    void hashSeparatesItsParts()
    {
        QVERIFY(StableHash().add("a").add("bc").value() != StableHash().add("ab").add("c").value());
        QCOMPARE(StableHash().add(-0.0).value(), StableHash().add(0.0).value());
        QCOMPARE(StableHash().hex().size(), std::size_t(16));
    }

    void outputAppearsWholeOrNotAtAll()
    {
        QTemporaryDir dir;
        const std::filesystem::path path = dir.filePath(QStringLiteral("a.txt")).toStdString();
        QVERIFY(writeFile(path, "old"));
        {
            auto file = OutputFile::open(path);
            QVERIFY(file && file->write("half"));
        }
        QCOMPARE(readFile(path).value(), std::string("old"));
        QVERIFY(writeFile(path, "new"));
        QCOMPARE(readFile(path).value(), std::string("new"));
        const auto entries = std::distance(std::filesystem::directory_iterator(path.parent_path()), {});
        QCOMPARE(entries, std::ptrdiff_t(1));
    }

    void errorsNameTheFile()
    {
        QTemporaryDir dir;
        const std::filesystem::path folder = dir.path().toStdString();
        const auto missing = readFile(folder / "none");
        QVERIFY(!missing);
        QCOMPARE(int(missing.error().code), int(ErrorCode::NotFound));
        QVERIFY(missing.error().message().find("none") != std::string::npos);
        QVERIFY(!readFile(folder));
        QVERIFY(!writeFile(folder, "x"));
        QVERIFY(!writeFile(folder / "no" / "such", "x"));
        QVERIFY(writeFile(folder / "big", "0123456789"));
        QVERIFY(!readFile(folder / "big", 5));
    }
};

QTEST_GUILESS_MAIN(TestBase)
#include "tst_base.moc"
